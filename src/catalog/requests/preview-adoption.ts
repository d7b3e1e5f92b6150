// What a sheet a team already keeps would become, before anything is written.
import * as z from 'zod/mini';
import { understandSheet } from '../../adoption/understand-sheet.ts';
import { foreignSheetNamed } from '../adoption/foreign-sheet-named.ts';
import { tellUnderstanding, toldUnderstanding } from '../adoption/told-understanding.ts';
import { defineRequest } from './request.ts';

export const previewAdoption = defineRequest({
  name: 'previewAdoption',
  /** null: the sheet in front. */
  input: z.object({ sheet: z.nullable(z.string()) }),
  output: toldUnderstanding,
  run(input, snapshot, { words }) {
    const found = foreignSheetNamed(input.sheet, snapshot, words);
    if (!found.ok) return found;
    return { ok: true, value: tellUnderstanding(understandSheet(found.sheet, snapshot), words) };
  },
});
