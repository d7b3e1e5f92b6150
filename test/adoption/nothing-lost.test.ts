// Laws of adopting: nothing a person typed vanishes, whatever the layout; and the time grows as the sheet does.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountInText, isPlaceholder, unitNamed, yesNoIn } from '../../src/adoption/notation/amounts.ts';
import { dayInNumber, deadlineIn } from '../../src/adoption/notation/deadlines.ts';
import { headingOf } from '../../src/adoption/notation/headings.ts';
import { itemsIn, levelNamed, levelOfId, withoutMark } from '../../src/adoption/notation/outline-marks.ts';
import { periodIn } from '../../src/adoption/notation/periods.ts';
import { typeNamed } from '../../src/adoption/okr/key-result-type.ts';
import { understandSheet } from '../../src/adoption/understand-sheet.ts';
import type { Understanding } from '../../src/adoption/understanding.ts';
import { messagesIn } from '../../src/messages/messages.ts';
import type { CellValue } from '../../src/workbook/cell.ts';
import { allLayouts } from './all-layouts.ts';
import { today, understand } from './brief.ts';
import { american, foreignSheet, german } from './foreign-sheet.ts';
import { longPlan } from './long-plan.ts';

/** Texts that end as a number, a day, a kind or a heading rather than as text. */
const becomesMore = (text: string): boolean =>
  headingOf(text) !== null ||
  levelNamed(text) !== null ||
  levelOfId(text) !== null ||
  isPlaceholder(text) ||
  yesNoIn(text) !== null ||
  periodIn(text, 'dayFirst') !== null ||
  deadlineIn(text, german, { yearAround: 2026, today }) !== null ||
  amountInText(text, german) !== null ||
  typeNamed(text) !== null ||
  unitNamed(text) !== text ||
  /→|->|^\(?[%€£$"]\)?$/.test(text);

const textsOf = (understanding: Understanding): string =>
  JSON.stringify(understanding).replace(/\\n|\s+/g, ' ');

describe('every typed text is in a table, in notes, or left over', () => {
  test.each(allLayouts)('$name', ({ rows, looks, locale }) => {
    const understanding = understand(rows, looks, locale);
    const told = textsOf(understanding);
    const headings = new Set(understanding.columns.map(({ heading }) => heading));
    const sheet = foreignSheet(rows, looks);
    const lost = sheet.values
      .flatMap((cells, row) => cells.filter((_, column) => sheet.formulas[row]?.[column] === ''))
      .flatMap((value) => (typeof value === 'string' ? itemsIn(value, true) : []))
      .map((text) =>
        withoutMark(
          text
            .trim()
            .replace(/^\((\p{L}+)\)$/u, '$1')
            .replace(/^([^:]{1,20}): /, (label, word: string) => (headingOf(word) ? '' : label)),
        ),
      )
      .filter((text) => text !== '' && !becomesMore(text) && !headings.has(text))
      .filter((text) => !told.includes(JSON.stringify(text).slice(1, -1).replace(/\s+/g, ' ')));
    expect(lost).toEqual([]);
  });

  test('remarks anywhere in a table', () => {
    const remark = fc.stringMatching(/^[a-z]{4,9} [a-z]{4,9} [a-z]{4,9}$/);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(remark, remark, fc.nat(5)), { minLength: 1, maxLength: 6 }),
        (remarks) => {
          const rows = ['Objective|Key result|Target|Actual|Mood|Comment'];
          remarks.forEach(([one, other, target], index) => {
            rows.push(
              `${index % 2 ? '' : `Win ${index}`}|Gain ${index}|${target + 2}|${one}|${other}|${one} ${other}`,
            );
          });
          const told = textsOf(understand([...rows, '', `* ${remarks[0]?.[0]}`]));
          for (const [one, other] of remarks)
            expect(told.includes(`${one} ${other}`) && told.includes(`Mood: ${other}`)).toBe(true);
        },
      ),
      { seed: 20261123, numRuns: 60 },
    );
  });
});

test('sheets of random headings and cells: every text and every number is told, and nothing of a sheet without goals', () => {
  const headings = [
    'Objective',
    'Key result',
    'Owner',
    'Start',
    'Target',
    'Current',
    'Progress',
    'Confidence',
    'Weight',
    'Unit',
    'Due',
    'Status',
    'Type',
    'KPI',
    'Team',
    'Initiative',
    'Date',
    'ID',
    'Comment',
    'Mood',
    '',
    'Oct 2026',
    'Nov 2026',
    'Score',
  ];
  const word = fc.stringMatching(/^[a-z]{5,8}$/);
  const number = fc.integer({ min: 1_001, max: 9_999 });
  const cell = fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    { weight: 3, arbitrary: fc.tuple(word, word, word).map((words) => words.join(' ')) },
    { weight: 2, arbitrary: number },
  );
  const sheets = fc.tuple(
    fc.shuffledSubarray(headings, { minLength: 3, maxLength: 8 }),
    fc.array(fc.array(cell, { minLength: 8, maxLength: 8 }), { minLength: 1, maxLength: 7 }),
  );
  fc.assert(
    fc.property(sheets, ([head, cells]) => {
      const rows = [head, ...cells.map((row) => row.slice(0, head.length))];
      const understanding = understand(rows);
      if (understanding.notOkr !== null) return;
      const told = textsOf(understanding).replace(/\d\d-\d\d/g, '');
      const isTold = (value: CellValue): boolean => {
        const day = dayInNumber(value);
        return told.includes(String(value)) || (day !== null && told.includes(`"due":${day}`));
      };
      const lost = cells
        .flatMap((row) => row.slice(0, head.length))
        .filter((value) => value !== '' && !isTold(value));
      expect({ rows, lost }).toEqual({ rows, lost: [] });
    }),
    { seed: 20261126, numRuns: 500 },
  );
});

/** A key result and its date below a team of its own; its name found a place and was told nowhere. */
const onceLost: [CellValue[][], string[]] = [
  [
    ['Q3 2026', 9878, 9539, 'zq1x wort text\nzq2x wort text', '', 'zq3x wort text\nzq4x wort text'],
    ['Milestone', 'Key result', ''],
    ['zq5x wort text', '', 'Date', 'zq6x wort text'],
    ['', '', '45%', 'zq7x wort text', 4275, 'zq8x wort text\nzq9x wort text', 'Objective'],
    [''],
    [5146],
    ['', '', 'Team', 'yes', '', true, 'Key result'],
    [2716, '', 1, 'zq10x wort text', 13, 'zq11x wort text\nzq12x wort text', 'zq13x wort text'],
  ],
  [],
];

test('sheets thrown together of headings, marks, merged cells and lines: no text is lost, and none breaks the reading', () => {
  const known =
    'Objective|Key result|KR1|KR2 target|Owner|Start|Target|Current|Progress|Q3 2026|Oct|Due|Status|Type|KPI|Team|Initiative|Date|ID|Objective ID|Comment|Milestone|Value|Objective 1: win|KR 1.1 gain 5|1.|- dash|☑ tick|Q1 Actual|Last week|Owner: Ann|Total|Plan|45%|1.2k|€30|yes|–|7/10|end of November|12 → 18';
  const own = fc.nat(99_999).map((number) => `zq${number.toString(36)}x wort text`);
  const cell: fc.Arbitrary<CellValue> = fc.oneof(
    { weight: 4, arbitrary: fc.constant('') },
    { weight: 4, arbitrary: fc.constantFrom(...known.split('|')) },
    { weight: 3, arbitrary: own },
    { weight: 1, arbitrary: fc.tuple(own, own).map((lines) => lines.join('\n')) },
    { weight: 2, arbitrary: fc.integer({ min: -5, max: 9_999 }) },
    { weight: 1, arbitrary: fc.boolean() },
  );
  const area = fc
    .tuple(fc.nat(6), fc.nat(9), fc.nat(3), fc.nat(3))
    .map(([left, top, width, height]) =>
      [left, left + width].map((at, end) => `${'ABCDEFGHIJ'[at]}${top + 1 + end * height}`).join(':'),
    );
  const sheets = fc.tuple(
    fc.array(fc.array(cell, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 12 }),
    fc.array(area, { maxLength: 3 }),
  );
  fc.assert(
    fc.property(sheets, ([rows, merged]) => {
      const understanding = understand(rows, { merged });
      if (understanding.notOkr !== null) return;
      const told = textsOf(understanding);
      const lost = rows.flat().flatMap((value) => String(value).match(/zq\w+x wort text/g) ?? []);
      expect(lost.filter((text) => !told.includes(text))).toEqual([]);
    }),
    { seed: 20261126, numRuns: 1_500, examples: [[onceLost]] },
  );
});

test('a sheet of 40 columns ten times as long takes ten times as long to understand, not a hundred times', () => {
  const secondsFor = (rows: number): number => {
    const sheet = foreignSheet(longPlan(rows));
    const begun = process.cpuUsage();
    const setting = { today, locale: american, words: messagesIn('en').adoption };
    expect(understandSheet(sheet, setting).objectives).toHaveLength(rows / 5);
    return process.cpuUsage(begun).user;
  };
  secondsFor(500);
  expect(secondsFor(5_000) / secondsFor(500)).toBeLessThan(40);
}, 60_000);
