// A check-in: one dated value of a key result, as somebody reported it.
import type { Day } from '../day.ts';

/** A check-in row; `value` of a Yes/No key result is 1 or 0. */
export interface CheckIn {
  readonly day: Day;
  readonly keyResultId: string;
  readonly value: number | null;
  readonly confidence: number | null;
  readonly note: string;
  readonly by: string;
}
