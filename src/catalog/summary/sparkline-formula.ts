// The course of a KPI as Sheets' own line in a cell. The values stand in the formula: nothing on another sheet can
// change, hide or move them away from it.
import type { SeriesPoint } from '../../domain/kpi/series.ts';

/** More digits than a line in a cell can show. */
const digits = 6;

const shortNumber = (value: number): string => String(Number(value.toPrecision(digits)));

/**
 * Days from the first value on, and values, so that a week without one is as wide as it was; '' where fewer than two
 * values make no line.
 *
 * @example sparklineFormula([{ day: 20700, value: 84 }, { day: 20714, value: 79.5 }]) //=> '=SPARKLINE({0,84;14,79.5})'
 */
export function sparklineFormula(points: readonly SeriesPoint[]): string {
  const [first, ...others] = points;
  if (first === undefined || others.length === 0) return '';
  const rows = points.map(({ day, value }) => `${day - first.day},${shortNumber(value)}`);
  return `=SPARKLINE({${rows.join(';')}})`;
}
