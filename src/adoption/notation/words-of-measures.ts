// Words that say whether a sheet is of goals, and names with figures by the month are measures or what is spent.

const okrWords =
  /\b(?:okrs?|kpis?|objectives?|key results?|scorecard|metrics?|goals|kennzahlen|objectifs?|indicateurs?|tableau de bord|objetivos?|indicadores?|ziele|cuadro de mando)\b/i;

const ofMeasures =
  /\b(?:numbers|figures|stats|statistics|metrics|zahlen|chiffres|cifras|n[uú]meros)\b|kennzahlen/iu;
const ofSpending =
  /\b(?:budgets?|spend(?:ing)?|costs?|kosten|ausgaben|d[ée]penses?|presupuestos?|gastos?)\b/iu;

/** Whether a title speaks of goals or measures. */
export const speaksOfOkrs = (title: string): boolean => okrWords.test(title);

/** `Numbers we watch`, `Desk figures`. */
export const speaksOfMeasures = (text: string): boolean => ofMeasures.test(text);

/** `Budget line`. */
export const speaksOfSpending = (text: string): boolean => ofSpending.test(text);
