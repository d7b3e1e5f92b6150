// The rows that goals and measures of a foreign sheet become, without those the tables have already.
import type {
  AdoptedKeyResult,
  AdoptedObjective,
  AdoptedPoint,
  Understanding,
} from '../../adoption/understanding.ts';
import type { Messages } from '../../messages/messages.ts';
import type { WrittenValue } from '../../workbook/cell.ts';
import type { FreshIds } from '../../workbook/placing/fresh-ids.ts';
import type { TableRow } from '../../workbook/placing/write-rows.ts';
import type { TableId } from '../../workbook/table.ts';
import type { WorkbookContent } from '../../workbook/workbook-content.ts';

export type AdoptedTable = Extract<
  TableId,
  'objectives' | 'keyResults' | 'initiatives' | 'kpis' | 'kpiLog' | 'checkIns'
>;

export interface AdoptedRows {
  readonly rows: Readonly<Record<AdoptedTable, TableRow[]>>;
  /** How many rows stood in the tables already. */
  readonly skipped: number;
  /** New goals that read much like others, with the ID of the other. */
  readonly likely: readonly { readonly text: string; readonly id: string }[];
}

const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
const wordsOf = (text: string): ReadonlySet<string> => new Set(plain(text).match(/[\p{L}\p{N}]{3,}/gu) ?? []);
const alikeAtLeast = 0.7;

/** Words in common over all words. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - common;
  return all < 3 ? 0 : common / all;
}

const orNull = (text: string): string | null => text.trim() || null;
const dayOrNull = (day: number | null): WrittenValue => (day === null ? null : { day });
const note = (lines: readonly string[]): string | null => orNull(lines.join('\n'));

/** IDs by what they stand for, old ones and new. */
function keeper(known: Iterable<readonly [string, string]>) {
  const ids = new Map(known);
  const old = [...ids].map(([key, id]) => ({ id, words: wordsOf(key.split('\n').pop() ?? '') }));
  return {
    idOf: (key: string): string | null => ids.get(key) ?? null,
    keep: (key: string, id: string): void => void ids.set(key, id),
    alike: (text: string): string | null => {
      const words = wordsOf(text);
      return old.find((other) => likeness(words, other.words) >= alikeAtLeast)?.id ?? null;
    },
  };
}

export function adoptedRows(
  { objectives, kpis }: Understanding,
  content: WorkbookContent,
  nextId: FreshIds,
  words: Messages,
): AdoptedRows {
  const rows: Record<AdoptedTable, TableRow[]> = {
    objectives: [],
    keyResults: [],
    initiatives: [],
    kpis: [],
    kpiLog: [],
    checkIns: [],
  };
  const likely: { text: string; id: string }[] = [];
  let skipped = 0;
  const objectiveIds = keeper(content.objectives.rows.map(({ value }) => [plain(value.objective), value.id]));
  const keyResultIds = keeper(
    content.keyResults.rows.map(({ value }) => [`${value.objectiveId}\n${plain(value.keyResult)}`, value.id]),
  );
  const kpiIds = keeper(content.kpis.rows.map(({ value }) => [plain(value.kpi), value.id]));
  const works = new Set(
    content.initiatives.rows.map(({ value }) => `${value.keyResultId}\n${plain(value.initiative)}`),
  );
  const reports = new Set(
    content.checkIns.rows.flatMap(({ value }) => (value ? [`${value.keyResultId}\n${value.day}`] : [])),
  );
  const logged = new Set(
    content.kpiLog.rows.flatMap(({ value }) => (value ? [`${value.kpiId}\n${value.day}`] : [])),
  );

  /** The ID a thing has, or a new one with its row. */
  function idFor(
    ids: ReturnType<typeof keeper>,
    key: string,
    text: string,
    prefix: string,
    table: AdoptedTable,
    rowOf: (id: string) => readonly (readonly [string, WrittenValue])[],
  ): string {
    const known = ids.idOf(key);
    if (known !== null) {
      skipped += 1;
      return known;
    }
    const id = nextId(prefix);
    const other = ids.alike(text);
    if (other !== null) likely.push({ text, id: other });
    ids.keep(key, id);
    rows[table].push(new Map(rowOf(id)));
    return id;
  }

  function addPoints(
    table: 'kpiLog' | 'checkIns',
    column: 'kpiId' | 'keyResultId',
    id: string,
    points: readonly AdoptedPoint[],
    known: Set<string>,
  ): void {
    for (const { day, value } of points) {
      if (known.has(`${id}\n${day}`)) continue;
      known.add(`${id}\n${day}`);
      rows[table].push(
        new Map<string, WrittenValue>([
          ['date', { day }],
          [column, id],
          ['value', value],
        ]),
      );
    }
  }

  function addInitiatives(
    { initiatives }: Pick<AdoptedObjective, 'initiatives'>,
    keyResultId: string | null,
    objectiveId: string,
  ): void {
    for (const { initiative, owner, due, notes } of initiatives) {
      const key = `${keyResultId ?? ''}\n${plain(initiative)}`;
      if (works.has(key)) {
        skipped += 1;
        continue;
      }
      works.add(key);
      const forObjective = keyResultId === null ? [words.adoption.forObjective(objectiveId)] : [];
      rows.initiatives.push(
        new Map<string, WrittenValue>([
          ['id', nextId('I')],
          ['keyResultId', keyResultId],
          ['initiative', initiative],
          ['owner', orNull(owner)],
          ['due', dayOrNull(due)],
          ['notes', note([...forObjective, ...notes])],
        ]),
      );
    }
  }

  function addKeyResult(goal: AdoptedKeyResult, objectiveId: string): void {
    const isYesNo = goal.type === 'yesNo';
    const measure = (value: number | null): WrittenValue =>
      value !== null && isYesNo ? words.choices.yesNo[value === 0 ? 'no' : 'yes'] : value;
    const isSure = goal.confidence !== null && goal.confidence >= 1;
    const key = `${objectiveId}\n${plain(goal.keyResult)}`;
    const id = idFor(keyResultIds, key, goal.keyResult, 'KR', 'keyResults', (fresh) => [
      ['id', fresh],
      ['objectiveId', objectiveId],
      ['keyResult', goal.keyResult],
      ['type', goal.type && words.choices.keyResultTypes[goal.type]],
      ['start', measure(goal.start)],
      ['target', measure(goal.target)],
      ['upper', goal.upper],
      ['current', measure(goal.current)],
      ['unit', orNull(goal.unit)],
      ['weight', goal.weight],
      ['owner', orNull(goal.owner)],
      ['due', dayOrNull(goal.due)],
      ['confidence', isSure ? goal.confidence : null],
      ['lastCheckIn', dayOrNull(goal.checkIns[goal.checkIns.length - 1]?.day ?? null)],
      ['notes', note(goal.notes)],
    ]);
    addInitiatives(goal, id, objectiveId);
    addPoints('checkIns', 'keyResultId', id, goal.checkIns, reports);
  }

  for (const goal of objectives) {
    const id = idFor(objectiveIds, plain(goal.objective), goal.objective, 'O', 'objectives', (fresh) => [
      ['id', fresh],
      ['objective', goal.objective],
      ['team', orNull(goal.team)],
      ['owner', orNull(goal.owner)],
      ['cycle', orNull(content.settings.cycleName)],
      ['due', dayOrNull(goal.due)],
      ['notes', note(goal.notes)],
    ]);
    for (const keyResult of goal.keyResults) addKeyResult(keyResult, id);
    addInitiatives(goal, null, id);
  }
  for (const { kpi: own, group, unit, target, owner, frequency, notes, log } of kpis) {
    const kpi = group === '' ? own : `${group}: ${own}`;
    const id = idFor(kpiIds, plain(kpi), kpi, 'K', 'kpis', (fresh) => [
      ['id', fresh],
      ['kpi', kpi],
      ['unit', orNull(unit)],
      ['target', target],
      ['frequency', frequency && words.choices.frequencies[frequency]],
      ['owner', orNull(owner)],
      ['notes', note(notes)],
    ]);
    addPoints('kpiLog', 'kpiId', id, log, logged);
  }
  return { rows, skipped, likely };
}
