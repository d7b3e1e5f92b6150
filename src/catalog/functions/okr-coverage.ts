// OKR_COVERAGE: how many of the key results have a score.
import { readNumber } from '../../workbook/reading/read-number.ts';
import type { CustomFunction } from './custom-function.ts';
import { cellsOf, isBlank } from './elementwise.ts';

export const okrCoverage: CustomFunction = {
  name: 'OKR_COVERAGE',
  summary: 'How many of the key results have a score, such as “3 of 5 scored”.',
  details:
    'A mean of few scores looks as sure as a mean of all: this says which it is. For an open-ended range such as A2:A give the column of key results too, so that empty rows below the table are not counted.',
  parameters: [
    { name: 'scores', describes: 'The scores; blank where there is none.', example: 'A2:A6' },
    {
      name: 'key_results',
      describes: 'A range of the same size with something in each row that counts.',
      example: 'B2:B6',
      optional: true,
    },
  ],
  returns: 'A short text.',
  badInput: 'Cells that hold no number count as not scored.',
  examples: [
    {
      formula: '=OKR_COVERAGE(A1:A5)',
      cells: { A1: '1', A2: '', A3: '0.4', A4: '0', A5: '' },
      result: '3 of 5 scored',
    },
    {
      formula: '=OKR_COVERAGE(A1:A, B1:B)',
      cells: { A1: '1', B1: 'KR1', A2: '', B2: 'KR2' },
      result: '1 of 2 scored',
    },
  ],
  compute([scores, keyResults], { locale, words }) {
    const scoreCells = cellsOf(scores);
    const names = keyResults === undefined || keyResults === '' ? null : cellsOf(keyResults);
    if (names && names.length !== scoreCells.length) return words.functions.shapesDiffer;
    const rows = scoreCells.filter((_, index) => names === null || !isBlank(names[index]));
    const scored = rows.filter((cell) => typeof readNumber(cell, locale) === 'number');
    return words.okr.coverage(scored.length, rows.length);
  },
};
