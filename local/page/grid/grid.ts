// The engine's grid on the page: one client of the model that the server holds.
import { Spreadsheet } from '@odoo/o-spreadsheet';
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
  /** What is typed from now on could not be kept. */
  stopEditing(): void;
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

/** Mounts the grid; resolves when it can be seen. */
export async function openGrid(options: GridOptions): Promise<Grid> {
  registerAddOnUndo();
  registerNoteMarks();
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
    stopEditing: () => model.updateMode('readonly'),
  };
}
