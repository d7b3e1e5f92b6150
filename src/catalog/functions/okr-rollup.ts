// OKR_ROLLUP: the score of an objective from the scores of its key results.
import { rollUpOf, type Weighted } from '../../domain/okr/roll-up.ts';
import { isPercentText } from '../../workbook/reading/read-number.ts';
import { cellReader } from './cell-reader.ts';
import type { CellContext, CustomFunction, FunctionArgument } from './custom-function.ts';
import { cellsOf } from './elementwise.ts';

function rollUpOfCells(
  scores: FunctionArgument,
  weights: FunctionArgument,
  context: CellContext,
): number | string {
  const scoreCells = cellsOf(scores);
  const weightCells = weights === undefined || weights === '' ? [] : cellsOf(weights);
  if (weightCells.length > 0 && weightCells.length !== scoreCells.length) {
    return context.words.functions.shapesDiffer;
  }
  const reader = cellReader(context);
  const parts = scoreCells.map((cell, index): Weighted => {
    const scale = isPercentText(cell) ? 100 : 1;
    const score = reader.numberBetween(cell, 0, scale);
    return { score: score === null ? null : score / scale, weight: reader.number(weightCells[index]) };
  });
  const says = reader.says();
  if (says !== null) return says;
  const negative = parts.find(({ weight }) => weight !== null && weight < 0);
  if (negative?.weight) return context.words.problems({ code: 'negative-weight', weight: negative.weight });
  return rollUpOf(parts).score ?? '';
}

export const okrRollup: CustomFunction = {
  name: 'OKR_ROLLUP',
  summary: 'The score of an objective: the weighted mean of the scores of its key results.',
  details:
    'Only what has a score counts; a blank score is not a 0. A blank weight counts as 1, and weight 0 shows a key result without counting it. Put OKR_COVERAGE beside it, so that readers see how much was scored.',
  parameters: [
    { name: 'scores', describes: 'The scores, from 0 to 1.', example: 'A2:A6' },
    { name: 'weights', describes: 'A weight for each score, 0 or more.', example: 'B2:B6', optional: true },
  ],
  returns: 'A score from 0 to 1; blank where nothing is scored.',
  badInput:
    'A score outside 0 to 1, text that is no number, or a negative weight gives a sentence instead of a mean.',
  examples: [
    { formula: '=OKR_ROLLUP({1; 0.5; 0})', result: 0.5 },
    {
      formula: '=OKR_ROLLUP(A1:A4, B1:B4)',
      cells: { A1: '1', B1: '2', A2: '0.4', B2: '', A3: '', B3: '5', A4: '0', B4: '0' },
      result: 0.8,
      note: '(2 × 1 + 1 × 0.4) / 3: the third has no score, the fourth weighs nothing',
    },
    {
      formula: '=OKR_ROLLUP({1; 0.5}, {1; -1})',
      result: 'negative weight: -1. Use 0 to leave the row out, or a positive number.',
    },
  ],
  compute: ([scores, weights], context) => rollUpOfCells(scores, weights, context),
};
