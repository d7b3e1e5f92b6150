// Words that say whether names with figures by the month are measures, or what is spent.

const ofMeasures =
  /\b(?:numbers|figures|stats|statistics|metrics|zahlen|chiffres|cifras|n[uú]meros)\b|kennzahlen/iu;
const ofSpending =
  /\b(?:budgets?|spend(?:ing)?|costs?|kosten|ausgaben|d[ée]penses?|presupuestos?|gastos?)\b/iu;

/** `Numbers we watch`, `Desk figures`. */
export const speaksOfMeasures = (text: string): boolean => ofMeasures.test(text);

/** `Budget line`. */
export const speaksOfSpending = (text: string): boolean => ofSpending.test(text);
