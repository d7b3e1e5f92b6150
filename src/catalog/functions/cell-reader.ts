// Reads the cells a function was given, and keeps the first problem met, to be shown in place of the result.
import type { Day } from '../../domain/day.ts';
import type { Problem } from '../../domain/problem.ts';
import type { CellValue } from '../../workbook/cell.ts';
import { readChoice } from '../../workbook/reading/read-choice.ts';
import { readDay } from '../../workbook/reading/read-day.ts';
import { readNumber } from '../../workbook/reading/read-number.ts';
import { readShare } from '../../workbook/reading/read-share.ts';
import { readYesNo } from '../../workbook/reading/read-yes-no.ts';
import { isProblem, type Reading } from '../../workbook/reading/reading.ts';
import type { CellContext } from './custom-function.ts';

export interface CellReader {
  number(cell: CellValue | undefined): number | null;
  numberBetween(cell: CellValue | undefined, least: number, most: number | null): number | null;
  /** From 0 to 1; 80 % and 80 are eight tenths. */
  share(cell: CellValue | undefined): number | null;
  yesNo(cell: CellValue | undefined): number | null;
  day(cell: CellValue | undefined): Day | null;
  choice<Choice extends string>(
    cell: CellValue | undefined,
    choices: Readonly<Record<Choice, string>>,
  ): Choice | null;
  /** The first problem so far, as a sentence; null while all could be read. */
  says(): string | null;
}

export function cellReader({ locale, words }: CellContext): CellReader {
  let first: Problem | null = null;

  function taken<Value extends string | number>(reading: Reading<Value>): Value | null {
    if (!isProblem(reading)) return reading;
    first ??= reading;
    return null;
  }
  const number = (cell: CellValue | undefined): number | null => taken(readNumber(cell ?? '', locale));

  return {
    number,
    numberBetween(cell, least, most) {
      const value = number(cell);
      const isOutside = value !== null && (value < least || (most !== null && value > most));
      return isOutside ? taken<number>({ code: 'out-of-range', value, least, most }) : value;
    },
    share: (cell) => taken(readShare(cell ?? '', locale)),
    yesNo: (cell) => taken(readYesNo(cell ?? '', words.reading)),
    day: (cell) => taken(readDay(cell ?? '', locale, words.reading)),
    choice: (cell, choices) => taken(readChoice(cell ?? '', choices)),
    says: () => (first === null ? null : words.problems(first)),
  };
}
