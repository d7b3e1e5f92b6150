// The geometry of the KPI chart: everything inside, no label over another, whatever the numbers.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChartData, type ChartPoint, type Limits, unbroken } from '../../sidebar/charts/chart-data.ts';
import { type ChartWords, chartHeight, chartWidth, layOut } from '../../sidebar/charts/line-geometry.ts';
import { exactNumberText, measureText, numberText } from '../../sidebar/charts/number-text.ts';
import { type Box, labelBox } from '../../sidebar/charts/place-labels.ts';

const words: ChartWords = {
  number: (value) => numberText(value, 'en'),
  day: (day) => `day ${day % 1000}`,
  signal: (tone) => ({ good: 'improvement', bad: 'concern', neutral: 'signal' })[tone],
  naturalLimits: 'natural limits',
  newProcess: 'new process',
};

const point = (day: number, value: number, signal: ChartPoint['signal'] = null): ChartPoint => ({
  day,
  value,
  signal,
});

const measure = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  fc.double({ min: -1e-6, max: 1e-6, noNaN: true }),
);

const limitsAround = (centre: number, spread: number, provisional: boolean): Limits => ({
  lower: centre - spread,
  centre,
  upper: centre + spread,
  provisional,
});

const charts: fc.Arbitrary<ChartData> = fc
  .record({
    values: fc.array(
      fc.tuple(
        measure,
        fc.constantFrom(null, null, null, 'good' as const, 'bad' as const, 'neutral' as const),
      ),
      { minLength: 1, maxLength: 90 },
    ),
    target: fc.option(measure),
    spread: fc.option(measure.map(Math.abs)),
    step: fc.integer({ min: 1, max: 31 }),
    changes: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 2 }).map((at) => [0, ...at.sort()]),
  })
  .map(({ values, target, spread, step, changes }) => ({
    points: values.map(([value, signal], index) => point(20_000 + index * step, value, signal)),
    phases: changes.map((at) => ({
      since: 20_000 + Math.floor((at * values.length) / 10) * step,
      limits: spread === null ? null : limitsAround(values[0]?.[0] ?? 0, spread, values.length < 12),
    })),
    levels:
      target === null
        ? []
        : [{ id: 'target' as const, value: target, label: `target ${numberText(target, 'en')}` }],
  }));

const areApart = (a: Box, b: Box): boolean =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

describe('layOut', () => {
  test('no label stands on another, none leaves the chart', () => {
    fc.assert(
      fc.property(charts, (data) => {
        const boxes = layOut(data, words).labels.map((label) => labelBox(label.text, label));
        for (const [index, box] of boxes.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(chartWidth);
          expect(box.y + box.height).toBeLessThanOrEqual(chartHeight);
          expect(boxes.slice(index + 1).every((other) => areApart(box, other))).toBe(true);
        }
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });

  test('every point, limit and level stands inside the plot', () => {
    fc.assert(
      fc.property(charts, (data) => {
        const { marks, plot, phases, levels } = layOut(data, words);
        const heights = [
          ...marks.map(({ y }) => y),
          ...levels.map(({ y }) => y),
          ...phases.flatMap(({ upper, centre, lower }) => [upper, centre, lower]),
        ];
        for (const y of heights) {
          expect(y).toBeGreaterThanOrEqual(plot.y - 0.5);
          expect(y).toBeLessThanOrEqual(plot.y + plot.height + 0.5);
        }
        for (const { x } of marks) {
          expect(x).toBeGreaterThanOrEqual(plot.x);
          expect(x).toBeLessThanOrEqual(plot.x + plot.width + 0.5);
        }
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });

  test('the target and the last day are always named', () => {
    const { labels } = layOut(
      {
        points: [68, 63, 70, 54].map((value, week) => point(20_000 + week * 7, value)),
        phases: [],
        levels: [{ id: 'target', value: 80, label: 'target 80' }],
      },
      words,
    );
    const texts = labels.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['target 80', 'day 21', '54']));
  });
});

test.each([
  ['weekly without a break', [0, 7, 14, 21], 1],
  ['a month left out', [0, 7, 14, 49, 56], 2],
  ['a single point', [0], 1],
  ['none', [], 0],
])('unbroken: %s', (_name, days, runs) => {
  expect(unbroken(days.map((day) => point(day, 1)))).toHaveLength(runs);
});

test.each([
  [53, '53'],
  [4.567, '4.57'],
  [3100, '3,100'],
  [1234567, '1.23M'],
  [-12, '−12'],
  [0.00012, '0.00012'],
  [0.0000012, '1.2E−6'],
  [0, '0'],
])('numberText(%s) is %s', (value, text) => {
  expect(numberText(value, 'en')).toBe(text);
});

test.each([
  ['17', '%', '17%'],
  ['92', 'EUR', '€92'],
  ['−92', 'EUR', '−€92'],
  ['53', 'requests', '53 requests'],
  ['53', 'NPS', '53 NPS'],
  ['53', '', '53'],
])('measureText(%s, %s) is %s', (number, unit, text) => {
  expect(measureText(number, unit, 'en')).toBe(text);
});

test('a single value is read with all its digits', () => {
  expect(exactNumberText(1234567.25, 'en')).toBe('1,234,567.25');
});
