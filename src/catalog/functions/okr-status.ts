// OKR_STATUS: where a goal stands against its pace.
import type { CustomFunction } from './custom-function.ts';
import { judgingRows } from './status-cells.ts';
import { statusParameters } from './status-parameters.ts';

export const okrStatus: CustomFunction = {
  name: 'OKR_STATUS',
  summary: 'Where a goal stands against its pace: On track, At risk, Off track, Achieved, Missed …',
  details:
    'Progress is compared with what even progress would have reached by now: On track from 0.9 of it, At risk from 0.7, Off track below. Before a fifth of the time is over it is Too early to tell. Bounds are On track inside and At risk within the tolerance; Yes/No goes by confidence. OKR_WHY gives the reason.',
  parameters: statusParameters,
  returns: 'One of the status words; without dates it says what is missing.',
  badInput:
    'A row without numbers stays blank; a value that cannot be read gives a sentence in that one cell.',
  examples: [
    { formula: '=OKR_STATUS(0, 100, 45, "2026-01-01", "2026-04-11", "2026-02-20")', result: 'On track' },
    { formula: '=OKR_STATUS(0, 100, 40, "2026-01-01", "2026-04-11", "2026-02-20")', result: 'At risk' },
    {
      formula: '=OKR_STATUS(0, 100, 32, "2026-01-01", "2026-04-11", "2026-02-20", , "Aspirational")',
      result: 'On track',
      note: 'an aspirational goal is paced to 0.7',
    },
    {
      formula: '=OKR_STATUS(0, 100, 70, "2026-01-01", "2026-04-11", "2026-05-01", , "Aspirational")',
      result: 'Achieved',
    },
    { formula: '=OKR_STATUS(0, 100, , "2026-01-01", "2026-04-11", "2026-02-20")', result: 'No data' },
    { formula: '=OKR_STATUS(0, 100, 40, "2026-01-01", , "2026-02-20")', result: 'No due date' },
  ],
  compute: (args, context) =>
    judgingRows(args, context, ({ status, reason }) => context.words.okr.statusText(status, reason)),
};
