// Every idea of the library passes every rule once its blanks are filled, and says so while they are not.
import { describe, expect, test } from 'vitest';
import { dayFromIso } from '../../src/domain/day.ts';
import { assessInAnyLanguage as assessGoal } from '../../src/domain/smart/any-language.ts';
import type { Goal, GoalKind } from '../../src/domain/smart/assess.ts';
import { goalLibrary } from '../../src/messages/en/goal-library.ts';

const day = (iso: string): number => dayFromIso(iso) ?? 0;

function judged(kind: GoalKind, text: string) {
  const goal: Goal = {
    kind,
    text,
    today: day('2026-11-23'),
    cycle: { start: day('2026-10-01'), due: day('2026-12-31') },
    fields: { start: null, target: null, unit: null, due: null, kpiId: null, parentId: 'O1' },
    fiscalYearStartMonth: 1,
    language: 'en',
  };
  return assessGoal(goal);
}

const filled: Readonly<Record<string, string>> = {
  group: 'small studios',
  need: 'booking software',
  market: 'Austria',
  topic: 'studio booking',
  site: 'G2',
  feature: 'group bookings',
  competitor: 'Calendly',
  limit: '4',
};

function withNumbers(idea: string, now: string, target: string): string {
  const words = new Map(Object.entries({ ...filled, now, target }));
  return idea.replace(/\[(\w+)\]/g, (blank, name) => words.get(name) ?? blank);
}

const rulesOf = (kind: GoalKind, text: string) => judged(kind, text).findings.map(({ rule }) => rule);
const end = ' by 31 Dec 2026';
const blanks = (idea: string) => /\[/.test(idea);

describe.each(goalLibrary.map((area) => [area.name, area] as const))(
  '%s',
  (_, { objectives, keyResults }) => {
    test.each(objectives)('objective: %s', (idea) => {
      const text = withNumbers(idea, '', '');
      expect(text).not.toMatch(/[[\]]/);
      expect(rulesOf('objective', text)).toEqual([]);
      expect(judged('objective', text).letters.specific.verdict).toBe('met');
    });

    test.each(keyResults)('key result: %s', (idea) => {
      const upOrDown = [withNumbers(idea, '20', '30'), withNumbers(idea, '30', '20')].map(
        (text) => text + end,
      );
      expect(upOrDown.join()).not.toMatch(/[[\]]/);
      const passing = upOrDown.filter((text) => rulesOf('keyResult', text).length === 0);
      // One way is up, the other is down: exactly one of them fits, unless the goal keeps a level.
      expect(passing.length, rulesOf('keyResult', upOrDown[0] ?? '').join()).toBe(
        /^Keep /.test(idea) ? 2 : 1,
      );
      const { letters, isOutcome } = judged('keyResult', passing[0] ?? '');
      expect(
        [letters.specific, letters.measurable, letters.relevant, letters.timeBound].map((l) => l.verdict),
      ).toEqual(['met', 'met', 'met', 'met']);
      expect(isOutcome).toBe(true);
    });

    test('blanks that were left are told', () => {
      for (const idea of keyResults) expect(rulesOf('keyResult', idea + end), idea).toContain('placeholder');
      for (const idea of objectives.filter(blanks))
        expect(rulesOf('objective', idea), idea).toContain('placeholder');
    });
  },
);

test('there are at least 60 of them, no two alike', () => {
  const all = goalLibrary.flatMap(({ objectives, keyResults }) => [...objectives, ...keyResults]);
  expect(all.length).toBeGreaterThanOrEqual(60);
  expect(new Set(all).size).toBe(all.length);
});
