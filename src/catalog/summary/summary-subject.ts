// What the rows of a summary are made from: the overview of what was chosen, its past, and the tables to follow.
import type { Messages } from '../../messages/messages.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import type { Overview } from '../overview/overview.ts';
import type { FoundSummary } from './kept-notes.ts';
import { type LiveTables, liveTables } from './live-cells.ts';
import { type Past, pastOf, sinceThen, type Week, weeksOf } from './since-then.ts';
import { isEverything, overviewOfChoice, type SummaryChoice } from './summary-choice.ts';

export interface SummarySubject {
  readonly overview: Overview;
  /** Everything, whatever was chosen. */
  readonly whole: Overview;
  readonly choice: SummaryChoice;
  readonly past: Past;
  readonly weeks: readonly Week[];
  /** null where the summary is a record through and through. */
  readonly live: LiveTables | null;
  /** Whether charts stand on the sheet already, which need their room even where nothing is left to draw. */
  readonly hasCharts: boolean;
  /** Whether this is the copy that stays. */
  readonly isKept: boolean;
  /** Whether counts over whole tables are counts of what was chosen. */
  readonly isEverything: boolean;
  /** The teams in the order people gave them. */
  readonly teamOrder: readonly string[];
  /** IDs that stood on the summary before this one; null where there was none. */
  readonly idsBefore: readonly string[] | null;
  /** What this day's summary said already of goals that came or went. */
  readonly comingsBefore: readonly string[];
}

/** Each cell that follows a table looks its row up; thousands of them would make the whole workbook slow. */
const mostRowsThatFollow = 500;

/** Without an earlier summary, changes are told since a week ago. */
const usualDaysBack = 7;

export function summarySubject(
  all: Overview,
  choice: SummaryChoice,
  before: FoundSummary | null,
  snapshot: Snapshot,
  words: Messages,
): SummarySubject {
  const overview = overviewOfChoice(all, choice);
  const days = before?.days ?? [];
  const lastAsOf = days.find((day) => day < all.asOf) ?? null;
  const then = pastOf(all);
  const { objectives, keyResults } = overview.assessment;
  const isShort = objectives.length + keyResults.length <= mostRowsThatFollow;
  return {
    overview,
    whole: all,
    choice,
    past: sinceThen(then, lastAsOf ?? all.asOf - usualDaysBack, overview),
    weeks: weeksOf(then, overview),
    live: isShort ? liveTables(all, snapshot, words) : null,
    hasCharts: false,
    isKept: false,
    isEverything: isEverything(choice),
    teamOrder: before?.teamOrder ?? [],
    idsBefore: before && before.ids.length > 0 ? before.ids : null,
    comingsBefore: days[0] === all.asOf ? (before?.comings ?? []) : [],
  };
}
