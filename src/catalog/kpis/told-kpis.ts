// Every KPI of a workbook, judged, with what is to be said about its rows in the table and in the log.
import { type AssessedKpi, assessKpi, type KpiRules } from '../../domain/kpi/assess.ts';
import type { Kpi, KpiPoint } from '../../domain/kpi/kpi.ts';
import { kpiLogOf } from '../../domain/kpi/log.ts';
import type { SeriesNote } from '../../domain/kpi/series.ts';
import { idKey } from '../../domain/okr/check-in-history.ts';
import type { Problem } from '../../domain/problem.ts';
import type { CellMessages } from '../../messages/cell-messages.ts';
import type { KpiLogTable, LoggedValue } from '../../workbook/kpi-log/kpi-log-table.ts';
import { cellName } from '../../workbook/placing/a1.ts';
import type { CellProblem, ContentTable } from '../../workbook/table-codec.ts';

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

/** Cells named one by one, as far as this. */
const mostCellsNamed = 3;

export function toldKpis(
  table: ContentTable<Kpi>,
  log: KpiLogTable,
  rules: KpiRules,
  words: CellMessages,
): ToldKpis {
  const placeOf = new Map<KpiPoint, LoggedValue>();
  for (const logged of log.rows) if (logged.value) placeOf.set(logged.value, logged);
  const byId = kpiLogOf([...placeOf.keys()], log.marks);
  const badRows = problemsById(log, words);
  const known = new Set(table.rows.map(({ value }) => idKey(value.id)));
  const seen = new Set<string>();
  const kpis = table.rows.map(({ row, value: kpi, problems }): ToldKpi => {
    const assessed = assessKpi(kpi, byId, rules);
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
      problems: [
        ...aboutId,
        ...problems.map((problem) => sentence('kpis', problem, words)),
        ...unknownParts(kpi, known).map(
          ([columnId, id]) =>
            `${cellIn('kpis', row, table.columns.get(columnId), words)}: ${words.problems({ code: 'unknown-kpi', id })}`,
        ),
      ],
      notes: [
        ...(badRows.get(idKey(kpi.id)) ?? []),
        ...assessed.notes.map((note) => words.kpi.note(note, cellsOf(note, placeOf, words))),
      ],
    };
  });
  return { kpis, strays: [...straysOf(log, seen, words), ...strangersOf(log, words)] };
}

/** The parts of a rate that name no KPI, by their columns. */
function unknownParts({ rate }: Kpi, known: ReadonlySet<string>): readonly (readonly [string, string])[] {
  if (rate === undefined) return [];
  const parts = [
    ['numerator', rate.numeratorId],
    ['denominator', rate.denominatorId],
  ] as const;
  return parts.filter(([, id]) => !known.has(idKey(id)));
}

/** Rows that name a KPI there is none of, one for each ID. */
function straysOf(log: KpiLogTable, known: ReadonlySet<string>, words: CellMessages): readonly Stray[] {
  const strayRows = new Map<string, LoggedValue[]>();
  for (const logged of log.rows) {
    const key = idKey(logged.kpiId);
    if (logged.value === null || known.has(key)) continue;
    const rows = strayRows.get(key);
    if (rows) rows.push(logged);
    else strayRows.set(key, [logged]);
  }
  const column = log.columns.get('kpiId') ?? 1;
  return [...strayRows.values()].flatMap((rows): Stray[] => {
    const [first] = rows;
    if (!first) return [];
    const problem: Problem =
      first.kpiId === ''
        ? { code: 'missing-value', what: 'kpiId' }
        : { code: 'unknown-kpi', id: first.kpiId };
    return [
      {
        cell: { sheet: words.tables.kpiLog.name, row: first.row, column },
        place: named(
          rows.map(({ row }) => ({ row, column })),
          words,
        ),
        sentence: words.problems(problem),
      },
    ];
  });
}

const strangersOf = ({ strangers }: KpiLogTable, words: CellMessages): readonly Stray[] =>
  strangers.map(({ name, row, column }) => ({
    cell: { sheet: words.tables.kpiLog.name, row, column },
    place: cellIn('kpiLog', row, column, words),
    sentence: words.problems({ code: 'unknown-kpi', id: name }),
  }));

/** What could not be read in the log, by the KPI its row names. */
function problemsById(log: KpiLogTable, words: CellMessages): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { kpiId, problems } of log.rows) {
    if (problems.length === 0) continue;
    const sentences = problems.map((problem) => sentence('kpiLog', problem, words));
    found.set(idKey(kpiId), [...(found.get(idKey(kpiId)) ?? []), ...sentences]);
  }
  return found;
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

function cellsOf(note: SeriesNote, placeOf: ReadonlyMap<KpiPoint, LoggedValue>, words: CellMessages): string {
  return 'leftOut' in note
    ? named(
        note.leftOut.flatMap((point) => placeOf.get(point) ?? []),
        words,
      )
    : '';
}

function named(
  places: readonly { readonly row: number; readonly column: number }[],
  words: CellMessages,
): string {
  const cells = places
    .slice(0, mostCellsNamed)
    .map(({ row, column }) => cellIn('kpiLog', row, column, words));
  return words.kpi.cells(cells, places.length);
}
