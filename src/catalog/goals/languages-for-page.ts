// The languages the page is opened with: it carries the grammar, and is handed the words.
import * as z from 'zod/mini';
import { english } from '../../domain/smart/languages/english.ts';
import type { LanguagePack } from '../../domain/smart/languages/language-pack.ts';
import { everyLanguage } from '../../domain/smart/languages/languages.ts';

/** Only what the add-on itself holds is handed out. */
export const languagePackOutput = z.custom<LanguagePack>((pack) =>
  everyLanguage.some((ours) => ours === pack),
);

/**
 * The workbook's language, and English, which goals are written in everywhere.
 *
 * @example languagesForPage('de').map(({ code }) => code) //=> ['de', 'en']
 */
export const languagesForPage = (language: string): LanguagePack[] => [
  ...everyLanguage.filter(({ code }) => code === language && code !== english.code),
  english,
];
