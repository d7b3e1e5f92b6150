// How sentences are written and read in this workbook.
import { packOf } from '../../src/domain/smart/sentence/choose-language.ts';
import type { Writing } from './apply-fix.ts';
import { readIn, type Workbook } from './judge.ts';

export const writingIn = (workbook: Workbook): Writing => ({
  decimalMark: workbook.decimalMark,
  packFor: (sentence) => packOf(sentence, workbook, workbook.packs),
  read: readIn(workbook),
});
