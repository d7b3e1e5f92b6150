// Saving a check-in: one row more, three cells of the key result, and nothing of anybody else's lost.
import { describe, expect, it } from 'vitest';
import { handleRequest } from '../../../src/catalog/handle-request.ts';
import {
  asOfToday,
  keyResult,
  save,
  today,
  typed,
  withCell,
  withoutHeading,
  workbook,
  written,
} from './check-in-workbook.ts';
import { date, type Row, words } from './workbook-of.ts';

const day = { day: today };
const one = (fields: Row = {}) => workbook([keyResult('KR0'), keyResult('KR1', fields)]);

describe('what is written', () => {
  it('is a row under the last check-in and the cells of the key result found by ID', () => {
    const checkIns = [{ date: date('2026-11-16'), keyResultId: 'KR1', value: 60 }];
    const snapshot = workbook([keyResult('KR0'), keyResult('KR1', { unit: '%' })], { checkIns });
    const outcome = save(snapshot, { keyResultId: 'kr1', note: ' =1+1 two guides ', by: 'Ana' });
    expect(outcome).toMatchObject({
      ok: true,
      value: { kind: 'saved', says: 'KR1 is checked in: 65%, confidence 7.', kept: [] },
    });
    expect(written(outcome)).toEqual([
      ['Check-ins!3:1', [day, 'KR1', 65, 7, '=1+1 two guides', 'Ana']],
      ['Key Results!3:9', [65]],
      ['Key Results!3:15', [7, day]],
    ]);
  });

  it.each<[string, Row, string, unknown, unknown]>([
    ['a grouped number', {}, '1,200.5', 1200.5, 1200.5],
    ['a number with its unit', { unit: 'guides' }, '65 guides', 65, 65],
    ['thousands', {}, '€45k', 45_000, 45_000],
    ['a decimal comma', {}, '3,5', 3.5, 3.5],
    ['a percentage in a percentage row', { unit: '%' }, '65%', 65, 65],
    ['a percentage in a row of shares', { start: 0.1, target: 0.8, current: 0.6 }, '65%', 0.65, 0.65],
    ['zero', {}, '0', 0, 0],
    ['yes', { type: 'Yes/No', current: 'No' }, 'yes', 'Yes', 'Yes'],
    ['yes beside a tick box', { type: 'Yes/No', current: false }, 'yes', 'Yes', true],
    ['steps', { type: 'Milestone', target: 8, current: 5 }, '6', 6, 6],
  ])('%s', (_, fields, value, inRow, inCurrent) => {
    const { current = 60 } = fields;
    const rows = written(save(one(fields), { value, openedWith: String(current) }));
    expect(rows[0]).toEqual(['Check-ins!2:1', [day, 'KR1', inRow, 7, null, null]]);
    expect(rows[1]).toEqual(['Key Results!3:9', [inCurrent]]);
  });

  it('a baseline still sought is checked in without a value', () => {
    const sought = one({ type: 'Find baseline', current: '' });
    expect(
      written(save(sought, { value: '', openedWith: '', confidence: null, note: 'In the field' })),
    ).toEqual([
      ['Check-ins!2:1', [day, 'KR1', null, null, 'In the field', null]],
      ['Key Results!3:16', [day]],
    ]);
  });

  it('Last check-in never goes back', () => {
    const ahead = one({ lastCheckIn: date('2026-11-25') });
    expect(written(save(ahead)).map(([place]) => place)).toEqual([
      'Check-ins!2:1',
      'Key Results!3:9',
      'Key Results!3:15',
    ]);
    expect(written(save(ahead))[2]).toEqual(['Key Results!3:15', [7]]);
  });

  it('As of comes to today where Settings leave that to Waypoint, and stays where they do not', () => {
    const asOf = { setting: words.settings.asOf.name, value: date('2026-11-19') };
    const byItself = workbook([keyResult('KR1')], { settings: [asOf, ...asOfToday.slice(1)] });
    expect(written(save(byItself))).toContainEqual(['Settings!2:2', [day]]);
    const byHand = save(workbook([keyResult('KR1')], { settings: [asOf] }));
    expect(written(byHand).some(([place]) => place.startsWith('Settings'))).toBe(false);
    expect(byHand).toMatchObject({
      value: {
        kept: [
          'As of in Settings stands at 19 Nov 2026: the check-in counts once “Refresh scores to today” has been run.',
        ],
      },
    });
  });
});

describe('columns', () => {
  it('are found by their headings', () => {
    const snapshot = one();
    const turned = {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) =>
        sheet.name === 'Check-ins'
          ? { ...sheet, values: sheet.values.map((row) => ['mine', ...row].reverse()) }
          : sheet,
      ),
    };
    expect(written(save(turned, { by: 'Ana' }))[0]).toEqual([
      'Check-ins!2:1',
      ['Ana', null, 7, 65, 'KR1', day],
    ]);
  });

  it.each<[string, string, string, object]>([
    ['Current', 'Key Results', 'Current', {}],
    ['the ID of the check-in', 'Check-ins', 'Key result ID', {}],
    ['its value', 'Check-ins', 'Value', {}],
    ['a note that was written', 'Check-ins', 'Note', { note: 'x' }],
  ])('without %s nothing is written', (_, sheet, heading, fields) => {
    const outcome = save(withoutHeading(one(), sheet, heading), fields);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'missing-column', table: sheet, heading } });
  });

  it('without Confidence in Key Results the check-in has it, and the reply says so', () => {
    const outcome = save(withoutHeading(one(), 'Key Results', 'Confidence'));
    expect(written(outcome)[0]).toEqual(['Check-ins!2:1', [day, 'KR1', 65, 7, null, null]]);
    expect(outcome).toMatchObject({
      value: { kept: ['The Key Results sheet has no column “Confidence”, so it is only in the check-in.'] },
    });
  });

  it('a note column nobody needs may be gone', () => {
    expect(save(withoutHeading(one(), 'Check-ins', 'Note'))).toMatchObject({ ok: true });
  });
});

describe('formulas', () => {
  it('in Current stay; the check-in is written all the same', () => {
    const outcome = save(withCell(one(), 3, 'Current', '=Data!B7'), { openedWith: '12' });
    expect(written(outcome)).toEqual([
      ['Check-ins!2:1', [day, 'KR1', 65, 7, null, null]],
      ['Key Results!3:15', [7, day]],
    ]);
    expect(outcome).toMatchObject({
      value: {
        kind: 'saved',
        kept: ['Key Results!I3 holds a formula and stays as it is; the check-in is written all the same.'],
      },
    });
  });
});

describe('a value changed meanwhile', () => {
  const checkIns = [{ date: date('2026-11-23'), keyResultId: 'KR1', value: 61, by: 'Ben' }];
  const changed = workbook([keyResult('KR1', { current: 61 })], { checkIns });

  it('is told with who and when, and nothing is overwritten', () => {
    const outcome = save(changed);
    expect(outcome).toEqual({
      ok: true,
      value: {
        kind: 'changed',
        says: 'Current was changed to 61 by Ben on 23 Nov 2026 while you had this open. Nothing was overwritten.',
        current: 61,
        openedWith: '61',
      },
    });
  });

  it('may be replaced knowingly', () => {
    expect(save(changed, { openedWith: '61' })).toMatchObject({ value: { kind: 'saved' } });
  });

  it.each<[string, Row, object, string]>([
    ['by hand', { current: 62 }, {}, 'Current was changed to 62 while you had this open.'],
    ['to nothing', { current: '' }, {}, 'Current was emptied while you had this open.'],
    ['to what is no number', { current: 'about 60' }, {}, 'Current was changed to about 60 while'],
    ['from nothing', { current: 62 }, { openedWith: '' }, 'Current was changed to 62 while'],
  ])('%s', (_, fields, input, says) => {
    const outcome = save(workbook([keyResult('KR1', fields)]), input);
    expect(outcome).toMatchObject({ value: { kind: 'changed', says: expect.stringContaining(says) } });
    expect(outcome).not.toHaveProperty('plan');
  });

  it('to the very value that was typed is no clash', () => {
    expect(save(one({ current: 65 }))).toMatchObject({ value: { kind: 'saved' } });
  });
});

it.each<[string, Row, object, object]>([
  ['words', {}, { value: 'about 40' }, { code: 'not-a-number', text: 'about 40' }],
  ['nothing', {}, { value: '  ' }, { code: 'missing-value', what: 'the value now' }],
  ['what no number can hold', {}, { value: '1e999' }, { code: 'not-a-number' }],
  ['maybe', { type: 'Yes/No' }, { value: 'maybe' }, { code: 'not-yes-or-no' }],
  ['fewer than no steps', { type: 'Milestone', target: 8 }, { value: '-1' }, { code: 'out-of-range' }],
  ['a confidence of 11', {}, { confidence: 11 }, { code: 'out-of-range', least: 1, most: 10 }],
  ['half a confidence', {}, { confidence: 6.5 }, { code: 'out-of-range' }],
  ['an unknown key result', {}, { keyResultId: 'KR9' }, { code: 'unknown-key-result', id: 'KR9' }],
  ['no key result', {}, { keyResultId: ' ' }, { code: 'unknown-key-result' }],
  ['an ID two rows have', { id: 'KR0' }, { keyResultId: 'KR0' }, { code: 'duplicate-id', id: 'KR0' }],
])('%s is refused, and nothing is written', (_, fields, input, problem) => {
  const outcome = save(one(fields), input);
  expect(outcome).toMatchObject({ ok: false, problem });
  expect(outcome).not.toHaveProperty('plan');
});

it('without the sheets there is nowhere to write', () => {
  const snapshot = one();
  const without = (name: string) => ({
    ...snapshot,
    sheets: snapshot.sheets.filter((sheet) => sheet.name !== name),
  });
  for (const sheet of ['Key Results', 'Check-ins']) {
    expect(save(without(sheet))).toMatchObject({ problem: { code: 'missing-sheet', sheet } });
  }
});

it('is read, judged and written while nobody else writes', () => {
  const log: string[] = [];
  const snapshot = one();
  const reply = handleRequest('saveCheckIn', typed(), {
    words,
    reportBug: () => log.push('bug'),
    workbook: {
      read: () => {
        log.push('read');
        return snapshot;
      },
      apply: () => log.push('apply'),
      exclusively: (work) => {
        log.push('lock');
        const value = work();
        log.push('unlock');
        return { value };
      },
    },
  });
  expect(reply).toMatchObject({ ok: true, value: { kind: 'saved' } });
  expect(log).toEqual(['lock', 'read', 'apply', 'unlock']);
});
