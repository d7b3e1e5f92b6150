// A sheet as the sidebar previews it: what was understood, what is asked and doubted, and how it stands to the tables.
import * as z from 'zod/mini';
import type { Understanding } from '../../adoption/understanding.ts';
import type { Messages } from '../../messages/messages.ts';
import type { ForeignSheet } from '../../workbook/foreign-sheet.ts';
import { cellNamed } from '../../workbook/placing/a1.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { aboutSheet } from './about-sheet.ts';
import { standingOf } from './plan-adoption.ts';
import { countsOf, notesIn, tellUnderstanding, toldUnderstanding } from './told-understanding.ts';

const place = z.object({ sheet: z.string(), row: z.number(), column: z.number() });
const scale = z.enum(['share', 'asTyped']);

export const toldPreview = z.extend(toldUnderstanding, {
  /** The sheets there are to choose from. */
  sheets: z.array(z.string()),
  /** What a person may wonder about, seeing this sheet. */
  about: z.array(z.string()),
  counts: z.object({
    objectives: z.number(),
    keyResults: z.number(),
    initiatives: z.number(),
    kpis: z.number(),
    doubtful: z.number(),
    notes: z.number(),
    leftOver: z.number(),
  }),
  questions: z.array(
    z.object({
      cell: z.string(),
      heading: z.string(),
      chosen: scale,
      /** The first number it is about. */
      name: z.string(),
      place,
      choices: z.array(z.object({ value: scale, text: z.string() })),
    }),
  ),
  doubtful: z.array(z.object({ name: z.string(), says: z.string(), place })),
  leftOver: z.array(z.object({ name: z.string(), text: z.string(), place })),
  standing: z.object({
    /** Whether there is anything the tables do not have yet. */
    isNew: z.boolean(),
    /** Rows that stand in the tables already; '' where none does. */
    alreadyThere: z.string(),
    /** Why nothing can be written; '' where it can. */
    obstacle: z.string(),
    duplicates: z.array(z.string()),
  }),
});

interface Previewed {
  readonly sheet: ForeignSheet;
  readonly understanding: Understanding;
  readonly snapshot: Snapshot;
  readonly sheets: readonly string[];
  /** How many of each kind are told; null for all. */
  readonly most: number | null;
}

function tellStanding(understanding: Understanding, snapshot: Snapshot, words: Messages) {
  if (understanding.notOkr !== null) return { isNew: false, alreadyThere: '', obstacle: '', duplicates: [] };
  const { likely, needed, problem, skipped } = standingOf(understanding, snapshot, words);
  const { alreadyThere, likelyDuplicate, stand } = words.adoption;
  return {
    isNew: needed.length > 0,
    alreadyThere: needed.length === 0 ? alreadyThere(understanding.sheet) : skipped > 0 ? stand(skipped) : '',
    obstacle: problem === null ? '' : words.problems(problem),
    duplicates: likely.map(({ text, id }) => likelyDuplicate(text, id)),
  };
}

export function previewOf(
  { sheet, understanding, snapshot, sheets, most }: Previewed,
  words: Messages,
): z.input<typeof toldPreview> {
  const { doubts, kept, questions } = understanding;
  const told = tellUnderstanding(understanding, words);
  const few = <Item>(items: readonly Item[]): Item[] => items.slice(0, most ?? items.length);
  /** Numbers of two scales are asked about, so that they need not be told once more. */
  const others = doubts.filter(({ code }) => code !== 'mixed-scale');
  const placeOf = (name: string) => ({ sheet: sheet.name, ...cellNamed(name) });
  return {
    ...told,
    objectives: few(told.objectives),
    kpis: few(told.kpis),
    doubts: few(told.doubts),
    kept: few(told.kept),
    sheets: [...sheets],
    about: [...aboutSheet(sheet, understanding, words)],
    counts: {
      ...countsOf(understanding),
      doubtful: others.length,
      notes: notesIn(understanding),
      leftOver: kept.length,
    },
    questions: questions.map(({ cell, heading, example, chosen, at }) => ({
      cell,
      heading,
      chosen,
      name: at,
      place: placeOf(at),
      choices: (['share', 'asTyped'] as const).map((value) => ({
        value,
        text: words.adoption.scales[value](example),
      })),
    })),
    doubtful: few(others).map(({ cell, code, text }) => ({
      name: cell,
      says: words.adoption.doubts[code](text),
      place: placeOf(cell),
    })),
    leftOver: few(kept).map(({ cell, text }) => ({ name: cell, text, place: placeOf(cell) })),
    standing: tellStanding(understanding, snapshot, words),
  };
}
