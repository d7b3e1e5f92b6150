import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../scripts/smart-evaluation/evaluate.ts';
import { readRows } from '../../../scripts/smart-evaluation/rows.ts';

const here = 'test/domain/smart';
const rowsOf = (file: string) => readRows(readFileSync(join(here, file), 'utf8'));

describe('the published figures', () => {
  it('hold on the sentences that were kept back from writing the rules', () => {
    const { rows, problems } = rowsOf('sentences-test.jsonl');
    expect(problems).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(200);
    const found = evaluate(rows);
    expect(found.macroF1).toBeGreaterThanOrEqual(0.95);
    for (const { accuracy } of Object.values(found.fields)) expect(accuracy).toBeGreaterThanOrEqual(0.97);
    expect(found.findingsPrecision).toBeGreaterThanOrEqual(0.95);
    expect(found.findingsRecall).toBeGreaterThanOrEqual(0.9);
  });

  it('hold on the sentences the rules were written by', () => {
    const { rows, problems } = rowsOf('sentences-dev.jsonl');
    expect(problems).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(400);
    const found = evaluate(rows);
    expect(found.macroF1).toBeGreaterThanOrEqual(0.99);
    expect(found.findingsPrecision).toBeGreaterThanOrEqual(0.99);
  });

  it.each(['de', 'fr', 'es'])('hold for goals in %s, which nobody says the language of', (language) => {
    const { rows, problems } = rowsOf(`sentences-${language}.jsonl`);
    expect(problems).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(60);
    const found = evaluate(rows);
    expect(found.macroF1).toBeGreaterThanOrEqual(0.95);
    for (const { accuracy } of Object.values(found.fields)) expect(accuracy).toBeGreaterThanOrEqual(0.97);
    expect(found.findingsPrecision).toBeGreaterThanOrEqual(0.95);
    expect(found.findingsRecall).toBeGreaterThanOrEqual(0.9);
  });
});

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
const germanKeyboard: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
};

describe('the figures hardly change with how goals are typed', () => {
  it.each([
    ['lower case', (text: string) => text.toLowerCase()],
    ['capitals', (text: string) => text.toUpperCase()],
    ['no spaces before signs', (text: string) => text.replace(/ (?=[%€])/g, '')],
    ['two spaces for one', (text: string) => text.replaceAll(' ', '  ')],
    ['accents as signs of their own', (text: string) => text.normalize('NFD')],
    [
      'no accents',
      (text: string) => withoutAccents(text.replace(/[äöüÄÖÜß]/g, (letter) => germanKeyboard[letter] ?? '')),
    ],
  ])('%s', (_, typed) => {
    for (const language of ['de', 'fr', 'es', 'test']) {
      const { rows } = rowsOf(`sentences-${language}.jsonl`);
      const found = evaluate(rows.map((row) => ({ ...row, text: typed(row.text) })));
      expect({ language, ...found, isGood: found.macroF1 >= 0.95 }).toMatchObject({ isGood: true });
      for (const { accuracy } of Object.values(found.fields)) expect(accuracy).toBeGreaterThanOrEqual(0.97);
      expect(found.findingsPrecision).toBeGreaterThanOrEqual(0.95);
    }
  });
});

describe('npm run evaluate:smart', () => {
  const folder = mkdtempSync(join(tmpdir(), 'smart-'));
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/evaluate-smart.ts', ...args], {
      encoding: 'utf8',
    });

  it('prints the figures as one JSON object', () => {
    const printed = execFileSync(
      process.execPath,
      [
        'node_modules/tsx/dist/cli.mjs',
        'scripts/evaluate-smart.ts',
        join(here, 'sentences-test.jsonl'),
        '--json',
      ],
      { encoding: 'utf8' },
    );
    expect(Object.keys(JSON.parse(printed))).toEqual([
      'count',
      'labels',
      'macroF1',
      'fields',
      'findings',
      'findingsPrecision',
      'findingsRecall',
      'msPerSentenceP95',
    ]);
  });

  it('names bad lines and ends with 1; wrong usage ends with 2', () => {
    const file = join(folder, 'bad.jsonl');
    const good = readFileSync(join(here, 'sentences-test.jsonl'), 'utf8').split('\n')[0];
    writeFileSync(file, `${good}\n{"id": \n{"id":"a","kind":"goal"}\n`);
    const bad = run(file, '--json');
    expect(bad.status).toBe(1);
    expect(bad.stderr).toMatch(/line 2: not JSON/);
    expect(bad.stderr).toMatch(/line 3: kind/);
    expect(run('--json').status).toBe(2);
    expect(run(join(folder, 'none.jsonl')).status).toBe(1);
  });
});
