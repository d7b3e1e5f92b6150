// The period that a block of KPIs is of, where its title names one.

import type { Setting } from '../blocks/block-reader.ts';
import type { Block } from '../blocks/find-blocks.ts';
import { titlesOfBlock } from '../blocks/titles.ts';
import { periodInTitle, periodOfCell, type Span, type WrittenPeriod } from '../notation/periods.ts';
import { spanAround } from '../notation/spans-of-years.ts';
import type { Above } from '../okr/above-block.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';

/** The days of the month, quarter or week that the title of a block names. */
export function spanOfTitle(grid: SheetGrid, block: Block, above: Above, setting: Setting): Span | null {
  const written = periodOfTitle(grid, block, above, setting);
  return written && spanAround(written, setting);
}

function periodOfTitle(
  grid: SheetGrid,
  block: Block,
  { title }: Above,
  { locale }: Setting,
): WrittenPeriod | null {
  if (!title) {
    const titles = titlesOfBlock(grid, block);
    return periodInTitle(titles[titles.length - 1] ?? '', locale.dateOrder);
  }
  const own = periodOfCell(grid.value(title.row, title.column), title.text, locale);
  /** A date of a first is its month. */
  if (own?.kind === 'day' && own.dayOfMonth === 1) return { ...own, kind: 'month', dayOfMonth: 0 };
  return own ?? periodInTitle(title.text, locale.dateOrder);
}
