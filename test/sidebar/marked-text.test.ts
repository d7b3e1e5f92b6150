// Underlining: the pieces always put together to the sentence.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from '../../sidebar/write/marked-text.ts';
import type { Finding } from '../../src/domain/smart/assess.ts';

const finding = (from: number, to: number): Finding => ({
  rule: 'vague',
  letter: 'specific',
  severity: 'warning',
  span: { from, to },
  data: {},
  fixes: [],
});

test('a finding marks its words', () => {
  expect(piecesOf('much better now', [finding(5, 11)])).toEqual([
    { from: 0, text: 'much ', severity: null },
    { from: 5, text: 'better', severity: 'warning' },
    { from: 11, text: ' now', severity: null },
  ]);
});

test('overlapping findings mark once', () => {
  const marked = piecesOf('much better now', [finding(5, 11), finding(0, 7)]).filter(
    ({ severity }) => severity,
  );
  expect(marked.map(({ text }) => text)).toEqual(['much be']);
});

test('the pieces are the sentence', () => {
  const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 6 });
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), spans, (text, pairs) => {
      const pieces = piecesOf(
        text,
        pairs.map(([from, to]) => finding(from, to)),
      );
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
    { seed: 20261123 },
  );
});
