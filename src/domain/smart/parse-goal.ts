// What a sentence says, as fields: direction, start, target, change, unit, deadline and measure.
import type { ParsedGoal } from './assess.ts';
import type { LanguagePack } from './languages/language-pack.ts';
import { readSentence, type Setting } from './sentence/sentence.ts';

/**
 * Reads a goal's text into fields; null where it says nothing.
 *
 * @example parseGoal('Cut churn from 4% to 3% in Q1 2027', setting, [english]).target //=> 3
 */
export function parseGoal(text: string, setting: Setting, packs: readonly LanguagePack[]): ParsedGoal {
  return readSentence(text, setting, packs).parsed;
}
