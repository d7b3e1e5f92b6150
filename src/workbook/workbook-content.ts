// Everything a workbook says about goals and measures, read once for commands, requests and table functions alike.
import type { Day } from '../domain/day.ts';
import type { Kpi } from '../domain/kpi/kpi.ts';
import type { CheckIn } from '../domain/okr/check-in.ts';
import type { Initiative } from '../domain/okr/initiative.ts';
import type { KeyResult } from '../domain/okr/key-result.ts';
import type { Objective } from '../domain/okr/objective.ts';
import type { CellMessages } from '../messages/cell-messages.ts';
import type { Grid, WorkbookLocale } from './cell.ts';
import { keyResultsLinkedTo } from './kpi-links.ts';
import type { KpiLogTable } from './kpi-log/kpi-log-table.ts';
import { readKpiLog } from './kpi-log/read-kpi-log.ts';
import { checkInRow } from './rows/check-in-row.ts';
import { initiativeRow } from './rows/initiative-row.ts';
import { keyResultRow } from './rows/key-result-row.ts';
import { kpiRow } from './rows/kpi-row.ts';
import { objectiveRow } from './rows/objective-row.ts';
import type { ColumnIdOf, TablesWithColumns } from './rows/table-columns.ts';
import { defaultSettings, readSettings, type Settings } from './settings.ts';
import type { Table, TableId } from './table.ts';
import { type CodecContext, type ContentTable, decodeTable, type RowReader } from './table-codec.ts';

export interface WorkbookContent {
  readonly settings: Settings;
  readonly objectives: ContentTable<Objective>;
  readonly keyResults: ContentTable<KeyResult>;
  readonly initiatives: ContentTable<Initiative>;
  /** null where the row has no day. */
  readonly checkIns: ContentTable<CheckIn | null>;
  readonly kpis: ContentTable<Kpi>;
  readonly kpiLog: KpiLogTable;
}

/**
 * Reads a workbook from the cells of its sheets, each from A1; null for a sheet that is not there. Key results come
 * with what the KPIs they name give them, up to As of or, where Settings have none, `asOfOtherwise`.
 *
 * @example readWorkbookContent((table) => sheetOf(snapshot, words.tables[table].name)?.values ?? null, tables, locale, words)
 */
export function readWorkbookContent(
  gridOf: (table: TableId) => Grid | null,
  tables: TablesWithColumns,
  locale: WorkbookLocale,
  words: CellMessages,
  asOfOtherwise: Day | null = null,
): WorkbookContent {
  const settingsGrid = gridOf('settings');
  const settings = settingsGrid
    ? readSettings(settingsGrid, tables.settings, locale, words)
    : defaultSettings;
  const context: CodecContext = { locale, words, renamedHeadings: settings.renamedHeadings };

  function read<Id extends TableId, Value>(
    table: Table<Id, ColumnIdOf<Id>>,
    rowReader: RowReader<ColumnIdOf<Id>, Value>,
  ): ContentTable<Value> {
    const grid = gridOf(table.id);
    return grid ? decodeTable(grid, table, context, rowReader) : missingTable(table.id, words);
  }

  const objectives = read(tables.objectives, objectiveRow(words));
  const keyResults = read(tables.keyResults, keyResultRow(words));
  const kpis = read(tables.kpis, kpiRow(words));
  const logGrid = gridOf('kpiLog');
  const kpiLog = logGrid ? readKpiLog(logGrid, tables.kpiLog, valuesIn(kpis), context) : missingLog(words);
  const hasKpis = gridOf('kpis') !== null;
  const asOf = settings.asOf ?? asOfOtherwise;
  return {
    settings,
    objectives,
    keyResults: hasKpis
      ? linked(keyResults, keyResultsLinkedTo({ objectives, kpis, kpiLog, settings }, asOf))
      : keyResults,
    initiatives: read(tables.initiatives, initiativeRow(words)),
    checkIns: read(tables.checkIns, checkInRow),
    kpis,
    kpiLog,
  };
}

const linked = (
  table: ContentTable<KeyResult>,
  link: ReturnType<typeof keyResultsLinkedTo>,
): ContentTable<KeyResult> => ({
  ...table,
  rows: table.rows.map((row) => ({ ...row, value: link(row.value, row.problems) })),
});

const valuesIn = <Value>({ rows }: ContentTable<Value>): readonly Value[] => rows.map(({ value }) => value);

const missingLog = (words: CellMessages): KpiLogTable => ({
  ...missingTable('kpiLog', words),
  rows: [],
  layout: 'long',
  marks: [],
  strangers: [],
  lines: null,
});

function missingTable(id: TableId, words: CellMessages): ContentTable<never> {
  return {
    rows: [],
    headingRow: 1,
    lastRow: 1,
    columns: new Map(),
    problems: [{ code: 'missing-sheet', sheet: words.tables[id].name }],
  };
}
