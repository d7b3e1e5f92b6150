// One click on a fix: what becomes of the sentence and of the fields.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fixedKeyResult, fixedObjective, type Writing } from '../../sidebar/write/apply-fix.ts';
import { emptyDraft } from '../../sidebar/write/draft.ts';
import { judgeKeyResult, judgeObjective, type Workbook } from '../../sidebar/write/judge.ts';
import { filledKeyResult } from '../../sidebar/write/to-add.ts';
import { partsOfDay } from '../../src/domain/day.ts';
import { sidebar } from '../../src/messages/en/sidebar.ts';
import { write } from '../../src/messages/en/sidebar-write.ts';
import { workbook as answer } from '../browser/sidebar-answers.ts';

const workbook: Workbook = { ...answer, language: 'en' };
const writing: Writing = {
  decimalMark: '.',
  byDay: (day) => write.byDay(sidebar.longDay(partsOfDay(day))),
};
const dueRules = ['past-deadline', 'outside-cycle'];

function mended(sentence: string, typed: Readonly<Record<string, string>> = {}) {
  const draft = { sentence, typed };
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
    expect(mended(sentence)?.sentence).toBe(expected);
    expect(mended(sentence)?.typed.due).toBe('2026-12-31');
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
