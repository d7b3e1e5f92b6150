// OKR_GRADE: the word for a score.
import { gradeOf } from '../../domain/okr/grade.ts';
import type { CellValue } from '../../workbook/cell.ts';
import { isPercentText } from '../../workbook/reading/read-number.ts';
import { cellReader } from './cell-reader.ts';
import type { CellContext, CustomFunction } from './custom-function.ts';
import { elementwise } from './elementwise.ts';
import { goalParameters } from './goal-parameters.ts';

function gradeOfCells(
  score: CellValue | undefined,
  commitment: CellValue | undefined,
  context: CellContext,
): string {
  const reader = cellReader(context);
  const scale = isPercentText(score ?? '') ? 100 : 1;
  const value = reader.numberBetween(score, 0, scale);
  const promised = reader.choice(commitment, context.words.choices.commitments) ?? 'committed';
  const says = reader.says();
  if (says !== null) return says;
  return value === null ? '' : context.words.okr.grades[gradeOf(value / scale, promised)];
}

export const okrGrade: CustomFunction = {
  name: 'OKR_GRADE',
  summary: 'Green, Yellow or Red for a score, by what was promised.',
  details:
    'Aspirational goals are graded on the score rounded to one decimal: Green from 0.7, Yellow from 0.4, Red below. A committed goal is Green only at 1; below that it is Yellow from 0.7 and Red under it.',
  parameters: [
    { name: 'score', describes: 'A score from 0 to 1, or a range of them.', example: 'R2' },
    { ...goalParameters.commitment, optional: true },
  ],
  returns: 'The word Green, Yellow or Red.',
  badInput: 'A blank score gives a blank; a score outside 0 to 1, such as 70, gives a sentence.',
  examples: [
    { formula: '=OKR_GRADE(0.7, "Aspirational")', result: 'Green' },
    { formula: '=OKR_GRADE(0.65, "Aspirational")', result: 'Green', note: 'rounded to 0.7 first' },
    {
      formula: '=OKR_GRADE(0.99, "Committed")',
      result: 'Yellow',
      note: 'a promise is kept at 1, not near it',
    },
    { formula: '=OKR_GRADE(0.35)', result: 'Red', note: 'without a word it counts as committed' },
    { formula: '=OKR_GRADE(70)', result: 'out of range: 70. Use a number from 0 to 1.' },
  ],
  compute: (args, context) =>
    elementwise(args, context.words, ([score, commitment]) => gradeOfCells(score, commitment, context)),
};
