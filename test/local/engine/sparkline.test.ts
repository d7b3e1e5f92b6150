// SPARKLINE typed into a cell: what the cell holds, what is drawn, and what the host does not emulate.
import { expect, test } from 'vitest';
import { sparklineAt, sparklineIn } from '../../../local/engine/sparkline.ts';
import { createWorkbook } from '../../../local/engine/workbook.ts';

function typed(formula: string, cells: readonly string[] = []) {
  const { model } = createWorkbook();
  const sheetId = model.getters.getActiveSheetId();
  const at = { sheetId, col: 1, row: 0 };
  model.dispatch('UPDATE_CELL', { ...at, content: formula });
  cells.forEach((content, row) => {
    model.dispatch('UPDATE_CELL', { sheetId, col: 0, row, content });
  });
  return { value: model.getters.getEvaluatedCell(at).value, points: sparklineAt(model.getters, at) };
}

test.each([
  [
    '=SPARKLINE({0,84;7,-82.5;21,3})',
    [],
    [
      [0, 84],
      [7, -82.5],
      [21, 3],
    ],
  ],
  [
    '=SPARKLINE({4,5,6})',
    [],
    [
      [0, 4],
      [1, 5],
      [2, 6],
    ],
  ],
  [
    '=sparkline(A1:A4)',
    ['3', '', 'n/a', '5'],
    [
      [0, 3],
      [3, 5],
    ],
  ],
  ['=SPARKLINE(A1:A1)', ['3'], [[0, 3]]],
] as const)('%s', (formula, cells, expected) => {
  const { points, value } = typed(formula, cells);
  expect(value).toBe('');
  expect(points?.map(({ x, y }) => [x, y])).toEqual(expected);
});

test.each([
  ['=SPARKLINE({1,2;3,4},{"charttype","bar"})', '#ERROR'],
  ['=SPARKLINE({1,2,3;4,5,6})', '#ERROR'],
  ['=SPARKLINE(A1:A9)', '#N/A'],
  ['=1+1', 2],
])('%s draws nothing', (formula, shown) => {
  expect(typed(formula)).toEqual({ value: shown, points: null });
});

test('values that never move lie in the middle; one value is no line', () => {
  const box = { width: 10, height: 4 };
  const flat = [
    { x: 0, y: 7 },
    { x: 2, y: 7 },
  ];
  expect(sparklineIn(flat, box)).toEqual([
    { x: 0, y: 2 },
    { x: 10, y: 2 },
  ]);
  expect(sparklineIn(flat.slice(1), box)).toBeNull();
});
