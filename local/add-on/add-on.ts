// The add-on at work in a workbook: every menu item and request is a run of its own, as Apps Script does it.

import { type Account, newAccount } from '../apps-script/account.ts';
import { globalScope } from '../apps-script/global-scope.ts';
import { newRun } from '../apps-script/new-run.ts';
import { allPermissions, type Permissions } from '../apps-script/permissions.ts';
import type {
  AuthMode,
  CallsThatFail,
  DocumentLock,
  ScriptRun,
  ServiceCalls,
} from '../apps-script/script-run.ts';
import { exceeded } from '../apps-script/service.ts';
import { emptyStage, type MenuNode, type SelectedZone, type Stage } from '../apps-script/stage.ts';
import { registerCustomFunctions } from '../engine/custom-functions.ts';
import { momentOfSerial, serialOfMoment } from '../engine/time-zone.ts';
import type { Workbook } from '../engine/workbook.ts';
import { carried } from './bridge-values.ts';
import { clockEvent, type Edit, editEvent, openEvent } from './events.ts';
import type { Bundle } from './read-bundle.ts';
import { type ScriptContext, scriptContext } from './script-context.ts';
import { googleTimeLimits, type TimeLimits, withinTime } from './time-limit.ts';

/** The person a run is for. */
export interface Person {
  readonly stage: Stage;
  readonly selection: SelectedZone | null;
  /** Calls that are to fail in the person's runs. */
  readonly failing?: CallsThatFail;
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
  /** Runs `onEdit` for what somebody typed, pasted or emptied; null where the script has no such function. */
  edit(edit: Edit, authMode: 'NONE' | 'LIMITED', person?: Person): RunReport<null> | null;
  /** Runs what a clock trigger would run now; there is no document then. */
  fire(triggerId: string, person?: Person): RunReport<null>;
  /** Runs a function for google.script.run; throws what the function throws. */
  request(name: string, args: readonly unknown[], person?: Person): RunReport<unknown>;
  /** Runs a top-level function as it would run in this mode; the value is the function's own. */
  call(name: string, mode: Exclude<AuthMode, 'LOADING'>, person?: Person): RunReport<unknown>;
}

export interface AddOnOptions {
  readonly limits?: TimeLimits;
  /** Where the functions in the cells come from, if not from the bundle itself. */
  readonly functionsOf?: Bundle;
  readonly account?: Account;
  /** Permissions of the manifest that the person has not granted. */
  readonly withheld?: readonly string[];
}

const nobody: Person = { stage: emptyStage, selection: null };

/** One scope for all cells: at Google each call has its own, which here would cost seconds. */
function attachFunctions(
  workbook: Workbook,
  bundle: Bundle,
  permissions: Permissions,
  limits: TimeLimits,
): ScriptContext {
  const context = scriptContext(bundle);
  const run = newRun(workbook, context.realm, { files: bundle.pages, permissions });
  context.load(globalScope(run, bundle.timeZone));
  run.mode = 'CUSTOM_FUNCTION';
  workbook.useFunctions({
    call: (name, args) => withinTime(limits.customFunction, () => context.functionNamed(name)?.(...args)),
    dateOfSerial: (serial) => context.realm.date(momentOfSerial(serial, workbook.timeZone)),
    serialOfDate: (date) => serialOfMoment(date.getTime(), workbook.timeZone),
    rowsOf: (rows) => context.realm.rows(rows),
  });
  return context;
}

/** Makes the add-on's functions known to the engine; before the workbooks are opened whose cells call them. */
export function announceFunctions(bundle: Bundle): void {
  registerCustomFunctions(bundle.functions);
}

/** Lets the bundle work in a workbook. */
export function startAddOn(bundle: Bundle, workbook: Workbook, options: AddOnOptions = {}): AddOn {
  const { account = newAccount(), functionsOf = bundle, limits = googleTimeLimits, withheld = [] } = options;
  const permissions: Permissions = {
    ...allPermissions,
    declared: bundle.scopes,
    withheld: new Set(withheld),
  };
  const locks: DocumentLock = { holder: null };
  const cells = attachFunctions(workbook, functionsOf, permissions, limits);

  function execute<Value>(
    person: Person,
    mode: ScriptRun['mode'],
    milliseconds: number,
    work: (run: ScriptRun, context: ScriptContext) => Value,
    hasDocument = true,
  ): RunReport<Value> {
    const context = scriptContext(bundle);
    const endsAt = performance.now() + milliseconds;
    const run = newRun(workbook, context.realm, {
      ...(person.failing ? { failing: person.failing } : {}),
      ...person,
      files: bundle.pages,
      account,
      permissions,
      hasDocument,
      hasFunction: (name) => context.functionNamed(name) !== null,
      endsAt,
      locks,
    });
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
      call(run, context, trigger, [openEvent(run, authMode)]);
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
    edit: (edit, authMode, person = nobody) =>
      cells.functionNamed('onEdit') === null
        ? null
        : execute(person, authMode, limits.trigger, (run, context) => {
            call(run, context, 'onEdit', [editEvent(run, authMode, edit)]);
            return null;
          }),
    fire: (triggerId, person = nobody) => {
      const kept = workbook.person.triggers.find(({ id }) => id === triggerId);
      if (!kept) throw new Error(`There is no trigger ${triggerId}.`);
      const fired = (run: ScriptRun, context: ScriptContext): null => {
        call(run, context, kept.handler, [clockEvent(run, kept)]);
        return null;
      };
      return execute({ ...person, selection: null }, 'FULL', limits.command, fired, false);
    },
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
