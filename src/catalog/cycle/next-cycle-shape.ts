// What the errand Next cycle is shown, and what it sends: a choice for each key result, and the cycle to come.
import * as z from 'zod/mini';
import { carryings } from '../../domain/okr/carry-over.ts';

const choice = z.object({ id: z.string(), carrying: z.enum(carryings) });

/** Days are ISO text. */
const namedCycle = z.object({ name: z.string(), start: z.string(), due: z.string() });

export const cycleWishes = z.object({
  /** Key results that are not named become what is suggested. */
  choices: z.array(choice),
  /** null for the cycle that follows. */
  next: z.nullable(namedCycle),
});

export const nextCycleInput = z.extend(cycleWishes, {
  /** The name of the cycle that is meant to close, so that none is closed twice. */
  closes: z.string(),
});

const tone = z.enum(['good', 'warn', 'bad', 'neutral']);

export const nextCyclePreview = z.object({
  isSetUp: z.boolean(),
  headline: z.string(),
  closes: z.string(),
  objectivesSheet: z.string(),
  next: namedCycle,
  objectives: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      status: z.string(),
      tone,
      score: z.string(),
      goesOn: z.boolean(),
      keyResults: z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          status: z.string(),
          tone,
          score: z.string(),
          /** Such as "590 sign-ups of 700 sign-ups". */
          reached: z.string(),
          offers: z.array(z.enum(carryings)),
          carrying: z.enum(carryings),
        }),
      ),
    }),
  ),
  /** What will be written, one sentence each. */
  writes: z.array(z.string()),
  /** What to think of before, one sentence each. */
  warns: z.array(z.string()),
  /** Why it cannot be closed as it stands; '' where it can. */
  problem: z.string(),
});

export type CycleWishes = z.output<typeof cycleWishes>;
export type NextCyclePreview = z.output<typeof nextCyclePreview>;
