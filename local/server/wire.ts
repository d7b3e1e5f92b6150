// What the page and the server say to each other over the WebSocket: one list each way.
import type { CollaborationMessage } from '@odoo/o-spreadsheet';
import * as z from 'zod/mini';
import type { MenuNode, SelectedZone } from '../apps-script/stage.ts';

const zone = z.object({ top: z.number(), left: z.number(), bottom: z.number(), right: z.number() });

const selection = z.object({ sheetId: z.string(), zone });

/** The engine's own messages; their inside is the engine's business. */
export type EngineMessage = CollaborationMessage;

/** The engine's messages that change the workbook: each follows one revision and makes the next. */
export type RevisionMessage = Extract<
  CollaborationMessage,
  { readonly type: 'REMOTE_REVISION' | 'REVISION_UNDONE' | 'REVISION_REDONE' }
>;

const textIn = (message: object, key: string): boolean =>
  typeof Object.getOwnPropertyDescriptor(message, key)?.value === 'string';

const engineMessage = z.custom<EngineMessage>(
  (message) => typeof message === 'object' && message !== null && textIn(message, 'type'),
);

/** True of a message that claims to change the workbook and names the revision it follows. */
export const isRevision = (message: EngineMessage): message is RevisionMessage =>
  ['REMOTE_REVISION', 'REVISION_UNDONE', 'REVISION_REDONE'].includes(message.type) &&
  textIn(message, 'serverRevisionId') &&
  textIn(message, 'nextRevisionId');

/** What a tab may send. */
const fromTab = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('engine'), message: engineMessage }),
  z.object({ kind: z.literal('select'), selection }),
  z.object({ kind: z.literal('choose'), handler: z.string() }),
  z.object({ kind: z.literal('fire') }),
  z.object({ kind: z.literal('run'), call: z.number(), name: z.string(), args: z.array(z.unknown()) }),
  z.object({ kind: z.literal('rename'), title: z.string() }),
]);
export type FromTab = z.infer<typeof fromTab>;

/** Reads a tab's message; null when it is none. */
export function readFromTab(text: string): FromTab | null {
  try {
    const read = fromTab.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

export interface AddOnMenus {
  /** What the add-on calls its menu below Extensions. */
  readonly addOn: Submenu;
  /** Menus of their own in the menu bar. */
  readonly own: readonly Submenu[];
}

type Submenu = Extract<MenuNode, { readonly kind: 'menu' }>;

/** How a tab that lost its line asks to carry on where it was. */
const wish = z.object({
  tab: z.string().check(z.regex(/^tab-[0-9a-f]{12}$/)),
  /** The workbook it shows, and the add-on it runs in its cells. */
  workbook: z.string(),
  build: z.string(),
  /** The last revision it has heard of. */
  after: z.string(),
});
export type Wish = z.infer<typeof wish>;

/** The wish in the line's address; null where there is none. */
export function readWish(address: string): Wish | null {
  const read = wish.safeParse(Object.fromEntries(new URL(address, 'http://host').searchParams));
  return read.success ? read.data : null;
}

export const addressWithWish = (asked: Wish): string => `/live?${new URLSearchParams(asked)}`;

export interface KeptWorkbook {
  readonly id: string;
  readonly title: string;
  /** ISO time of the last change. */
  readonly changedAt: string;
}

/** A page the add-on wants shown, served under /frame/<frame>. */
export interface ShownPage {
  readonly frame: string;
  readonly title: string;
}

/** The add-on as tabs need it to calculate its functions themselves. */
export interface AddOnCode {
  readonly code: string;
  /** Its HTML files by name, for the parts that cells load when they need them. */
  readonly pages: Readonly<Record<string, string>>;
  /** The time zone of its manifest. */
  readonly timeZone: string;
}

/** What the server sends to a tab. */
export type ToTab =
  | { readonly kind: 'nothing-open'; readonly kept: readonly KeptWorkbook[] }
  | {
      readonly kind: 'workbook';
      readonly tab: string;
      readonly workbook: string;
      readonly build: string;
      readonly title: string;
      readonly timeZone: string;
      readonly data: object;
      readonly revisions: readonly RevisionMessage[];
    }
  /** The tab may carry on: this is what it has missed. */
  | { readonly kind: 'resumed'; readonly revisions: readonly RevisionMessage[] }
  | { readonly kind: 'engine'; readonly message: EngineMessage }
  | { readonly kind: 'menus'; readonly menus: AddOnMenus }
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'sidebar'; readonly page: ShownPage }
  | {
      readonly kind: 'dialog';
      readonly page: ShownPage;
      readonly isModal: boolean;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'toast'; readonly title: string; readonly text: string; readonly seconds: number }
  | { readonly kind: 'move'; readonly selection: SelectedZone }
  | { readonly kind: 'answer'; readonly call: number; readonly value: unknown }
  | { readonly kind: 'refusal'; readonly call: number; readonly name: string; readonly text: string }
  | { readonly kind: 'chosen' }
  /** How many clock triggers the add-on has here; they wait until somebody runs them. */
  | { readonly kind: 'triggers'; readonly count: number }
  /** A revision the add-on made for this tab, so that the tab's undo can reach it. */
  | { readonly kind: 'add-on-step'; readonly revision: string }
  | { readonly kind: 'trouble'; readonly text: string }
  /** The tab is to begin anew, and to say why if there is something to say. */
  | { readonly kind: 'replaced'; readonly says: string }
  | { readonly kind: 'saved'; readonly isSaved: boolean };
