// How sentences are written and read in this workbook.
import { partsOfDay } from '../../src/domain/day.ts';
import { words } from '../words.ts';
import type { Writing } from './apply-fix.ts';
import { readIn, type Workbook } from './judge.ts';

export const writingIn = (workbook: Workbook): Writing => ({
  decimalMark: workbook.decimalMark,
  byDay: (day) => words.write.byDay(words.longDay(partsOfDay(day))),
  read: readIn(workbook),
});
