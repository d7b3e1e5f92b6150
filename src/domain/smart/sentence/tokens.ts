// Cuts a goal's text into words, numbers, dates and signs, each with its place in the text.
import type { Span } from '../assess.ts';
import type { Lexicon } from './lexicon.ts';

export type Token = Span & {
  readonly kind: 'word' | 'number' | 'clock' | 'ordinal' | 'name' | 'date' | 'sign';
  /** Lower case, with plain apostrophes and spaces. */
  readonly text: string;
  /** Numbers: their value; clocks: seconds; otherwise 0. */
  readonly value: number;
  readonly touchesPrevious: boolean;
};

const isoDate = /\d{4}[-/]\d{2}[-/]\d{2}(?!\d)/y;
const writtenDate = /\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)|\d{1,2}\.\d{1,2}\.(?=\s|$)/y;
const clock = /(\d{1,3}):(\d{2})(?::(\d{2}))?(?!\d)/y;
const scaled = /(\d+(?:[.,]\d+)?)\/(?:5|10|100)(?![\d/])/y;
const fraction = /\d+\/\d+/y;
const pointNumber = /\d{1,3}(?:([,'’ ])\d{3})(?:\1\d{3})*(?!\d)(?:\.\d+)?|\d+(?:[.,]\d{1,2}(?!\d)|\.\d+)?/y;
const commaNumber = /\d{1,3}(?:([.'’ ])\d{3})(?:\1\d{3})*(?!\d)(?:,\d+)?|\d+(?:[.,]\d{1,2}(?!\d)|,\d+)?/y;
/** p.p., e.g.: letters with points between them are one word. */
const abbreviation = /\p{L}\.\s?\p{L}\.(?!\p{L})/uy;
const letters = /[\p{L}\p{M}]+(?:'[\p{L}]+)*/uy;
const nameTail = /[\p{L}\d]+/uy;
const hyphenated = /-[\p{L}\d]+/uy;
const arrow = /[-–—=]+>|→|⇒|➔|➜/y;
const comparison = /<=|>=|=<|=>|[≤≥<>]/y;

/** Same length as the text, so that places stay true. */
function plainText(text: string): string {
  const lower = text.toLowerCase();
  const sameLength = lower.length === text.length ? lower : text;
  return sameLength
    .replace(/[\u00a0\u2007\u2009\u202f\t\n\r]/g, ' ')
    .replace(/[’‘´`]/g, "'")
    .replace(/−/g, '-');
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function numberValue(digits: string, decimalMark: '.' | ','): number {
  const grouped = decimalMark === '.' ? /,(?=\d{3})|[' ]/g : /\.(?=\d{3})|[' ]/g;
  return Number(digits.replace(grouped, '').replace(',', '.'));
}

function clockSeconds(match: RegExpExecArray): number {
  const [, first, second, third] = match;
  const leading = Number(first) * 60 + Number(second);
  return third === undefined ? leading : leading * 60 + Number(third);
}

/**
 * The tokens of a text.
 *
 * @example tokenise('From 2%to 4%', lexicon).map((token) => token.text) //=> ['from', '2', '%', 'to', '4', '%']
 */
export function tokenise(text: string, lexicon: Lexicon): readonly Token[] {
  const plain = plainText(text);
  const tokens: Token[] = [];
  let at = 0;
  while (at < plain.length) {
    if (plain[at] === ' ') {
      at += 1;
      continue;
    }
    const token = tokenAt(plain, at, lexicon, tokens);
    tokens.push(token);
    at = token.to;
  }
  return tokens;
}

function tokenAt(plain: string, at: number, lexicon: Lexicon, before: readonly Token[]): Token {
  const previous = before[before.length - 1];
  const touchesPrevious = previous !== undefined && previous.to === at;
  const make = (kind: Token['kind'], to: number, value = 0): Token => ({
    kind,
    // Some keyboards write é as two signs.
    text: plain.slice(at, to).normalize('NFC'),
    value,
    from: at,
    to,
    touchesPrevious,
  });
  if (/\d/.test(plain[at] ?? '')) return numberAt(plain, at, lexicon, make);
  const short = matchAt(abbreviation, plain, at);
  if (short) return { ...make('word', at + short[0].length), text: short[0].replace(/[.\s]/g, '') };
  const word = matchAt(letters, plain, at);
  if (word) {
    const elided = lexicon.elisionOf(word[0]);
    if (elided > 0) return make('word', at + elided);
    const isAbbreviation = plain[at + word[0].length] === '.' && lexicon.isWithPoint(`${word[0]}.`);
    if (isAbbreviation) return make('word', at + word[0].length + 1);
    return make('word', wordEnd(plain, at + word[0].length, word[0], lexicon));
  }
  const sign = matchAt(comparison, plain, at);
  const arrowSign = matchAt(arrow, plain, at);
  if (arrowSign) return { ...make('sign', at + arrowSign[0].length), text: '→' };
  if (sign) return make('sign', at + sign[0].length);
  return make('sign', at + 1);
}

type Make = (kind: Token['kind'], to: number, value?: number) => Token;

function numberAt(plain: string, at: number, lexicon: Lexicon, make: Make): Token {
  const date = matchAt(isoDate, plain, at) ?? matchAt(writtenDate, plain, at);
  if (date) return make('date', at + date[0].length);
  const time = matchAt(clock, plain, at);
  if (time) return make('clock', at + time[0].length, clockSeconds(time));
  const onScale = matchAt(scaled, plain, at);
  if (onScale)
    return make('number', at + onScale[0].length, numberValue(onScale[1] ?? '', lexicon.pack.decimalMark));
  const slashed = matchAt(fraction, plain, at);
  if (slashed) return make('name', at + slashed[0].length);
  const pattern = lexicon.pack.decimalMark === '.' ? pointNumber : commaNumber;
  const digits = matchAt(pattern, plain, at)?.[0] ?? plain.charAt(at);
  const to = at + digits.length;
  const value = numberValue(digits, lexicon.pack.decimalMark);
  const hyphen = matchAt(hyphenated, plain, to);
  if (hyphen && !/\d/.test(hyphen[0])) return make('name', to + hyphen[0].length);
  const attached = matchAt(letters, plain, to)?.[0];
  if (attached === undefined || lexicon.isUnitOrMagnitude(attached) || lexicon.isGlue(attached)) {
    return make('number', to, value);
  }
  if (lexicon.isOrdinalEnding(attached)) return make('ordinal', to + attached.length, value);
  return make('name', to + (matchAt(nameTail, plain, to)?.[0].length ?? 0));
}

/** Where a word ends: q1 and b2b are one word, by31 is two, follower-to-lead is one. */
function wordEnd(plain: string, end: number, word: string, lexicon: Lexicon): number {
  let to = end;
  if (/\d/.test(plain[to] ?? '') && !lexicon.isGlue(word)) {
    to += matchAt(nameTail, plain, to)?.[0].length ?? 0;
  }
  let part = matchAt(hyphenated, plain, to);
  while (part && !lexicon.isSplitAtHyphen(plain.slice(end - word.length, to), part[0].slice(1))) {
    to += part[0].length;
    part = matchAt(hyphenated, plain, to);
  }
  return to;
}
