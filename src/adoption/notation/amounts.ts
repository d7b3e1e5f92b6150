// Reads the amounts of a foreign sheet as people write them: 45k, 70 %, 1.200 €, 7/10, 45 days, 0.45 shown as 45%.
import type { CellValue, WorkbookLocale } from '../../workbook/cell.ts';
import { readNumber } from '../../workbook/reading/read-number.ts';
import { isProblem } from '../../workbook/reading/reading.ts';
import { headingOf } from './headings.ts';

export interface Amount {
  readonly value: number;
  /** '%', a currency's code, or the word after the number; '' without one. */
  readonly unit: string;
  readonly isPercent: boolean;
  /** The whole in `7/10`. */
  readonly outOf: number | null;
  /** The bound in `< 2 %`. */
  readonly bound: 'atMost' | 'atLeast' | 'between' | null;
  /** The other end of `4–6`. */
  readonly upper: number | null;
}

const currencies: readonly (readonly [RegExp, string])[] = [
  [/€|\bEUR\b|\beuros?\b/i, 'EUR'],
  [/£|\bGBP\b|\bpounds?\b/i, 'GBP'],
  [/\bCHF\b|\bFr\.(?!\w)/, 'CHF'],
  [/¥|\bJPY\b/, 'JPY'],
  [/₹|\bINR\b/, 'INR'],
  [/\bSEK\b/, 'SEK'],
  [/\bPLN\b|zł/, 'PLN'],
  [/\bMXN\b/, 'MXN'],
  [/\bR\$|\bBRL\b/, 'BRL'],
  [/\bA(?:U)?\$/, 'AUD'],
  [/\bC(?:A)?\$/, 'CAD'],
  [/\$|\bUSD\b|\bdollars?\b/i, 'USD'],
];
const codes = /\b(?:AUD|CAD|NZD|DKK|NOK|CZK|HUF|TRY|SGD|HKD|CNY|ZAR)\b/;

/** The code of the currency a text names; '' without one. */
export const currencyIn = (text: string): string =>
  codes.exec(text)?.[0] ?? currencies.find(([sign]) => sign.test(text))?.[1] ?? '';

/** Whether units of amounts are one and the same currency. */
export function areOneCurrency(units: Iterable<string>): boolean {
  const [unit = '', other] = new Set(units);
  return other === undefined && /^[A-Z]{3}$/.test(unit);
}

/**
 * A unit as tables hold it: a currency's code, % for per cent, other words as they are.
 *
 * @example unitNamed('€') //=> 'EUR'
 */
export function unitNamed(text: string): string {
  const unit = text.trim().replace(/^[([](.*)[)\]]$/, '$1');
  if (
    /^(?:%|percent|per cent|percentage|prozent|pour ?cent|por ?ciento|pct|%.*(?:points?|punkte?|puntos?)|prozentpunkte?)$/i.test(
      unit,
    )
  )
    return '%';
  const isCurrencyAlone =
    /^(?:\p{Sc}|[A-Z]{3}|euros?|dollars?|pounds?|[A-Z]{3} ?\(?\p{Sc}\)?|\p{Sc} ?\(?[A-Z]{3}\)?)$/iu.test(
      unit,
    );
  return (isCurrencyAlone && currencyIn(unit)) || unit;
}

const placeholder =
  /^(?:n\/?a\.?|k\.? ?a\.?|s\/?o|nd|[-–—−.?…*]+|tbd|tbc|tba|offen|unknown|unbekannt|none|keine|pending|\(?blank\)?)$/i;

/** Whether a text only says that there is no value. */
export const isPlaceholder = (text: string): boolean => placeholder.test(text.trim());

/** Shown without a unit: nearly every number of a large sheet. */
const plainDigits = /^-?[\d.,]+$/;
const tidy = (value: number): number => Number(value.toPrecision(12));
const amount = (value: number, unit: string, more: Partial<Amount> = {}): Amount => ({
  value: tidy(value),
  unit,
  isPercent: unit === '%',
  outOf: null,
  bound: null,
  upper: null,
  ...more,
});

const bounds =
  /^(?:(<\s?=?|=<|≤|unter|bis zu|under|below|up to|max(?:imal|imum)?\.?|at most|no more than|less than|höchst(?:ens|\.)|nicht mehr als|weniger als|jusqu[’']à|pas plus de|moins de|au plus|menos de|como máximo|máx(?:imo)?\.?)|(>\s?=?|=>|≥|über|over|above|more than|min(?:imum)?\.?|at least|mind(?:estens|\.)?|mehr als|plus de|au moins|más de|al menos|mín(?:imo)?\.?))\s*(?=[\d\p{Sc}])/iu;
const about =
  /^(?:~|≈|ca\.?|approx\.?|about|circa|etwa|rund|ungefähr|env\.?|environ|aprox(?:\.|imadamente)?|unos|unas|cerca de|around|roughly|almost)\s*(?=[\d\p{Sc}])/iu;
/** `#3`, `Platz 3`: what a figure counts, said before it. */
const countedBefore =
  /^(?:#|nr\.?|no\.?|platz|rang|rank|position|pos\.?|place|puesto|top)\s*(?=\d+(?:[.,]\d+)?$)/iu;
/** `30,- €`, `1'250.–`: nothing behind the mark. */
const noCents = /(?<=\d)[.,][-–—](?=\s|$)/;
/** `40 €/Lead`: what an amount of money is paid for. */
const paidFor = /(?<=\p{Sc}|\b[A-Z]{3})\s?(?:\/|per|pro|je|par|por)\s?\p{L}[\p{L} ]*$/u;
const magnitudes: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d)\s?(?:millionen|millions?|millones|mill[oó]n)(?!\p{L})/iu, 'm'],
  [/(?<=\d)\s?(?:tausend|thousand|mille|mil)(?!\p{L})/iu, 'k'],
];
/** `x2`, `4:1`: so many times as much. */
const timesAsMuch = /^(?:[x×]\s*(\d+(?:[.,]\d+)?)|(\d+(?:[.,]\d+)?)\s?:\s?1)$/iu;
/** `3rd`, `1er`, `2.º` */
const ordinal = /^(\d+)(?:st|nd|rd|th|er|[eè]re|e|[eè]me|\.?[ºª°])$/i;
const todayWords =
  "so far|to date|ytd|mtd|qtd|now|currently|today|as of today|bisher|aktuell|derzeit|heute|momentan|à ce jour|actuellement|aujourd[’']hui|hasta (?:ahora|hoy|la fecha)|actualmente|hoy|ahora";
/** `350 so far`, `currently 350` */
const saidOfToday = new RegExp(
  `^(?:${todayWords}|already|bereits|déjà|ya)\\s*:?\\s+(?=[\\d\\p{Sc}])|,?\\s+(?:${todayWords})$`,
  'giu',
);
/** `Leads: 30` */
const namedBefore = /^\p{L}[\p{L} ]{1,14}:\s*(?=[\d\p{Sc}])/u;
const share =
  /^(?!0\d\/\d\d$)(\d+(?:[.,]\d+)?)\s*(?:\/|of|von|out of|sur|de)\s*(\d+(?:[.,]\d+)?)(?:\s+(\p{L}[\p{L} -]*))?$/iu;
/** `£310k / £500k`, `14 % / 20 %`. */
const sharedUnit = /^([^/]*?\d[^/]*?)\s+(?:\/|of|von|out of|sur|de)\s+([^/]*?\d[^/]*)$/i;
const range =
  /^(\d+(?:[.,]\d+)?)\s*(%?)\s*(?:-|–|—|to|bis|à|a)\s*(\d+(?:[.,]\d+)?)(\s*%?(?:\s*\p{L}{1,12})?)$/iu;
const wordAfter =
  /^(.*?\d(?:\s*(?:k|m|mio\.?|tsd\.?|mn|bn|mrd\.?)(?![\p{L}]))?)\s*(%?)\s*([/\p{L}][\p{L} ./-]{0,28})$/iu;

/**
 * The amount in a cell; null where it holds none.
 *
 * @example amountIn('1.200 €', '', '', ',') //=> { value: 1200, unit: 'EUR', … }
 */
export function amountIn(
  value: CellValue,
  format: string,
  shown: string,
  locale: WorkbookLocale,
): Amount | null {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return null;
    if (plainDigits.test(shown)) return amount(value, '');
    const word = wordInFormat.exec(format)?.[1];
    if (word !== undefined && shown.endsWith(word)) return amount(value, unitNamed(word));
    if (format.includes('%') || /%$/.test(shown)) return amount(value * 100, '%');
    const factor = factorShown(format);
    const own = /^[^a-z]*$|[$€£¥₹]|\[\$/i.test(format)
      ? currencyIn(format.replace(/\[\$\$?-?\d*\]/g, '$'))
      : '';
    return amount(value * factor, own || currencyIn(shown));
  }
  return typeof value === 'string' ? amountInText(withoutName(value.trim()), locale) : null;
}

/** A label that may head a column tells what the figure is; any other is the name of what it counts. */
const withoutName = (text: string): string =>
  text.replace(namedBefore, (label) => (headingOf(label.slice(0, label.indexOf(':'))) ? label : ''));

/** `#,##0 "visits"`: what the figures count. */
const wordInFormat = /^[#0,.]+\s?"\s?(\p{L}{2,14})"$/u;
const thousandsInFormat = /"\s?(?:k|T|Tsd\.?)\s?(?:€|EUR|\$|£|CHF)?"/;
const millionsInFormat = /"\s?(?:M|Mio\.?|Mn)\s?(?:€|EUR|\$|£|CHF)?"/;
/** `0.0,"k"` shows thousands of a whole figure. */
const isScaled = /[0#],+(?![0#,])/;

/** `0 "k€"`: the figure in the cell is one of thousands. */
function factorShown(format: string): number {
  if (isScaled.test(format)) return 1;
  if (thousandsInFormat.test(format)) return 1_000;
  return millionsInFormat.test(format) ? 1_000_000 : 1;
}

/** `███░░ 40%`: what is drawn beside a figure. */
const drawnBefore = /^[\u2580-\u259f\u25a0\u25a1\u25b0\u25b1\u25cf\u25cb⬛⬜🟩🟥🟨🟦\s]+(?=[-+]?\d)/u;
const drawnAfter = /(?<=\d\s?%?)[\u2580-\u259f\u25a0\u25a1\u25b0\u25b1\u25cf\u25cb⬛⬜🟩🟥🟨🟦\s]+$/u;
/** `★★★☆☆`: so many of so many. */
const drawnAlone = /^((?:[★⭐●■█▰🟩]\ufe0f?)+)((?:[☆○□░▱⬜]\ufe0f?)*)$/u;
/** `33 % ↑`: which way it goes. */
const arrows = /^[↑↓→↗↘▲▼⬆⬇🔺🔻]\ufe0f?\s*(?=\d)|\s*[↑↓→↗↘▲▼⬆⬇🔺🔻]\ufe0f?$/gu;
/** `51*`, `3.4 %¹`, `€20 [2]`, `171?`: what leads to a footnote, or doubts. */
const footnoteSign = /(?<=[\d%\p{Sc}])\s?(?:[*†‡§?]+|[¹²³⁴⁵]|\[\d\])$/u;
const marksIn = (text: string): number => [...text.replace(/\ufe0f/g, '')].length;

function drawnShare(text: string): Amount | null {
  const drawn = drawnAlone.exec(text);
  if (!drawn) return null;
  const filled = marksIn(drawn[1] ?? '');
  const outOf = filled + marksIn(drawn[2] ?? '');
  const isStar = /[★⭐]/u.test(text);
  if (outOf === filled && (!isStar || filled > 5)) return null;
  return amount(filled, '', { outOf: outOf === filled ? 5 : outOf });
}

const thousandsOfMoney =
  /^(?:(T|k|Tsd\.?)\s?(€|EUR|\$|USD|£|GBP|CHF)\s?(-?[\d.,'’ ]+)|(-?[\d.,'’ ]+?)\s?(T|k|Tsd\.?|M|Mio\.?|Mn|m)\s?(€|EUR|\$|USD|£|GBP|CHF))$/u;

/** `350 T€`, `TEUR 350`, `1,2 M€`: the thousands stand with the currency. */
function withThousandsApart(text: string): string {
  const found = thousandsOfMoney.exec(text);
  if (!found) return text;
  const factor = /^m/i.test(found[5] ?? '') ? 'm' : 'k';
  return `${(found[3] ?? found[4] ?? '').trim()}${factor} ${found[2] ?? found[6]}`;
}

/** A figure without the words people put around it. */
function plainly(text: string): string {
  const [, after, before] = timesAsMuch.exec(text) ?? [];
  if (after !== undefined || before !== undefined) return `${after ?? before}x`;
  const bare = text
    .replace(countedBefore, '')
    .replace(ordinal, '$1')
    .replace(noCents, '')
    .replace(paidFor, '');
  const short = magnitudes.reduce((written, [word, sign]) => written.replace(word, sign), bare);
  return short.replace(/%-(?=\p{L})/u, '% ');
}

type Bound = Amount['bound'];

/** `4–6`, `10 to 12 %` */
function rangeIn(text: string, locale: WorkbookLocale): Amount | null {
  const [, from = '', percent = '', to = '', rest = ''] = range.exec(text) ?? [];
  if (from === '') return null;
  const lower = amountInText(`${from}${percent || (/^\s*%/.test(rest) ? '%' : '')}`, locale);
  const upper = amountInText(`${to}${rest}`, locale);
  if (!lower || !upper || lower.value >= upper.value) return null;
  return { ...lower, unit: upper.unit || lower.unit, bound: 'between', upper: upper.value };
}

/** `7/10`, `3 of 5 shops` */
function shareIn(text: string, bound: Bound, locale: WorkbookLocale): Amount | null {
  const [, of = '', whole = '', unit = ''] = share.exec(text) ?? [];
  const top = of === '' ? null : number(of, locale);
  const outOf = of === '' ? null : number(whole, locale);
  return top === null || outOf === null ? null : amount(top, unit, { outOf, bound });
}

/** `£310k / £500k` */
function pairIn(text: string, bound: Bound, locale: WorkbookLocale): Amount | null {
  const [, one, other] = sharedUnit.exec(text) ?? [];
  const done = one === undefined ? null : amountInText(one, locale);
  const whole = other === undefined ? null : amountInText(other, locale);
  const areAlike = done && whole && done.unit === whole.unit && done.outOf === null && done.bound === null;
  return areAlike ? { ...done, outOf: whole.value, bound } : null;
}

/** `12/2026` is no share of anything. */
const monthInFigures = /^(?:0?[1-9]|1[0-2])\/20\d\d$/;

/** The amount a text is, as a whole. */
export function amountInText(written: string, locale: WorkbookLocale): Amount | null {
  let text = written.trim().replace(/\s+/g, ' ');
  const drawn = /\d/.test(text) ? null : drawnShare(text);
  if (drawn) return drawn;
  text = text.replace(drawnBefore, '').replace(drawnAfter, '').replace(arrows, '').replace(footnoteSign, '');
  if (text === '' || text.length > 40 || !/\d/.test(text) || monthInFigures.test(text)) return null;
  const limit = bounds.exec(text);
  const bound = limit ? (limit[1] === undefined ? 'atLeast' : 'atMost') : null;
  text = text
    .slice(limit?.[0].length ?? 0)
    .replace(saidOfToday, '')
    .replace(about, '')
    .replace(/\+$/, '')
    .replace(/(?<=\S)\s*\([^)]*\)$/, '');
  text = withThousandsApart(plainly(text));
  const two = rangeIn(text, locale) ?? shareIn(text, bound, locale) ?? pairIn(text, bound, locale);
  if (two) return two;
  const plain = number(text.replace(/^(-?)[A-Z]{1,2}(?=\$\s?\d)/, '$1'), locale);
  if (plain !== null) return amount(plain, /%$/.test(text) ? '%' : currencyIn(text), { bound });
  const named = wordAfter.exec(text);
  if (!named) return null;
  const [, digits = '', percent = '', word = ''] = named;
  const value = number(digits, locale);
  if (value === null) return null;
  if (percent === '%') return amount(value, '%', { bound });
  return amount(value, currencyIn(digits) || unitNamed(word), { bound });
}

function number(text: string, locale: WorkbookLocale): number | null {
  const read = readNumber(text.replace(/\s*%$/, '%').replace(/(\d) (?=k|m\b)/i, '$1'), locale);
  return read === null || isProblem(read) ? null : read;
}

const yesWords =
  /^(?:yes|y|true|done|complete|completed|achieved|shipped|live|launched|delivered|finished|target met|ja|erledigt|fertig|abgeschlossen|erreicht|ziel erreicht|umgesetzt|oui|fait|termine|terminé|atteint|achevé|si|sí|hecho|listo|completado|cumplido|terminado|✓|✔|✔️|✅|☑|☑️|x)(?:\s*[✓✔✅]\ufe0f?)?$/iu;
const noWords =
  /^(?:no|n|false|not done|not yet|not (?:yet )?started|to[ -]do|nein|noch nicht(?: gestartet| begonnen)?|nicht gestartet|non|pas encore|à faire|non commencé|no aun|todavia no|todavía no|sin empezar|aún no|✗|✘|❌|☐|✖)$/i;

/** 1 for yes and 0 for no, as a key result holds them; null for anything else. */
export function yesNoIn(value: CellValue): 0 | 1 | null {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (yesWords.test(text)) return 1;
  return noWords.test(text) ? 0 : null;
}
