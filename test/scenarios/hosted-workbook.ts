// A workbook of the local host with the built add-on at work in it, and what a test wants to see of both.
import { readFileSync } from 'node:fs';
import { type AddOn, announceFunctions, startAddOn } from '../../local/add-on/add-on.ts';
import { readBundle } from '../../local/add-on/read-bundle.ts';
import { emptyStage, type Stage } from '../../local/apps-script/stage.ts';
import type { SavedWorkbook } from '../../local/engine/saved-workbook.ts';
import {
  createWorkbook,
  openWorkbook,
  type Workbook,
  type WorkbookOptions,
} from '../../local/engine/workbook.ts';

const bundle = readBundle('dist');
announceFunctions(bundle);

export const marketingSample = () => JSON.parse(readFileSync('sample/marketing.json', 'utf8'));

export interface CommandReport {
  readonly says: string;
  readonly changed: readonly string[];
  readonly kept: readonly string[];
  readonly problems: readonly string[];
}

interface Shown {
  readonly toasts: string[];
  readonly sidebars: { title: string; html: string }[];
  readonly errors: string[];
}

export interface HostedWorkbook {
  readonly workbook: Workbook;
  readonly addOn: AddOn;
  readonly stage: Stage;
  readonly shown: Shown;
  /** Asks as the sidebar does. */
  ask(name: string, input: unknown): { reply: unknown; calls: { read: number; write: number } };
  /** Runs a command as the sidebar does; throws where it is refused. */
  run(command: string, sample?: unknown): CommandReport & { calls: { read: number; write: number } };
  /** What a cell shows, named as in A1. */
  cell(sheet: string, name: string): string;
  /** The value a cell holds: text without its apostrophe. */
  value(sheet: string, name: string): unknown;
  /** Types into a cell. */
  type(sheet: string, name: string, text: string): void;
  /** What the cells of a column show, by its heading. */
  column(sheet: string, heading: string): string[];
  sheetNames(): string[];
}

const isReport = (value: unknown): value is { ok: true; value: CommandReport } =>
  typeof value === 'object' && value !== null && 'ok' in value && value.ok === true;

function placeOf(name: string): { col: number; row: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  const col = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { col, row: Number(digits) - 1 };
}

/** A blank workbook. */
export const hostedWorkbook = (options: WorkbookOptions = {}): HostedWorkbook =>
  hosted(createWorkbook(options));

/** A workbook as it was saved. */
export const hostedFrom = (saved: SavedWorkbook): HostedWorkbook => hosted(openWorkbook(saved));

let sampleSaved: SavedWorkbook | null = null;

/** A workbook set up with the sample: set up once, then opened as often as tests need one. */
export function sampleWorkbook(): HostedWorkbook {
  if (sampleSaved) return hostedFrom(structuredClone(sampleSaved));
  const host = hostedWorkbook();
  host.run('setup', marketingSample());
  sampleSaved = structuredClone(host.workbook.save());
  return host;
}

function hosted(workbook: Workbook): HostedWorkbook {
  const addOn = startAddOn(bundle, workbook);
  const { getters } = workbook.model;
  const shown: Shown = { toasts: [], sidebars: [], errors: [] };
  const stage: Stage = {
    ...emptyStage,
    toast: (_, text) => shown.toasts.push(text),
    sidebar: (title, html) => shown.sidebars.push({ title, html }),
    log: (level, text) => {
      if (level === 'error') shown.errors.push(text);
    },
  };
  const person = { stage, selection: null };
  const sheetId = (name: string): string => {
    const id = getters.getSheetIds().find((candidate) => getters.getSheetName(candidate) === name);
    if (id === undefined) throw new Error(`no sheet ${name}`);
    return id;
  };
  const at = (sheet: string, name: string) => ({ sheetId: sheetId(sheet), ...placeOf(name) });
  const shownAt = (sheet: string, row: number, col: number): string =>
    getters.getEvaluatedCell({ sheetId: sheetId(sheet), row, col }).formattedValue;

  const ask: HostedWorkbook['ask'] = (name, input) => {
    const { serviceCalls, value } = addOn.request('handleRequest', [name, input], person);
    return { reply: value, calls: { ...serviceCalls } };
  };

  return {
    workbook,
    addOn,
    stage,
    shown,
    ask,
    run(command, sample) {
      const { calls, reply } = ask('runCommand', sample === undefined ? { command } : { command, sample });
      if (!isReport(reply)) throw new Error(`refused: ${JSON.stringify(reply)} ${shown.errors.join('\n')}`);
      return { ...reply.value, calls };
    },
    cell: (sheet, name) => getters.getEvaluatedCell(at(sheet, name)).formattedValue,
    value: (sheet, name) => getters.getEvaluatedCell(at(sheet, name)).value,
    type(sheet, name, text) {
      workbook.model.dispatch('UPDATE_CELL', { ...at(sheet, name), content: text });
    },
    column(sheet, heading) {
      const headings = Array.from({ length: 40 }, (_, col) => shownAt(sheet, 0, col));
      const col = headings.indexOf(heading);
      const rows = Array.from({ length: getters.getNumberRows(sheetId(sheet)) }, (_, row) => row);
      const texts = rows.slice(1).map((row) => shownAt(sheet, row, col));
      while (texts.length > 0 && texts[texts.length - 1] === '') texts.pop();
      return texts;
    },
    sheetNames: () => getters.getSheetIds().map((id) => getters.getSheetName(id)),
  };
}
