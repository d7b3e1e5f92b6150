// What somebody changed in the preview, and the columns it is changed by.
import type { InputOf, ValueOf } from '../server.ts';

export type Preview = ValueOf<'previewAdoption'>;
type Column = Preview['columns'][number];
type Asked = InputOf<'adopt'>;
export type Meaning = NonNullable<Asked['columns']>[number]['meaning'];
export type Scale = NonNullable<Asked['scales']>[number]['scale'];

/** Which sheet, and what is meant by its columns; all by the cell of the heading. */
export interface Choices {
  readonly sheet: string | null;
  readonly meanings: Readonly<Record<string, Meaning>>;
  readonly scales: Readonly<Record<string, Scale>>;
}

export const noChoices: Choices = { sheet: null, meanings: {}, scales: {} };

export const inputOf = ({ sheet, meanings, scales }: Choices): Asked => ({
  sheet,
  columns: Object.entries(meanings).map(([cell, meaning]) => ({ cell, meaning })),
  scales: Object.entries(scales).map(([cell, scale]) => ({ cell, scale })),
});

/** Columns that are told as one: of one heading in several tables, or the months of one history. */
export interface ColumnGroup {
  readonly headings: readonly string[];
  readonly meaning: string;
  readonly sample: string;
  readonly cells: readonly string[];
}

const isOfHistory = ({ meaning }: Column): boolean => meaning === 'period';

/** Columns with nothing to be told apart by, put together in the order of the sheet. */
export function groupsOf(columns: readonly Column[]): readonly ColumnGroup[] {
  const groups = new Map<string, ColumnGroup>();
  for (const column of columns) {
    const { cell, heading, meaning, sample } = column;
    const key = isOfHistory(column) ? 'history' : `${heading.toLowerCase()}\n${meaning}`;
    const before = groups.get(key);
    groups.set(key, {
      headings: before?.headings.includes(heading) ? before.headings : [...(before?.headings ?? []), heading],
      meaning,
      sample: before?.sample || sample,
      cells: [...(before?.cells ?? []), cell],
    });
  }
  return [...groups.values()];
}

/** The choices with a meaning for some columns; null gives them back to what was read. */
export function withMeaning(choices: Choices, cells: readonly string[], meaning: Meaning | null): Choices {
  const others = Object.entries(choices.meanings).filter(([cell]) => !cells.includes(cell));
  const own = meaning === null ? [] : cells.map((cell): [string, Meaning] => [cell, meaning]);
  return { ...choices, meanings: Object.fromEntries([...others, ...own]) };
}

export const withScale = (choices: Choices, cell: string, scale: Scale): Choices => ({
  ...choices,
  scales: { ...choices.scales, [cell]: scale },
});

export const hasChanges = ({ meanings, scales }: Choices): boolean =>
  Object.keys(meanings).length + Object.keys(scales).length > 0;
