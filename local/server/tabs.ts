// The tabs that are connected, and what each may ask of the open workbook.
import { randomBytes } from 'node:crypto';
import type { WebSocket } from 'ws';
import type { Mail } from '../apps-script/account.ts';
import type { Stage } from '../apps-script/stage.ts';
import { mailPage } from './mail-page.ts';
import type { OpenWorkbook } from './open-workbook.ts';
import type { ShownPages } from './shown-pages.ts';
import {
  type AddOnMenus,
  type EngineMessage,
  type FromTab,
  readFromTab,
  type ToTab,
  type Wish,
} from './wire.ts';
import { words } from './words.ts';

export interface TabsOptions {
  readonly pages: ShownPages;
  workbook(): OpenWorkbook | null;
  /** The first message of a tab: the workbook, or the choice of one. */
  welcome(tab: string): Promise<ToTab>;
  /** Whether the workbook that the tab shows is the one that is open. */
  canResume(wish: Wish): Promise<boolean>;
  onRename(title: string): void;
  /** What the add-on writes to its log. */
  readonly log: Stage['log'];
}

export interface Tabs {
  /** `wish`: the tab was here before and would carry on. */
  connect(socket: WebSocket, wish: Wish | null): void;
  tell(tab: string, message: ToTab): void;
  tellAll(message: ToTab): void;
  count(): number;
}

const mailSize = { width: 560, height: 480 };
const noMenus: AddOnMenus = { addOn: { kind: 'menu', label: '', items: [] }, own: [] };

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'Error');

export function createTabs(options: TabsOptions): Tabs {
  const sockets = new Map<string, WebSocket>();
  /** The workbook each tab shows; a tab that still shows an earlier one has no say in this one. */
  const seats = new Map<string, OpenWorkbook>();

  /** Mail of the run that is under way. */
  const mails = new Map<string, readonly Mail[]>();
  const triggersTold = new Map<string, number>();

  const tell = (tab: string, message: ToTab): void => {
    sockets.get(tab)?.send(JSON.stringify(message));
  };

  function stageOf(tab: string): Stage {
    let menus = noMenus;
    return {
      sidebar: (title, html) => tell(tab, { kind: 'sidebar', page: options.pages.add(title, html) }),
      dialog: ({ title, html, ...shown }) =>
        tell(tab, { kind: 'dialog', page: options.pages.add(title, html), ...shown }),
      toast: (title, text, seconds) => tell(tab, { kind: 'toast', title, text, seconds }),
      move: (selection) => tell(tab, { kind: 'move', selection }),
      menu: (where, label, items) => {
        const menu = { kind: 'menu', label, items } as const;
        menus = where === 'addOn' ? { ...menus, addOn: menu } : { ...menus, own: [...menus.own, menu] };
        tell(tab, { kind: 'menus', menus });
      },
      mail: (mail) => {
        mails.set(tab, [...(mails.get(tab) ?? []), mail]);
      },
      log: options.log,
    };
  }

  function tellTriggers(tab: string, workbook: OpenWorkbook): void {
    const count = workbook.triggerCount();
    if (count === (triggersTold.get(tab) ?? 0)) return;
    triggersTold.set(tab, count);
    tell(tab, { kind: 'triggers', count });
  }

  /** Shows the mail of one run, all of it together. */
  function showMail(tab: string): void {
    const sent = mails.get(tab) ?? [];
    mails.delete(tab);
    if (sent.length === 0) return;
    const page = options.pages.add(words.mail.title, mailPage(sent));
    tell(tab, { kind: 'dialog', page, isModal: false, ...mailSize });
  }

  function fire(tab: string, workbook: OpenWorkbook): void {
    const count = workbook.triggerCount();
    try {
      workbook.fire(tab);
      tell(tab, { kind: 'toast', title: '', text: words.triggersRan(count), seconds: 8 });
    } catch (error) {
      tell(tab, { kind: 'trouble', text: sentenceOf(error) });
    }
    tell(tab, { kind: 'chosen' });
  }

  function takeChange(tab: string, workbook: OpenWorkbook, message: EngineMessage): void {
    try {
      workbook.take(tab, message);
    } catch (error) {
      tell(tab, { kind: 'replaced', says: words.changeRefused(sentenceOf(error)) });
    }
  }

  function choose(tab: string, workbook: OpenWorkbook, handler: string): void {
    try {
      workbook.choose(tab, handler);
      tell(tab, { kind: 'chosen' });
    } catch (error) {
      tell(tab, { kind: 'trouble', text: sentenceOf(error) });
    }
  }

  function run(tab: string, workbook: OpenWorkbook, asked: Extract<FromTab, { kind: 'run' }>): void {
    const { call } = asked;
    try {
      tell(tab, { kind: 'answer', call, value: workbook.run(tab, asked.name, asked.args) ?? null });
    } catch (error) {
      tell(tab, { kind: 'refusal', call, name: nameOf(error), text: sentenceOf(error) });
    }
  }

  function receive(tab: string, message: FromTab): void {
    const workbook = options.workbook();
    if (workbook === null || seats.get(tab) !== workbook) return;
    switch (message.kind) {
      case 'engine':
        takeChange(tab, workbook, message.message);
        break;
      case 'select':
        workbook.select(tab, message.selection);
        break;
      case 'choose':
        choose(tab, workbook, message.handler);
        break;
      case 'fire':
        fire(tab, workbook);
        break;
      case 'run':
        run(tab, workbook, message);
        break;
      case 'rename':
        options.onRename(message.title);
        break;
    }
    showMail(tab);
    tellTriggers(tab, workbook);
  }

  function sit(tab: string, workbook: OpenWorkbook): void {
    seats.set(tab, workbook);
    workbook.hub.join(tab, (message) => tell(tab, { kind: 'engine', message }));
    try {
      workbook.enter({ tab, stage: stageOf(tab) });
    } catch (error) {
      tell(tab, { kind: 'trouble', text: sentenceOf(error) });
    }
    triggersTold.delete(tab);
    tellTriggers(tab, workbook);
  }

  async function enter(tab: string): Promise<void> {
    tell(tab, await options.welcome(tab));
    const workbook = options.workbook();
    if (workbook !== null && sockets.has(tab)) sit(tab, workbook);
  }

  /** Lets a tab carry on with what it has missed; one that cannot is to begin anew. */
  async function resume(socket: WebSocket, wish: Wish): Promise<void> {
    const isOpen = await options.canResume(wish);
    if (socket.readyState !== socket.OPEN) return;
    const workbook = isOpen ? options.workbook() : null;
    const revisions = workbook?.hub.since(wish.after) ?? null;
    receiveFrom(wish.tab, socket);
    if (workbook === null || revisions === null) return tell(wish.tab, { kind: 'replaced', says: '' });
    tell(wish.tab, { kind: 'resumed', revisions });
    sit(wish.tab, workbook);
  }

  function leave(tab: string): void {
    seats.get(tab)?.hub.leave(tab);
    seats.get(tab)?.leave(tab);
    seats.delete(tab);
    mails.delete(tab);
    triggersTold.delete(tab);
  }

  function receiveFrom(tab: string, socket: WebSocket): void {
    const before = sockets.get(tab);
    if (before !== undefined) {
      // Its end may not have been noticed here yet.
      leave(tab);
      before.terminate();
    }
    sockets.set(tab, socket);
    socket.on('message', (data) => {
      const message = readFromTab(String(data));
      if (message === null) tell(tab, { kind: 'trouble', text: words.notUnderstood });
      else receive(tab, message);
    });
    socket.on('close', () => {
      if (sockets.get(tab) !== socket) return;
      sockets.delete(tab);
      leave(tab);
    });
  }

  return {
    connect: (socket, wish) => {
      if (wish !== null) {
        void resume(socket, wish);
        return;
      }
      const tab = `tab-${randomBytes(6).toString('hex')}`;
      receiveFrom(tab, socket);
      void enter(tab);
    },
    tell,
    tellAll: (message) => {
      for (const tab of sockets.keys()) tell(tab, message);
    },
    count: () => sockets.size,
  };
}
