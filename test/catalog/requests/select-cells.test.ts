// Going to a cell: only to places that exist.
import { describe, expect, it } from 'vitest';
import { selectCells } from '../../../src/catalog/requests/select-cells.ts';
import { words, workbookOf } from './workbook-of.ts';

const snapshot = workbookOf({ today: 0, tables: { kpis: [] } });
const run = (sheet: string, row: number, column: number) =>
  selectCells.run({ sheet, row, column }, snapshot, { words });

describe('selectCells', () => {
  it('selects the cell', () => {
    expect(run('KPIs', 4, 2)).toMatchObject({
      ok: true,
      plan: { steps: [{ kind: 'select', area: { sheet: 'KPIs', row: 4, column: 2, rows: 1, columns: 1 } }] },
    });
  });

  it.each<[string, number, number, string]>([
    ['Gone', 1, 1, 'missing-sheet'],
    ['KPIs', 0, 1, 'wrong-input'],
    ['KPIs', 1, 1.5, 'wrong-input'],
  ])('refuses %s, row %d, column %d', (sheet, row, column, code) => {
    expect(run(sheet, row, column)).toMatchObject({ ok: false, problem: { code } });
  });
});
