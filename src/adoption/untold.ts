// The last look for what might vanish: words of cells that found a place and yet stand in nothing that was understood.
import type { Day } from '../domain/day.ts';
import type { WorkbookLocale } from '../workbook/cell.ts';
import { amountInText, isPlaceholder, unitNamed, yesNoIn } from './notation/amounts.ts';
import { deadlineIn } from './notation/deadlines.ts';
import { headingOf } from './notation/headings.ts';
import { itemsIn, levelNamed, levelOfId, withoutMark } from './notation/outline-marks.ts';
import { periodIn, periodInTitle } from './notation/periods.ts';
import { hasRemarkBehind } from './notation/remarks-behind.ts';
import { typeNamed } from './okr/key-result-type.ts';
import type { SheetGrid } from './sheet/sheet-grid.ts';
import type { AdoptedInitiative, KeptText, Understanding } from './understanding.ts';

type Told = Pick<Understanding, 'objectives' | 'kpis' | 'columns'>;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** IDs vanish from the tables; what has words of its own must not. */
const idAlone = (id: string): readonly string[] => (/\d/.test(id) && !/\s/.test(id) ? [id] : []);

const ofInitiative = ({ initiative, owner, notes }: AdoptedInitiative): readonly string[] => [
  initiative,
  owner,
  ...notes,
];

function textsOf({ objectives, kpis, columns }: Told): readonly string[] {
  return [
    ...columns.map(({ heading }) => heading),
    ...objectives.flatMap(({ id, objective, team, owner, notes, initiatives, keyResults }) => [
      ...idAlone(id),
      objective,
      team,
      owner,
      ...notes,
      ...initiatives.flatMap(ofInitiative),
      ...keyResults.flatMap((goal) => [
        ...idAlone(goal.id),
        goal.keyResult,
        goal.unit,
        goal.owner,
        ...goal.notes,
        ...goal.initiatives.flatMap(ofInitiative),
      ]),
    ]),
    ...kpis.flatMap(({ kpi, group, unit, owner, notes }) => [kpi, group, unit, owner, ...notes]),
  ];
}

/** Most cells are told word for word; a search through everything is for the few that are not. */
const mostSearched = 300;

/** Whether words are told by what they stand for: a number, a day, a unit, a kind, a heading. */
function isMeaning(text: string, locale: WorkbookLocale, today: Day): boolean {
  return (
    !/\p{L}{2}/u.test(text) ||
    headingOf(text) !== null ||
    levelNamed(text) !== null ||
    levelOfId(text) !== null ||
    typeNamed(text) !== null ||
    isPlaceholder(text) ||
    yesNoIn(text) !== null ||
    (amountInText(text, locale) !== null && !hasRemarkBehind(text)) ||
    periodIn(text, locale.dateOrder) !== null ||
    periodInTitle(text, locale.dateOrder) !== null ||
    deadlineIn(text, locale, { yearAround: null, today }) !== null
  );
}

/** Cells that were taken for told and are not. */
export function untoldIn(
  grid: SheetGrid,
  told: Told,
  { locale, today }: { readonly locale: WorkbookLocale; readonly today: Day },
): readonly KeptText[] {
  const known = new Set<string>();
  for (const text of textsOf(told)) {
    if (text === '') continue;
    known.add(plain(text));
    const colon = text.indexOf(': ');
    if (colon > 0) known.add(plain(text.slice(colon + 2)));
  }
  let everything: string | null = null;
  let searched = 0;
  function isTold(text: string): boolean {
    const words = plain(withoutMark(text.replace(/^[^:：]{1,40}[:：]\s*(?=\S)/, '')));
    if (known.has(plain(text)) || known.has(words) || known.has(plain(withoutMark(text)))) return true;
    if (
      known.has(plain(unitNamed(text))) ||
      isMeaning(text, locale, today) ||
      isMeaning(words, locale, today)
    )
      return true;
    searched += 1;
    if (searched > mostSearched) return false;
    everything ??= [...known].join('\n');
    return everything.includes(words);
  }
  const untold: KeptText[] = [];
  for (let row = 0; row < grid.rows; row += 1) {
    for (const column of grid.filled(row)) {
      const value = grid.value(row, column);
      if (typeof value !== 'string' || !grid.isUsed(row, column) || grid.isFormula(row, column)) continue;
      const text = grid.text(row, column);
      const isWhole = known.has(plain(text));
      if (isWhole || itemsIn(text, true).every(isTold)) continue;
      untold.push({ cell: grid.nameOf(row, column), text });
    }
  }
  return untold;
}
