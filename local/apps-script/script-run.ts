// One execution of the add-on: what it works on, what it may do, and what it has done so far.
import type { CommandSink } from '../engine/one-step.ts';
import { recalculates } from '../engine/recalculate.ts';
import type { Workbook } from '../engine/workbook.ts';
import type { Account } from './account.ts';
import type { Permissions } from './permissions.ts';
import type { RangePlace } from './places.ts';
import type { Realm } from './realm.ts';
import type { SelectedZone, Stage } from './stage.ts';

/** What Google lets code do; `LOADING` is the global scope, which must be fit for every mode. */
export type AuthMode = 'LOADING' | 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

export interface ServiceCalls {
  read: number;
  write: number;
}

export interface ScriptRun {
  readonly workbook: Workbook;
  readonly realm: Realm;
  readonly stage: Stage;
  readonly files: ScriptFiles;
  readonly account: Account;
  readonly permissions: Permissions;
  /** False for a clock trigger, whose event names no document. */
  readonly hasDocument: boolean;
  hasFunction(name: string): boolean;
  mode: AuthMode;
  readonly calls: ServiceCalls;
  selection: SelectedZone | null;
  /** Changes that Google would still hold back; a read or `flush()` sends them. */
  hasPendingWrites: boolean;
  /** When the time is up, as `performance.now()` counts; the page's functions have no such end. */
  readonly endsAt?: number;
  readonly locks: DocumentLock;
  /** Makes calls fail as Google's do now and then; absent where all of them succeed. */
  readonly failing?: CallsThatFail;
  /** The emulated classes make each other through these, so that none has to import the other. */
  range(place: RangePlace): GoogleAppsScript.Spreadsheet.Range;
  sheet(sheetId: string): GoogleAppsScript.Spreadsheet.Sheet;
}

/** Whether a call fails: before it has any effect, or after, when only its answer is lost. */
export type CallsThatFail = (call: string) => 'before' | 'after' | null;

/** The HTML files of the project, by their name without ending. */
export type ScriptFiles = ReadonlyMap<string, string>;

/** Who holds the document's lock; one per workbook. */
export interface DocumentLock {
  holder: object | null;
}

type EngineModel = Workbook['model'];
type Dispatched = ReturnType<EngineModel['dispatch']>;

/** Tells the engine to change the workbook; what it refuses becomes an Exception. */
export function change(run: ScriptRun, make: (model: EngineModel) => Dispatched): void {
  run.hasPendingWrites = true;
  const done = make(run.workbook.model);
  const reasons = done.reasons.filter((reason) => reason !== 'NoChanges');
  if (!done.isSuccessful && reasons.length > 0) {
    throw run.realm.exception(`The spreadsheet refused the change: ${reasons.join(', ')}.`);
  }
}

/** What was written counts from here on: formulas are calculated. */
export function flush(run: ScriptRun): void {
  if (!run.hasPendingWrites) return;
  const sink: CommandSink = run.workbook.model;
  sink.dispatch(recalculates);
  run.hasPendingWrites = false;
}
