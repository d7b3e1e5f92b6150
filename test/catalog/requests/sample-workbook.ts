// The sample of the project as a workbook of tables.
import { readFileSync } from 'node:fs';
import { dayFromIso } from '../../../src/domain/day.ts';
import type { CellValue } from '../../../src/workbook/cell.ts';
import type { TableId } from '../../../src/workbook/table.ts';
import { date, type Row, words } from './workbook-of.ts';

type SampleRow = Readonly<Record<string, string | number | null>>;
type SampleTable = 'objectives' | 'keyResults' | 'initiatives' | 'kpis' | 'kpiLog' | 'checkIns';

const sample: Readonly<Record<SampleTable, readonly SampleRow[]>> = JSON.parse(
  readFileSync('sample/marketing.json', 'utf8'),
);

const isoDate = /^\d{4}-\d{2}-\d{2}$/;
const cell = (value: string | number | null): CellValue =>
  typeof value === 'string' && isoDate.test(value) ? date(value) : (value ?? '');
const rowOf = (row: SampleRow): Row =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column, cell(value)]));

export const today = dayFromIso('2026-11-23') ?? 0;

const { asOf, cycleName, cycleStart, cycleDue } = words.settings;
export const sampleSettings: readonly Row[] = [
  { setting: asOf.name, value: date('2026-11-23') },
  { setting: cycleName.name, value: '2026-Q4' },
  { setting: cycleStart.name, value: date('2026-10-01') },
  { setting: cycleDue.name, value: date('2026-12-31') },
];

export const sampleTables: Partial<Record<TableId, readonly Row[]>> & Record<SampleTable, readonly Row[]> = {
  objectives: sample.objectives.map(rowOf),
  keyResults: sample.keyResults.map(rowOf),
  initiatives: sample.initiatives.map(rowOf),
  kpis: sample.kpis.map(rowOf),
  kpiLog: sample.kpiLog.map(rowOf),
  checkIns: sample.checkIns.map(rowOf),
  reviews: [],
  settings: sampleSettings,
};
