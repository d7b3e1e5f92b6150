// Which side of a level a sentence wants kept: "at or below 4", "3.5% or better", "between 2 and 4".

const number = String.raw`[€$£]?\d[\d.,]*\s?(?:%|[a-z]+)?`;
const before = (phrases: string): RegExp => new RegExp(String.raw`(?:^|\s)(?:${phrases})\s*[€$£]?\d`, 'i');
const after = (phrases: string): RegExp => new RegExp(String.raw`${number}\s+(?:${phrases})\b`, 'i');

const mostPhrases =
  'at or below|at most|no more than|not more than|no higher than|not above|below|under|less than|fewer than|max\\.?|maximum(?: of)?|within|≤|<=?';
const leastPhrases =
  'at or above|at least|no less than|no fewer than|no lower than|not below|above|over|more than|min\\.?|minimum(?: of)?|≥|>=?';
const atMost = [before(mostPhrases), after('or (?:less|lower|fewer|below|under)|at (?:the )?most')];
const atLeast = [
  before(leastPhrases),
  after('or (?:more|higher|better|above|over|greater)|at (?:the )?least'),
];
const range = /\bbetween\s+[€$£]?(\d[\d.,]*)\s?(?:%|[a-z]+)?\s+and\s+[€$£]?(\d[\d.,]*)/i;

export type KeptBound =
  | { readonly kind: 'atLeast' | 'atMost' }
  | { readonly kind: 'between'; readonly lower: string; readonly upper: string };

/**
 * The bound an English sentence keeps; null where it names none, or both.
 *
 * @example keptBound('Hold churn at or below 2%') //=> { kind: 'atMost' }
 */
export function keptBound(sentence: string): KeptBound | null {
  const [, lower, upper] = range.exec(sentence) ?? [];
  if (lower !== undefined && upper !== undefined) return { kind: 'between', lower, upper };
  const says = (patterns: readonly RegExp[]): boolean => patterns.some((pattern) => pattern.test(sentence));
  if (says(atMost) === says(atLeast)) return null;
  return { kind: says(atMost) ? 'atMost' : 'atLeast' };
}
