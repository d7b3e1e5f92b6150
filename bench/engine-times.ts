// The same scores in the spreadsheet engine three ways: one table function, ordinary formulas, one call per cell.
import { announceFunctions, startAddOn } from '../local/add-on/add-on.ts';
import { freshBundle } from '../local/add-on/fresh-bundle.ts';
import { workbookFrom } from '../local/engine/workbook.ts';
import type { CellValue, Grid } from '../src/workbook/cell.ts';
import { columnLetters } from '../src/workbook/placing/a1.ts';
import { mediansOf } from './median.ts';
import { workload } from './workload.ts';

const keyResultCount = 10_000;
const runs = 5;

/** Where Score, Expected and Status are computed: right of the columns that people fill in. */
const computedColumns = ['R', 'S', 'T'] as const;
type ComputedColumn = (typeof computedColumns)[number];

const typed = (cell: CellValue): string =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);

interface EngineSheet {
  readonly id: string;
  readonly name: string;
  readonly rowNumber: number;
  readonly colNumber: number;
  readonly cells: Record<string, string>;
}

function sheetOf(name: string, grid: Grid): EngineSheet {
  const cells: Record<string, string> = {};
  grid.forEach((row, rowIndex) => {
    row.forEach((cell, columnIndex) => {
      if (cell !== '') cells[`${columnLetters(columnIndex + 1)}${rowIndex + 1}`] = typed(cell);
    });
  });
  return { id: name, name, rowNumber: grid.length, colNumber: 30, cells };
}

const elapsed = (row: number): string =>
  `MAX(0,MIN(1,(Settings!$B$2-Settings!$B$3)/(IF(M${row}="",Settings!$B$4,M${row})-Settings!$B$3)))`;

/** What templates write beside each row; nothing for a row without a value. */
function nativeFormula(column: ComputedColumn, row: number): string {
  switch (column) {
    case 'R':
      return (
        `=IF(I${row}="","",IF(D${row}="At least",IF(I${row}>=F${row},1,MAX(0,1-(F${row}-I${row})/H${row})),` +
        `IF(D${row}="Milestone",MAX(0,MIN(1,I${row}/F${row})),MAX(0,MIN(1,(I${row}-E${row})/(F${row}-E${row}))))))`
      );
    case 'S':
      return `=IF(D${row}="At least","",${elapsed(row)})`;
    case 'T':
      return (
        `=IF(I${row}="","No data",IF(R${row}>=1,"Achieved",IF(Settings!$B$2-P${row}>14,"Stale",` +
        `IF(D${row}="At least","Off track",IF(S${row}<0.2,"Too early",IF(R${row}>=0.9*S${row},"On track",` +
        `IF(R${row}>=0.7*S${row},"At risk","Off track")))))))`
      );
  }
}

function callPerCell(column: ComputedColumn, row: number): string {
  const goal = `E${row}, F${row}, I${row}`;
  const due = `IF(M${row}="", Settings!$B$4, M${row})`;
  switch (column) {
    case 'R':
      return `=OKR_SCORE(${goal}, D${row}, G${row}, H${row})`;
    case 'S':
      return `=OKR_EXPECTED(Settings!$B$3, ${due}, Settings!$B$2)`;
    case 'T':
      return `=OKR_STATUS(${goal}, Settings!$B$3, ${due}, Settings!$B$2, D${row}, , O${row}, P${row}, G${row}, H${row})`;
  }
}

const tableFormula = '=OKR_KEY_RESULTS(A1:Q, Objectives!A1:E, , Settings!A1:B)';

/** Median times of calculating a workbook of ten thousand key results. */
export async function engineTimes(): Promise<(way: 'table' | 'nativeFormulas' | 'perCellCalls') => number> {
  const bundle = await freshBundle();
  announceFunctions(bundle);
  const { keyResults, objectives, settings } = workload(keyResultCount);

  function calculation(formulas: (column: ComputedColumn, row: number) => string | null): () => void {
    const sheet = sheetOf('Key Results', keyResults);
    for (let row = 1; row <= keyResultCount + 1; row += 1) {
      for (const column of computedColumns) {
        const formula = formulas(column, row);
        if (formula !== null) sheet.cells[`${column}${row}`] = formula;
      }
    }
    const sheets = [sheet, sheetOf('Objectives', objectives), sheetOf('Settings', settings)];
    const workbook = workbookFrom({ sheets });
    startAddOn(bundle, workbook);
    const score = workbook.model.getters.getEvaluatedCell({ sheetId: 'Key Results', col: 17, row: 1 });
    if (typeof score.value !== 'number') throw new Error(`no score in R2: ${score.formattedValue}`);
    return () => workbook.model.dispatch('EVALUATE_CELLS');
  }
  return mediansOf(
    {
      table: calculation((column, row) => (column === 'R' && row === 1 ? tableFormula : null)),
      nativeFormulas: calculation((column, row) => (row === 1 ? null : nativeFormula(column, row))),
      perCellCalls: calculation((column, row) => (row === 1 ? null : callPerCell(column, row))),
    },
    runs,
  );
}
