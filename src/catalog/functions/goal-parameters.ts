// Parameters that several functions share, so that they are told in the same words everywhere.
import type { FunctionParameter } from './custom-function.ts';

export const goalParameters = {
  start: {
    name: 'start',
    describes:
      'The value at the beginning of the period, or a range of them. Blank for types that need none.',
    example: 'A2',
  },
  target: {
    name: 'target',
    describes: 'The value to reach, the bound to keep, or the number of steps of a milestone.',
    example: 'B2',
  },
  current: { name: 'current', describes: 'The value now, in the same unit. Blank is not 0.', example: 'C2' },
  type: {
    name: 'type',
    describes:
      'Increase, Decrease, At least, At most, Between, Milestone, Yes/No or Find baseline. Left out: taken from start and target.',
    example: '"Increase"',
  },
  upper: {
    name: 'upper',
    describes: 'For Between: the upper bound; target is the lower one.',
    example: 'D2',
  },
  tolerance: {
    name: 'tolerance',
    describes: 'For bounds: how far outside still counts in part, in the same unit.',
    example: 'E2',
  },
  commitment: {
    name: 'commitment',
    describes: 'Committed (expected in full) or Aspirational (0.7 is a success). Left out: Committed.',
    example: '"Aspirational"',
  },
  startDate: { name: 'start_date', describes: 'First day of the period.', example: 'D2' },
  dueDate: { name: 'due_date', describes: 'Last day of the period.', example: 'E2' },
  asOf: {
    name: 'as_of',
    describes: 'The day to judge at, from a cell such as Settings!B2: Sheets does not allow TODAY() here.',
    example: 'Settings!B2',
  },
} as const satisfies Record<string, FunctionParameter>;
