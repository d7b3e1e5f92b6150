// What the server needs of an open workbook with the add-on in it.
import type { SelectedZone, Stage } from '../apps-script/stage.ts';
import type { SavedWorkbook } from '../engine/saved-workbook.ts';
import type { BookForFile } from '../files/books.ts';
import type { RevisionHub } from './revision-hub.ts';
import type { EngineMessage, RevisionMessage } from './wire.ts';

/** One browser tab, as the workbook knows it. */
export interface Seat {
  readonly tab: string;
  readonly stage: Stage;
}

export interface OpenWorkbook {
  title: string;
  readonly timeZone: string;
  /** What the file it comes from holds and it does not. */
  readonly notRead: readonly string[];
  readonly hub: RevisionHub;
  /** What a tab begins with: a snapshot, made anew for a tab that is alone, and the revisions since. */
  joinWith(tabs: number): { readonly data: object; readonly revisions: readonly RevisionMessage[] };
  /** Runs the add-on's `onOpen` for a tab, which registers its menus. */
  enter(seat: Seat): void;
  leave(tab: string): void;
  /**
   * Takes a tab's message to the engine. What somebody has typed, pasted or emptied runs the add-on's `onEdit`.
   * Throws when the workbook cannot apply the change; then it is not taken.
   */
  take(tab: string, message: EngineMessage): void;
  select(tab: string, selection: SelectedZone): void;
  /** Runs the function behind a menu item. */
  choose(tab: string, handler: string): void;
  /** How many clock triggers the add-on has here. */
  triggerCount(): number;
  /** Runs what the clock triggers would run, now. */
  fire(tab: string): void;
  /** Runs a function for google.script.run; throws what the add-on throws. */
  run(tab: string, name: string, args: readonly unknown[]): unknown;
  /** All that is to be kept between runs. */
  save(): SavedWorkbook;
  /** The workbook as a file; a .csv file holds the one sheet. */
  toFile(ending: '.xlsx' | '.csv', sheet: string): Promise<BookForFile>;
}

export interface OpenedBy {
  /** Called when the workbook or what is kept beside it has changed. */
  onChange(): void;
  /** Called with each revision the add-on makes while it works for a tab. */
  onAddOnRevision(tab: string, revision: string): void;
}
