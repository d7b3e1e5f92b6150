// How the summary sheet looks: weight and ground by the kind of row, colour for status words only.
import { statuses } from '../../domain/okr/statuses.ts';
import { toneOf } from '../../domain/standing.ts';
import type { Messages } from '../../messages/messages.ts';
import type { WrittenValue } from '../../workbook/cell.ts';
import type { CellLook, CellStyle, ColourRule, Step } from '../../workbook/plan.ts';
import { toneLooks } from '../commands/setup/looks.ts';
import { runsOfColumns, type SummaryColumn, type SummaryPlaces, summaryColumns } from './summary-columns.ts';
import type { SummaryRow, SummaryRowKind } from './summary-row.ts';
import type { SummaryRows } from './summary-rows.ts';

const headingGround = '#e8eaed';
const objectiveGround = '#f8f9fa';
const quiet = '#5f6368';
const ink = '#202124';
const general = 'General';
const percentage = '0%';
const change = '+0%;-0%;0%';
const wholeNumber = '#,##0';
const paper = '#ffffff';
/** What the charts are drawn from stands under them. */
const underCharts: readonly SummaryColumn[] = ['title', 'forecast', 'why', 'owner', 'notes'];
const fewestRowsOfRules = 400;

/** The steps that dress the rows, written from row 1 on; as many whatever the number of rows. */
export function dressSummary(
  sheet: string,
  { rows, block }: SummaryRows,
  places: SummaryPlaces,
  isNew: boolean,
  words: Messages,
): readonly Step[] {
  const style = (
    row: number,
    count: number,
    look: CellStyle,
    isWanted: (id: SummaryColumn) => boolean = () => true,
  ): readonly Step[] =>
    runsOfColumns(places, isWanted).map(({ from, ids }) => ({
      kind: 'style',
      area: { sheet, row, column: from, rows: count, columns: ids.length },
      style: look,
    }));
  const table = rows.findIndex(({ kind }) => kind === 'goalsHeading') + 1;
  const end = lastOfTable(rows);
  const kpis = {
    from: rows.findIndex(({ kind }) => kind === 'kpi'),
    count: rows.filter(({ kind }) => kind === 'kpi').length,
  };
  return [
    ...(isNew ? firstLooks(sheet, rows.length, places, words) : []),
    ...style(1, rows.length, {
      colour: ink,
      sizePoints: 10,
      wrap: false,
      align: 'left',
      verticalAlign: 'top',
    }),
    ...style(table, end - table + 1, { wrap: true }),
    ...style(
      block.from + 1,
      end - block.from,
      { align: 'center' },
      (id) => id === 'score' || id === 'change',
    ),
    ...style(block.from + 1, block.rows, { wrap: true }, (id) => id === 'status'),
    ...style(block.from + 1, block.rows, { colour: paper }, (id) => underCharts.includes(id)),
    ...(kpis.count > 0 ? style(kpis.from + 1, kpis.count, { colour: quiet }, (id) => id === 'forecast') : []),
    ...style(1, 1, { sizePoints: 20 }),
    ...style(2, 1, { sizePoints: 12 }),
    ...style(4, 1, { sizePoints: 9, colour: quiet }),
    ...style(rows.length, 1, { sizePoints: 9, colour: quiet }),
    ...runsOfColumns(places).map(
      ({ from, ids }): Step => ({
        kind: 'cell-looks',
        area: { sheet, row: 1, column: from, rows: rows.length, columns: ids.length },
        looks: rows.map((row) => ids.map((id) => lookOf(row, id))),
      }),
    ),
  ];
}

/** The last row of goals or KPIs; sentences below are not wrapped. */
function lastOfTable(rows: readonly SummaryRow[]): number {
  return rows.reduce(
    (last, { kind }, index) =>
      kind === 'objective' || kind === 'keyResult' || kind === 'kpi' || kind === 'goalsHeading'
        ? index + 1
        : last,
    1,
  );
}

/** What people may change for good: widths, lines, the colours of status words. */
function firstLooks(sheet: string, rows: number, places: SummaryPlaces, words: Messages): readonly Step[] {
  return [
    { kind: 'hide-gridlines', sheet },
    { kind: 'column-widths', sheet, widths: summaryColumns.map(({ widthPixels }) => widthPixels) },
    {
      kind: 'colour-rules',
      sheet,
      rules: colourRules(sheet, Math.max(rows, fewestRowsOfRules), places, words),
      keepOthers: true,
    },
  ];
}

function lookOf(row: SummaryRow, id: SummaryColumn): CellLook {
  const { kind } = row;
  return {
    bold: isBold(kind) || (kind === 'objective' && id !== 'why' && id !== 'notes' && id !== 'forecast'),
    background: groundOf(kind),
    format: formatOf(row, id),
  };
}

function isBold(kind: SummaryRowKind): boolean {
  switch (kind) {
    case 'headline':
    case 'countsHeading':
    case 'goalsHeading':
    case 'kpisHeading':
    case 'section':
    case 'saidHeading':
      return true;
    case 'next':
    case 'subtitle':
    case 'blank':
    case 'said':
    case 'counts':
    case 'objective':
    case 'keyResult':
    case 'kpi':
    case 'keptNote':
    case 'footer':
      return false;
  }
}

export function groundOf(kind: SummaryRowKind): string | null {
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
    case 'said':
    case 'saidHeading':
    case 'countsHeading':
    case 'counts':
    case 'keyResult':
    case 'kpi':
    case 'keptNote':
    case 'footer':
      return null;
  }
}

function formatOf({ kind, cells }: SummaryRow, id: SummaryColumn): string {
  const isGoal = kind === 'objective' || kind === 'keyResult';
  if (id === 'change' && isGoal) return change;
  if (id === 'score' && isGoal) return percentage;
  if (kind === 'counts' && (id === 'forecast' || id === 'owner' || id === 'notes')) return percentage;
  return id === 'score' && kind === 'kpi' ? formatOfValue(cells.score) : general;
}

/** As many decimals as tell this value in three digits, and thousands apart. */
function formatOfValue(value: WrittenValue | undefined): string {
  if (typeof value !== 'number') return general;
  const size = Math.abs(value);
  const most = size >= 1000 ? 0 : size >= 1 || size === 0 ? 2 : Math.min(6, 2 - Math.floor(Math.log10(size)));
  const [, decimals = ''] = String(Number(value.toFixed(most))).split('.');
  return decimals === '' ? wholeNumber : `${wholeNumber}.${'0'.repeat(decimals.length)}`;
}

function colourRules(
  sheet: string,
  rows: number,
  { status }: SummaryPlaces,
  { okr, kpi }: Messages,
): readonly ColourRule[] {
  const area = { sheet, row: 1, column: status, rows, columns: 1 };
  const health = { healthy: 'good', watch: 'warn', unhealthy: 'bad' } as const;
  return [
    ...statuses.map((word) => ({ area, when: { text: okr.statuses[word] }, ...toneLooks[toneOf(word)] })),
    ...(['healthy', 'watch', 'unhealthy'] as const).map((word) => ({
      area,
      when: { text: kpi.healthWords[word] },
      ...toneLooks[health[word]],
    })),
  ];
}
