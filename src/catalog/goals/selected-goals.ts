// The goals in the selected cells: rows of our own tables with their fields, or any cells that hold sentences.
import type { Goal, GoalFields } from '../../domain/smart/assess.ts';
import type { Messages } from '../../messages/messages.ts';
import type { CellValue } from '../../workbook/cell.ts';
import { type Area, type Snapshot, sheetOf } from '../../workbook/snapshot.ts';
import { contentOf } from '../overview/content-of.ts';

export interface SelectedGoal {
  readonly goal: Goal;
  readonly row: number;
  readonly column: number;
}

export interface SelectedGoals {
  readonly goals: readonly SelectedGoal[];
  /** Cells with something in them that is no sentence: numbers, dates, single words, formulas' errors. */
  readonly skipped: number;
}

const noGoals: SelectedGoals = { goals: [], skipped: 0 };
const fewestWords = 2;

/** The headings of our tables, which stand above goals in people's own tables, too. */
const headingsIn = (words: Messages): ReadonlySet<string> =>
  new Set(
    Object.values(words.tables).flatMap(({ columns }) =>
      Object.values(columns).map(({ heading }) => heading.toLowerCase()),
    ),
  );

const isSentence = (cell: CellValue): cell is string =>
  typeof cell === 'string' && !cell.startsWith('#') && (cell.match(/\p{L}+/gu) ?? []).length >= fewestWords;

/** `kind` is for cells outside our tables; inside them the table tells. */
export function selectedGoals(kind: Goal['kind'], snapshot: Snapshot, words: Messages): SelectedGoals {
  const { selection } = snapshot;
  if (selection === null) return noGoals;
  const content = contentOf(snapshot, words);
  const { settings } = content;
  const base = {
    today: settings.asOf ?? snapshot.today,
    cycle: settings.cycle,
    fiscalYearStartMonth: settings.fiscalYearStartMonth,
    language: snapshot.locale.language ?? 'en',
    preferences: settings.goalPreferences,
  };
  const isSelected = ({ row }: { readonly row: number }): boolean =>
    row >= selection.row && row < selection.row + selection.rows;
  const placed = (row: number, column: number, text: string, goalKind: Goal['kind'], fields: GoalFields) => ({
    row,
    column,
    goal: { ...base, kind: goalKind, text, fields },
  });
  switch (selection.sheet) {
    case words.tables.keyResults.name: {
      const column = content.keyResults.columns.get('keyResult') ?? 1;
      const goals = content.keyResults.rows.filter(isSelected).map(({ row, value }) =>
        placed(row, column, value.keyResult, 'keyResult', {
          start: value.start,
          target: value.target,
          unit: value.unit || null,
          due: value.due,
          kpiId: value.kpiId || null,
          parentId: value.objectiveId || null,
        }),
      );
      return { goals: goals.filter(({ goal }) => goal.text !== ''), skipped: 0 };
    }
    case words.tables.objectives.name: {
      const column = content.objectives.columns.get('objective') ?? 1;
      const goals = content.objectives.rows.filter(isSelected).map(({ row, value }) =>
        placed(row, column, value.objective, 'objective', {
          start: null,
          target: null,
          unit: null,
          due: value.due,
          kpiId: null,
          parentId: value.supports[0] ?? null,
        }),
      );
      return { goals: goals.filter(({ goal }) => goal.text !== ''), skipped: 0 };
    }
    default:
      return goalsInCells(cellsIn(selection, snapshot), { ...base, kind }, headingsIn(words));
  }
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

function cellsIn({ sheet, row, column, rows, columns }: Area, snapshot: Snapshot): readonly Cell[] {
  const values = sheetOf(snapshot, sheet)?.values ?? snapshot.foreignSheet?.(sheet)?.values ?? [];
  return values
    .slice(row - 1, row - 1 + rows)
    .flatMap((cells, down) =>
      cells
        .slice(column - 1, column - 1 + columns)
        .map((value, across) => ({ row: row + down, column: column + across, value })),
    );
}

function goalsInCells(
  cells: readonly Cell[],
  base: Omit<Goal, 'text' | 'fields'>,
  headings: ReadonlySet<string>,
): SelectedGoals {
  const written = cells.filter(({ value }) => String(value).trim() !== '');
  const goals = written.flatMap(({ row, column, value }) =>
    isSentence(value) && !headings.has(value.trim().toLowerCase())
      ? [{ row, column, goal: { ...base, text: value.trim(), fields: null } }]
      : [],
  );
  return { goals, skipped: written.length - goals.length };
}
