// Small Apps Script programs, run by the host in a workbook of their own.
import { type AddOnOptions, announceFunctions, startAddOn } from '../../local/add-on/add-on.ts';
import { type Bundle, bundleOf } from '../../local/add-on/read-bundle.ts';
import { emptyStage, type Stage } from '../../local/apps-script/stage.ts';
import { createWorkbook, type Workbook, type WorkbookOptions } from '../../local/engine/workbook.ts';

const manifest = '{"timeZone":"Etc/UTC","runtimeVersion":"V8"}';

export function bundleWith(files: Readonly<Record<string, string>>): Bundle {
  const bundle = bundleOf({ 'appsscript.json': manifest, ...files });
  announceFunctions(bundle);
  return bundle;
}

/** A workbook with an add-on of these files in it. */
export function scripted(
  files: Readonly<Record<string, string>>,
  options: WorkbookOptions = {},
  addOnOptions: AddOnOptions = {},
) {
  const bundle = bundleWith(files);
  const workbook = createWorkbook(options);
  return { bundle, workbook, addOn: startAddOn(bundle, workbook, addOnOptions) };
}

export interface Ran {
  readonly value: unknown;
  readonly calls: { readonly read: number; readonly write: number };
  readonly workbook: Workbook;
}

/** Runs the body of a function; `sheet` and `spreadsheet` are there as constants. */
export function run(body: string, options: WorkbookOptions = {}, stage: Stage = emptyStage): Ran {
  const code = `
    function handleRequest() {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const sheet = spreadsheet.getSheets()[0];
      ${body}
    }`;
  const { workbook, addOn } = scripted({ 'Code.js': code }, options);
  const { value, serviceCalls } = addOn.request('handleRequest', [], { stage, selection: null });
  return { value, calls: serviceCalls, workbook };
}

/** What the body throws, as the script itself would catch it. */
export const thrownBy = (body: string): unknown =>
  run(`try { ${body} } catch (error) { return error.message; } return 'nothing was thrown';`).value;

/** A stage that writes down what is shown. */
export function watchedStage(): { readonly stage: Stage; readonly seen: string[] } {
  const seen: string[] = [];
  const stage: Stage = {
    sidebar: (title, html) => seen.push(`sidebar ${title}: ${html}`),
    dialog: ({ title, width, height }) => seen.push(`dialog ${title} ${width}×${height}`),
    toast: (title, text, seconds) => seen.push(`toast ${title}: ${text} (${seconds} s)`),
    move: ({ zone }) => seen.push(`move to row ${zone.top + 1}, column ${zone.left + 1}`),
    mail: ({ subject, to }) => seen.push(`mail to ${to.join(', ')}: ${subject}`),
    menu: (where, label, items) => seen.push(`menu ${where} ${label}: ${items.length}`),
    log: (level, text) => seen.push(`${level}: ${text}`),
  };
  return { stage, seen };
}
