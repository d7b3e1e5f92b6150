// SMART_CHECK: what a goal lacks, in a few short sentences.
import type { CustomFunction } from './custom-function.ts';
import { elementwise } from './elementwise.ts';
import { goalOfCells, judgingParameters } from './smart-arguments.ts';

export const smartCheck: CustomFunction = {
  name: 'SMART_CHECK',
  summary: 'What a goal lacks and how to mend it, in a few short sentences.',
  details: 'The findings of the SMART check, the gravest first. Takes what SMART_SCORE takes.',
  parameters: judgingParameters,
  returns: 'Sentences, or "Nothing to mend."',
  badInput: 'A blank sentence gives a blank. A date or number that cannot be read gives a sentence.',
  examples: [
    { formula: '=SMART_CHECK("Raise reply rate from 4% to 6% by 30 June 2027")', result: 'Nothing to mend.' },
    {
      formula: '=SMART_CHECK("Increase trial sign-ups")',
      result:
        'How far should ‘trial sign-ups’ go? Say from what to what. No end: name the day or the quarter it should be reached by.',
    },
    {
      formula: '=SMART_CHECK("Raise NPS from 40 to 130 by March", "2026-11-23")',
      result: '130 cannot be reached: this measure ends at 100.',
    },
    {
      formula: '=SMART_CHECK("Make onboarding the reason agencies stay", , "Objective", , , "2027-03-31")',
      result: 'Nothing to mend.',
    },
    {
      formula: '=SMART_CHECK("Win 25 customers", , "Dream")',
      result: 'not one of the choices: “Dream”. Use Key result, Objective.',
    },
  ],
  compute: (args, context) =>
    elementwise(args, context.words, (cells) => {
      const read = goalOfCells(cells, context);
      if (typeof read === 'string') return read;
      const { assessGoal, sayFinding } = context.goals();
      const { findings } = assessGoal(read.goal);
      if (findings.length === 0) return context.words.functions.nothingToMend;
      return findings.map(sayFinding).join(' ');
    }),
};
