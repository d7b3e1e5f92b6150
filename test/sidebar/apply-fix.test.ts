// One click on a fix: what becomes of the sentence and of the fields.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fixedKeyResult, fixedObjective } from '../../sidebar/write/apply-fix.ts';
import { emptyDraft, type KeyResultDraft } from '../../sidebar/write/draft.ts';
import { judgeKeyResult, judgeObjective } from '../../sidebar/write/judge.ts';
import { filledKeyResult } from '../../sidebar/write/to-add.ts';
import { writingIn } from '../../sidebar/write/writing.ts';
import { workbook } from '../browser/sidebar-answers.ts';

const writing = writingIn(workbook);
const dueRules = ['past-deadline', 'outside-cycle'];

function mended(sentence: string, typed: KeyResultDraft['typed'] = {}) {
  const draft: KeyResultDraft = { sentence, typed };
  const { findings } = judgeKeyResult(draft, emptyDraft, workbook);
  const fix = findings.find(({ rule }) => dueRules.includes(rule))?.fixes[0];
  return fix ? fixedKeyResult(draft, fix, writing) : null;
}

describe('a due date set with one click', () => {
  test.each([
    ['Cut churn from 4% to 3% by 31 March 2027', 'Cut churn from 4% to 3% by 31 Dec 2026'],
    ['Cut churn from 4% to 3% in Q1 2027', 'Cut churn from 4% to 3% by 31 Dec 2026'],
    ['Cut churn from 4% to 3% by the end of Q1 2027', 'Cut churn from 4% to 3% by 31 Dec 2026'],
    ['Cut churn from 4% to 3% (Q1 2027)', 'Cut churn from 4% to 3% (by 31 Dec 2026)'],
    ['By Friday 26 February 2027, cut churn to 3%', 'By 31 Dec 2026, cut churn to 3%'],
    ['Cut churn to 3% by no later than 31 March 2027', 'Cut churn to 3% by 31 Dec 2026'],
    ['Win 20 trials a week in Q1 2027', 'Win 20 trials a week in Q1 2027'],
  ])('%s → %s', (sentence, expected) => {
    const result = mended(sentence);
    expect(result?.sentence).toBe(expected);
    expect(result && filledKeyResult(result, emptyDraft, workbook).due).toBe('2026-12-31');
  });

  test('also where the form says something else', () => {
    const result = mended('Cut churn from 4% to 3% by 31 March 2027', { due: '2027-05-31' });
    expect(result).toEqual({ sentence: 'Cut churn from 4% to 3% by 31 Dec 2026', typed: {} });
  });

  test('mends the words of an objective, too', () => {
    const objective = {
      ...emptyDraft.objective,
      sentence: 'Make onboarding the reason agencies stay by May 2027',
    };
    const fix = judgeObjective(objective, workbook).findings.find(({ rule }) => dueRules.includes(rule))
      ?.fixes[0];
    expect(fix && fixedObjective(objective, fix, writing)).toMatchObject({
      sentence: 'Make onboarding the reason agencies stay by 31 Dec 2026',
      due: '2026-12-31',
    });
  });

  test('leaves sentence and field in agreement, whatever the sentence', () => {
    const texts = readFileSync('test/domain/smart/sentences-dev.jsonl', 'utf8')
      .trim()
      .split('\n')
      .map((line): string => JSON.parse(line).text);
    const changed = texts.flatMap((text) => {
      const result = mended(text);
      return result && result.sentence !== text ? [result] : [];
    });
    expect(changed.length).toBeGreaterThan(300);
    const apart = changed.filter((keyResult) => {
      const { findings } = judgeKeyResult(keyResult, emptyDraft, workbook);
      const isApart = findings.some(
        ({ rule, data }) => dueRules.includes(rule) || (rule === 'field-mismatch' && data.field === 'due'),
      );
      return isApart || filledKeyResult(keyResult, emptyDraft, workbook).due !== '2026-12-31';
    });
    expect(apart.map(({ sentence }) => sentence)).toEqual([]);
  });
});

describe('a target set with one click', () => {
  const setTarget = (sentence: string, said: string, value: number) =>
    fixedKeyResult(
      { sentence, typed: { target: '9' } },
      {
        kind: 'setField',
        field: 'target',
        value,
        inText: { from: sentence.indexOf(said), to: sentence.indexOf(said) + said.length },
      },
      writing,
    );

  test.each([
    ['Grow trials from 3,100 to 4,600', '4,600', 3660, 'Grow trials from 3,100 to 3,660'],
    ['Grow pipeline from €90k to €1.2M', '€1.2M', 120_000, 'Grow pipeline from €90k to €120,000'],
    ['Raise the open rate from 43% to 60 %', '60 %', 48.6, 'Raise the open rate from 43% to 48.6 %'],
  ])('%s: %s → %s', (sentence, said, value, expected) => {
    expect(setTarget(sentence, said, value)).toEqual({ sentence: expected, typed: {} });
  });

  test.each([
    ['Cut reply time from 20 minutes to 6 minutes', '6 minutes', 900],
    ['Raise time on page from 0:40 to 1:20', '1:20', 60],
  ])('goes into the field where the words count in another unit: %s', (sentence, said, value) => {
    expect(setTarget(sentence, said, value)).toEqual({ sentence, typed: { target: String(value) } });
  });
});

describe('what the KPI did so far', () => {
  const judged = (sentence: string, typed: KeyResultDraft['typed'] = {}) => {
    const { letters, findings } = judgeKeyResult({ sentence, typed }, emptyDraft, workbook);
    return [letters.achievable.verdict, ...findings.map(({ rule }) => rule)];
  };

  test.each([
    ['Increase trial sign-ups from 3,100 to 4,600', {}, ['notMet', 'beyond-history']],
    ['Increase trial sign-ups from 3,100 to 3,700', {}, ['met']],
    ['Increase trial sign-ups from partners from 60 to 150', {}, ['notJudged']],
    ['Increase trial sign-ups from partners from 60 to 150', { kpiId: 'K7' }, ['notJudged']],
    ['Increase trial sign-ups from 3,100 to 4,600', { kpiId: '' }, ['notJudged']],
    ['Increase trials to 4,600', { kpiId: 'K7' }, ['notMet', 'no-baseline', 'beyond-history']],
    ['Raise qualified demo requests from 53 to 60', {}, ['notJudged']],
    ['Raise the lifecycle email click rate from 3.6% to 6%', {}, ['notMet', 'beyond-history']],
  ] as const)('%s %o: %o', (sentence, typed, expected) => {
    expect(judged(sentence, typed)).toEqual(expected);
  });
});
