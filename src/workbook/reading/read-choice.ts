// Reads one of a set of choices by its word, however it is capitalised, spaced or hyphenated.
import type { CellValue } from '../cell.ts';
import { errorIn, quoted, type Reading } from './reading.ts';

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Reads the cells of one column; the identities themselves are understood as well as their words. */
export function choiceReader<Choice extends string>(
  choices: Readonly<Record<Choice, string>>,
): (cell: CellValue) => Reading<Choice> {
  const identities = Object.keys(choices).filter((key): key is Choice => key in choices);
  const words = identities.map((identity) => choices[identity]);
  const exact = new Map(identities.map((identity) => [choices[identity], identity]));
  const loose = new Map([
    ...identities.map((identity) => [plain(identity), identity] as const),
    ...identities.map((identity) => [plain(choices[identity]), identity] as const),
  ]);
  return (cell) => {
    if (cell === '') return null;
    const known = typeof cell === 'string' ? exact.get(cell) : undefined;
    if (known !== undefined) return known;
    const text = quoted(cell);
    if (text === '') return null;
    return errorIn(text) ?? loose.get(plain(text)) ?? { code: 'not-a-choice', text, choices: words };
  };
}

/**
 * The choice a cell names.
 *
 * @example readChoice('at-least', words.choices.keyResultTypes) //=> 'atLeast'
 */
export function readChoice<Choice extends string>(
  cell: CellValue,
  choices: Readonly<Record<Choice, string>>,
): Reading<Choice> {
  return choiceReader(choices)(cell);
}
