// Which side of a level a sentence wants kept: "at or below 4", "3.5% or better", "between 2 and 4".

type Side = 'atLeast' | 'atMost';

/** Phrases before a number. */
const before: Readonly<Record<Side, readonly string[]>> = {
  atMost: [
    ...[
      'at or below',
      'at most',
      'no more than',
      'not more than',
      'no higher than',
      'not above',
      'below',
      'under',
    ],
    ...[
      'less than',
      'fewer than',
      'lower than',
      'max',
      'max.',
      'maximum',
      'maximum of',
      'within',
      '≤',
      '<=',
      '<',
    ],
  ],
  atLeast: [
    ...[
      'at or above',
      'at least',
      'no less than',
      'not less than',
      'no fewer than',
      'no lower than',
      'not below',
    ],
    ...['above', 'over', 'more than', 'higher than', 'min', 'min.', 'minimum', 'minimum of', '≥', '>=', '>'],
  ],
};

/** Phrases after it. */
const after: Readonly<Record<Side, readonly string[]>> = {
  atMost: ['or less', 'or lower', 'or fewer', 'or below', 'or under', 'at most', 'at the most'],
  atLeast: [
    'or more',
    'or higher',
    'or better',
    'or above',
    'or over',
    'or greater',
    'at least',
    'at the least',
  ],
};

const number = String.raw`[€$£]?\d[\d.,]*\s?(?:%|[a-z]+)?`;
const range = /\bbetween\s+[€$£]?(\d[\d.,]*)\s?(?:%|[a-z]+)?\s+and\s+[€$£]?(\d[\d.,]*)/i;

/** Longer phrases first: "no more than" is not "more than". */
function anyOf(phrases: Readonly<Record<Side, readonly string[]>>): string {
  const all = [...phrases.atMost, ...phrases.atLeast].sort((a, b) => b.length - a.length);
  return all.map((phrase) => phrase.replace('.', '\\.')).join('|');
}

const beforeNumber = new RegExp(String.raw`(?:^|\s)(${anyOf(before)})\s*[€$£]?\d`, 'gi');
const afterNumber = new RegExp(String.raw`${number}\s+(${anyOf(after)})(?!\w)`, 'gi');

export type KeptBound =
  | { readonly kind: Side }
  | { readonly kind: 'between'; readonly lower: string; readonly upper: string };

function sidesSaid(
  sentence: string,
  pattern: RegExp,
  phrases: Readonly<Record<Side, readonly string[]>>,
): Side[] {
  return [...sentence.matchAll(pattern)].map(([, phrase = '']) =>
    phrases.atMost.includes(phrase.toLowerCase()) ? 'atMost' : 'atLeast',
  );
}

/**
 * The bound an English sentence keeps; null where it names none, or both.
 *
 * @example keptBound('Hold churn at or below 2%') //=> { kind: 'atMost' }
 */
export function keptBound(sentence: string): KeptBound | null {
  const [, lower, upper] = range.exec(sentence) ?? [];
  if (lower !== undefined && upper !== undefined) return { kind: 'between', lower, upper };
  const sides = [...sidesSaid(sentence, beforeNumber, before), ...sidesSaid(sentence, afterNumber, after)];
  const [side] = sides;
  return side !== undefined && sides.every((other) => other === side) ? { kind: side } : null;
}
