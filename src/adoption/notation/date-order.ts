// Whether days in figures begin with the day or the month: by those of a sheet that can only be read one way.
import type { WorkbookLocale } from '../../workbook/cell.ts';

type DateOrder = WorkbookLocale['dateOrder'];

/** `19/10/26`, `w/c 19/10`: a day with its year, or after words that only stand before days; `7/25` alone is a share. */
const day =
  /(?:(?<before>\bw\/?[ce]|\bwb|\bweek (?:of|ending|beginning|commencing)|\bwoche (?:ab|vom)|\bsemaine du|\bsemana del)\s+)?(?<![\d/])(?<first>\d{1,2})\/(?<second>\d{1,2})(?<year>\/(?:20)?\d\d)?(?![\d/])/giu;
const months = 12;
const longestMonth = 31;

/** The order most of these days are in; null where none of them tells. */
export function orderOfDays(texts: readonly string[]): DateOrder | null {
  const told = texts.flatMap(ordersIn);
  const ahead = told.filter((order) => order === 'dayFirst').length * 2 - told.length;
  return ahead === 0 ? null : ahead > 0 ? 'dayFirst' : 'monthFirst';
}

function ordersIn(text: string): readonly DateOrder[] {
  if (!text.includes('/')) return [];
  return [...text.matchAll(day)].flatMap(({ groups = {} }): readonly DateOrder[] => {
    if (groups.before === undefined && groups.year === undefined) return [];
    const [first, second] = [Number(groups.first), Number(groups.second)];
    if (Math.max(first, second) > longestMonth || Math.min(first, second) > months) return [];
    if (first > months) return ['dayFirst'];
    return second > months ? ['monthFirst'] : [];
  });
}
