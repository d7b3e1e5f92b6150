// Texts in the plain form they are compared in.

/** `Référent·e`, `Verantwortliche:r`, `Mitarbeiter*in` */
const bothGenders = /(?<=\p{L}{3})[·•∙:*_](?:e|in|innen|r|n|s|es|a)(?:[·•∙]s)?(?!\p{L})/gu;

/**
 * A text as headings are compared: lower case, no accents, no brackets, words and figures only.
 *
 * @example plainWords('Fällig am (Datum)') //=> 'fallig am'
 */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(bothGenders, '')
    .replace(/(\p{L})-\s*\n\s*(?=\p{L})/gu, '$1')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/[^\p{L}\p{N}%#]+/gu, ' ')
    .replace(/\bobj\b/g, 'objective')
    .trim();
}

/** Words with one space between them. */
export const tidy = (text: string): string => text.replace(/ +/g, ' ').trim();
