// What is wrong with the drop-downs and checks of cells, in English.
import { counted, figure } from './figures.ts';

const listed = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

interface Limits {
  readonly least: number | null;
  readonly most: number | null;
}

export const rules = {
  /** What a column has by right. */
  names: {
    choice: 'drop-down',
    'choice-from': 'drop-down',
    number: 'check of its numbers',
    date: 'date check',
    checkbox: 'checkbox',
  },
  /** What stands in its place. */
  found: {
    checkbox: 'a checkbox',
    number: 'a check of numbers',
    date: 'a date check',
    list: 'a drop-down',
    own: 'a rule without a list',
  },
  inRows: (count: number) => `in ${counted(count, 'row')}`,
  inRowsFrom: (row: number) => `in the rows still to come, from row ${row} on`,

  missing: (name: string, where: string) => `the ${name} is missing ${where}.`,
  ofAnotherKind: (found: string, name: string, where: string) =>
    `${found} stands where the ${name} belongs, ${where}.`,
  fixedList: (where: string) => `the drop-down does not follow the IDs: its list is fixed, ${where}.`,
  otherChoices(unknown: readonly string[], lacking: readonly string[], where: string): string {
    const says = [
      ...(unknown.length > 0 ? [`offers ${listed(unknown.slice(0, 4))}, which cannot be read`] : []),
      ...(lacking.length > 0 ? [`lacks ${listed(lacking)}`] : []),
    ];
    return `the drop-down ${says.join(', and ')}, ${where}.`;
  },
  limits({ least, most }: Limits): string {
    if (least !== null && most !== null) return `${figure(least)} to ${figure(most)}`;
    if (least !== null) return `${figure(least)} and more`;
    return most === null ? 'any number' : `${figure(most)} and less`;
  },
  otherLimits: (found: string, wanted: string, where: string) =>
    `${found} is accepted instead of ${wanted}, ${where}.`,
  placeGone: (where: string) => `the place the drop-down takes its choices from is gone, ${where}.`,
  otherPlace: (found: string, wanted: string, where: string) =>
    `the drop-down offers ${found} instead of the IDs in ${wanted}, ${where}.`,
  shortPlace: (found: string, where: string) =>
    `the drop-down ends with ${found}: IDs below are not offered, ${where}.`,

  /** What a fix will change. */
  restores: (name: string, range: string) => `Puts the ${name} back on ${range}; values stay as they are.`,
  replaces: (name: string, range: string) =>
    `Puts the ${name} of this column on ${range} in its place; values stay as they are.`,
};
