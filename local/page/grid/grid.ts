// The engine's grid on the page: one client of the model that the server holds.
import { Spreadsheet, stores } from '@odoo/o-spreadsheet';
import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';
import { App } from '@odoo/owl';
import type { SelectedZone } from '../../apps-script/stage.ts';
import type { Model } from '../../engine/engine.ts';
import { workbookFrom } from '../../engine/workbook.ts';
import type { AddOnCode, EngineMessage, RevisionMessage } from '../../server/wire.ts';
import { words } from '../words.ts';
import { joinUndoSteps, registerAddOnUndo } from './add-on-undo.ts';
import type { EngineEnv } from './engine-menus.ts';
import { createTransport, type SendToServer } from './engine-transport.ts';
import { registerNoteMarks } from './note-marks.ts';
import { announceFunctions, calculateFunctions } from './page-functions.ts';
import { registerSparklines } from './sparklines.ts';
import { type CellText, lastRevision, registerLineToServer, setOnline, unsentTexts } from './unsent-texts.ts';

export interface GridOptions {
  readonly element: HTMLElement;
  /** The id this tab goes by among the model's clients. */
  readonly tab: string;
  readonly data: object;
  readonly timeZone: string;
  /** Null where it could not be had; its functions then stay without a value. */
  readonly addOn: AddOnCode | null;
  readonly revisions: readonly RevisionMessage[];
  readonly send: SendToServer;
  readonly says: GridSays;
  onSelect(selection: SelectedZone): void;
}

/** How the grid tells and asks things; the host shows them. */
export interface GridSays {
  notify(text: string, kind: string): void;
  confirm(text: string, yes: () => void, no: () => void): void;
}

export interface Grid {
  readonly model: Model;
  readonly env: EngineEnv;
  receive(message: EngineMessage): void;
  joinUndoSteps(revision: string): void;
  select(selection: SelectedZone): void;
  focus(): void;
  /** The line is lost: what is typed waits, and only undoing has to wait for the server. */
  lost(): void;
  /** The line is there again: takes in what was missed, and sends what has waited. */
  resume(missed: readonly RevisionMessage[]): void;
  lastRevision(): string;
  /** What was typed and has not reached the server, the text in an open cell included. */
  unsent(): readonly CellText[];
  /** Puts texts into their cells again, where their sheets are still there. */
  putIn(texts: readonly CellText[]): void;
}

function selectionOf(model: Model): SelectedZone {
  const { top, left, bottom, right } = model.getters.getSelectedZone();
  return { sheetId: model.getters.getActiveSheetId(), zone: { top, left, bottom, right } };
}

function reportSelections(model: Model, onSelect: (selection: SelectedZone) => void): void {
  let last = '';
  model.on('update', reportSelections, () => {
    const selection = selectionOf(model);
    const now = JSON.stringify(selection);
    if (now === last) return;
    last = now;
    onSelect(selection);
  });
  onSelect(selectionOf(model));
}

function select(model: Model, { sheetId, zone }: SelectedZone): void {
  const active = model.getters.getActiveSheetId();
  if (sheetId !== active) {
    model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: active, sheetIdTo: sheetId });
  }
  model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone }, { scrollIntoView: true });
}

/** The text in a cell that is open for typing. */
function textBeingTyped(env: EngineEnv): readonly CellText[] {
  const composer = env.getStore(stores.CellComposerStore);
  if (composer.editionMode === 'inactive') return [];
  const { col, row, sheetId } = composer.currentEditedCell;
  return [{ sheetId, row, col, content: composer.currentContent }];
}

/** Mounts the grid; resolves when it can be seen. */
export async function openGrid(options: GridOptions): Promise<Grid> {
  registerAddOnUndo();
  registerNoteMarks();
  registerSparklines();
  registerLineToServer();
  const transport = createTransport(options.send);
  if (options.addOn !== null) announceFunctions(options.addOn);
  const workbook = workbookFrom(options.data, {
    timeZone: options.timeZone,
    transportService: transport.service,
    client: { id: options.tab, name: words.otherTab },
    revisions: [...options.revisions],
  });
  const { model } = workbook;
  if (options.addOn !== null) calculateFunctions(options.addOn, workbook);

  const mounted: Spreadsheet[] = [];
  class HostedSpreadsheet extends Spreadsheet {
    override setup(): void {
      super.setup();
      mounted.push(this);
    }
  }
  const app = new App(HostedSpreadsheet, {
    props: {
      model,
      notifyUser: ({ text, type }) => options.says.notify(text, type),
      raiseError: (text) => options.says.notify(text, 'danger'),
      askConfirmation: (text, yes, no) => options.says.confirm(text, yes, no ?? (() => {})),
    },
    templates,
  });
  await app.mount(options.element);
  const [spreadsheet] = mounted;
  if (spreadsheet === undefined) throw new Error('the grid did not start');
  reportSelections(model, options.onSelect);

  return {
    model,
    env: spreadsheet.env,
    receive: transport.receive,
    joinUndoSteps,
    select: (selection) => select(model, selection),
    focus: () => spreadsheet.focusGrid(),
    lost: () => setOnline(false),
    resume: (missed) => {
      setOnline(true);
      transport.resume(missed);
      options.onSelect(selectionOf(model));
    },
    lastRevision,
    unsent: () => [...unsentTexts(), ...textBeingTyped(spreadsheet.env)],
    putIn: (texts) => {
      for (const text of texts) {
        if (model.getters.tryGetSheet(text.sheetId)) model.dispatch('UPDATE_CELL', text);
      }
    },
  };
}
