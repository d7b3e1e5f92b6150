// What the check-in view asks for and is told.
import * as z from 'zod/mini';
import { keyResultTypes } from '../../../domain/okr/key-result.ts';
import { commitments } from '../../../domain/okr/objective.ts';
import { statuses } from '../../../domain/okr/statuses.ts';

export const checkInWish = z.object({
  /** null for everybody's. */
  owner: z.nullable(z.string()),
  /** `open` are also those not due yet. */
  which: z.enum(['due', 'open']),
  /** Only these, due or not, whoever owns them. */
  keyResultIds: z.nullable(z.array(z.string())),
});

export type CheckInWish = z.output<typeof checkInWish>;

const number = z.nullable(z.number());
const isoDay = z.nullable(z.string());

const checkInItem = z.object({
  id: z.string(),
  keyResult: z.string(),
  objective: z.string(),
  owner: z.string(),
  type: z.nullable(z.enum(keyResultTypes)),
  unit: z.string(),
  start: number,
  target: number,
  upper: number,
  tolerance: number,
  current: number,
  /** What Current held, to be sent back with the new value. */
  openedWith: z.string(),
  /** Current is a formula: it stays, and only the check-in is written. */
  isComputed: z.boolean(),
  commitment: z.enum(commitments),
  begins: isoDay,
  due: isoDay,
  confidence: number,
  lastDay: isoDay,
  lastNote: z.string(),
  status: z.enum(statuses),
  statusText: z.string(),
  why: z.string(),
  score: number,
  expected: number,
  /** Where it lands at its present pace, and what it needs each week. */
  pace: z.string(),
  /** The check-ins of the cycle, by day. */
  points: z.array(z.object({ day: z.string(), value: z.number() })),
  /** The latest value of the linked KPI; `fits` where it may stand for the key result's own. */
  kpi: z.nullable(
    z.object({ id: z.string(), kpi: z.string(), value: z.number(), day: z.string(), fits: z.boolean() }),
  ),
  cell: z.object({ sheet: z.string(), row: z.number(), column: z.number() }),
});

const thresholds = z.object({
  staleAfterDays: z.number(),
  onTrackPace: z.number(),
  atRiskPace: z.number(),
  tooEarlyShare: z.number(),
  aspirationalShare: z.number(),
  confidentAtLeast: z.number(),
  doubtfulAtLeast: z.number(),
  lowConfidence: z.number(),
});

export const checkInDeskShape = z.object({
  isSetUp: z.boolean(),
  /** What this answers. */
  asked: checkInWish,
  today: z.string(),
  /** The day a saved check-in is judged at. */
  asOf: z.string(),
  decimalMark: z.enum(['.', ',']),
  thresholds,
  /** Everybody with a key result, and how many are due for them. */
  owners: z.array(z.object({ owner: z.string(), count: z.number() })),
  items: z.array(checkInItem),
  /** How many there are beyond those sent. */
  more: z.number(),
  /** Rows nobody can check in on, one sentence each. */
  problems: z.array(z.string()),
});

export type CheckInDesk = z.input<typeof checkInDeskShape>;
export type CheckInItem = z.input<typeof checkInItem>;
