// SMART_SCORE: how well a goal is put, from 0 to 100.
import type { CustomFunction } from './custom-function.ts';
import { elementwise } from './elementwise.ts';
import { goalOfCells, judgingParameters } from './smart-arguments.ts';

export const smartScoreFunction: CustomFunction = {
  name: 'SMART_SCORE',
  summary: 'How well a goal is put, from 0 to 100.',
  details:
    'The share of the judged SMART letters that the sentence meets: measurable counts most, then specific and time-bound. A plain mistake caps the score at 40, a warning at 85. Start, target and due date in cells of their own count as if the sentence said them.',
  parameters: judgingParameters,
  returns: 'A whole number from 0 to 100.',
  badInput: 'A blank sentence gives a blank. A date or number that cannot be read gives a sentence.',
  examples: [
    { formula: '=SMART_SCORE("Raise reply rate from 4% to 6% by 30 June 2027")', result: 100 },
    { formula: '=SMART_SCORE("Improve performance")', result: 0 },
    {
      formula: '=SMART_SCORE("Increase trial sign-ups", , , 3100, 4000, "2027-03-31")',
      result: 100,
      note: 'the numbers stand in cells of their own',
    },
    {
      formula: '=SMART_SCORE("Raise reply rate from 4% to 6% by 30 June 2026", "2026-11-23")',
      result: 40,
      note: 'the date is over',
    },
    {
      formula: '=SMART_SCORE(A1:A3)',
      cells: {
        A1: 'Win 25 customers by 31 March 2027',
        A2: 'Grow brand awareness',
        A3: 'Publish six guides',
      },
      result: [[100], [0], [75]],
      note: 'a column in, a column out',
    },
    {
      formula: '=SMART_SCORE("Win 25 customers", "soon")',
      result: 'not a date: “soon”. Type it as 2026-12-31.',
    },
  ],
  compute: (args, context) =>
    elementwise(args, context.words, (cells) => {
      const read = goalOfCells(cells, context);
      if (typeof read === 'string') return read;
      const { assessGoal, smartScore } = context.goals();
      return smartScore(assessGoal(read.goal));
    }),
};
