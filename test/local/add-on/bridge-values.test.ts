// What google.script.run carries: https://developers.google.com/apps-script/guides/html/communication
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carried } from '../../../local/add-on/bridge-values.ts';
import { scripted } from '../script-fixture.ts';

const circle: { self?: unknown } = {};
circle.self = circle;

describe('values on the bridge', () => {
  test.each([
    ['text', 'a', 'a'],
    ['nothing at all', undefined, null],
    ['a missing item of a list', { rows: [1, undefined] }, { rows: [1, null] }],
    ['a missing member', { a: undefined, b: 1 }, { b: 1 }],
    ['the same list twice, which is no circle', [[1], [1]], [[1], [1]]],
  ])('%s arrives', (_what, value, arrives) => {
    expect(carried(value, 'value')).toEqual(arrives);
  });

  test.each([
    ['a Date', new Date(0), /cannot carry a Date \(at value\)/],
    ['a Date deep inside', { rows: [{ due: new Date(0) }] }, /Date \(at value\.rows\[0\]\.due\)/],
    ['a function', { run: () => 1 }, /function \(at value\.run\)/],
    ['a map', new Map(), /cannot carry a Map/],
    ['a circle', circle, /circle \(at value\.self\)/],
    ['a big number', 1n, /cannot carry a bigint/],
  ])('%s is refused', (_what, value, message) => {
    expect(() => carried(value, 'value')).toThrow(message);
  });

  test('plain JSON arrives as it was sent', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const sent = JSON.parse(JSON.stringify(value));
        expect(carried(sent, 'value')).toEqual(sent);
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});

describe('functions on the bridge', () => {
  const { addOn } = scripted({
    'Code.js': `
      function echo(value) { return [Array.isArray(value), value instanceof Array, value]; }
      function when() { return { at: new Date() }; }
      function hidden_() { return 1; }
      const arrow = () => 1;`,
  });

  test('arguments are objects of the script’s own world', () => {
    expect(addOn.request('echo', [[1]]).value).toEqual([true, true, [1]]);
  });

  test.each(['hidden_', 'arrow', 'toString', 'missing'])('%s cannot be called', (name) => {
    expect(() => addOn.request(name, [])).toThrow(/Script function not found/);
  });

  test('a Date that the script returns fails the call', () => {
    expect(() => addOn.request('when', [])).toThrow(/cannot carry a Date \(at the returned value\.at\)/);
  });
});
