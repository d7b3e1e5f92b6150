// Calculates the add-on's functions in this tab: the same code and the same emulation as on the server.
import { globalScope } from '../../apps-script/global-scope.ts';
import { newRun } from '../../apps-script/new-run.ts';
import { ownRealm } from '../../apps-script/realm.ts';
import { registerCustomFunctions } from '../../engine/custom-functions.ts';
import { functionDeclarations } from '../../engine/function-declarations.ts';
import { momentOfSerial, serialOfMoment } from '../../engine/time-zone.ts';
import type { Workbook } from '../../engine/workbook.ts';
import type { AddOnCode } from '../../server/wire.ts';

type Called = (...args: readonly unknown[]) => unknown;

/** Call before the model is made whose cells call the functions. */
export function announceFunctions({ code }: AddOnCode): void {
  registerCustomFunctions(functionDeclarations(code));
}

/** The code sees the services under their names, and leaves nothing behind in the page's own scope. */
function functionsOf(
  code: string,
  names: readonly string[],
  services: Readonly<Record<string, object>>,
): ReadonlyMap<string, Called> {
  const load = new Function(...Object.keys(services), `${code}\nreturn [${names.join(', ')}];`);
  const functions: readonly Called[] = load(...Object.values(services));
  return new Map(names.flatMap((name, at) => (functions[at] ? [[name, functions[at]]] : [])));
}

/** From now on the cells of this tab calculate the add-on's functions. */
export function calculateFunctions({ code, pages, timeZone }: AddOnCode, workbook: Workbook): void {
  const run = newRun(workbook, ownRealm, { files: new Map(Object.entries(pages)) });
  const names = functionDeclarations(code).map(({ name }) => name);
  const functions = functionsOf(code, names, globalScope(run, timeZone));
  run.mode = 'CUSTOM_FUNCTION';
  workbook.useFunctions({
    call: (name, args) => functions.get(name)?.(...args),
    dateOfSerial: (serial) => new Date(momentOfSerial(serial, workbook.timeZone)),
    serialOfDate: (date) => serialOfMoment(date.getTime(), workbook.timeZone),
    rowsOf: (rows) => rows,
  });
}
