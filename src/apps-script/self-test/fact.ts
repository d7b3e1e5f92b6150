// One thing that only a live account can tell, and how to look.
import type { Messages } from '../../messages/messages.ts';
import type { SpreadsheetDays } from '../spreadsheet-days.ts';

export type SelfTestWords = Messages['selfTest'];
export type FactId = keyof SelfTestWords['facts'];

export interface Bench {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly days: SpreadsheetDays;
  readonly words: SelfTestWords;
}

/** What is seen, in the words of the expectation where it is met. */
export type Facts = Readonly<Partial<Record<FactId, (bench: Bench) => string>>>;
