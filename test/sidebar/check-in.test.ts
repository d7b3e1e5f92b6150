// What the check-in keeps and reads by itself: entries across damage, typed values in their own scale.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enteredValue, openedEntry, valueKindOf } from '../../sidebar/check-in/entry.ts';
import { entryFor, keptFrom, ownerAmong } from '../../sidebar/check-in/kept.ts';
import { begin, isOver, itemAt, keepSaved, skip, takeUpSkipped } from '../../sidebar/check-in/sitting.ts';
import { deskOf, items } from '../browser/check-in-answers.ts';

const { organic, templates, brandBook, baseline, demos } = items;

describe('what was kept', () => {
  test('is read back whatever has become of it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const kept = keptFrom(stored);
        expect(keptFrom(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
      }),
      { seed: 20261123 },
    );
  });

  test('is not taken for the key result of another spreadsheet that has the same ID', () => {
    const kept = keptFrom({ entries: { KR1: { value: '615', keyResult: organic.keyResult } } });
    expect(entryFor(kept, organic)?.value).toBe('615');
    expect(entryFor(kept, { id: 'KR1', keyResult: 'Something else' })).toBeNull();
  });

  test('an owner counts where the spreadsheet knows them', () => {
    const kept = keptFrom({ owner: 'Ana' });
    expect([ownerAmong([{ owner: 'Ana' }], kept), ownerAmong([{ owner: 'Ben' }], kept)]).toEqual([
      'Ana',
      null,
    ]);
  });
});

test.each([
  ['615', organic, 615],
  ['1,200', organic, 1200],
  ['3,5', organic, 3.5],
  ['615 sign-ups', organic, 615],
  ['', organic, null],
  ['about 6', organic, 'unreadable'],
  ['13%', { ...organic, unit: '', start: 0.11, target: 0.18, current: 0.12 }, 0.13],
  ['13%', { ...organic, unit: '%', start: 11, target: 18, current: 12 }, 13],
  ['6', templates, 6],
  ['no', brandBook, 0],
  ['yes', brandBook, 1],
] as const)('“%s” is read as the key result has it', (value, item, expected) => {
  expect(enteredValue({ value }, item, '.')).toBe(expected);
});

test.each([
  [organic, ''],
  [{ ...organic, isComputed: true }, '590'],
  [demos, '46'],
  [templates, '5'],
  [brandBook, 'no'],
  [baseline, ''],
] as const)('the form opens with what is known', (item, value) => {
  expect(openedEntry(item, '.').value).toBe(value);
});

test('many steps are typed, few are chosen', () => {
  expect([8, 12, 13, 2.5].map((target) => valueKindOf({ type: 'milestone', target }))).toEqual([
    'steps',
    'steps',
    'number',
    'number',
  ]);
});

test('a sitting ends when each is saved or skipped, and the skipped ones can be taken up', () => {
  const saved = { says: '', kept: [], status: { tone: 'good', word: '' } } as const;
  const first = begin(deskOf([organic, templates, baseline]));
  const second = skip(keepSaved(skip(first), { ...saved, item: templates }));
  expect([isOver(first), isOver(second), itemAt(second)]).toEqual([false, true, null]);
  const again = takeUpSkipped(second);
  expect(again.items.map(({ id }) => id)).toEqual(['KR1', 'KR4']);
  expect([again.saved.length, again.skipped.length, itemAt(again)?.id]).toEqual([1, 0, 'KR1']);
});
