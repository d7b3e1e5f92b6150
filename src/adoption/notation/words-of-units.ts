// Words that units are named by, in a column or a row of their own.

const unitWords =
  /^(?:%|percent(?:age)?|prozent|€|\$|£|eur|usd|gbp|chf|t€|k€|count|number|#|people|users?|visits?|leads?|deals?|orders?|days?|hours?|hrs?|h|min(?:ute)?s?|pcs|pieces|points?|units?|kg|stück|std\.?|tage|stunden|anzahl|heures?|jours?|nombre|horas?|d[ií]as?|personas?)$/i;
/** `Done / not done`: what is reached or not, where others have their unit. */
const choice =
  /^(?:binary|boolean|milestone|(?:done|yes|ja|oui|s[ií]|fait|hecho|erledigt)\s*[/|–-]\s*(?:not done|no|nein|non|pas fait|no hecho|offen))$/i;
const longestUnit = 12;

/** Whether texts are units: short words, a third of which are common for units or what is reached or not. */
export function areUnits(written: readonly string[]): boolean {
  const texts = written.filter((text) => !choice.test(text));
  if (texts.some((text) => text.length > longestUnit || text.includes(' '))) return false;
  const known = texts.filter((text) => unitWords.test(text)).length;
  return known > 0 && known * 3 >= texts.length;
}
