// How fixes and suggestions are written down in this workbook.
import { partsOfDay } from '../../src/domain/day.ts';
import { words } from '../words.ts';
import type { Writing } from './apply-fix.ts';
import type { Workbook } from './judge.ts';

export const writingIn = ({ decimalMark }: Workbook): Writing => ({
  decimalMark,
  byDay: (day) => words.write.byDay(words.longDay(partsOfDay(day))),
});
