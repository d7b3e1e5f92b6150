// Builds a language pack's units from its words; signs and currency codes are the same everywhere.
import type { Unit } from './language-pack.ts';

type Units = Readonly<Record<string, Unit>>;

const currencySigns: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₺': 'TRY',
  zł: 'PLN',
};
const currencyCodes = `EUR USD GBP CHF JPY SEK NOK DKK PLN CZK HUF RON CAD AUD NZD INR BRL MXN ZAR SGD HKD CNY KRW TRY AED ILS`;

function named(words: string, unit: Unit): Units {
  return Object.fromEntries(words.split(',').map((word) => [word.trim(), unit]));
}

/** Words for per cent and for percentage points. */
export function percentUnits(percent: string, points: string): Units {
  return {
    ...named(`%, ${percent}`, { unit: '%', family: 'percent', factor: 1 }),
    ...named(points, { unit: 'pp', family: 'points', factor: 1 }),
    ...named('x, ×', { unit: 'x', family: 'times', factor: 1 }),
  };
}

/** Words for spans of time; minutes become seconds, weeks become days. */
export function timeUnits(words: {
  milliseconds: string;
  seconds: string;
  minutes: string;
  hours: string;
  days: string;
  weeks: string;
  months: string;
  years: string;
}): Units {
  return {
    ...named(words.milliseconds, { unit: 'seconds', family: 'time', factor: 0.001 }),
    ...named(words.seconds, { unit: 'seconds', family: 'time', factor: 1 }),
    ...named(words.minutes, { unit: 'seconds', family: 'time', factor: 60 }),
    ...named(words.hours, { unit: 'hours', family: 'time', factor: 1 }),
    ...named(words.days, { unit: 'days', family: 'time', factor: 1 }),
    ...named(words.weeks, { unit: 'days', family: 'time', factor: 7 }),
    ...named(words.months, { unit: null, family: 'longTime', factor: 1 }),
    ...named(words.years, { unit: null, family: 'longTime', factor: 12 }),
  };
}

/** Words for currencies, beside their signs and ISO codes. */
export function currencyUnits(words: Readonly<Record<string, string>>): Units {
  const money = (unit: string): Unit => ({ unit, family: 'money', factor: 1 });
  const units: Record<string, Unit> = {};
  for (const sign in currencySigns) units[sign] = money(currencySigns[sign] ?? sign);
  for (const code of currencyCodes.split(' ')) units[code.toLowerCase()] = money(code);
  for (const code in words) Object.assign(units, named(words[code] ?? '', money(code)));
  return units;
}
