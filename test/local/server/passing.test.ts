// What the browser lets through: https://developers.google.com/apps-script/guides/html/communication#parameters_and_return_values
import { describe, expect, test } from 'vitest';
import { passed } from '../../../local/page/frame/passing.ts';

class Made {
  readonly field = 1;
}

describe('what google.script.run lets through', () => {
  test.each([
    ['text', 'a', 'a'],
    ['a number', 1.5, 1.5],
    ['no number', Number.NaN, null],
    ['a truth', true, true],
    ['null', null, null],
    ['nothing', undefined, null],
    ['a list with a hole', [1, undefined, 'a'], [1, null, 'a']],
    ['an object', { a: { b: [1] }, left: undefined }, { a: { b: [1] } }],
    ['the same thing twice', ((shared) => [shared, shared])({ a: 1 }), [{ a: 1 }, { a: 1 }]],
  ])('%s passes', (_what, value, expected) => {
    expect(passed(value, '0')).toEqual(expected);
  });

  const circle: { self?: unknown } = {};
  circle.self = circle;
  test.each([
    ['a Date', new Date(0), '0'],
    ['a Date far inside', { rows: [[{ due: new Date(0) }]] }, 'due'],
    ['a function', { run: () => {} }, 'run'],
    ['an instance', new Made(), '0'],
    ['a Map', new Map(), '0'],
    ['a circle', circle, 'self'],
    ['a big integer', 1n, '0'],
  ])('%s does not', (_what, value, where) => {
    expect(() => passed(value, '0')).toThrow(`Failed due to illegal value in property: ${where}`);
  });
});
