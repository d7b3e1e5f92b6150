// Every row of the summary sheet from top to bottom, as data.
import type { Messages } from '../../messages/messages.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { blockRows } from './block-rows.ts';
import { goalRows } from './goal-rows.ts';
import { kpiRows } from './kpi-rows.ts';
import { closingRows, newsRows, openingRows } from './said-rows.ts';
import type { SummaryRow } from './summary-row.ts';
import type { SummarySubject } from './summary-subject.ts';

/** Rows of a chart's data, its headings first, counted from 0; null without any. */
export interface ChartRows {
  readonly from: number;
  readonly rows: number;
  readonly title: string;
}

export interface SummaryRows {
  readonly rows: readonly SummaryRow[];
  readonly scores: ChartRows | null;
  readonly weeks: ChartRows | null;
  /** The rows beside and under the charts, counted from 0. */
  readonly block: { readonly from: number; readonly rows: number };
}

export function summaryRows(subject: SummarySubject, snapshot: Snapshot, words: Messages): SummaryRows {
  const opening = openingRows(subject, snapshot, words);
  const news = newsRows(subject, words);
  const goals = goalRows(subject, words);
  const from = opening.length;
  const block = blockRows(subject, words, {
    rowOfObjective: (objective, blockLength) =>
      from + blockLength + news.length + goals.findIndex(({ about }) => about === objective) + 1,
  });
  return {
    rows: [
      ...opening,
      ...block.rows,
      ...news,
      ...goals,
      ...kpiRows(subject, words),
      ...closingRows(subject, words),
    ],
    scores: block.bars === 0 ? null : { from, rows: block.bars + 1, title: block.barsTitle },
    weeks: block.weeks < 2 ? null : { from, rows: block.weeks + 1, title: words.summary.weeksTitle },
    block: { from, rows: block.rows.length },
  };
}
