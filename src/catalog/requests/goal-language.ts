// Hands the page what it needs to read goals of one more language.
import * as z from 'zod/mini';
import { everyLanguage } from '../../domain/smart/languages/languages.ts';
import { languagePackOutput } from '../goals/languages-for-page.ts';
import { defineRequest } from './request.ts';

export const goalLanguage = defineRequest({
  name: 'goalLanguage',
  /** Such as 'de'. */
  input: z.object({ code: z.string() }),
  /** null where goals of that language are read as English. */
  output: z.object({ pack: z.nullable(languagePackOutput) }),
  run: ({ code }) => ({
    ok: true,
    value: { pack: everyLanguage.find((pack) => pack.code === code) ?? null },
  }),
});
