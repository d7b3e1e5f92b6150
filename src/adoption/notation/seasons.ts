// Years that begin in one year and end in the next: seasons, school years.

const season = /(?<![\d/.–-])(?:20([2-4]\d)\s?[/–-]\s?(?:20)?([2-4]\d)|([2-4]\d)\/([2-4]\d))(?![\d/.–-])/gu;

/**
 * A text with each season as the year it begins in.
 *
 * @example seasonsAsYears('Objectif 26/27') //=> 'Objectif 2026'
 */
export const seasonsAsYears = (text: string): string =>
  text.replace(season, (whole, first?: string, next?: string, short?: string, shortNext?: string) => {
    const begin = Number(first ?? short);
    return Number(next ?? shortNext) === begin + 1 ? `20${begin}` : whole;
  });

const yearOrSeason =
  /^(?:(?:season|school year|fiscal year|fy|saison|spielzeit|schuljahr|gesch[äa]ftsjahr|exercice|ann[ée]e(?: scolaire)?|temporada|curso|ejercicio)\s)?20\d\d$/iu;

/**
 * Whether a text names a year or a season and nothing else.
 *
 * @example isYearAlone('Saison 25/26') //=> true
 */
export const isYearAlone = (text: string): boolean => yearOrSeason.test(seasonsAsYears(text).trim());
