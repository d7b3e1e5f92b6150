// OKR_PROGRESS: how far a goal has come, raw.
import type { CustomFunction } from './custom-function.ts';
import { elementwise } from './elementwise.ts';
import { progressOfCells } from './goal-cells.ts';
import { goalParameters } from './goal-parameters.ts';

export const okrProgress: CustomFunction = {
  name: 'OKR_PROGRESS',
  summary: 'How far a goal has come from start to target: 0.5 is half of the way. May be below 0 or above 1.',
  details:
    'Steps back show as negative numbers and overshoots as numbers above 1, so that you see them. OKR_SCORE gives the same number kept between 0 and 1. A goal to decrease works the same way: from 5 to 3, the value 4 is half of the way.',
  parameters: [
    goalParameters.start,
    goalParameters.target,
    goalParameters.current,
    { ...goalParameters.type, optional: true },
  ],
  returns: 'A share of the way, such as 0.5; format the cell as a percentage if you like.',
  badInput:
    'A blank current value gives a blank. A value that is not a number, or a target equal to the start, gives a sentence in that one cell.',
  examples: [
    { formula: '=OKR_PROGRESS(100, 200, 150)', result: 0.5 },
    { formula: '=OKR_PROGRESS(5, 3, 6)', result: -0.5, note: 'a decrease that went the wrong way' },
    { formula: '=OKR_PROGRESS(0, 50, 80)', result: 1.6, note: 'beyond the target' },
    {
      formula: '=OKR_PROGRESS(A1:A3, B1:B3, C1:C3)',
      cells: { A1: '100', B1: '200', C1: '150', A2: '5', B2: '3', C2: '4', A3: '10', B3: '20', C3: '' },
      result: [[0.5], [0.5], ['']],
      note: 'whole columns in one formula; the third has no current value yet',
    },
    {
      formula: '=OKR_PROGRESS(40, 40, 40)',
      result: 'target equals start: 40. Use At least or At most to hold a level.',
    },
  ],
  compute: (args, context) =>
    elementwise(args, context.words, ([start, target, current, type]) =>
      progressOfCells({ start, target, current, type }, context),
    ),
};
