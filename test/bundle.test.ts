// What every call of a custom function loads: its size, and what has no business in it.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withoutHelp } from '../scripts/without-help.ts';
import { functions } from '../src/catalog/functions/functions.ts';
import { english as words } from '../src/messages/en/english.ts';

const code = readFileSync('dist/Code.js', 'utf8');
const parts = ['actions', 'goals'].map((name) => ({ name, text: readFileSync(`dist/${name}.html`, 'utf8') }));

/** See docs/decisions/0013-the-size-of-code.md. */
const mostKilobytes = 120;

describe('dist/Code.js', () => {
  test(`is no larger than ${mostKilobytes} KB`, () => {
    expect(Buffer.byteLength(code) / 1000).toBeLessThanOrEqual(mostKilobytes);
  });

  test.each([
    ['a page', /document\.|innerHTML|addEventListener|createElement/],
    ['Preact', /preact|__H\b|diffed/],
    ['the spreadsheet engine', /o-spreadsheet|EVALUATE_CELLS/],
    ['charts of the sidebar', /scaleLinear|curveMonotone/],
    ['all of zod: its languages', /Ungültige Eingabe|Entrada inválida/],
    [
      'what Apps Script lacks',
      /\b(setTimeout|setInterval|fetch|atob|btoa|TextEncoder|structuredClone)\(|new URL\(/,
    ],
    ['Node', /\brequire\(|process\.env|node:/],
  ])('holds nothing of %s', (_, marks) => {
    expect(code.match(marks)).toBeNull();
  });

  test('leaves the help of functions to the stubs', () => {
    const told = functions.flatMap(({ summary, badInput, returns }) => [summary, badInput, returns]);
    expect(told.filter((sentence) => code.includes(sentence))).toEqual([]);
    expect(functions.filter(({ name }) => !code.includes(name)).map(({ name }) => name)).toEqual([]);
  });
});

test('the notes on headings and settings stand in the part that writes them, and only there', () => {
  const told = Object.values(words.tables).flatMap(({ purpose, columns }) => [
    purpose,
    ...Object.values(columns).map(({ help }) => help),
  ]);
  const { version, watchBand, cycleName } = words.settings;
  told.push(...[version, watchBand, cycleName].map(({ meaning }) => meaning));
  const actions = parts.find(({ name }) => name === 'actions')?.text ?? '';
  const isIn = (text: string) => (help: string) => text.includes(help);
  expect(told.filter(isIn(code))).toEqual([]);
  expect(told.filter(isIn(actions)).length).toBe(told.length);
});

/** What cells do without stands in the parts, and there only. */
describe.each([
  ['zod', 'actions', /safeParse/],
  ['commands and requests', 'actions', /addObjective/],
  ['the reader of existing sheets', 'actions', /previewAdoption/],
  ['the reader of sentences', 'goals', /cannot be checked/],
])('%s', (_what, part, mark) => {
  test(`travels in ${part}.html`, () => {
    const holders = [{ name: 'Code', text: code }, ...parts].filter(({ text }) => mark.test(text));
    expect(holders.map(({ name }) => name)).toContain(part);
    expect(holders.map(({ name }) => name)).not.toContain('Code');
  });
});

describe('the parts', () => {
  test.each(parts)('$name is one function, and holds no zod languages, Preact or engine', ({ text }) => {
    expect(text.startsWith('(function (__desk) {')).toBe(true);
    expect(text.match(/Ungültige Eingabe|preact|o-spreadsheet/)).toBeNull();
  });
});

test('only the help is left out of a declaration', () => {
  const source = [
    "import { rule } from './rule.ts';",
    'export const okrDouble: CustomFunction = {',
    "  name: 'OKR_DOUBLE',",
    "  summary: 'Doubles.',",
    '  details:',
    "    'It doubles.',",
    '  parameters: [',
    "    { name: 'value', describes: 'It.' },",
    '  ],',
    '  compute(args) {',
    '    return rule(args);',
    '  },',
    '};',
    '',
  ];
  const kept = [...source.slice(0, 3), ...source.slice(9)];
  expect(withoutHelp(source.join('\n'))).toBe(kept.join('\n'));
});
