// Notices that somebody writes in a language the page has not loaded yet.

/** Words that hardly stand in an English goal; a few are enough, as the server knows the rest. */
const marks: Readonly<Record<string, string>> = {
  de: 'und auf bis von für der die das des um zum zur ende mit wir unser unsere steigern erhöhen senken gewinnen halten',
  fr: 'le la les des du au aux et d l ici pour avec nos notre fin augmenter réduire améliorer atteindre maintenir',
  es: 'el la los las del al y para con nuestros nuestra hasta finales antes aumentar reducir mejorar alcanzar mantener',
};
const fewestMarks = 2;

/**
 * The foreign language a text shows, or null.
 *
 * @example foreignLanguageOf('Umsatz bis Ende März um 10 % steigern') //=> 'de'
 */
export function foreignLanguageOf(text: string): string | null {
  const words = new Set(text.toLowerCase().split(/[^\p{L}]+/u));
  const scored = Object.entries(marks).map(([language, listed]) => ({
    language,
    count: listed.split(' ').filter((word) => words.has(word)).length,
  }));
  const best = scored.reduce((one, other) => (other.count > one.count ? other : one));
  return best.count >= fewestMarks ? best.language : null;
}
