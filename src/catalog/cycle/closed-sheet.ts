// The sheet a closed cycle is kept on: final scores to read, and below them the tables as they stood, all of it values.
import type { KeyResultType } from '../../domain/okr/key-result.ts';
import type { Messages } from '../../messages/messages.ts';
import type { WorkbookLocale, WrittenValue } from '../../workbook/cell.ts';
import { asItStands } from '../../workbook/placing/edit-rows.ts';
import { computedColumns } from '../../workbook/placing/locate-columns.ts';
import type { PlacedTable } from '../../workbook/placing/place-table.ts';
import type { Step } from '../../workbook/plan.ts';
import { valueAt } from '../../workbook/snapshot.ts';
import type { Table } from '../../workbook/table.ts';
import { isoDate } from '../commands/setup/column-rules.ts';
import { headingLook } from '../commands/setup/looks.ts';
import type { Closing, ClosingKeyResult } from './closing.ts';
import type { MovedOn } from './move-on.ts';

type Line = readonly WrittenValue[];

const tabColor = '#5f6368';
const widths = [60, 360, 150, 85, 85, 85, 80, 65, 110, 190, 90];
const scoreColumn = 8;
const firstLine = 4;

/** A table with the rows that close. */
export interface Archived {
  readonly table: Table;
  readonly placed: PlacedTable;
  readonly rows: readonly number[];
}

export interface ClosedSheet {
  readonly sheet: string;
  readonly position: number;
  readonly closing: Closing;
  readonly moved: MovedOn;
  readonly archived: readonly Archived[];
  /** The sentence under the title. */
  readonly subtitle: string;
}

export function closedSheetSteps(
  closed: ClosedSheet,
  locale: WorkbookLocale,
  words: Messages,
): readonly Step[] {
  const { sheet, position, closing, subtitle, archived } = closed;
  const { cycle } = words;
  const { headings } = cycle;
  const record = recordLines(closed, words);
  const name = closing.cycle.name || cycle.unnamed(closing.cycle.start, closing.cycle.due);
  const top = { sheet, row: firstLine, column: 1, rows: 1, columns: widths.length };
  const steps: Step[] = [
    { kind: 'add-sheet', sheet, position, tabColor },
    {
      kind: 'add-rows',
      sheet,
      count: record.length + archived.reduce((sum, { rows }) => sum + rows.length + 4, firstLine),
    },
    {
      kind: 'write-values',
      area: { sheet, row: 1, column: 1, rows: 2, columns: 1 },
      values: [[cycle.title(name)], [subtitle]],
    },
    {
      kind: 'style',
      area: { sheet, row: 1, column: 1, rows: 1, columns: 1 },
      style: { bold: true, sizePoints: 14 },
    },
    {
      kind: 'write-values',
      area: { ...top, rows: record.length + 1 },
      values: [
        [
          headings.id,
          headings.goal,
          headings.owner,
          headings.start,
          headings.target,
          headings.final,
          headings.unit,
          headings.score,
          headings.status,
          headings.decision,
          headings.continuesAs,
        ],
        ...record.map(({ cells }) => cells),
      ],
    },
    { kind: 'style', area: top, style: headingLook('person') },
    {
      kind: 'style',
      area: { ...top, row: firstLine + 1, rows: Math.max(1, record.length) },
      style: { wrap: true, verticalAlign: 'top' },
    },
    ...(record.length > 0
      ? [
          {
            kind: 'cell-looks',
            area: { ...top, row: firstLine + 1, rows: record.length },
            looks: record.map(({ isObjective }) =>
              widths.map((_, index) => ({
                bold: isObjective,
                background: isObjective ? '#f1f3f4' : null,
                format: index + 1 === scoreColumn ? '0%' : 'General',
              })),
            ),
          } as const,
        ]
      : []),
    { kind: 'column-widths', sheet, widths },
    { kind: 'hide-gridlines', sheet },
  ];
  let row = firstLine + record.length + 3;
  for (const one of archived) {
    steps.push(...archiveSteps(one, sheet, row, locale, words));
    row += one.rows.length + 4;
  }
  return steps;
}

function recordLines(
  { closing, moved }: ClosedSheet,
  { cycle, okr, choices }: Messages,
): readonly { readonly cells: Line; readonly isObjective: boolean }[] {
  return closing.objectives.flatMap(({ assessed, row, keyResults, goesOn }) => [
    {
      isObjective: true,
      cells: [
        assessed.objective.id || null,
        assessed.objective.objective || null,
        assessed.objective.owner || null,
        null,
        null,
        null,
        null,
        assessed.score,
        okr.statusText(assessed.status, assessed.reason),
        goesOn ? cycle.goesOn : cycle.decisions.drop,
        moved.objectiveIds.get(row) ?? null,
      ],
    },
    ...keyResults.map((keyResult) => ({
      isObjective: false,
      cells: keyResultLine(keyResult, moved, { cycle, okr, choices }),
    })),
  ]);
}

function keyResultLine(
  { assessed, row, carrying }: ClosingKeyResult,
  moved: MovedOn,
  { cycle, okr, choices }: Pick<Messages, 'cycle' | 'okr' | 'choices'>,
): Line {
  const { keyResult, score, status, reason } = assessed;
  return [
    keyResult.id || null,
    keyResult.keyResult || null,
    keyResult.owner || null,
    asMeasured(keyResult.start, keyResult.type, choices),
    asMeasured(keyResult.target, keyResult.type, choices),
    asMeasured(keyResult.current, keyResult.type, choices),
    keyResult.unit || null,
    score,
    okr.statusText(status, reason),
    cycle.decisions[carrying],
    moved.keyResultIds.get(row) ?? null,
  ];
}

/** Yes and no are written as words. */
function asMeasured(
  value: number | null,
  type: KeyResultType | null,
  { yesNo }: Messages['choices'],
): WrittenValue {
  if (value === null || type !== 'yesNo') return value;
  return value === 1 ? yesNo.yes : yesNo.no;
}

/** Every column people fill in, their own ones too; what Waypoint computed is told in the record above. */
function archiveSteps(
  { table, placed, rows }: Archived,
  sheet: string,
  firstRow: number,
  locale: WorkbookLocale,
  words: Messages,
): readonly Step[] {
  const columns = titleFirst(ownColumns(table, placed), table, placed);
  if (columns.length === 0) return [];
  const lines = [placed.headingRow, ...rows].map((row) =>
    columns.map((column) => asItStands(valueAt(placed.sheet, row, column), locale)),
  );
  const title = { sheet, row: firstRow, column: 1, rows: 1, columns: 1 };
  const area = { sheet, row: firstRow + 1, column: 1, rows: lines.length, columns: columns.length };
  return [
    {
      kind: 'write-values',
      area: title,
      values: [[words.cycle.asItStood(words.tables[table.id].name)]],
    },
    { kind: 'style', area: title, style: { bold: true } },
    { kind: 'write-values', area, values: lines },
    { kind: 'style', area: { ...area, rows: 1 }, style: headingLook('waypoint') },
    { kind: 'style', area, style: { wrap: true, verticalAlign: 'top' } },
    ...columns.flatMap((_, index): readonly Step[] =>
      holdsDays(lines, index)
        ? [{ kind: 'number-format', area: { ...area, column: index + 1, columns: 1 }, format: isoDate }]
        : [],
    ),
  ];
}

/** Below its heading a column of days holds nothing else. */
function holdsDays([, ...lines]: readonly Line[], index: number): boolean {
  const filled = lines.map((line) => line[index] ?? null).filter((value) => value !== null);
  return filled.length > 0 && filled.every((value) => typeof value === 'object');
}

/** ID and title stand where the record above has them. */
function titleFirst(
  columns: readonly number[],
  { titleColumn }: Table,
  { columns: placed }: PlacedTable,
): readonly number[] {
  const first = ['id', titleColumn ?? ''].flatMap((columnId) => placed.get(columnId) ?? []);
  return [...first, ...columns.filter((column) => !first.includes(column))];
}

function ownColumns(table: Table, { sheet, headingRow, formulaColumn }: PlacedTable): readonly number[] {
  const headings = sheet.values[headingRow - 1] ?? [];
  const afterComputed = formulaColumn === null ? 0 : formulaColumn + computedColumns(table).length;
  return headings.flatMap((heading, index) => {
    const column = index + 1;
    const isComputed = formulaColumn !== null && column >= formulaColumn && column < afterComputed;
    return isComputed || heading === '' ? [] : [column];
  });
}
