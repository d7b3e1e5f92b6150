import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoFromDay } from '../../../src/domain/day.ts';
import { parseInAnyLanguage as parseGoal } from '../../../src/domain/smart/any-language.ts';
import { day, firstQuarter, setting } from './setting.ts';

const deadline = (text: string, more = {}) => {
  const { deadline: found } = parseGoal(text, { ...setting, ...more });
  return found === null ? null : isoFromDay(found);
};

describe('the deadline of a goal', () => {
  it.each([
    ['by 31 March 2027', '2027-03-31'],
    ['by March 31st, 2027', '2027-03-31'],
    ['by 31.03.2027', '2027-03-31'],
    ['by 2027-03-31', '2027-03-31'],
    ['by end of Q1', '2027-03-31'],
    ['in Q4', '2026-12-31'],
    ['by the third quarter of 2027', '2027-09-30'],
    ['in H2 2027', '2027-12-31'],
    ['by FY27', '2027-12-31'],
    ['by March', '2027-03-31'],
    ['by 20 November', '2027-11-20'],
    ['by Febuary 2027', '2027-02-28'],
    ['before Q2 2027', '2027-03-31'],
    ['before 1 July 2027', '2027-06-30'],
    ['until mid-March 2027', '2027-03-15'],
    ['this quarter', '2026-12-31'],
    ['next quarter', '2027-03-31'],
    ['by year-end', '2026-12-31'],
    ['by the end of next month', '2026-12-31'],
    ['in the next 6 weeks', '2027-01-04'],
    ['within 3 months', '2027-02-23'],
    ['within 30 days', null],
    ['by Friday', '2026-11-27'],
    ['by 2028', '2028-12-31'],
    ['soon', null],
    ['by spring', null],
    ['every quarter', null],
    ['by 31 February 2027', null],
  ])('%s → %s', (words, expected) => {
    expect(deadline(`Grow sign-ups from 60 to 95 ${words}`)).toBe(expected);
  });

  it.each([
    ['by end of Q1', 4, '2027-06-30'],
    ['in Q1 FY27', 4, '2026-06-30'],
    ['by the end of the fiscal year', 4, '2027-03-31'],
    ['by FY2027', 10, '2027-09-30'],
    ['this quarter', 2, '2027-01-31'],
  ])('%s with a year that starts in month %i → %s', (words, fiscalYearStartMonth, expected) => {
    expect(deadline(`Grow sign-ups from 60 to 95 ${words}`, { fiscalYearStartMonth })).toBe(expected);
  });

  it('is the cycle’s where the text says so', () => {
    expect(deadline('Grow sign-ups by end of the cycle', { cycle: firstQuarter })).toBe('2027-03-31');
  });

  it('is not the date a number is compared with', () => {
    expect(deadline('Grow shop revenue by 12% vs Q3 2026 by 31 March 2027')).toBe('2027-03-31');
    expect(deadline('Grow shop revenue by 12% over 2025')).toBeNull();
  });
});

describe('the numbers of a goal', () => {
  it.each([
    ['from €1.2M to €1.5M', 1_200_000, 1_500_000, 'EUR'],
    ['from 40 to 55k EUR', 40_000, 55_000, 'EUR'],
    ['from 1:20 to 2:05', 80, 125, 'seconds'],
    ['from 3 days to 8 hours', 72, 8, 'hours'],
    ['from 2 weeks to 6 days', 14, 6, 'days'],
    ['from 4,5% to 3,2%', 4.5, 3.2, '%'],
    ['from 2 to 4 percent', 2, 4, '%'],
    ['from 2.5x to 4x', 2.5, 4, 'x'],
    ['to 40% (now 25%)', 25, 40, '%'],
    ['to £90 from £120', 120, 90, 'GBP'],
    ['from -5 to 10', -5, 10, null],
    ['from 4.1/5 to 4.6/5', 4.1, 4.6, null],
  ])('Move it %s', (words, baseline, target, unit) => {
    const parsed = parseGoal(`Move it ${words} by 30 June 2027`, setting);
    expect([parsed.baseline, parsed.target, parsed.unit]).toEqual([baseline, target, unit]);
  });

  it.each([
    ['Raise 24/7 support use by June 2027', null],
    ['Grow 30-day retention to 50%', 50],
    ['Win 12 of the Fortune 500', 12],
    ['Get 15 customers with more than 500 employees', 15],
    ['Win 9 deals in Q1 2027', 9],
  ])('%s → target %s', (text, target) => {
    expect(parseGoal(text, setting).target).toBe(target);
  });

  it('law: however a number is written, the goal is the same', () => {
    const written = (value: number) => {
      const grouped = (separator: string) => String(value).replace(/\B(?=(\d{3})+$)/g, separator);
      return [
        String(value),
        grouped(','),
        grouped(' '),
        grouped('\u202f'),
        `${value / 1000}k`,
        `${value / 1000} thousand`,
      ];
    };
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 998 }), fc.integer({ min: 0, max: 999 }), (thousands, rest) => {
        const baseline = thousands * 1000 + rest;
        const ways = written(baseline).map(
          (text, at) => `Grow orders from ${text} to ${written(baseline + 1000)[at]}`,
        );
        const readings = ways.map((text) => parseGoal(text, setting));
        for (const reading of readings) {
          expect([reading.baseline, reading.target]).toEqual([baseline, baseline + 1000]);
        }
      }),
      { seed: 20261123, numRuns: 60 },
    );
  });

  it('law: letter case changes nothing', () => {
    const texts = [
      'Cut cost per lead from €90 to €70 by end of Q1 2027',
      'Gain 5,000 followers by March',
      'Answer 95% of tickets within 2 hours',
    ];
    for (const text of texts) {
      const { metric: _, ...lower } = parseGoal(text.toLowerCase(), setting);
      const { metric: __, ...upper } = parseGoal(text.toUpperCase(), setting);
      expect(upper).toEqual(lower);
    }
  });

  it('law: any quarter ends on a last day of a month, whatever the first month', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 12 }),
        (quarter, fiscalYearStartMonth) => {
          const parsed = parseGoal(`Win 9 deals by Q${quarter} 2028`, { ...setting, fiscalYearStartMonth });
          const next = isoFromDay((parsed.deadline ?? 0) + 1);
          expect(next.slice(8)).toBe('01');
          expect((Number(next.slice(5, 7)) - fiscalYearStartMonth + 12) % 3).toBe(0);
        },
      ),
      { seed: 20261123, numRuns: 48 },
    );
  });
});

describe('the direction of a goal', () => {
  it.each([
    ['Improve cost per lead by 10%', 'decrease'],
    ['Improve NPS by 10 points', 'increase'],
    ['Time on page from 0:40 to 1:10', 'increase'],
    ['Cut churn below 2%', 'decrease'],
    ['Keep churn below 2%', 'maintain'],
    ['Max churn 2%', 'maintain'],
    ['Write 10 case studies', null],
    ['Incraese leads from 20 to 30', 'increase'],
  ])('%s → %s', (text, direction) => {
    expect(parseGoal(text, setting).direction).toBe(direction);
  });
});

describe('the bound of a goal', () => {
  it.each([
    ['Keep churn below 2% over the quarter', 'atMost', 2, null],
    ['Max 3 complaints a week', 'atMost', 3, null],
    ['No more than €70 per lead', 'atMost', 70, null],
    ['Keep NPS at least 40', 'atLeast', 40, null],
    ['Hold uptime at 99.9% or higher', 'atLeast', 99.9, null],
    ['Hold the click rate of lifecycle emails at 3.5% or better', 'atLeast', 3.5, null],
    ['Keep first reply time at 4 hours or better', 'atMost', 4, null],
    ['Answer 95% of tickets within 2 hours', 'atLeast', 95, null],
    ['Keep response time between 2 and 4 hours', 'between', 2, 4],
    ['Keep reply time between 2 and 4 hours', 'between', 2, 4],
    ['Keep open rate between 20 and 25%', 'between', 20, 25],
    ['Keep spend between 40 and 50k', 'between', 40_000, 50_000],
    ['Increase sign-ups from 10 to 20', null, 20, null],
    ['Improve the work between sales and marketing', null, null, null],
    ['Grow sign-ups between 1 March and 31 March 2027', null, null, null],
  ])('%s → %s, %s, %s', (text, bound, target, upper) => {
    expect(parseGoal(text, setting)).toMatchObject({ bound, target, upper });
  });

  it('in a range is a level to be kept', () => {
    expect(parseGoal('Spend between €40k and €50k', setting).direction).toBe('maintain');
  });
});

it('names the measure with its own words', () => {
  expect(
    parseGoal('Increase weekly active workspaces from 1,400 to 2,000 by 31 March 2027', setting).metric,
  ).toBe('weekly active workspaces');
  expect(parseGoal('', setting)).toEqual({
    direction: null,
    baseline: null,
    target: null,
    change: null,
    unit: null,
    bound: null,
    upper: null,
    deadline: null,
    metric: null,
  });
  expect(parseGoal('Win 9 deals by March', { ...setting, today: day('2027-04-01') }).deadline).toBe(
    day('2028-03-31'),
  );
});
