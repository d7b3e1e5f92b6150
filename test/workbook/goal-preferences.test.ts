// Rules switched off and words accepted, as people write them into Settings.
import { describe, expect, test } from 'vitest';
import { tables } from '../../src/catalog/tables/tables.ts';
import { messagesIn } from '../../src/messages/messages.ts';
import { readSettings } from '../../src/workbook/settings.ts';
import { locale } from '../catalog/requests/workbook-of.ts';

const words = messagesIn('en');
const { goalRulesOff, acceptedWords } = words.settings;

const read = (rules: string, accepted: string) =>
  readSettings(
    [
      ['Setting', 'Value'],
      [goalRulesOff.name, rules],
      [acceptedWords.name, accepted],
    ],
    tables.settings,
    locale,
    words,
  );

describe('goal preferences', () => {
  test.each([
    ['', '', [], []],
    ['vanity', 'ABM', ['vanity'], ['ABM']],
    [
      ' No Baseline ;output,\ncompound ',
      'pipeline velocity, north star',
      ['no-baseline', 'output', 'compound'],
      ['pipeline velocity', 'north star'],
    ],
  ])('“%s” and “%s”', (rules, accepted, switchedOffRules, wanted) => {
    expect(read(rules, accepted).goalPreferences).toEqual({ switchedOffRules, acceptedWords: wanted });
  });

  test('a name that is no rule’s is told, and the others hold', () => {
    const { goalPreferences, problems } = read('vanity, grammar', '');
    expect(goalPreferences.switchedOffRules).toEqual(['vanity']);
    expect(problems.map(({ problem, row }) => [problem.code, row])).toEqual([['not-a-choice', 2]]);
  });
});
