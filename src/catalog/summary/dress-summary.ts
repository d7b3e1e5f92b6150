// How the summary sheet looks: weight and ground by the kind of row, colour for status words only.

import { statuses } from '../../domain/okr/statuses.ts';
import { toneOf } from '../../domain/standing.ts';
import type { Messages } from '../../messages/messages.ts';
import type { CellLook, ColourRule, Step } from '../../workbook/plan.ts';
import { toneLooks } from '../commands/setup/looks.ts';
import { columnAt, columnCount, summaryColumns } from './summary-columns.ts';
import type { SummaryRow, SummaryRowKind } from './summary-row.ts';
import type { SummaryRows } from './summary-rows.ts';

const headingGround = '#e8eaed';
const objectiveGround = '#f8f9fa';
const quiet = '#5f6368';
const ink = '#202124';
const general = 'General';
const percentage = '0%';
const wholeNumber = '#,##0';

/** The steps that dress the rows, written from row 1 on; as many whatever the number of rows. */
export function dressSummary(sheet: string, { rows, block }: SummaryRows, words: Messages): readonly Step[] {
  const lines = (row: number, count: number) => ({
    sheet,
    row,
    column: 1,
    rows: count,
    columns: columnCount,
  });
  const afterBlock = block.from + block.rows + 1;
  return [
    { kind: 'hide-gridlines', sheet },
    { kind: 'column-widths', sheet, widths: summaryColumns.map(({ widthPixels }) => widthPixels) },
    {
      kind: 'style',
      area: lines(1, rows.length),
      style: { colour: ink, sizePoints: 10, wrap: false, align: 'left', verticalAlign: 'top' },
    },
    { kind: 'style', area: lines(afterBlock, rows.length - afterBlock), style: { wrap: true } },
    { kind: 'style', area: lines(rows.length, 1), style: { wrap: false, sizePoints: 9, colour: quiet } },
    {
      kind: 'style',
      area: { ...lines(block.from + 1, rows.length - block.from), column: columnAt('score'), columns: 2 },
      style: { align: 'center' },
    },
    { kind: 'style', area: lines(1, 1), style: { sizePoints: 20 } },
    { kind: 'style', area: lines(2, 1), style: { sizePoints: 12 } },
    { kind: 'style', area: lines(3, 1), style: { sizePoints: 9, colour: quiet } },
    { kind: 'cell-looks', area: lines(1, rows.length), looks: rows.map(looksOf) },
    { kind: 'colour-rules', sheet, rules: colourRules(sheet, block.from + 2, rows.length, words) },
  ];
}

function looksOf(row: SummaryRow): readonly CellLook[] {
  const { kind } = row;
  return summaryColumns.map(({ id }) => ({
    bold: isBold(kind) || (kind === 'objective' && id !== 'why' && id !== 'notes'),
    background: groundOf(kind),
    format: id === 'score' ? scoreFormat(row) : id === 'why' && kind === 'counts' ? percentage : general,
  }));
}

function isBold(kind: SummaryRowKind): boolean {
  switch (kind) {
    case 'headline':
    case 'countsHeading':
    case 'goalsHeading':
    case 'kpisHeading':
    case 'section':
      return true;
    case 'next':
    case 'subtitle':
    case 'blank':
    case 'counts':
    case 'objective':
    case 'keyResult':
    case 'kpi':
    case 'keptNote':
    case 'footer':
      return false;
  }
}

function groundOf(kind: SummaryRowKind): string | null {
  switch (kind) {
    case 'goalsHeading':
    case 'kpisHeading':
      return headingGround;
    case 'objective':
    case 'section':
      return objectiveGround;
    case 'headline':
    case 'next':
    case 'subtitle':
    case 'blank':
    case 'countsHeading':
    case 'counts':
    case 'keyResult':
    case 'kpi':
    case 'keptNote':
    case 'footer':
      return null;
  }
}

function scoreFormat({ kind, cells }: SummaryRow): string {
  if (kind === 'objective' || kind === 'keyResult') return percentage;
  return kind === 'kpi' && Number.isInteger(cells.score) ? wholeNumber : general;
}

function colourRules(sheet: string, from: number, to: number, { okr, kpi }: Messages): readonly ColourRule[] {
  const cells = (column: 'status' | 'grade') => ({
    sheet,
    row: from,
    column: columnAt(column),
    rows: to - from + 1,
    columns: 1,
  });
  const health = { healthy: 'good', watch: 'warn', unhealthy: 'bad' } as const;
  const grades = { green: 'good', yellow: 'warn', red: 'bad' } as const;
  return [
    ...statuses.map((status) => ({
      area: cells('status'),
      text: okr.statuses[status],
      ...toneLooks[toneOf(status)],
    })),
    ...(['healthy', 'watch', 'unhealthy'] as const).map((word) => ({
      area: cells('status'),
      text: kpi.healthWords[word],
      ...toneLooks[health[word]],
    })),
    ...(['green', 'yellow', 'red'] as const).map((grade) => ({
      area: cells('grade'),
      text: okr.grades[grade],
      ...toneLooks[grades[grade]],
    })),
  ];
}
