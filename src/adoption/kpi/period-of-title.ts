// The period that a block of KPIs is of, where its title or a line above it names one.

import type { Setting } from '../blocks/block-reader.ts';
import type { Block } from '../blocks/find-blocks.ts';
import { periodInTitle, periodOfCell, type Span } from '../notation/periods.ts';
import { spanAround } from '../notation/spans-of-years.ts';
import type { Above } from '../okr/above-block.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';

/** The days of the month, quarter or week that the title of a block names. */
export function spanOfTitle(grid: SheetGrid, { title }: Above, setting: Setting): Span | null {
  if (!title) return null;
  const own = periodOfCell(grid.value(title.row, title.column), title.text, setting.locale);
  if (!own) return spanSaid(title.text, setting);
  /** A date of a first is its month. */
  const isMonth = own.kind === 'day' && own.dayOfMonth === 1;
  return spanAround(isMonth ? { ...own, kind: 'month', dayOfMonth: 0 } : own, setting);
}

const mostCellsOfLine = 4;

/** The days of the period that the nearest line above a block speaks of, or the sheet's name: `Month: October 2026`. */
export function spanNamedAbove(
  grid: SheetGrid,
  { headingRows: [top = 0] }: Block,
  setting: Setting,
): Span | null {
  for (let row = top - 1; row >= 0; row -= 1) {
    const filled = grid.filled(row);
    const holdsFigures = filled.some((column) => typeof grid.value(row, column) === 'number');
    if (filled.length > mostCellsOfLine || holdsFigures) continue;
    for (const column of filled) {
      const span = spanSaid(grid.text(row, column), setting);
      if (span) return span;
    }
  }
  return spanSaid(grid.name, setting);
}

/** Days in a line are those of its figures only where it says so: not `Next review: 12 November`. */
const dayOfFigures =
  /\b(?:as (?:of|at)|updated?|stand|zum|week ending|w\/e|date|datum|fecha|data (?:to|until)|au|al|actualizado)\b|à jour/iu;

/** A period that has begun. */
function spanSaid(text: string, setting: Setting): Span | null {
  const written = periodInTitle(text, setting.locale.dateOrder);
  if (!written || (written.kind === 'day' && !dayOfFigures.test(text))) return null;
  const span = spanAround(written, setting);
  return span && span.from <= setting.today ? span : null;
}
