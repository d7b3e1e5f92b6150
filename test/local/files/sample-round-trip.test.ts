// The sample with its summary, into an .xlsx file and back: nothing that a person would miss is lost.
import { beforeAll, describe, expect, test } from 'vitest';
import { startAddOn } from '../../../local/add-on/add-on.ts';
import { readBundle } from '../../../local/add-on/read-bundle.ts';
import type { Workbook } from '../../../local/engine/workbook.ts';
import { readXlsx } from '../../../local/files/read-xlsx.ts';
import { writeXlsx } from '../../../local/files/write-xlsx.ts';
import { sampleWorkbook } from '../../scenarios/hosted-workbook.ts';

let before: Workbook;
let after: Workbook;

beforeAll(async () => {
  const host = sampleWorkbook();
  host.run('summary');
  before = host.workbook;
  const read = await readXlsx((await writeXlsx(before)).bytes);
  if (!read) throw new Error('not read');
  after = read;
  startAddOn(readBundle('dist'), after);
}, 90_000);

const sheetsOf = ({ model: { getters } }: Workbook) =>
  getters.getSheetIds().map((id) => ({ id, name: getters.getSheetName(id) }));

/** The same of both workbooks, sheet by sheet. */
function expectSame(what: (workbook: Workbook, sheetId: string) => unknown): void {
  const told = (workbook: Workbook) =>
    sheetsOf(workbook).map(({ id, name }) => ({ name, what: what(workbook, id) }));
  expect(told(after)).toEqual(told(before));
}

/** What a cell is and shows, for all that are not empty. */
function cellsOf({ model: { getters } }: Workbook, sheetId: string): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
    const { formattedValue, value } = getters.getEvaluatedCell(position);
    const cell = getters.getCell(position);
    const formula = cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : '';
    if (value !== null || formula !== '')
      cells[`${position.row},${position.col}`] = [value, formattedValue, formula];
  }
  return cells;
}

const shown = (align: string | undefined, isNumber: boolean): string =>
  align === undefined || (align === 'left' && !isNumber) ? '' : align;

describe('in every sheet, these are as they were', () => {
  test('values, what is shown of them, and formulas', () => expectSame(cellsOf));

  test('fonts, colours, alignment and number formats of the first twelve rows', () =>
    expectSame(({ model: { getters } }, sheetId) =>
      Array.from({ length: 12 * 24 }, (_, index) => {
        const position = { sheetId, row: Math.floor(index / 24), col: index % 24 };
        const cell = getters.getCell(position);
        // Text that is asked to stand on the left stands there anyway.
        const isNumber = typeof getters.getEvaluatedCell(position).value === 'number';
        const { align, bold, fillColor, fontSize, textColor, wrapping } = cell?.style ?? {};
        const colours = [fillColor ?? '', textColor ?? '#000000'].map((colour) => colour.toUpperCase());
        const look = [
          bold ?? false,
          ...colours,
          fontSize ?? 10,
          shown(align, isNumber),
          wrapping ?? 'overflow',
        ];
        return [...look, cell?.format ?? ''].join(' ');
      }),
    ));

  test('widths, frozen panes, tab colours, gridlines and size', () =>
    expectSame(({ model: { getters } }, sheetId) => [
      Array.from({ length: getters.getNumberCols(sheetId) }, (_, col) => getters.getColSize(sheetId, col)),
      Array.from({ length: 40 }, (_, row) => getters.getUserRowSize(sheetId, row)),
      getters.getPaneDivisions(sheetId),
      getters.getSheet(sheetId).color?.toUpperCase(),
      getters.getGridLinesVisibility(sheetId),
      [getters.getNumberRows(sheetId), getters.getNumberCols(sheetId)],
    ]));

  test('drop-downs and other rules, with their help', () =>
    expectSame(({ model: { getters } }, sheetId) =>
      getters.getDataValidationRules(sheetId).map(({ id: _id, ranges, ...rule }) => ({
        ...rule,
        ranges: ranges.map((range) => getters.getRangeString(range)),
      })),
    ));

  test('colour rules', () =>
    expectSame(({ model: { getters } }, sheetId) =>
      getters
        .getConditionalFormats(sheetId)
        .map(({ ranges, rule }) => JSON.stringify([ranges, rule]).toUpperCase()),
    ));

  test('alternating row colours', () =>
    expectSame(({ model: { getters } }, sheetId) =>
      getters.getCoreTables(sheetId).map(({ config, range }) => [range.zone, config.styleId]),
    ));

  test('charts', () =>
    expectSame(({ model: { getters } }, sheetId) =>
      getters.getFigures(sheetId).map((figure) => {
        const chart = getters.getChartDefinition(getters.getChartIdFromFigureId(figure.id) ?? '');
        return [chart.type, chart.title, figure.height, figure.width];
      }),
    ));

  test('notes', () => expectSame((workbook, sheetId) => workbook.notes()[sheetId] ?? {}));
});
