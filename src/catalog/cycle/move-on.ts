// Who goes on under which ID, and how the rows of the tables change for the cycle to come.
import type { Day } from '../../domain/day.ts';
import { restartOf } from '../../domain/okr/carry-over.ts';
import { idKey } from '../../domain/okr/check-in-history.ts';
import type { NamedCycle } from '../../domain/okr/following-cycle.ts';
import type { Messages } from '../../messages/messages.ts';
import type { WrittenValue } from '../../workbook/cell.ts';
import type { FreshIds } from '../../workbook/placing/fresh-ids.ts';
import type { Closing, ClosingKeyResult, ClosingObjective } from './closing.ts';

type Cells = ReadonlyMap<string, WrittenValue>;

interface TableChanges {
  readonly edits: ReadonlyMap<number, Cells>;
  /** Rows of what stays behind. */
  readonly emptied: readonly number[];
}

export interface MovedOn {
  /** New IDs by row, in the tables they stand in. */
  readonly objectiveIds: ReadonlyMap<number, string>;
  readonly keyResultIds: ReadonlyMap<number, string>;
  readonly objectives: TableChanges;
  readonly keyResults: TableChanges;
  readonly initiatives: TableChanges;
  /** Restarted key results whose target has to be set anew. */
  readonly withoutTarget: readonly string[];
}

export function movedOn(closing: Closing, next: NamedCycle, nextId: FreshIds, words: Messages): MovedOn {
  const { objectives, content, cycle } = closing;
  const objectiveIds = new Map(
    objectives.flatMap(({ goesOn, row }) => (goesOn ? [[row, nextId('O')] as const] : [])),
  );
  const keyResults = objectives.flatMap((objective) =>
    objective.keyResults.map((keyResult) => ({ objective, keyResult })),
  );
  const goingOn = keyResults.filter(({ keyResult }) => keyResult.carrying !== 'drop');
  const keyResultIds = new Map(goingOn.map(({ keyResult }) => [keyResult.row, nextId('KR')] as const));
  const newIdOf = new Map(
    objectives.flatMap(({ assessed, row, goesOn }): (readonly [string, string | null])[] => {
      const key = idKey(assessed.objective.id);
      return key === '' ? [] : [[key, goesOn ? (objectiveIds.get(row) ?? null) : null]];
    }),
  );

  const objectiveEdits = new Map<number, Cells>();
  const closingRows = new Set(objectives.map(({ row }) => row));
  for (const objective of objectives) {
    const id = objectiveIds.get(objective.row);
    if (id !== undefined) {
      objectiveEdits.set(objective.row, objectiveCells(objective, id, newIdOf, cycle, next, words));
    }
  }
  for (const { row, value } of content.objectives.rows) {
    const isTouched = !closingRows.has(row) && value.supports.some((id) => newIdOf.has(idKey(id)));
    if (isTouched) objectiveEdits.set(row, new Map([['supports', supportsOf(value.supports, newIdOf)]]));
  }
  const keyResultEdits = new Map(
    goingOn.map(({ objective, keyResult }) => [
      keyResult.row,
      keyResultCells(
        keyResult,
        keyResultIds.get(keyResult.row) ?? '',
        objectiveIds.get(objective.row) ?? '',
        cycle,
        words,
      ),
    ]),
  );
  const initiativeEdits = new Map(
    goingOn.flatMap(({ keyResult }) =>
      keyResult.initiatives.map(({ row }): readonly [number, Cells] => [
        row,
        new Map([['keyResultId', keyResultIds.get(keyResult.row) ?? null]]),
      ]),
    ),
  );
  return {
    objectiveIds,
    keyResultIds,
    objectives: {
      edits: objectiveEdits,
      emptied: objectives.flatMap(({ goesOn, row }) => (goesOn ? [] : [row])),
    },
    keyResults: {
      edits: keyResultEdits,
      emptied: keyResults.flatMap(({ keyResult }) => (keyResult.carrying === 'drop' ? [keyResult.row] : [])),
    },
    initiatives: {
      edits: initiativeEdits,
      emptied: keyResults.flatMap(({ keyResult }) =>
        [...keyResult.otherInitiatives, ...(keyResult.carrying === 'drop' ? keyResult.initiatives : [])].map(
          ({ row }) => row,
        ),
      ),
    },
    withoutTarget: goingOn.flatMap(({ keyResult }) => {
      const restart = keyResult.carrying === 'restart' ? restartOf(keyResult.assessed.keyResult) : null;
      const hasNone =
        restart !== null && (restart.losesTarget || keyResult.assessed.keyResult.target === null);
      return hasNone ? [keyResultIds.get(keyResult.row) ?? ''] : [];
    }),
  };
}

function objectiveCells(
  { assessed: { objective } }: ClosingObjective,
  id: string,
  newIdOf: ReadonlyMap<string, string | null>,
  cycle: NamedCycle,
  next: NamedCycle,
  words: Messages,
): Cells {
  return new Map<string, WrittenValue>([
    ['id', id],
    ['cycle', next.name],
    ...(objective.supports.length > 0
      ? [['supports', supportsOf(objective.supports, newIdOf)] as const]
      : []),
    ...movedDay('start', objective.start, next.start),
    ...movedDay('due', objective.due, next.due),
    ['notes', notesOf(objective.notes, objective.id, cycle, words)],
  ]);
}

/** Days that were left to the current cycle stay so. */
const movedDay = (
  columnId: string,
  before: Day | null,
  day: Day,
): readonly (readonly [string, WrittenValue])[] => (before === null ? [] : [[columnId, { day }]]);

/** Goals that go on under their new IDs; those that stay behind are served no more. */
function supportsOf(supports: readonly string[], newIdOf: ReadonlyMap<string, string | null>): WrittenValue {
  const ids = supports.flatMap((id) => {
    const moved = newIdOf.get(idKey(id));
    return moved === undefined ? [id] : moved === null ? [] : [moved];
  });
  return ids.join(', ') || null;
}

function keyResultCells(
  { assessed: { keyResult }, carrying }: ClosingKeyResult,
  id: string,
  objectiveId: string,
  cycle: NamedCycle,
  words: Messages,
): Cells {
  const restart = carrying === 'restart' ? restartOf(keyResult) : null;
  const isDueThen = keyResult.due !== null && keyResult.due <= cycle.due;
  return new Map<string, WrittenValue>([
    ['id', id],
    ['objectiveId', objectiveId],
    ...(restart === null ? [] : [['start', restart.start] as const]),
    ...(restart?.losesType ? [['type', null] as const] : []),
    ...(restart?.losesTarget ? [['target', null] as const] : []),
    ...(isDueThen ? [['due', null] as const] : []),
    ['confidence', null],
    ['lastCheckIn', null],
    ['notes', notesOf(keyResult.notes, keyResult.id, cycle, words)],
  ]);
}

/** The link back stands in the notes, after what people wrote. */
function notesOf(notes: string, id: string, { name }: NamedCycle, { cycle }: Messages): string | null {
  const own = notes.replace(cycle.continuesPattern, '').trim();
  return [own, id === '' ? '' : cycle.continues(id, name)].filter(Boolean).join(' ') || null;
}
