// One check-in as it was typed, and what has become of it.
import * as z from 'zod/mini';

export const typedCheckIn = z.object({
  keyResultId: z.string(),
  /** As typed: a number, yes or no; '' for none. */
  value: z.string(),
  confidence: z.nullable(z.number()),
  note: z.string(),
  by: z.string(),
  /** What Current held when the form was opened, as openCheckIn told it. */
  openedWith: z.string(),
});

export const savedCheckIn = z.union([
  z.object({
    kind: z.literal('saved'),
    says: z.string(),
    /** What was found and left as it is, one sentence each. */
    kept: z.array(z.string()),
  }),
  /** Nothing was written: Current is no longer what the form was opened with. */
  z.object({
    kind: z.literal('changed'),
    says: z.string(),
    current: z.nullable(z.number()),
    openedWith: z.string(),
  }),
]);

export type TypedCheckIn = z.output<typeof typedCheckIn>;
export type SavedCheckIn = z.input<typeof savedCheckIn>;
