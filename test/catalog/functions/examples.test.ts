// Every example in the reference shows what it says, typed into the spreadsheet engine with the built add-on.
import { describe, expect, test } from 'vitest';
import type { CustomFunction, FunctionExample } from '../../../src/catalog/functions/custom-function.ts';
import { functions } from '../../../src/catalog/functions/functions.ts';
import { evaluated } from './evaluated.ts';

const examples = functions.flatMap((declared) =>
  declared.examples.map((example): [string, CustomFunction, FunctionExample] => [
    example.formula,
    declared,
    example,
  ]),
);

const isGrid = Array.isArray;

describe('examples', () => {
  test.each(examples)('%s', (_, __, { formula, cells, result }) => {
    const shape = isGrid(result) ? { rows: result.length, columns: result[0]?.length ?? 0 } : null;
    const shown = evaluated(formula, cells ?? {}, shape);
    const rounded = (value: unknown): unknown =>
      typeof value === 'number' ? Number(value.toFixed(9)) : value;
    expect(shape ? shown.map((row) => row.map(rounded)) : rounded(shown[0]?.[0])).toEqual(result);
  });

  test('every function has an example of what it is for and of what bad input gives', () => {
    const withoutExamples = functions.filter(({ examples: shown }) => shown.length === 0);
    expect(withoutExamples.map(({ name }) => name)).toEqual([]);
  });

  test('names are distinct and no name ends in an underscore', () => {
    const names = functions.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[A-Z][A-Z0-9_]*[A-Z0-9]$/.test(name))).toEqual([]);
  });

  test('what may be left out comes last', () => {
    for (const { name, parameters } of functions) {
      const firstOptional = parameters.findIndex(({ optional }) => optional);
      const after = firstOptional === -1 ? [] : parameters.slice(firstOptional);
      expect(
        after.every(({ optional }) => optional),
        name,
      ).toBe(true);
    }
  });
});
