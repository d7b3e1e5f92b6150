// The English language pack.
import { englishCues, englishDates } from './english-cues.ts';
import { englishNouns } from './english-nouns.ts';
import { englishVerbs } from './english-verbs.ts';
import type { LanguagePack } from './language-pack.ts';
import { currencyUnits, percentUnits, timeUnits } from './units.ts';

const qualityEnd =
  /..(ness|ity|[ae]nce|ship|[st]ion|ism|ful|[ai]ble|ive|-(focused|driven|oriented|centric|led))$/;
const concreteStart =
  /^(communit|univers|audien|confer|station|million|table|intern|member|region|insur|archive|execut|facil|chari|cit|secur|auction|scien|finan)/;
const doubledEnd = /([bdgklmnprt])\1$/;

/** studies → study, leads → lead. */
function singularForms(word: string): readonly string[] {
  if (word.endsWith("'s")) return [word.slice(0, -2)];
  if (word.endsWith('ies') && word.length > 4) return [`${word.slice(0, -3)}y`];
  if (!word.endsWith('s') || word.endsWith('ss') || word.length < 4) return [];
  return word.endsWith('es') ? [word.slice(0, -1), word.slice(0, -2)] : [word.slice(0, -1)];
}

/** increasing → increase, cutting → cut, carries → carry. */
function baseForms(word: string): readonly string[] {
  const forms = [...singularForms(word)];
  const open = (stem: string) => {
    forms.push(stem, `${stem}e`);
    if (doubledEnd.test(stem)) forms.push(stem.slice(0, -1));
    if (stem.endsWith('i')) forms.push(`${stem.slice(0, -1)}y`);
  };
  // One spelling of each verb is listed: optimize → optimise.
  if (/iz(e|es|ed|ing)$/.test(word))
    return baseForms(word.replace(/iz(e|es|ed|ing)$/, 'is$1')).concat(
      word.replace(/iz(e|es|ed|ing)$/, 'is$1'),
    );
  const irregular = irregularForms[word];
  if (irregular !== undefined) forms.push(irregular);
  if (word.endsWith('ing') && word.length > 5) open(word.slice(0, -3));
  else if (word.endsWith('ed') && word.length > 4) open(word.slice(0, -2));
  return forms;
}

const irregularForms: Readonly<Record<string, string>> = {
  grew: 'grow',
  grown: 'grow',
  rose: 'rise',
  risen: 'rise',
  fell: 'fall',
  fallen: 'fall',
  kept: 'keep',
  held: 'hold',
  won: 'win',
  sold: 'sell',
  got: 'get',
  brought: 'bring',
  wrote: 'write',
  written: 'write',
  built: 'build',
  made: 'make',
  ran: 'run',
  sent: 'send',
  shot: 'shoot',
  gave: 'give',
  met: 'meet',
  drove: 'drive',
  driven: 'drive',
  found: 'find',
  done: 'do',
};

export const english: LanguagePack = {
  code: 'en',
  decimalMark: '.',
  verbs: englishVerbs,
  cues: englishCues,
  dates: englishDates,
  nouns: englishNouns,
  months: [
    'january, jan',
    'february, feb',
    'march, mar',
    'april, apr',
    'may',
    'june, jun',
    'july, jul',
    'august, aug',
    'september, sep, sept',
    'october, oct',
    'november, nov',
    'december, dec',
  ],
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  quarterLetters: 'q',
  halfLetters: 'h',
  fiscalLetters: 'fy',
  ordinals: ['first', 'second', 'third', 'fourth'],
  ordinalEndings: 'st, nd, rd, th',
  multiples: { double: 2, triple: 3, quadruple: 4 },
  numberWords: {
    zero: 0,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    dozen: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  },
  magnitudes: {
    hundred: 100,
    thousand: 1e3,
    k: 1e3,
    million: 1e6,
    m: 1e6,
    mm: 1e6,
    mn: 1e6,
    mio: 1e6,
    mil: 1e6,
    billion: 1e9,
    bn: 1e9,
    b: 1e9,
  },
  units: {
    ...percentUnits(
      'percent, pct, per cent',
      'pp, pts, points, point, ppts, percentage points, percentage point',
    ),
    ...timeUnits({
      milliseconds: 'ms, millisecond, milliseconds, msec',
      seconds: 's, sec, secs, second, seconds',
      minutes: 'min, mins, minute, minutes',
      hours: 'h, hr, hrs, hour, hours',
      days: 'd, day, days, working days, business days, working day, business day',
      weeks: 'week, weeks, wk, wks',
      months: 'month, months',
      years: 'year, years',
    }),
    ...currencyUnits({
      EUR: 'euro, euros',
      USD: 'dollar, dollars',
      GBP: 'pound, pounds',
      CHF: 'franc, francs',
      JPY: 'yen',
      INR: 'rupee, rupees',
      SEK: 'kronor',
    }),
  },
  companions: {
    follower: 'engagement rate',
    like: 'engagement rate',
    impression: 'click-through rate',
    reach: 'engagement rate',
    view: 'conversion rate',
    hit: 'conversion rate',
    visit: 'conversion rate',
    download: 'download-to-lead rate',
    install: 'activation rate',
    user: 'weekly active users',
    subscriber: 'watch time per subscriber',
    play: 'watch time',
    other: 'conversion rate',
  },
  isAdverb: (word) =>
    word.length > 5 &&
    /[a-z]ly$/.test(word) &&
    !/^(week|month|quarter|year|hour|ear|famil|rep|assemb|suppl|app|multipl)/.test(word),
  isQuality: (word) => qualityEnd.test(word) && !concreteStart.test(word),
  singularForms,
  baseForms,
};
