// Turns a sheet a team already keeps into tables, as the preview showed it.
import * as z from 'zod/mini';
import { understandSheet } from '../../adoption/understand-sheet.ts';
import { foreignSheetNamed } from '../adoption/foreign-sheet-named.ts';
import { planAdoption } from '../adoption/plan-adoption.ts';
import { defineRequest } from './request.ts';
import { toldPlan } from './told-plan.ts';

export const adopt = defineRequest({
  name: 'adopt',
  /** null: the sheet in front. */
  input: z.object({ sheet: z.nullable(z.string()) }),
  output: toldPlan,
  writes: true,
  run(input, snapshot, { words }) {
    const found = foreignSheetNamed(input.sheet, snapshot, words);
    return found.ok ? planAdoption(understandSheet(found.sheet, snapshot), snapshot, words) : found;
  },
});
