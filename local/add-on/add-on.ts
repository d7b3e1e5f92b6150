// The add-on at work in a workbook: every menu item and request is a run of its own, as Apps Script does it.

import { globalScope } from '../apps-script/global-scope.ts';
import { range } from '../apps-script/range.ts';
import type { AuthMode, DocumentLock, ScriptRun, ServiceCalls } from '../apps-script/script-run.ts';
import { exceeded } from '../apps-script/service.ts';
import { sheet } from '../apps-script/sheet.ts';
import { emptyStage, type MenuNode, type SelectedZone, type Stage } from '../apps-script/stage.ts';
import { registerCustomFunctions } from '../engine/custom-functions.ts';
import { momentOfSerial, serialOfMoment } from '../engine/time-zone.ts';
import type { Workbook } from '../engine/workbook.ts';
import { carried } from './bridge-values.ts';
import type { Bundle } from './read-bundle.ts';
import { type ScriptContext, scriptContext } from './script-context.ts';
import { googleTimeLimits, type TimeLimits, withinTime } from './time-limit.ts';

/** The person a run is for. */
export interface Person {
  readonly stage: Stage;
  readonly selection: SelectedZone | null;
}

export interface RunReport<Value> {
  readonly value: Value;
  readonly serviceCalls: Readonly<ServiceCalls>;
  /** What is selected after the run. */
  readonly selection: SelectedZone | null;
}

export interface Menus {
  readonly addOn: readonly MenuNode[];
  readonly own: readonly { readonly label: string; readonly items: readonly MenuNode[] }[];
}

export interface AddOn {
  /** Runs `onOpen`; `NONE` is an add-on that is installed but not yet used in this document. */
  open(authMode: 'NONE' | 'LIMITED' | 'FULL', person?: Person): RunReport<Menus>;
  /** Runs `onInstall`, which Google does once. */
  install(person?: Person): RunReport<Menus>;
  /** Runs the handler of a menu item. */
  runMenu(handler: string, person?: Person): RunReport<null>;
  /** Runs a function for google.script.run; throws what the function throws. */
  request(name: string, args: readonly unknown[], person?: Person): RunReport<unknown>;
  /** Runs a top-level function as it would run in this mode; the value is the function's own. */
  call(name: string, mode: Exclude<AuthMode, 'LOADING'>, person?: Person): RunReport<unknown>;
}

export interface AddOnOptions {
  readonly limits?: TimeLimits;
  /** Where the functions in the cells come from, if not from the bundle itself. */
  readonly functionsOf?: Bundle;
}

const nobody: Person = { stage: emptyStage, selection: null };

function runFor(
  workbook: Workbook,
  bundle: Bundle,
  context: ScriptContext,
  locks: DocumentLock,
  person: Person,
  endsAt: number,
): ScriptRun {
  const run: ScriptRun = {
    workbook,
    realm: context.realm,
    stage: person.stage,
    files: bundle.pages,
    mode: 'LOADING',
    calls: { read: 0, write: 0 },
    selection: person.selection,
    hasPendingWrites: false,
    endsAt,
    locks,
    range: (place) => range(run, place),
    sheet: (sheetId) => sheet(run, sheetId),
  };
  return run;
}

/** One scope for all cells: at Google each call has its own, which here would cost seconds. */
function attachFunctions(workbook: Workbook, bundle: Bundle, locks: DocumentLock, limits: TimeLimits): void {
  const context = scriptContext(bundle);
  const run = runFor(workbook, bundle, context, locks, nobody, Number.POSITIVE_INFINITY);
  context.load(globalScope(run, bundle.timeZone));
  run.mode = 'CUSTOM_FUNCTION';
  workbook.useFunctions({
    call: (name, args) => withinTime(limits.customFunction, () => context.functionNamed(name)?.(...args)),
    dateOfSerial: (serial) => context.realm.date(momentOfSerial(serial, workbook.timeZone)),
    serialOfDate: (date) => serialOfMoment(date.getTime(), workbook.timeZone),
    rowsOf: (rows) => context.realm.rows(rows),
  });
}

/** Makes the add-on's functions known to the engine; before the workbooks are opened whose cells call them. */
export function announceFunctions(bundle: Bundle): void {
  registerCustomFunctions(bundle.functions);
}

/** Lets the bundle work in a workbook. */
export function startAddOn(bundle: Bundle, workbook: Workbook, options: AddOnOptions = {}): AddOn {
  const { functionsOf = bundle, limits = googleTimeLimits } = options;
  const locks: DocumentLock = { holder: null };
  attachFunctions(workbook, functionsOf, locks, limits);

  function execute<Value>(
    person: Person,
    mode: ScriptRun['mode'],
    milliseconds: number,
    work: (run: ScriptRun, context: ScriptContext) => Value,
  ): RunReport<Value> {
    const context = scriptContext(bundle);
    const endsAt = performance.now() + milliseconds;
    const run = runFor(workbook, bundle, context, locks, person, endsAt);
    const value = workbook.asOneStep(() => {
      try {
        return withinTime(milliseconds + limits.toEndOneCall, () => {
          context.load(globalScope(run, bundle.timeZone));
          run.mode = mode;
          const done = work(run, context);
          if (performance.now() > endsAt) throw run.realm.exception(exceeded);
          return done;
        });
      } finally {
        if (locks.holder === run) locks.holder = null;
      }
    });
    return { value, serviceCalls: run.calls, selection: run.selection };
  }

  function call(run: ScriptRun, context: ScriptContext, name: string, args: readonly unknown[]): unknown {
    const found = context.functionNamed(name);
    if (!found) throw run.realm.exception(`Script function not found: ${name}`);
    return found(...args);
  }

  function menusOf(
    trigger: 'onOpen' | 'onInstall',
    authMode: 'NONE' | 'LIMITED' | 'FULL',
    person: Person,
  ): RunReport<Menus> {
    const addOn: MenuNode[] = [];
    const own: { label: string; items: readonly MenuNode[] }[] = [];
    const stage: Stage = {
      ...person.stage,
      menu: (where, label, items) => {
        if (where === 'addOn') addOn.push(...items);
        else own.push({ label, items });
        person.stage.menu(where, label, items);
      },
    };
    return execute({ ...person, stage }, authMode, limits.trigger, (run, context) => {
      call(run, context, trigger, [context.dataOf(JSON.stringify({ authMode }))]);
      return { addOn, own };
    });
  }

  return {
    open: (authMode, person = nobody) => menusOf('onOpen', authMode, person),
    install: (person = nobody) => menusOf('onInstall', 'FULL', person),
    runMenu: (handler, person = nobody) =>
      execute(person, 'FULL', limits.command, (run, context) => {
        call(run, context, handler, []);
        return null;
      }),
    request: (name, args, person = nobody) =>
      execute(person, 'FULL', limits.command, (run, context) => {
        if (name.endsWith('_')) throw run.realm.exception(`Script function not found: ${name}`);
        const given = args.map((arg, index) => carried(arg, `argument ${index + 1}`));
        const sent = given.map((arg) => context.dataOf(JSON.stringify(arg)));
        return carried(call(run, context, name, sent), 'the returned value');
      }),
    call: (name, mode, person = nobody) =>
      execute(
        person,
        mode,
        mode === 'CUSTOM_FUNCTION' ? limits.customFunction : limits.command,
        (run, context) => call(run, context, name, []),
      ),
  };
}
