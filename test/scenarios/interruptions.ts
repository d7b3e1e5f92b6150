// Lets every call to a service fail in turn, and tells what each failure left behind.
import type { CallsThatFail } from '../../local/apps-script/script-run.ts';
import { emptyStage } from '../../local/apps-script/stage.ts';
import type { HostedWorkbook } from './hosted-workbook.ts';
import { lookOf } from './workbook-look.ts';

/** A request of the sidebar with these calls failing. */
export const asking = (name: string, input: unknown) => (host: HostedWorkbook, failing: CallsThatFail) =>
  host.addOn.request('handleRequest', [name, input], { stage: emptyStage, selection: null, failing }).value;

const neverFails = [
  /^(?:Logger|console|Utilities|HtmlService|Html|Menu|Ui|[A-Za-z]*Builder)\./,
  /^(?:ConditionalFormatRule|DataValidation|ChartOptions)\./,
  /^SpreadsheetApp\.(?:new|getUi|getActive)/,
  /^Sheet\.getRange(?:List)?$/,
  /^Range\.get(?:Sheet|GridId|A1Notation|Row|Column|NumRows|NumColumns)$/,
];

/** Calls that never leave the script cannot fail. */
export const canFail = (call: string): boolean => !neverFails.some((calls) => calls.test(call));

export interface Interrupted {
  /** The call that failed, such as `Range.setValues`, and which of all calls it was. */
  readonly call: string;
  readonly left: 'as it was' | 'as it should be' | 'in between';
  readonly reply: unknown;
  /** Where it is in between: the first thing that is neither. */
  readonly difference: string;
}

export interface Trial {
  /** A workbook before the work; asked for again whenever the one before is no longer as it was. */
  make(): HostedWorkbook;
  /** Puts right by hand what a failure may leave undone without harm. */
  tidy?(host: HostedWorkbook): void;
  /** Does the work, with these calls failing. */
  work(host: HostedWorkbook, failing: CallsThatFail): unknown;
}

/** Counts the calls of the work, and what the workbook is like when all of them succeed. */
function undisturbed({ make, work }: Trial): { calls: string[]; after: string[]; before: string[] } {
  const host = make();
  const before = lookOf(host.workbook);
  const calls: string[] = [];
  work(host, (call) => {
    if (canFail(call)) calls.push(call);
    return null;
  });
  return { calls, after: lookOf(host.workbook), before };
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((line, index) => line === other[index]);

function firstDifference(one: readonly string[], other: readonly string[]): string {
  const index = one.findIndex((line, at) => line !== other[at]);
  return index === -1 ? `more: ${other[one.length]}` : `${one[index]} is ${other[index]}`;
}

/** Where not even the add-on could be loaded, the page hears of an exception. */
function replyOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return `not loaded: ${String(error)}`;
  }
}

const all = (calls: readonly string[]): readonly number[] => [...calls.keys()];

/** A workbook remembers every step for its undo; a fresh one now and then keeps that short. */
const runsOfOneWorkbook = 30;

/**
 * Each of the calls `which` chooses fails once: `before` it does anything, or `after`, when only its answer is lost.
 */
export function callsFail(
  trial: Trial,
  when: 'before' | 'after',
  which: (calls: readonly string[]) => readonly number[],
): readonly Interrupted[] {
  const { calls, after, before } = undisturbed(trial);
  let host = trial.make();
  return which(calls).map((wanted, index) => {
    if (index % runsOfOneWorkbook === runsOfOneWorkbook - 1) host = trial.make();
    let count = -1;
    const reply = replyOf(() =>
      trial.work(host, (name) => {
        if (!canFail(name)) return null;
        count += 1;
        return count === wanted ? when : null;
      }),
    );
    const now = lookOf(host.workbook);
    const call = `${calls[wanted]}, call ${wanted}`;
    if (same(before, now)) return { call, left: 'as it was', reply, difference: '' };
    trial.tidy?.(host);
    const tidied = lookOf(host.workbook);
    host = trial.make();
    return same(after, tidied)
      ? { call, left: 'as it should be', reply, difference: '' }
      : { call, left: 'in between', reply, difference: firstDifference(before, now) };
  });
}

const changes = /\.(?:set|insert|delete|apply|update|remove|flush)/;

/** Calls that change something: for all others, a lost answer is the same as a call that never came. */
export const thatChange = (calls: readonly string[]): readonly number[] =>
  [...calls.keys()].filter((index) => changes.test(calls[index] ?? ''));

/** The sheets that are added, and the last call of every other kind that changes something. */
export const eachKindOnce = (calls: readonly string[]): readonly number[] =>
  thatChange(calls).filter(
    (index) => calls[index] === 'Spreadsheet.insertSheet' || calls.lastIndexOf(calls[index] ?? '') === index,
  );

/** What the person is told must be so; events of the spreadsheet tell nothing. */
function isToldTruly({ left, reply }: Interrupted): boolean {
  if (reply === null) return true;
  const isDone = JSON.stringify(reply).startsWith('{"ok":true');
  return isDone ? left === 'as it should be' : left === 'as it was';
}

/** Each failure that left the workbook in between, or of which something untrue was told. */
export function whatIsWrongAfter(
  trial: Trial,
  when: 'before' | 'after',
  which: (calls: readonly string[]) => readonly number[] = when === 'after' ? thatChange : all,
): readonly string[] {
  const results = callsFail(trial, when, which);
  // Work without calls would prove nothing.
  if (results.length < 2) return [`only ${results.length} calls`];
  return results.flatMap((one) => {
    if (one.left === 'in between') return [`${one.call}: ${one.difference}`];
    return isToldTruly(one) ? [] : [`${one.call}: ${one.left}, and told ${JSON.stringify(one.reply)}`];
  });
}

/** Everything fails from that call on, and goes on failing. */
export function outageFrom(first: number): CallsThatFail {
  let count = 0;
  return (call) => {
    if (!canFail(call)) return null;
    count += 1;
    return count > first ? 'before' : null;
  };
}
