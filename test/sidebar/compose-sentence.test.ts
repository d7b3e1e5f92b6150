// The fields of a key result in one sentence, and back again.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeSentence, withSentence } from '../../sidebar/write/compose-sentence.ts';
import { emptyDraft, type KeyResultDraft } from '../../sidebar/write/draft.ts';
import { fieldText } from '../../sidebar/write/field-text.ts';
import { filledKeyResult } from '../../sidebar/write/to-add.ts';
import { writingIn } from '../../sidebar/write/writing.ts';
import { workbook } from '../browser/sidebar-answers.ts';

const writing = writingIn(workbook);

function composed(sentence: string, typed: KeyResultDraft['typed']): string | null {
  const draft = { sentence, typed };
  const fields = filledKeyResult(draft, emptyDraft, workbook);
  const kpi = workbook.kpis.find(({ id }) => id === fields.kpiId)?.kpi ?? '';
  return composeSentence(draft, fields, kpi, writing);
}

describe('a sentence from the fields', () => {
  test.each([
    [
      '',
      { kpiId: 'K7', start: '3,100', target: '3,700' },
      'Increase trial sign-ups from 3,100 to 3,700 by 31 Dec 2026',
    ],
    [
      'Increase trial sign-ups',
      { start: '3,100', target: '3,700', due: '2026-12-15' },
      'Increase trial sign-ups from 3,100 to 3,700 by 15 Dec 2026',
    ],
    [
      'Cost per lead',
      { start: '92', target: '70', unit: 'EUR' },
      'Reduce cost per lead from 92 to 70 EUR by 31 Dec 2026',
    ],
    [
      '',
      { kpiId: 'K3', type: 'atLeast', target: '3.5' },
      'Keep lifecycle email click rate at or above 3.5% by 31 Dec 2026',
    ],
    ['Churn', { type: 'atMost', target: '2', unit: '%' }, 'Keep churn at or below 2% by 31 Dec 2026'],
    [
      'Reply time',
      { type: 'between', target: '2', upper: '4', unit: 'hours' },
      'Keep reply time between 2 and 4 hours by 31 Dec 2026',
    ],
    ['Win more agencies', { type: 'increase', target: '25' }, 'Increase agencies to 25 by 31 Dec 2026'],
  ] as const)('“%s” with %o: %s', (sentence, typed, expected) => {
    expect(composed(sentence, typed)).toBe(expected);
  });

  test.each([
    ['Increase trial sign-ups from 3,100 to 3,700', {}],
    ['Increase trial sign-ups from 3,100 to 3,700 by 15 December 2026', { due: '2026-12-15' }],
    ['Increase trial sign-ups', {}],
    ['Increase trial sign-ups', { start: '3,100' }],
    ['', { target: '25', type: 'increase' }],
    ['Launch the new website', { type: 'yesNo' }],
    ['Increase trial sign-ups', { target: 'lots' }],
    ['Reply time', { type: 'between', target: '2' }],
  ] as const)('none where “%s” says it all or something is missing: %o', (sentence, typed) => {
    expect(composed(sentence, typed)).toBeNull();
  });

  test('is read back as what it was made from', () => {
    const number = fc.integer({ min: 1, max: 2_000_000 });
    fc.assert(
      fc.property(
        fc.constantFrom('increase', 'decrease', 'atLeast', 'atMost', 'between'),
        number,
        number,
        fc.constantFrom('%', '', 'EUR', 'hours'),
        fc.constantFrom('trial sign-ups', 'cost per lead', 'NPS', 'reply rate of onboarding emails'),
        (type, one, other, unit, metric) => {
          fc.pre(one !== other);
          const [small, large] = [Math.min(one, other), Math.max(one, other)];
          const [from, to] = type === 'decrease' ? [large, small] : [small, large];
          const isRange = type === 'between';
          const draft: KeyResultDraft = {
            sentence: metric,
            typed: {
              type,
              start: isRange ? '' : fieldText(from, '.'),
              target: fieldText(isRange ? from : to, '.'),
              upper: isRange ? fieldText(to, '.') : '',
              unit,
            },
          };
          const before = filledKeyResult(draft, emptyDraft, workbook);
          const sentence = composed(draft.sentence, draft.typed);
          expect(sentence).not.toBeNull();
          const after = filledKeyResult(withSentence(draft, sentence ?? ''), emptyDraft, workbook);
          expect(after).toMatchObject({
            type: before.type,
            target: before.target,
            upper: before.upper,
            unit: before.unit,
            due: before.due,
          });
        },
      ),
      { seed: 20261123, numRuns: 200 },
    );
  });
});
