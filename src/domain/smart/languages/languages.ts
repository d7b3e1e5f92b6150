// All languages goals can be read in. Only what runs on the server holds them all; a page is handed those it needs.
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { LanguagePack } from './language-pack.ts';
import { spanish } from './spanish.ts';

export const everyLanguage: readonly LanguagePack[] = [english, german, french, spanish];
