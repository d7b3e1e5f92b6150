// The sentence is the form: which fields follow from which sentence.
import { describe, expect, test } from 'vitest';
import { type Draft, emptyDraft } from '../../sidebar/write/draft.ts';
import { filledKeyResult, toAdd, unreadableFields } from '../../sidebar/write/to-add.ts';
import { workbook } from '../browser/sidebar-answers.ts';

const fieldsOf = (sentence: string, typed: Draft['current']['typed'] = {}, draft: Draft = emptyDraft) =>
  filledKeyResult({ sentence, typed }, draft, workbook);

describe('fields filled from the sentence', () => {
  test.each([
    [
      'Grow sign-ups from organic search from 420 to 700 a month',
      { type: 'increase', start: '420', target: '700', due: '2026-12-31' },
    ],
    [
      'Cut cost per qualified lead from €92 to €70',
      { type: 'decrease', start: '92', target: '70', unit: 'EUR' },
    ],
    ['Keep demo no-shows at or below 15%', { type: 'atMost', start: '', target: '15', unit: '%' }],
    [
      'Hold the click rate of lifecycle emails at 3.5% or better',
      { type: 'atLeast', target: '3.5', unit: '%' },
    ],
    [
      'Keep lifecycle emails between 2 and 4 a month for each customer',
      { type: 'between', target: '2', upper: '4' },
    ],
    ['Launch the new website by 15 December 2026', { type: 'yesNo', due: '2026-12-15' }],
    [
      'Raise qualified demo requests from 53 to 60',
      { kpiId: 'K1', start: '53', target: '60', unit: 'requests' },
    ],
  ] as const)('%s', (sentence, expected) => {
    expect(fieldsOf(sentence)).toMatchObject(expected);
  });

  test('a change is added to the start, once it is known', () => {
    expect(fieldsOf('Increase trial sign-ups by 20%')).toMatchObject({
      target: '',
      unit: 'sign-ups',
      kpiId: 'K7',
    });
    expect(fieldsOf('Increase trial sign-ups by 20%', { start: '3,100' })).toMatchObject({ target: '3,720' });
  });

  test('what somebody typed wins, even an emptied field', () => {
    const fields = fieldsOf('Raise leads from 40 to 60', { target: '75', start: '' });
    expect(fields).toMatchObject({ start: '', target: '75' });
  });

  test('owner and due day come from the objective', () => {
    const draft: Draft = {
      ...emptyDraft,
      objective: { ...emptyDraft.objective, owner: 'SEO lead', due: '2026-12-18' },
    };
    expect(fieldsOf('Raise leads from 40 to 60', {}, draft)).toMatchObject({
      owner: 'SEO lead',
      due: '2026-12-18',
    });
    expect(fieldsOf('Raise leads from 40 to 60', {}, { ...emptyDraft, existingId: 'O3' })).toMatchObject({
      owner: 'Lifecycle lead',
    });
  });

  test('numbers nobody can read are named, and only where the type uses them', () => {
    const typed = { target: 'lots', upper: 'more' };
    expect(unreadableFields(fieldsOf('Raise leads', typed), '.')).toEqual(['target']);
    expect(unreadableFields(fieldsOf('Raise leads', { ...typed, type: 'between' }), '.')).toEqual([
      'target',
      'upper',
    ]);
    expect(unreadableFields(fieldsOf('Raise leads', { ...typed, type: 'yesNo' }), '.')).toEqual([]);
  });
});

describe('what is sent to the sheet', () => {
  const draft: Draft = {
    ...emptyDraft,
    objective: { ...emptyDraft.objective, sentence: ' Win back quiet customers ', supports: ['O1'] },
    keyResults: [
      { sentence: 'Cut churn from 4% to 3%', typed: {} },
      { sentence: 'Launch the new website by 15 December 2026', typed: {} },
    ],
  };

  test('a new objective in the period of the cycle', () => {
    expect(toAdd(draft, workbook)).toMatchObject({
      objective: {
        kind: 'new',
        fields: {
          objective: 'Win back quiet customers',
          start: '2026-10-01',
          due: '2026-12-31',
          supports: ['O1'],
        },
      },
      keyResults: [
        { keyResult: 'Cut churn from 4% to 3%', type: 'decrease', start: 4, target: 3, unit: '%' },
        { type: 'yesNo', start: 0, target: 1, upper: null, unit: '', due: '2026-12-15' },
      ],
    });
  });

  test('an emptied due date is none', () => {
    const open = { ...draft, objective: { ...draft.objective, due: '' } };
    expect(toAdd(open, workbook).objective).toMatchObject({ fields: { due: null } });
  });

  test('more key results for an objective that exists', () => {
    expect(toAdd({ ...draft, existingId: 'O3' }, workbook).objective).toEqual({ kind: 'existing', id: 'O3' });
  });
});
