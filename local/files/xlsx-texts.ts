// Texts of an .xlsx file stay texts: what the engine would read as a formula, number or date gets its apostrophe,
// and loses it again in files that we write, where other programs would show it.
import { helpers } from '../engine/engine.ts';
import { localeOf } from '../engine/locales.ts';
import { type Parts, textOf, unescapeXml } from './xlsx-parts.ts';

const sharedStrings = 'xl/sharedStrings.xml';
const american = localeOf('en_US');

function wouldBeRead(text: string): boolean {
  if (/^[='#]/.test(text) || /^(?:true|false)$/i.test(text)) return true;
  return american !== null && (helpers.isNumber(text, american) || helpers.isDateTime(text, american));
}

/** The text of a string item; how it is to be pronounced is left out. */
const textIn = (item: string): string =>
  [...item.replace(/<rPh[\s\S]*?<\/rPh>/g, '').matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g)]
    .map(([, text = '']) => unescapeXml(text))
    .join('');

const keepText = (item: string): string =>
  wouldBeRead(textIn(item)) ? item.replace(/<t(?:\s[^>]*)?>/, (tag) => `${tag}'`) : item;

/** For reading: before the engine sees the parts. */
export function keepTexts(parts: Parts): void {
  parts[sharedStrings] = textOf(parts, sharedStrings).replace(/<si>[\s\S]*?<\/si>/g, keepText);
  if (parts[sharedStrings] === '') delete parts[sharedStrings];
}

/** For writing: the engine writes its apostrophes into the file. */
export function showTexts(parts: Parts): void {
  parts[sharedStrings] = textOf(parts, sharedStrings).replace(
    /(<si>\s*<t(?:\s[^>]*)?>)(?:'|&apos;)/g,
    (_whole, opening: string) => opening,
  );
}
