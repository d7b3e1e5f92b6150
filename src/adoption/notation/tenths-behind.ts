// A share out of ten behind a sentence: `Orders from 20 to 60 (5/10)`, `… – confidence: 5/10`.

const behind =
  /(?:\(\s*|(?:confidence|conf\.?|zuversicht|confiance|confianza)\s*[:=]?\s*\(?\s*)(\d|10)\s*\/\s*10\s*\)?\s*$/i;

/**
 * The tenths at the end of a sentence, in brackets or after a word for confidence; null without them. They are how sure
 * people are, unless ten is what is to be reached.
 *
 * @example tenthsBehind('Orders from 20 to 60 (5/10)') //=> 5
 */
export function tenthsBehind(sentence: string): number | null {
  const tenths = behind.exec(sentence)?.[1];
  return tenths === undefined ? null : Number(tenths);
}
