// A goal to vary in the tests: written on 23 November 2026, outside any cycle.
import { type Day, dayFromIso } from '../../../src/domain/day.ts';
import { assessInAnyLanguage as assessGoal } from '../../../src/domain/smart/any-language.ts';
import type { Finding, Goal } from '../../../src/domain/smart/assess.ts';

export function day(iso: string): Day {
  const found = dayFromIso(iso);
  if (found === null) throw new Error(`no such day: ${iso}`);
  return found;
}

export const setting = {
  today: day('2026-11-23'),
  cycle: null,
  fiscalYearStartMonth: 1,
  language: 'en',
};

export const firstQuarter = { start: day('2027-01-01'), due: day('2027-03-31') };

export const noFields = { start: null, target: null, unit: null, due: null, kpiId: null, parentId: null };

export const goal = (text: string, more: Partial<Goal> = {}): Goal => ({
  kind: 'keyResult',
  text,
  fields: null,
  ...setting,
  ...more,
});

export const rulesOf = (text: string, more: Partial<Goal> = {}): readonly string[] =>
  assessGoal(goal(text, more)).findings.map((finding) => finding.rule);

export function findingOf(text: string, rule: string, more: Partial<Goal> = {}): Finding {
  const found = assessGoal(goal(text, more)).findings.find((finding) => finding.rule === rule);
  if (!found) throw new Error(`${rule} is not found in “${text}”`);
  return found;
}
