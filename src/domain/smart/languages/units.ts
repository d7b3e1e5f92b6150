// Builds a language's units from its words; signs and currency codes are the same everywhere.
import type { UnitWords } from './language-pack.ts';

export interface Unit {
  readonly unit: string | null;
  readonly family: 'percent' | 'points' | 'times' | 'time' | 'money' | 'longTime';
  readonly factor: number;
}

const currencySigns = '€=EUR $=USD £=GBP ¥=JPY ₹=INR ₩=KRW ₺=TRY zł=PLN';
const currencyCodes = `EUR USD GBP CHF JPY SEK NOK DKK PLN CZK HUF RON CAD AUD NZD INR BRL MXN ZAR SGD HKD CNY KRW TRY AED ILS`;

/** The units by their words; minutes become seconds, weeks become days. */
export function unitsOf(words: UnitWords): ReadonlyMap<string, Unit> {
  const units = new Map<string, Unit>();
  const add = (listed: string, unit: string | null, family: Unit['family'], factor = 1) => {
    for (const word of listed.split(',')) units.set(word.trim(), { unit, family, factor });
  };
  add(`%,${words.percent}`, '%', 'percent');
  add(words.points, 'pp', 'points');
  add('x,×', 'x', 'times');
  add(words.milliseconds, 'seconds', 'time', 0.001);
  add(words.seconds, 'seconds', 'time');
  add(words.minutes, 'seconds', 'time', 60);
  add(words.hours, 'hours', 'time');
  add(words.days, 'days', 'time');
  add(words.weeks, 'days', 'time', 7);
  add(words.months, null, 'longTime');
  add(words.years, null, 'longTime', 12);
  for (const code of currencyCodes.split(' ')) add(code.toLowerCase(), code, 'money');
  for (const sign of currencySigns.split(' ')) add(sign.slice(0, -4), sign.slice(-3), 'money');
  for (const code in words.money) add(words.money[code] ?? '', code, 'money');
  return units;
}
