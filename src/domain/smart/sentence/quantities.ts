// Reads numbers with their magnitude and unit: €90, 40k, 55k EUR, 6:30, 3 percentage points.
import type { Span } from '../assess.ts';
import type { Unit } from '../languages/units.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

export type Quantity = Span & {
  readonly value: number;
  readonly unit: string | null;
  readonly family: Unit['family'] | 'count';
  /** "+20 %", "-10 %" in front of the number. */
  readonly sign: '+' | '-' | null;
  /** 1,000 for 40k, so that "from 40 to 55k" can be read; 1 where none is written. */
  readonly magnitude: number;
  /** How many tokens it takes. */
  readonly length: number;
};

const noUnit = { unit: null, family: 'count', factor: 1 } as const;

function unitAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { unit: Unit; length: number } | null {
  for (let length = 2; length > 0; length -= 1) {
    const words = tokens.slice(at, at + length);
    if (words.length < length) continue;
    const joined = words.map((token) => token.text).join(length === 2 && words[0]?.text === '%' ? '' : ' ');
    const unit = lexicon.unitOf(joined);
    const isLetter = joined.length === 1 && /[a-z]/.test(joined) && !/[hs]/.test(joined);
    if (unit && !(isLetter && !words[0]?.touchesPrevious)) return { unit, length };
  }
  return null;
}

function magnitudeAt(
  tokens: readonly Token[],
  at: number,
  hasCurrency: boolean,
  lexicon: Lexicon,
): number | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const magnitude = lexicon.magnitudeOf(token.text);
  if (magnitude === null) return null;
  const isShort = token.text.length === 1 && token.text !== 'k';
  const next = tokens[at + 1];
  const isMoney = hasCurrency || (next !== undefined && lexicon.unitOf(next.text)?.family === 'money');
  // "1,5 M d'impressions"
  const isOfSome = next !== undefined && lexicon.find([next.text])?.tags.has('of') === true;
  return isShort && !token.touchesPrevious && !isMoney && !isOfSome ? null : magnitude;
}

/**
 * The quantity that starts at a token, or null.
 *
 * @example readQuantity(tokensOf('$1.2M'), 0, lexicon)?.value //=> 1200000
 */
export function readQuantity(tokens: readonly Token[], start: number, lexicon: Lexicon): Quantity | null {
  let at = start;
  const signToken = tokens[at];
  const afterSign = tokens[at + 1];
  const isSign = (signToken?.text === '+' || signToken?.text === '-') && afterSign?.touchesPrevious === true;
  const sign = isSign && !signToken.touchesPrevious ? (signToken.text === '+' ? '+' : '-') : null;
  if (sign !== null) at += 1;

  const first = tokens[at];
  const prefix = first && first.kind !== 'number' ? lexicon.unitOf(first.text) : null;
  const isPrefix = prefix?.family === 'money' && tokens[at + 1]?.kind === 'number';
  if (isPrefix) at += 1;

  const number = tokens[at];
  if (number?.kind === 'clock') {
    const unit = unitAt(tokens, at + 1, lexicon);
    const length = at + 1 + (unit?.unit.family === 'time' ? unit.length : 0) - start;
    return finish(
      tokens,
      start,
      length,
      number.value,
      { unit: 'seconds', family: 'time', factor: 1 },
      sign,
      1,
    );
  }
  const times = Number(
    /^[x×](\d{1,3})$/.exec(number?.text ?? '')?.[1] ?? lexicon.timesOf(number?.text ?? ''),
  );
  if (times > 0) return finish(tokens, start, 1, times, { unit: 'x', family: 'times', factor: 1 }, '+', 1);
  const value = number?.kind === 'number' ? number.value : wordValue(tokens, at, lexicon);
  if (number === undefined || value === null) return null;
  at += 1;
  const magnitude = magnitudeAt(tokens, at, isPrefix, lexicon);
  if (magnitude !== null) at += 1;
  const suffix = isPrefix ? null : unitAt(tokens, at, lexicon);
  if (suffix) at += suffix.length;
  const unit = isPrefix && prefix ? prefix : (suffix?.unit ?? noUnit);
  return finish(tokens, start, at - start, value * (magnitude ?? 1), unit, sign, magnitude ?? 1);
}

/** "Twelve"; "one" only where it counts: "one more". */
function wordValue(tokens: readonly Token[], at: number, lexicon: Lexicon): number | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const value = lexicon.numberOf(token.text);
  const isArticle = value === 1 && !lexicon.find([tokens[at + 1]?.text ?? ''])?.tags.has('more');
  return isArticle ? null : value;
}

/** 1.1 × 100 is 110.00000000000001; written numbers have few digits. */
const tidy = (value: number): number => Number(value.toPrecision(12));

function finish(
  tokens: readonly Token[],
  start: number,
  length: number,
  value: number,
  unit: Unit | typeof noUnit,
  sign: '+' | '-' | null,
  magnitude: number,
): Quantity {
  return {
    value: tidy(value * unit.factor),
    unit: unit.unit,
    family: unit.family,
    sign,
    magnitude,
    length,
    from: tokens[start]?.from ?? 0,
    to: tokens[start + length - 1]?.to ?? 0,
  };
}

const secondsIn: Readonly<Record<string, number>> = { seconds: 1, hours: 3600, days: 86_400 };

/** A value in another unit of time; as it is where the two do not convert. */
export function inUnit(quantity: Quantity, unit: string | null): number {
  const own = secondsIn[quantity.unit ?? ''];
  const wanted = secondsIn[unit ?? ''];
  return own === undefined || wanted === undefined ? quantity.value : tidy((quantity.value * own) / wanted);
}
