// A table looked at for what its columns hold, whatever their headings say.

import type { Meaning } from '../notation/meaning.ts';
import type { ColumnLook } from './column-looks.ts';

/** A column as its heading leaves it. */
export interface HeadedColumn {
  readonly column: number;
  readonly text: string;
  readonly meaning: Meaning;
}

export interface ShapedColumn {
  readonly meaning: Meaning;
  /** 2 for the second of several key results beside each other. */
  readonly number: number | null;
  /** Headed by the team that contributes what stands below. */
  readonly isOfTeam?: boolean;
}

/** A column that nothing else is told of. */
export const alone = (meaning: Meaning): ShapedColumn => ({ meaning, number: null });

export type Shape = ReadonlyMap<number, ShapedColumn>;

export interface Table {
  readonly headed: readonly HeadedColumn[];
  readonly looks: ReadonlyMap<number, ColumnLook>;
  readonly rows: readonly number[];
  readonly isSaidToHoldGoals: boolean;
}

/** The filled columns nobody knows. */
export const unknown = ({ headed, looks }: Table): readonly ColumnLook[] =>
  headed.flatMap(({ column, meaning }) => {
    const look = looks.get(column);
    return meaning === 'unknown' && look && look.filled > 0 ? [look] : [];
  });

/** The column of a meaning its heading tells. */
export const known = ({ headed }: Table, meaning: Meaning): number | null =>
  headed.find((column) => column.meaning === meaning)?.column ?? null;
