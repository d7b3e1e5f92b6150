// Stops code that runs too long, as Google does: 6 minutes for a command, 30 seconds for a cell or a simple trigger.
import { createContext, Script } from 'node:vm';
import { exceeded } from '../apps-script/service.ts';

/** How long code may run, in milliseconds. */
export interface TimeLimits {
  readonly command: number;
  readonly trigger: number;
  readonly customFunction: number;
  /** A call under way when the time is up is let finish, so that the workbook stays sound; then the script ends. */
  readonly toEndOneCall: number;
}

const millisecondsInSecond = 1_000;

export const googleTimeLimits: TimeLimits = {
  command: 360 * millisecondsInSecond,
  trigger: 30 * millisecondsInSecond,
  customFunction: 30 * millisecondsInSecond,
  toEndOneCall: 2 * millisecondsInSecond,
};

const watch = createContext({ work: null });
const runWork = new Script('work()');

const isTimeout = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/** The watchdog stops whatever runs inside, in any scope; work inside work has its own limit. */
export function withinTime<Value>(milliseconds: number, work: () => Value): Value {
  const done: { readonly value: Value }[] = [];
  const outer: unknown = watch.work;
  watch.work = () => {
    done.push({ value: work() });
  };
  try {
    runWork.runInContext(watch, { timeout: milliseconds, displayErrors: false });
  } catch (error) {
    throw isTimeout(error) ? new Error(exceeded) : error;
  } finally {
    watch.work = outer;
  }
  const [outcome] = done;
  if (!outcome) throw new Error(exceeded);
  return outcome.value;
}
