// The parameters of OKR_STATUS and OKR_WHY.
import type { FunctionParameter } from './custom-function.ts';
import { goalParameters } from './goal-parameters.ts';

export const statusParameters: readonly FunctionParameter[] = [
  goalParameters.start,
  goalParameters.target,
  goalParameters.current,
  goalParameters.startDate,
  goalParameters.dueDate,
  goalParameters.asOf,
  { ...goalParameters.type, optional: true },
  { ...goalParameters.commitment, optional: true },
  {
    name: 'confidence',
    describes: 'How sure you are, 1 to 10. At 3 or below On track becomes At risk.',
    example: 'F2',
    optional: true,
  },
  {
    name: 'last_check_in',
    describes: 'The day somebody last looked at it. Older than 14 days gives Stale.',
    example: 'G2',
    optional: true,
  },
  { ...goalParameters.upper, optional: true },
  { ...goalParameters.tolerance, optional: true },
  {
    name: 'settings',
    describes: 'The Settings sheet, where its thresholds are to hold instead of the defaults.',
    example: 'Settings!A1:B',
    optional: true,
  },
];
