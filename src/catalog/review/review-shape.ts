// What the review view is given, and what it sends back: one decision.
import * as z from 'zod/mini';
import { decisions, questions } from '../../domain/okr/review-answer.ts';

const cell = z.object({ sheet: z.string(), row: z.number(), column: z.number() });
const tone = z.enum(['good', 'warn', 'bad', 'neutral']);

const goal = z.object({
  id: z.string(),
  title: z.string(),
  status: z.string(),
  tone,
  why: z.string(),
  cell,
});

/** The words of a link, the name of the cell it leads to, and the cell. */
const evidence = z.object({ label: z.string(), name: z.string(), cell });

const subject = z.object({
  /** Unlike any other, even where IDs are missing. */
  key: z.string(),
  objective: goal,
  /** The key result, or the objective itself. */
  goal,
  isObjective: z.boolean(),
  /** One sentence: the cause, or that none is seen. */
  finding: z.string(),
  /** Which of the five questions found it; null where none did. */
  question: z.nullable(z.enum(questions)),
  evidence: z.array(evidence),
  /** The questions before it, in their order. */
  ruledOut: z.array(
    z.object({ question: z.string(), says: z.string(), isKnown: z.boolean(), evidence: z.array(evidence) }),
  ),
  suggests: z.array(z.enum(decisions)),
  /** null where there is no number to change. */
  target: z.nullable(
    z.object({ text: z.string(), openedWith: z.string(), unit: z.string(), isComputed: z.boolean() }),
  ),
  initiatives: z.array(z.object({ id: z.string(), title: z.string(), status: z.string(), cell })),
  /** The latest row of Reviews about it; '' without one. */
  last: z.string(),
  /** Whether it was decided in the last seven days. */
  isDecided: z.boolean(),
});

const mapNode = z.object({
  id: z.string(),
  title: z.string(),
  depth: z.number(),
  status: z.string(),
  tone,
  score: z.string(),
  alsoSupports: z.string(),
  cell,
});

export const reviewDesk = z.object({
  isSetUp: z.boolean(),
  decimalMark: z.enum(['.', ',']),
  headline: z.string(),
  secondLine: z.string(),
  subjects: z.array(subject),
  /** Subjects beyond those that are listed. */
  more: z.number(),
  /** Focus, alignment and sufficiency: one sentence each, and the row it is about. */
  advice: z.array(
    z.object({
      kind: z.enum(['focus', 'alignment', 'sufficiency']),
      says: z.string(),
      cell: z.nullable(cell),
    }),
  ),
  map: z.object({ nodes: z.array(mapNode), says: z.array(z.string()) }),
});

export type ReviewDesk = z.output<typeof reviewDesk>;

export const madeDecision = z.object({
  /** The ID of the objective or key result. */
  subjectId: z.string(),
  decision: z.enum(decisions),
  /** As typed; '' unless the target is adjusted. */
  target: z.string(),
  /** What Target held when the form was opened, as openReview told it; null where nobody looked. */
  openedWith: z.nullable(z.string()),
  reason: z.string(),
  by: z.string(),
});

export type MadeDecision = z.output<typeof madeDecision>;

export const savedDecision = z.union([
  z.object({ kind: z.literal('saved'), says: z.string(), kept: z.array(z.string()) }),
  /** Nothing was written: Target is no longer what the form was opened with. */
  z.object({ kind: z.literal('changed'), says: z.string(), openedWith: z.string() }),
]);

export type SavedDecision = z.output<typeof savedDecision>;
