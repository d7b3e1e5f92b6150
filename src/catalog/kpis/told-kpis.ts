// Every KPI of a workbook, judged, with what is to be said about its rows in the table and in the log.
import { type AssessedKpi, assessKpi, type KpiRules } from '../../domain/kpi/assess.ts';
import type { Kpi, KpiPoint } from '../../domain/kpi/kpi.ts';
import type { SeriesNote } from '../../domain/kpi/series.ts';
import { idKey } from '../../domain/okr/check-in-history.ts';
import type { CellMessages } from '../../messages/cell-messages.ts';
import type { Grid } from '../../workbook/cell.ts';
import { cellName } from '../../workbook/placing/a1.ts';
import { columnWords } from '../../workbook/placing/column-words.ts';
import type { CellProblem, ContentTable } from '../../workbook/table-codec.ts';
import { tables } from '../tables/tables.ts';

export interface ToldKpi {
  /** The row of the KPI on its sheet. */
  readonly row: number;
  readonly assessed: AssessedKpi;
  /** Cells to be mended, one sentence each. */
  readonly problems: readonly string[];
  /** What was found in the log and worked around, one sentence each. */
  readonly notes: readonly string[];
}

/** Rows of the log that name a KPI there is none of: the first of them, and all in words. */
export interface Stray {
  readonly cell: { readonly sheet: string; readonly row: number; readonly column: number };
  readonly place: string;
  readonly sentence: string;
}

export interface ToldKpis {
  readonly kpis: readonly ToldKpi[];
  /** Rows of the log that belong to no KPI, one for each ID. */
  readonly strays: readonly Stray[];
}

/** The log as it was read, with its cells, so that a row that could not be read is told beside its KPI. */
export interface ReadLog {
  readonly grid: Grid;
  readonly table: ContentTable<KpiPoint | null>;
}

/** Cells named one by one, as far as this. */
const mostCellsNamed = 3;

export function toldKpis(
  table: ContentTable<Kpi>,
  log: ReadLog,
  rules: KpiRules,
  words: CellMessages,
): ToldKpis {
  const rowOfPoint = new Map<KpiPoint, number>();
  const pointsById = new Map<string, KpiPoint[]>();
  for (const { row, value } of log.table.rows) {
    if (value === null) continue;
    rowOfPoint.set(value, row);
    const points = pointsById.get(idKey(value.kpiId));
    if (points) points.push(value);
    else pointsById.set(idKey(value.kpiId), [value]);
  }
  const badRows = problemsById(log, words);
  const seen = new Set<string>();
  const kpis = table.rows.map(({ row, value: kpi, problems }): ToldKpi => {
    const assessed = assessKpi(kpi, pointsById.get(idKey(kpi.id)) ?? [], rules);
    const idCell = cellIn('kpis', row, table.columns.get('id'), words);
    const aboutId =
      kpi.id === ''
        ? [words.kpi.missingId(idCell)]
        : seen.has(idKey(kpi.id))
          ? [`${idCell}: ${words.problems({ code: 'duplicate-id', id: kpi.id })}`]
          : [];
    seen.add(idKey(kpi.id));
    return {
      row,
      assessed,
      problems: [...aboutId, ...problems.map((problem) => sentence('kpis', problem, words))],
      notes: [
        ...(badRows.get(idKey(kpi.id)) ?? []),
        ...assessed.notes.map((note) => words.kpi.note(note, cellsOf(note, log, rowOfPoint, words))),
      ],
    };
  });
  const strays = [...pointsById].flatMap(([id, points]): Stray[] => {
    const [first] = points;
    if (seen.has(id) || !first) return [];
    const cell = {
      sheet: words.tables.kpiLog.name,
      row: rowOfPoint.get(first) ?? 1,
      column: log.table.columns.get('kpiId') ?? 1,
    };
    const sentence = words.problems(
      id === '' ? { code: 'missing-value', what: 'kpiId' } : { code: 'unknown-kpi', id: first.kpiId },
    );
    return [{ cell, place: named(points, log, rowOfPoint, words, 'kpiId'), sentence }];
  });
  return { kpis, strays };
}

/** What could not be read in the log, by the KPI its row names. */
function problemsById({ grid, table }: ReadLog, words: CellMessages): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const [idColumn, dateColumn, valueColumn] = ['kpiId', 'date', 'value'].map((id) => table.columns.get(id));
  const textAt = (row: number, column: number | undefined) =>
    column === undefined ? '' : String(grid[row - 1]?.[column - 1] ?? '').trim();
  for (const { row, value, problems } of table.rows) {
    const isDateMissing =
      value === null &&
      problems.length === 0 &&
      textAt(row, dateColumn) === '' &&
      textAt(row, valueColumn) !== '';
    const sentences = isDateMissing
      ? [missingDate(cellIn('kpiLog', row, dateColumn, words), words)]
      : problems.map((problem) => sentence('kpiLog', problem, words));
    if (sentences.length === 0) continue;
    const id = idKey(textAt(row, idColumn));
    found.set(id, [...(found.get(id) ?? []), ...sentences]);
  }
  return found;
}

function missingDate(cell: string, words: CellMessages): string {
  const what = columnWords(tables.kpiLog, 'date', words).heading;
  return `${cell}: ${words.problems({ code: 'missing-value', what })}`;
}

const sentence = (
  table: 'kpis' | 'kpiLog',
  { problem, row, column }: CellProblem,
  words: CellMessages,
): string => `${cellIn(table, row, column, words)}: ${words.problems(problem)}`;

const cellIn = (
  table: 'kpis' | 'kpiLog',
  row: number,
  column: number | undefined,
  words: CellMessages,
): string => cellName({ sheet: words.tables[table].name, row, column: column ?? 1 });

function cellsOf(
  note: SeriesNote,
  log: ReadLog,
  rowOfPoint: ReadonlyMap<KpiPoint, number>,
  words: CellMessages,
): string {
  return 'leftOut' in note ? named(note.leftOut, log, rowOfPoint, words, 'value') : '';
}

function named(
  points: readonly KpiPoint[],
  { table }: ReadLog,
  rowOfPoint: ReadonlyMap<KpiPoint, number>,
  words: CellMessages,
  columnId: string,
): string {
  const cells = points.map((point) =>
    cellIn('kpiLog', rowOfPoint.get(point) ?? 1, table.columns.get(columnId), words),
  );
  return words.kpi.cells(cells.slice(0, mostCellsNamed), cells.length);
}
