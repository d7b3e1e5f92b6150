// What a sheet a team already keeps would become, before anything is written.
import * as z from 'zod/mini';
import { adoptionInput } from '../adoption/adoption-input.ts';
import { otherSheets } from '../adoption/foreign-sheet-named.ts';
import { previewOf, toldPreview } from '../adoption/preview.ts';
import { readSheet } from '../adoption/read-sheet.ts';
import { defineRequest } from './request.ts';

export const previewAdoption = defineRequest({
  name: 'previewAdoption',
  /** `most`: how many goals, doubts and texts of each kind are told; all where it is left out. */
  input: z.extend(adoptionInput, { most: z.optional(z.number()) }),
  output: toldPreview,
  run(input, snapshot, { words }) {
    const read = readSheet(input, snapshot, words);
    if (!read.ok) return read;
    const sheets = otherSheets(snapshot, words);
    return { ok: true, value: previewOf({ ...read, snapshot, sheets, most: input.most ?? null }, words) };
  },
});
