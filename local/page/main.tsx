// The page starts here: what arrives from the server, what people do, and what is shown.
import { render } from 'preact';
import { cellName } from '../engine/a1.ts';
import type { FromTab, ToTab } from '../server/wire.ts';
import { App, type AppActions } from './app.tsx';
import { connect } from './connection.ts';
import { acceptDrops } from './drop-file.ts';
import { createFrames } from './frame/frames.ts';
import { type Grid, openGrid } from './grid/grid.ts';
import { keepUnsent, takeUnsent } from './grid/unsent-texts.ts';
import { hostMenus } from './host-menus.ts';
import { fetchAddOn, fetchKept, openChoice, openFile, saveFile } from './http.ts';
import { createStore, type PageState, type Question } from './state.ts';
import { installTestHooks } from './test-hooks.ts';
import { words } from './words.ts';
import './style.css';

const addOn = fetchAddOn();
const readyAfterGrid = installTestHooks();
const toastSeconds = 8;
const saidAfterReload = 'waypoint-said';
let grid: Grid | null = null;
/** Which workbook the grid shows, and as which tab. */
let shown: { readonly tab: string; readonly workbook: string; readonly build: string } | null = null;
let gridElement: HTMLElement | null = null;
/** What came while the grid was being mounted. */
let early: ToTab[] = [];
let lastToast = 0;

const store = createStore((state) => {
  document.title = state.title === '' ? words.product : `${state.title} – ${words.product}`;
  render(<App state={state} frames={frames} menus={menusFor(state)} actions={actions} />, root);
});

const connection = connect({
  onMessage: (message) => receive(message),
  onLost: () => {
    grid?.lost();
    frames.refuseAll();
    store.set({ isOffline: true, isWorking: false });
  },
  wish: () => (grid === null || shown === null ? null : { ...shown, after: grid.lastRevision() }),
  onFound: () => location.reload(),
});

const frames = createFrames({
  send: connection.send,
  onClose: (frame) => {
    if (store.get().sidebar?.frame === frame) store.set({ sidebar: null });
    if (store.get().dialog?.page.frame === frame) store.set({ dialog: null });
    grid?.focus();
  },
  onFocusEditor: () => grid?.focus(),
  onSize: (frame, width, height) => {
    const { dialog } = store.get();
    if (dialog?.page.frame !== frame) return;
    store.set({ dialog: { ...dialog, width: width ?? dialog.width, height: height ?? dialog.height } });
  },
  onRunning: (count) => store.set({ isWorking: count > 0 }),
});

const actions: AppActions = {
  choose: (choice) => open(openChoice(choice)),
  openFile: (file) => openOne([file]),
  backToWorkbook: () => store.set({ shows: 'workbook', problem: null }),
  rename: (title) => connection.send({ kind: 'rename', title }),
  closeSidebar: () => {
    store.set({ sidebar: null });
    grid?.focus();
  },
  closeDialog: () => {
    store.set({ dialog: null });
    grid?.focus();
  },
  dismiss: (id) => store.set({ toasts: store.get().toasts.filter((toast) => toast.id !== id) }),
  focusGrid: () => grid?.focus(),
  gridElement: (element) => {
    gridElement = element;
  },
};

function menusFor(state: PageState) {
  if (grid === null) return [];
  const sendOrSay = (message: FromTab): void => {
    if (connection.send(message)) store.set({ isWorking: true });
    else toast(words.toast.trouble, words.status.offline, toastSeconds);
  };
  return hostMenus(grid.env, state, {
    showStart: async () => store.set({ kept: await fetchKept(), shows: 'start', problem: null }),
    save: (format) => save(format),
    choose: (handler) => sendOrSay({ kind: 'choose', handler }),
    runTriggers: () => sendOrSay({ kind: 'fire' }),
  });
}

/** Opens a workbook; when it is open the server says so to every tab, and the page begins anew. */
async function open(opening: Promise<string | null>): Promise<void> {
  store.set({ isOpening: true, problem: null });
  const problem = await opening.catch(() => words.status.offline);
  if (problem !== null) store.set({ isOpening: false, problem, shows: 'start' });
}

function openOne(files: readonly File[]): void {
  const [file] = files;
  if (file === undefined || files.length > 1) {
    store.set({ shows: 'start', problem: words.start.oneFile });
  } else if (!/\.(xlsx|csv)$/i.test(file.name)) {
    store.set({ shows: 'start', problem: words.start.otherKind(file.name) });
  } else {
    store.set({ shows: 'start' });
    open(openFile(file));
  }
}

async function save(format: 'xlsx' | 'csv'): Promise<void> {
  const sheet = grid?.model.getters.getActiveSheetName() ?? '';
  const address = `/api/file?as=${format}&sheet=${encodeURIComponent(sheet)}`;
  const { isSaved, says } = await saveFile(address).catch(() => ({ isSaved: false, says: words.notSaved }));
  if (says !== '') toast(isSaved ? words.toast.notInFile : words.toast.trouble, says, toastSeconds * 2);
}

function toast(title: string, text: string, seconds: number): void {
  const id = ++lastToast;
  store.set({ toasts: [...store.get().toasts, { id, title, text }] });
  if (seconds >= 0) setTimeout(() => actions.dismiss(id), seconds * 1000);
}

async function showWorkbook(message: Extract<ToTab, { kind: 'workbook' }>): Promise<void> {
  store.set({ shows: 'workbook', hasWorkbook: true, title: message.title });
  if (gridElement === null) throw new Error('the page has no place for the grid');
  const opened = await openGrid({
    element: gridElement,
    tab: message.tab,
    data: message.data,
    timeZone: message.timeZone,
    addOn: await addOn,
    revisions: message.revisions,
    send: (engineMessage) => connection.send({ kind: 'engine', message: engineMessage }),
    onSelect: (selection) => connection.send({ kind: 'select', selection }),
    says: {
      notify: (text) => toast('', text, toastSeconds),
      confirm: (text, yes, no) => ask(text, yes, no),
    },
  });
  grid = opened;
  const { tab, workbook, build } = message;
  shown = { tab, workbook, build };
  store.set({});
  offerUnsent(opened, workbook);
  for (const waited of early) receive(waited);
  early = [];
  readyAfterGrid(opened);
}

/** What had not reached the server when the page was loaded again is offered, for others may have written since. */
function offerUnsent(opened: Grid, workbook: string): void {
  const texts = takeUnsent(workbook).filter(({ sheetId }) => opened.model.getters.tryGetSheet(sheetId));
  if (texts.length === 0) return;
  const cells = texts.map(({ col, content, row, sheetId }) => {
    return `${opened.model.getters.getSheetName(sheetId)}!${cellName(row, col)} “${content}”`;
  });
  ask(
    words.unsent(cells),
    () => opened.putIn(texts),
    () => {},
    words.unsentAnswers,
  );
}

function ask(
  text: string,
  yes: () => void,
  no: () => void,
  answers: Question['answers'] = words.confirm,
): void {
  const answered = (then: () => void) => () => {
    store.set({ question: null });
    then();
  };
  store.set({ question: { text, answers, yes: answered(yes), no: answered(no) } });
}

const keepWhatWasTyped = (): void => {
  if (grid !== null && shown !== null) keepUnsent(shown.workbook, grid.unsent());
};

function receive(message: ToTab): void {
  switch (message.kind) {
    case 'nothing-open':
      store.set({ shows: 'start', kept: message.kept });
      break;
    case 'workbook':
      showWorkbook(message);
      break;
    case 'replaced':
      sessionStorage.setItem(saidAfterReload, message.says);
      location.reload();
      break;
    default:
      if (grid === null) early.push(message);
      else receiveForGrid(message, grid);
  }
}

type ForGrid = Exclude<ToTab, { kind: 'nothing-open' | 'workbook' | 'replaced' }>;

function receiveForGrid(message: ForGrid, inGrid: Grid): void {
  switch (message.kind) {
    case 'resumed':
      store.set({ isOffline: false });
      inGrid.resume(message.revisions);
      break;
    case 'engine':
      inGrid.receive(message.message);
      break;
    case 'add-on-step':
      inGrid.joinUndoSteps(message.revision);
      break;
    case 'move':
      inGrid.select(message.selection);
      break;
    case 'menus':
      store.set({ menus: message.menus });
      break;
    case 'triggers':
      store.set({ triggers: message.count });
      break;
    case 'title':
      store.set({ title: message.title });
      break;
    case 'saved':
      store.set({ isSaved: message.isSaved });
      break;
    case 'sidebar':
      store.set({ sidebar: message.page });
      break;
    case 'dialog':
      store.set({ dialog: message });
      break;
    case 'chosen':
      store.set({ isWorking: false });
      break;
    case 'toast':
      toast(message.title, message.text, message.seconds);
      break;
    case 'trouble':
      store.set({ isWorking: false });
      toast(words.toast.trouble, message.text, -1);
      break;
    case 'answer':
    case 'refusal':
      frames.answer(message);
      break;
  }
}

const root = document.getElementById('app') ?? document.body;
acceptDrops({
  onHover: (isOver) => {
    if (isOver) document.body.dataset.drop = words.start.drop;
    else delete document.body.dataset.drop;
  },
  onFiles: openOne,
});
addEventListener('pagehide', keepWhatWasTyped);
store.set({});
const said = sessionStorage.getItem(saidAfterReload) ?? '';
sessionStorage.removeItem(saidAfterReload);
if (said !== '') toast('', said, toastSeconds);
