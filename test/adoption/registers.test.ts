// Laws of registers and figures: whichever order rows name each other in, and whichever country a workbook is of.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../../src/domain/day.ts';
import type { CellValue } from '../../src/workbook/cell.ts';
import { brief, understand } from './brief.ts';
import { american, german } from './foreign-sheet.ts';

test.each([
  {
    rows: [
      'ID|Objective|Key result|Start|Target',
      'KR1|Win the market|Recall|9|14',
      'KR2||Reach|20|40',
      '',
      'KR ID|Date|Value|Comment',
      'KR1|2026-10-05|10|slow',
      'KR2|2026-10-05|24|',
      'KR1|2026-11-02|12|',
    ],
    reads: ['O Win the market', 'KR Recall 9>14=12 (10-05:10 11-02:12)', 'KR Reach 20>40=24 (10-05:24)'],
  },
  {
    rows: [
      'Objective|Key result|Start|Target|Current',
      'Win the market|Recall|9|14|13',
      '',
      'Key result|Week|Actual|Confidence',
      'Recall|KW 41|10|7/10',
      'Recall|KW 45|12|8/10',
    ],
    reads: ['O Win the market', 'KR Recall 9>14=13 (10-11:10 11-08:12)'],
  },
])('check-ins in a table of their own belong to the key results they name', ({ rows, reads }) => {
  const understanding = understand(rows);
  expect(brief(understanding)).toEqual(reads);
  expect(understanding.kept).toEqual([]);
});

test('key results stand under the objectives they name, whatever the order of their rows', () => {
  const plans = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 });
  const ordered = plans.chain((counts) => {
    const rows = counts.flatMap((count, objective) =>
      Array.from({ length: count }, (_, result) => ({ objective, result })),
    );
    return fc.tuple(fc.constant(counts), fc.shuffledSubarray(rows, { minLength: rows.length }));
  });
  fc.assert(
    fc.property(ordered, ([counts, rows]) => {
      const { objectives, kept } = understand([
        'Obj ID|Objective|Owner',
        ...counts.map((_, at) => `OB-${at + 1}|Win the place of ${'abcde'[at]}|Owner ${at}`),
        '',
        'KR ID|Obj ID|Key result|Baseline|Target|Actual',
        ...rows.map(
          ({ objective, result }, at) =>
            `KR-${at + 1}|OB-${objective + 1}|Gain ${'abcde'[objective]}${'pqrs'[result]}|10|40|${at + 11}`,
        ),
        '',
        'Initiative|For KR',
        ...rows.map((_, at) => `Work on ${at + 1}|KR-${at + 1}`),
      ]);
      expect(kept).toEqual([]);
      expect(objectives.map(({ owner }) => owner)).toEqual(counts.map((_, at) => `Owner ${at}`));
      for (const [at, { keyResults }] of objectives.entries()) {
        const names = keyResults.map(({ keyResult }) => keyResult).sort();
        expect(names).toEqual([...'pqrs'].slice(0, counts[at]).map((each) => `Gain ${'abcde'[at]}${each}`));
        for (const { initiatives } of keyResults) expect(initiatives).toHaveLength(1);
      }
    }),
    { seed: 20261126, numRuns: 60 },
  );
});

test('rows of one table stand under the goals they name, by ID or by text, whatever their order', () => {
  const plans = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 5 });
  const ordered = plans.chain((counts) => {
    const goals = counts.flatMap((count, of) => Array.from({ length: count + 1 }, (_, at) => ({ of, at })));
    return fc.tuple(
      fc.constant(counts),
      fc.shuffledSubarray(goals, { minLength: goals.length }),
      fc.boolean(),
    );
  });
  fc.assert(
    fc.property(ordered, ([counts, goals, isById]) => {
      const nameOf = (of: number, at: number): string =>
        at === 0 ? `Win the place of ${'abcde'[of]}` : `Gain ${'abcde'[of]}${'pqrs'[at - 1]}`;
      const idOf = (of: number, at: number): number => 100 + of * 10 + at;
      const parentOf = (of: number): string => (isById ? String(idOf(of, 0)) : nameOf(of, 0));
      const { objectives } = understand([
        'Row ID|Title|Parent|Owner|Start|Target|Current',
        ...goals.map(({ of, at }) =>
          at === 0
            ? `${idOf(of, at)}|${nameOf(of, at)}||Owner ${of}|||`
            : `${idOf(of, at)}|${nameOf(of, at)}|${parentOf(of)}|Owner ${of}|10|40|${at + 11}`,
        ),
      ]);
      const told = objectives.map(({ objective, owner, keyResults }) => ({
        objective,
        owner,
        keyResults: keyResults.map(({ keyResult }) => keyResult).sort(),
      }));
      expect(told.sort((one, two) => one.owner.localeCompare(two.owner))).toEqual(
        counts.map((count, of) => ({
          objective: nameOf(of, 0),
          owner: `Owner ${of}`,
          keyResults: Array.from({ length: count }, (_, at) => nameOf(of, at + 1)),
        })),
      );
    }),
    { seed: 20261127, numRuns: 60 },
  );
});

test('thousands typed as text are read the same in a workbook of any country', () => {
  const figure = fc.integer({ min: 1_000, max: 999_999 });
  const marked = (value: number, mark: string): string =>
    `${Math.floor(value / 1_000)}${mark}${String(value % 1_000).padStart(3, '0')}`;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(figure, figure, figure), { minLength: 1, maxLength: 5 }),
      fc.constantFrom('.', ','),
      fc.constantFrom(american, german),
      (goals, mark, locale) => {
        const rows = goals.map((figures, at): CellValue[] => [
          `1.${at + 1}`,
          'Win',
          `Gain ${at}`,
          ...figures.map((each) => marked(each, mark)),
        ]);
        const { objectives } = understand(['ID|Objective|Key result|Start|Target|Now', ...rows], {}, locale);
        const read = objectives.flatMap(({ keyResults }) =>
          keyResults.map(({ start, target, current }) => [start, target, current]),
        );
        expect(read).toEqual(goals);
      },
    ),
    { seed: 20261126, numRuns: 80 },
  );
});

test('days that one of them tells the order of are read the same in a workbook of any country', () => {
  const plain = fc.record({ day: fc.integer({ min: 1, max: 12 }), month: fc.integer({ min: 1, max: 12 }) });
  fc.assert(
    fc.property(
      fc.array(plain, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 13, max: 28 }),
      fc.boolean(),
      fc.constantFrom('dayFirst', 'monthFirst'),
      (days, telling, isDayFirst, dateOrder) => {
        const all = [...days, { day: telling, month: 11 }];
        const { objectives } = understand(
          [
            'Objective|Key result|Target|Due',
            ...all.map(({ day, month }, at) => {
              const written = isDayFirst ? `${day}/${month}/2027` : `${month}/${day}/2027`;
              return `${at === 0 ? 'Win' : ''}|Gain ${at}|40|by ${written}`;
            }),
          ],
          {},
          { ...american, dateOrder },
        );
        const due = objectives[0]?.keyResults.map((goal) => goal.due);
        expect(due).toEqual(all.map(({ day, month }) => dayOf(2027, month, day)));
      },
    ),
    { seed: 20261128, numRuns: 80 },
  );
});
