// Which columns hold goals beside each other, or lists of goals, where no heading says so.
import type { WorkbookLocale } from '../../workbook/cell.ts';
import { fromToIn, goalNumbersIn } from '../notation/goal-numbers.ts';
import { ofFigures } from '../notation/meaning.ts';
import { averageLength, type ColumnLook, isOfDays, isOfTexts } from './column-looks.ts';
import { isOfNames, mayOwn } from './people-by-shape.ts';
import { alone, known, type Shape, type ShapedColumn, type Table, unknown } from './shaped-table.ts';

/** `Ergebnis 1`, `First win`: headings that share a word, over sentences that go from one figure to another. */
export function besideEachOther(table: Table, locale: WorkbookLocale): Shape | null {
  const byStem = new Map<string, { readonly column: number; readonly number: number }[]>();
  for (const { column, meaning, text } of table.headed) {
    const words = text
      .toLowerCase()
      .split(/[\s#.]+/)
      .filter((word) => word !== '');
    const shared = [...words].reverse().find((word) => /\p{L}/u.test(word));
    const look = table.looks.get(column);
    const mayBe = meaning === 'unknown' || meaning === 'keyResult';
    if (!mayBe || shared === undefined || words.length < 2 || !look || !isOfTexts(look)) continue;
    const stem = shared.replace(/\d+$/, '');
    const before = byStem.get(stem) ?? [];
    byStem.set(stem, [...before, { column, number: before.length + 1 }]);
  }
  for (const group of byStem.values()) {
    const texts = group.flatMap(({ column }) => [...(table.looks.get(column)?.texts.values() ?? [])]);
    const goals = texts.filter((text) => fromToIn(text, locale) !== null).length;
    const measured = texts.filter((text) => goalNumbersIn(text, locale, 0).target !== null).length;
    const first = group[0]?.column ?? 0;
    if (group.length < 2 || goals + Number(table.isSaidToHoldGoals) < 2 || measured * 2 < texts.length)
      continue;
    const shape = new Map(
      group.map(({ column, number }) => [column, { meaning: 'keyResult', number } as const]),
    );
    return new Map<number, ShapedColumn>([...shape, ...aroundGoals(table, first, [...shape.keys()])]);
  }
  return null;
}

const fewestContributors = 3;

const asks = (text: string): boolean => text.endsWith('?');

/** `Objective | Content | Events | Sales`: what each team contributes, mostly with a figure to reach. */
export function contributions(table: Table, locale: WorkbookLocale): Shape | null {
  const isMeasured = (text: string): boolean => goalNumbersIn(text, locale, 0).target !== null;
  const textsOf = ({ texts }: ColumnLook): readonly string[] =>
    [...texts.values()].filter((text) => /\p{L}/u.test(text));
  const teams = unknown(table).filter((look) => isOfTexts(look) && !textsOf(look).some(asks));
  const all = teams.flatMap(textsOf);
  const isOther = table.headed.some(({ meaning }) => ofFigures.has(meaning) || meaning === 'keyResult');
  if (isOther || teams.length < fewestContributors || all.filter(isMeasured).length * 2 < all.length)
    return null;
  return new Map(
    teams.map(({ column }, at) => [column, { meaning: 'keyResult', number: at + 1, isOfTeam: true }]),
  );
}

/** Cells that list goals, each from one figure to another. */
export function listed(table: Table): Shape | null {
  const lists = unknown(table).filter(({ lists: count, texts }) => count > 0 && count * 2 >= texts.size);
  const goals = lists.find(({ listedGoals, lists: count }) => listedGoals >= Math.max(2, count));
  if (!goals) return null;
  const others = lists.filter(
    (look) => look !== goals && look.listedGoals === 0 && look.column > goals.column,
  );
  const shape = new Map<number, ShapedColumn>([[goals.column, alone('keyResult')]]);
  const [works] = others;
  if (works && known(table, 'initiative') === null) shape.set(works.column, alone('initiative'));
  for (const [column, meaning] of aroundGoals(table, goals.column, [...shape.keys()]))
    shape.set(column, meaning);
  return shape;
}

/** Objective and team before goals, owner before or after them, days among the rest. */
function aroundGoals(
  table: Table,
  goals: number,
  taken: readonly number[],
): ReadonlyMap<number, ShapedColumn> {
  const shape = new Map<number, ShapedColumn>();
  const free = unknown(table).filter(({ column }) => !taken.includes(column));
  const before = free.filter((look) => look.column < goals && isOfTexts(look));
  let objective = known(table, 'objective');
  if (objective === null) {
    const longest = [...before].sort((one, other) => averageLength(other) - averageLength(one))[0];
    objective = longest?.column ?? null;
    if (longest) shape.set(longest.column, alone('objective'));
  }
  const team = before.find(
    (look) => objective !== null && look.column < objective && isOfNames(look) && !shape.has(look.column),
  );
  if (team && known(table, 'team') === null) shape.set(team.column, alone('team'));
  const owner = free.find(
    (look) => mayOwn(table, look) && isOfNames(look) && isOfTexts(look) && !shape.has(look.column),
  );
  if (owner && known(table, 'owner') === null) shape.set(owner.column, alone('owner'));
  const due = free.find((look) => isOfDays(look));
  if (due && known(table, 'due') === null) shape.set(due.column, alone('due'));
  return shape;
}
