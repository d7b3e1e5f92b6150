// Makes text stay text: a sheet reads what is written as if it were typed, so text that it would read as
// a formula, number, date or truth value gets the apostrophe that tells it not to.

const opensLikeFormula = /^\s*[=+\-@'#\t\r\n]/;
const identifier = /^[A-Za-z]{1,2}\d+$/;
const truthValues = new Set(
  (
    'true false wahr falsch vrai faux verdadero falso vero verdadeiro waar onwaar ' +
    'sant falskt sand falsk tosi epätosi prawda fałsz'
  ).split(' '),
);

/** Numbers, dates, times and amounts have a digit and at most a few words: “31 December 2026”, “5 EUR”. */
function mayBeReadAsValue(text: string): boolean {
  if (!/\p{Nd}/u.test(text)) return truthValues.has(text.trim().toLowerCase());
  if (identifier.test(text)) return false;
  return (text.match(/\p{L}+/gu) ?? []).length <= 4;
}

/**
 * The text as it is to be handed to `setValues`, so that the cell holds exactly this text.
 *
 * @example toCellText('=1+1') //=> "'=1+1"
 */
export function toCellText(text: string): string {
  return opensLikeFormula.test(text) || mayBeReadAsValue(text) ? `'${text}` : text;
}
