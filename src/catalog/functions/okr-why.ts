// OKR_WHY: the status of a goal with its reason, in one sentence.
import type { CustomFunction } from './custom-function.ts';
import { judgingRows } from './status-cells.ts';
import { statusParameters } from './status-parameters.ts';

export const okrWhy: CustomFunction = {
  name: 'OKR_WHY',
  summary: 'The status of a goal with its reason, in one sentence.',
  details: 'Takes what OKR_STATUS takes. The weekly rate is the mean since the start of the period.',
  parameters: statusParameters,
  returns: 'A sentence.',
  badInput: 'A row without numbers stays blank; a value that cannot be read is named.',
  examples: [
    {
      formula: '=OKR_WHY(0, 100, 33, "2026-01-01", "2026-04-11", "2026-02-15")',
      result: 'At risk: 0.33 of the way at 45 % of the time; needs 1.7 times the current weekly rate.',
    },
    {
      formula: '=OKR_WHY(, 99.9, 99.5, "2026-01-01", "2026-04-11", "2026-02-20", "At least", , , , , 1)',
      result: 'At risk: 0.4 outside its bounds, within the tolerance.',
    },
    {
      formula: '=OKR_WHY(0, 100, 90, "2026-01-01", "2026-04-11", "2026-02-20", , , 2)',
      result:
        'At risk: 0.9 of the way at 50 % of the time; needs 0.1 times the current weekly rate, but confidence is only 2 of 10.',
    },
  ],
  compute: (args, context) =>
    judgingRows(args, context, ({ status, reason }) => context.words.okr.why(status, reason)),
};
