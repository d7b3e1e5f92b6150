// Runs main() of an Apps Script file in a workbook: the same scope and the same rules as the add-on's own code.
import { basename } from 'node:path';
import { announceFunctions, startAddOn } from '../add-on/add-on.ts';
import { syntaxProblem } from '../add-on/newer-syntax.ts';
import { type Bundle, bundleTogether } from '../add-on/read-bundle.ts';
import { emptyStage, type Stage } from '../apps-script/stage.ts';
import type { Workbook } from '../engine/workbook.ts';
import type { Task } from './tasks.ts';

type ScriptTask = Extract<Task, { readonly kind: 'script' }>;

/** A script with what is needed of the add-on: its time zone, and its functions for the cells of the workbook. */
export interface ReadyScript {
  readonly script: Bundle;
  readonly withAddOn: Bundle;
}

/** Puts a script next to the add-on; throws where its syntax is nothing for Apps Script. */
export function readyScript(file: string, code: string, addOn: Bundle): ReadyScript {
  const name = basename(file);
  const problem = syntaxProblem(name, code);
  if (problem !== null) throw new Error(`“${name}” ${problem}.`);
  const script = bundleTogether({ ...addOn, scripts: [], functions: [] }, name, code);
  const withAddOn = bundleTogether(addOn, name, code);
  announceFunctions(withAddOn);
  return { script, withAddOn };
}

/** Where in the script an error arose: “ (script.js:3)”, or nothing. */
function placeOf(error: unknown, name: string): string {
  const stack = typeof error === 'object' && error !== null && 'stack' in error ? String(error.stack) : '';
  const line = stack.split('\n').find((text) => text.includes(`${name}:`));
  const number = line?.slice(line.indexOf(`${name}:`) + name.length + 1).match(/^\d+/)?.[0];
  return number === undefined ? '' : ` (${name}:${number})`;
}

function told(error: unknown, name: string): string {
  const isError = typeof error === 'object' && error !== null && 'message' in error && 'name' in error;
  return isError ? `${error.name}: ${error.message}${placeOf(error, name)}` : String(error);
}

/** What main() returned, as JSON; `log` gets the lines that the script writes to its log. */
export function runScript(
  workbook: Workbook,
  { script, withAddOn }: ReadyScript,
  { file, mode }: ScriptTask,
  log: (text: string) => void,
): { readonly json: string; readonly sheet: string | undefined } {
  const stage: Stage = {
    ...emptyStage,
    log: (_level, text) => log(text),
    mail: ({ subject, to }) => log(`mail to ${to.join(', ')}: ${subject}`),
  };
  try {
    const addOn = startAddOn(script, workbook, { functionsOf: withAddOn });
    const { selection, value } = addOn.call('main', mode, { stage, selection: null });
    const { getters } = workbook.model;
    const sheet = selection ? getters.tryGetSheetName(selection.sheetId) : undefined;
    return { json: JSON.stringify(value) ?? 'null', sheet };
  } catch (error) {
    throw new Error(told(error, basename(file)));
  }
}
