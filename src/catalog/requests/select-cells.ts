// Takes people to a cell.
import * as z from 'zod/mini';
import { defineRequest } from './request.ts';

export const selectCells = defineRequest({
  name: 'selectCells',
  input: z.object({ sheet: z.string(), row: z.number(), column: z.number() }),
  output: z.object({}),
  run({ sheet, row, column }, snapshot) {
    if (!snapshot.sheetNames.includes(sheet)) {
      return { ok: false, problem: { code: 'missing-sheet', sheet } };
    }
    if (!isPlace(row) || !isPlace(column)) {
      return { ok: false, problem: { code: 'wrong-input', where: 'row, column' } };
    }
    const area = { sheet, row, column, rows: 1, columns: 1 };
    return {
      ok: true,
      value: {},
      plan: { steps: [{ kind: 'select', area }], says: '', changed: [], kept: [], problems: [] },
    };
  },
});

const isPlace = (count: number): boolean => Number.isInteger(count) && count >= 1;
