// Any text at all gets a verdict, at once; no regular expression can be made to backtrack for long.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assessInAnyLanguage } from '../../../src/domain/smart/any-language.ts';
import { everyLanguage } from '../../../src/domain/smart/languages/languages.ts';
import { smartScore } from '../../../src/domain/smart/score.ts';
import { goal } from './setting.ts';

// biome-ignore format: a list to look over
const pieces = [
  '', 'a', 'ä', 'A', '0', '1', '-', '_', '.', ',', ':', '/', '%', '€', '(', '[', '{', '<', '?', '…', '#', "'", '’', ' ',
  '\t', '\n', '\u0000', '\u001b', '\u200f', '\u202e', 'ا', 'א', '中', '😀', '👩‍👩‍👧', 'e\u0301', 'İ', '\ud800', 'a1', '1a',
  '1.', '1,', '1:', '1 ', '1.1.', '1/1/', '1-', 'a-', "a'", 'a ', 'a.', 'x1 ', 'xx ', '1% ', '1k ', 'by ', 'from 1 to ',
  'and ', 'increase ', 'q1 ', '2027 ', '31 march ', 'end of ', 'the ', 'may ', 'one more ', 'von ', 'auf 1 ', 'steigern ',
  '1. quartal ', 'de 1 ', 'à ', "d'", '→', '>=', 'ge', 'ung', 'innen', 'ies', 'mente', 'constructor ',
];
const longText = 100_000;

const longestMilliseconds = 50;
const mostRuns = 20;

/** Whether one of some runs is quick; other work on the machine only ever slows one down. */
function isQuick(run: () => void): boolean {
  for (let count = 0; count < mostRuns; count += 1) {
    const start = performance.now();
    run();
    if (performance.now() - start < longestMilliseconds) return true;
  }
  return false;
}

describe('any text is judged within 50 ms', () => {
  test.each(['', 'und auf bis von ', 'les des du au aux ', 'los las del para '])('after “%s”', (opening) => {
    const slow: string[] = [];
    for (const piece of pieces) {
      const text = opening + piece.repeat(Math.ceil(longText / Math.max(1, piece.length)));
      let today = goal('').today;
      const isInTime = isQuick(() => {
        today += 1;
        const assessment = assessInAnyLanguage(goal(text, { today }));
        const score = smartScore(assessment);
        expect(score >= 0 && score <= 100).toBe(true);
        for (const { span } of assessment.findings)
          expect(span === null || (span.from >= 0 && span.to <= text.length)).toBe(true);
      });
      if (!isInTime) slow.push(JSON.stringify(piece));
    }
    expect(slow).toEqual([]);
  });
});

const folder = 'src/domain/smart';

/** A slash where a value begins; comments are left out before. */
const literal = /(?<=[=(:,&|![]\s{0,9}|return )\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([a-z]*)/g;

function regularExpressionsIn(path: string): readonly RegExp[] {
  const code = readFileSync(path, 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
  return [...code.matchAll(literal)].map(
    ([, source = '', flags = '']) => new RegExp(source, `${flags.replace(/[gy]/g, '')}g`),
  );
}

describe('no regular expression takes long on any text that is read', () => {
  const written = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => regularExpressionsIn(join(folder, name)));
  const inPacks = everyLanguage.flatMap(({ forms }) => [
    ...[...forms.spellings, ...forms.plurals, ...forms.verbs].map(([pattern]) => pattern),
    ...[forms.adverb, forms.noAdverb, forms.quality, forms.noQuality],
  ]);
  const all = [...written, ...inPacks.map((pattern) => new RegExp(pattern, 'gu'))];

  test('all of them are found', () => {
    expect(written.length).toBeGreaterThan(30);
    expect(inPacks.length).toBeGreaterThan(40);
  });

  test.each(all.map((pattern) => [String(pattern), pattern] as const))('%s', (_, pattern) => {
    // Twice as long as what is read of a goal, and ending on what most patterns do not expect.
    const slow = pieces.filter((piece) => {
      const text = `${piece.repeat(Math.ceil(2000 / Math.max(1, piece.length)))}!`;
      return !isQuick(() => [...text.matchAll(pattern)]);
    });
    expect(slow).toEqual([]);
  });
});
