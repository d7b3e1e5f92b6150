// The year that a heading, a title or the sheet's name speaks of.
import { cycleIn } from '../notation/cycles.ts';
import type { Span } from '../notation/periods.ts';
import { seasonsAsYears } from '../notation/seasons.ts';
import type { Role } from '../notation/words-of-roles.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import type { Block } from './find-blocks.ts';
import { titlesOfBlock, titlesOfSheet } from './titles.ts';

/** The year a text names; null without one. */
export function yearIn(written: string): number | null {
  const text = seasonsAsYears(written);
  const found =
    /(?:^|[^\d])(20[1-4]\d)(?!\d)/.exec(text) ??
    /\bFY ?'?(\d\d)\b/i.exec(text) ??
    /\bQ[1-4] ?[’'](\d\d)\b/i.exec(text);
  const digits = found?.[1];
  return digits === undefined ? null : Number(digits) + (digits.length === 2 ? 2000 : 0);
}

function firstYearIn(texts: readonly string[]): number | null {
  for (const text of texts) {
    const year = yearIn(text);
    if (year !== null) return year;
  }
  return null;
}

/** What speaks of the year before as well as not. */
const ofBefore: ReadonlySet<Role> = new Set(['start', 'current', 'value']);

/** `End of 2025`. */
export const speaksOfEnd = (text: string): boolean => /^(?:end|ende|fin|finales?)\s/iu.test(text);

/** The year a block speaks of: in its headings but those of where it began, in the titles above it, or in the sheet's name. */
export function yearOfBlock(grid: SheetGrid, block: Block): number | null {
  const named = block.headings.filter(({ heading }) => heading !== null && !ofBefore.has(heading.role));
  const latest = Math.max(...named.map(({ text }) => yearIn(text) ?? 0));
  /** `End of 2025` beside `Goal for 2026` is where it began. */
  const own = named.filter(({ text }) => !speaksOfEnd(text) || (yearIn(text) ?? latest) === latest);
  return firstYearIn([
    ...own.map(({ text }) => text),
    ...own.map(({ group, heading }) => (heading?.role === 'progress' ? '' : group)),
    ...[...titlesOfBlock(grid, block)].reverse(),
    grid.name,
  ]);
}

/**
 * The quarter or half year that a block is of: the one that the text names which tells its year, the closest title above it
 * first; null where that is of a whole year.
 */
export function cycleOfBlock(grid: SheetGrid, block: Block): Span | null {
  const titles = [...[...titlesOfBlock(grid, block)].reverse(), grid.name];
  const year = yearOfBlock(grid, block);
  const told = titles.find((text) => yearIn(text) !== null);
  return told === undefined || yearIn(told) !== year ? null : cycleIn(told);
}

/** The year that any title of a sheet names, or its name. */
export const yearOfSheet = (grid: SheetGrid): number | null =>
  firstYearIn([...titlesOfSheet(grid), grid.name]);
