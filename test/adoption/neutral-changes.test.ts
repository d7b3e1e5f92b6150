// A law of reading: what is there for the eye alone changes nothing of what is understood.
import { describe, expect, test } from 'vitest';
import { understandSheet } from '../../src/adoption/understand-sheet.ts';
import { messagesIn } from '../../src/messages/messages.ts';
import type { ForeignSheet } from '../../src/workbook/foreign-sheet.ts';
import { allLayouts, allWithoutGoals } from './all-layouts.ts';
import { brief, today } from './brief.ts';
import { changes } from './changed-sheet.ts';
import { american, foreignSheet } from './foreign-sheet.ts';

/** Where a change does mean something: a star that marks work, a blank row between two rows of headings. */
const meant: Readonly<Record<string, readonly string[]>> = {
  'a footnote below': ['key results marked with stars and sub-bullets as initiatives'],
  'a blank row below each row': [
    'years above months, merged, and an empty first heading',
    'a table of teams: one sheet column per team, key results below the objective',
  ],
  'a remark far to the right': [
    'an average named by its table below a blank row, in a list with objectives out of order',
  ],
};

const words = messagesIn('en').adoption;
const plain = (line: string): string => line.replace(/\s+/g, ' ').trim();

describe.each(Object.entries(changes))('%s', (name, change) => {
  const unless = meant[name] ?? [];

  test('goals and measures stay what they are', () => {
    for (const layout of allLayouts.filter((each) => !unless.includes(each.name))) {
      const setting = { today, locale: layout.locale ?? american, words };
      const read = (sheet: ForeignSheet): readonly string[] =>
        brief(understandSheet(sheet, setting)).map(plain);
      const sheet = foreignSheet(layout.rows, layout.looks);
      expect({ layout: layout.name, reads: read(change(sheet)) }).toEqual({
        layout: layout.name,
        reads: read(sheet),
      });
    }
  });

  test('a sheet without goals stays one', () => {
    const found = allWithoutGoals.filter(({ rows, looks, locale }) => {
      const sheet = change(foreignSheet(rows, looks));
      return understandSheet(sheet, { today, locale: locale ?? american, words }).notOkr === null;
    });
    expect(found.map((layout) => layout.name)).toEqual([]);
  });
});
