// OKR_SCORE: the score of a goal, from 0 to 1, for every type.
import { scoreOf } from '../../domain/okr/score.ts';
import type { CustomFunction } from './custom-function.ts';
import { elementwise } from './elementwise.ts';
import { progressOfCells } from './goal-cells.ts';
import { goalParameters } from './goal-parameters.ts';

export const okrScore: CustomFunction = {
  name: 'OKR_SCORE',
  summary: 'The score of a goal from 0 to 1, whatever its type.',
  details:
    'Increase and Decrease score the share of the way, never below 0 or above 1. At least, At most and Between score 1 on the bound and inside, and lose score across the tolerance outside. A milestone scores the steps done, Yes/No is 1 or 0, and Find baseline has no score.',
  parameters: [
    goalParameters.start,
    goalParameters.target,
    goalParameters.current,
    { ...goalParameters.type, optional: true },
    { ...goalParameters.upper, optional: true },
    { ...goalParameters.tolerance, optional: true },
  ],
  returns: 'A number from 0 to 1.',
  badInput:
    'A blank current value gives a blank, never a 0. Text that is no number gives a sentence in that one cell; 45%, €45k and 1.2M are read.',
  examples: [
    { formula: '=OKR_SCORE(100, 200, 150)', result: 0.5 },
    { formula: '=OKR_SCORE(0, 50, 80)', result: 1, note: 'an overshoot scores no more than 1' },
    { formula: '=OKR_SCORE(, 99.9, 99.9, "At least")', result: 1, note: 'on the bound counts as kept' },
    { formula: '=OKR_SCORE(, 2, 2.5, "At most", , 1)', result: 0.5, note: 'half a tolerance outside' },
    { formula: '=OKR_SCORE(, 40, 61, "Between", 60)', result: 0 },
    { formula: '=OKR_SCORE(, 8, 6, "Milestone")', result: 0.75 },
    { formula: '=OKR_SCORE("no", "yes", "done", "Yes/No")', result: 1 },
    {
      formula: '=OKR_SCORE(10, 20, "soon")',
      result: 'not a number: “soon”. Type digits, such as 45, 4.5 or 45%.',
    },
  ],
  compute: (args, context) =>
    elementwise(args, context.words, ([start, target, current, type, upper, tolerance]) => {
      const progress = progressOfCells({ start, target, current, type, upper, tolerance }, context);
      return typeof progress === 'number' ? scoreOf(progress) : progress;
    }),
};
