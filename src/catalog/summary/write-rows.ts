// Writes the rows of the summary: what they say now, then the formulas of the cells that follow the tables.
import type { WrittenValue } from '../../workbook/cell.ts';
import { columnLetters } from '../../workbook/placing/a1.ts';
import type { Step } from '../../workbook/plan.ts';
import { constant, follow } from './live-cells.ts';
import { type ColumnRun, runsOfColumns, type SummaryColumn, type SummaryPlaces } from './summary-columns.ts';
import type { LiveCell, SummaryRow, SummaryRowKind } from './summary-row.ts';

/** Rows among which formulas are written at once. */
const parts: readonly (readonly SummaryRowKind[])[] = [
  ['countsHeading', 'counts'],
  ['objective', 'keyResult', 'section'],
  ['kpi'],
];

/** Everything but the notes; rows that are no longer needed are emptied. */
export function writeRows(
  sheet: string,
  rows: readonly SummaryRow[],
  places: SummaryPlaces,
  oldLastRow: number,
): readonly Step[] {
  const runs = runsOfColumns(places, (id) => id !== 'notes');
  const rest = oldLastRow - rows.length;
  return [
    ...runs.map(
      ({ from, ids }): Step => ({
        kind: 'write-values',
        area: { sheet, row: 1, column: from, rows: rows.length, columns: ids.length },
        values: rows.map(({ cells }) => ids.map((id) => cells[id] ?? null)),
      }),
    ),
    ...(rest > 0
      ? runsOfColumns(places).map(
          ({ from, ids }): Step => ({
            kind: 'clear-values',
            area: { sheet, row: rows.length + 1, column: from, rows: rest, columns: ids.length },
          }),
        )
      : []),
    ...parts.flatMap((kinds) => liveSteps(sheet, rows, kinds, places)),
  ];
}

/** The formulas of one part; cells among them that follow nothing keep what they say. */
function liveSteps(
  sheet: string,
  rows: readonly SummaryRow[],
  kinds: readonly SummaryRowKind[],
  places: SummaryPlaces,
): readonly Step[] {
  const first = rows.findIndex(({ kind }) => kinds.includes(kind));
  const own = rows.filter(({ kind }) => kinds.includes(kind));
  const isLive = (id: SummaryColumn): boolean => own.some(({ live }) => live?.[id] !== undefined);
  return runsOfColumns(places, isLive).map(({ from, ids }: ColumnRun) => ({
    kind: 'write-formulas',
    area: { sheet, row: first + 1, column: from, rows: own.length, columns: ids.length },
    formulas: own.map((row, index) => ids.map((id) => formulaOf(row, id, first + 1 + index, places))),
  }));
}

function formulaOf(row: SummaryRow, id: SummaryColumn, number: number, places: SummaryPlaces): string {
  const live = row.live?.[id];
  return live ? liveFormula(live, number, places) : constant(plain(row.cells[id] ?? null));
}

const plain = (value: WrittenValue): string | number | null =>
  typeof value === 'string' || typeof value === 'number' ? value : null;

const cellIn = (places: SummaryPlaces, id: SummaryColumn): string => `$${columnLetters(places[id])}`;

function liveFormula(live: LiveCell, row: number, places: SummaryPlaces): string {
  switch (live.kind) {
    case 'follows':
      return follow(live.what, `${cellIn(places, 'id')}${row}`);
    case 'drawn':
      return live.formula;
    case 'formula':
      return live.formula
        .replace(/\{status\}/g, cellIn(places, 'status'))
        .replace(/\{score\}/g, cellIn(places, 'score'))
        .replace(/#/g, String(row));
  }
}
