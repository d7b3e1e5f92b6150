// What the sidebar sends along when a sheet is to be read: which one, and what somebody changed in the preview.
import * as z from 'zod/mini';
import type { AdoptionChoices } from '../../adoption/adoption-setting.ts';
import { choosableMeanings } from '../../domain/choosable-meaning.ts';

export const adoptionInput = z.object({
  /** null: the sheet in front. */
  sheet: z.nullable(z.string()),
  /** Meanings of columns, by the cell of their heading. */
  columns: z.optional(z.array(z.object({ cell: z.string(), meaning: z.enum(choosableMeanings) }))),
  /** Answers to questions of scale, by the cell of the heading. */
  scales: z.optional(z.array(z.object({ cell: z.string(), scale: z.enum(['share', 'asTyped']) }))),
});

export const choicesIn = ({
  columns = [],
  scales = [],
}: z.output<typeof adoptionInput>): AdoptionChoices => ({
  meanings: new Map(columns.map(({ cell, meaning }) => [cell, meaning])),
  scales: new Map(scales.map(({ cell, scale }) => [cell, scale])),
});
