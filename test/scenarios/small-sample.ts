// The sample in sheets that are just large enough, which are quicker to compare.
import { type HostedWorkbook, hostedFrom, sampleWorkbook } from './hosted-workbook.ts';

const small = sampleWorkbook();
for (const sheetId of small.workbook.model.getters.getSheetIds()) {
  const { model } = small.workbook;
  const rows = model.getters.getNumberRows(sheetId);
  const elements = Array.from({ length: rows }, (_, row) => row).slice(lastRowOf(sheetId) + 5);
  const sheetName = model.getters.getSheetName(sheetId);
  model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName, dimension: 'ROW', elements });
}
const smallSaved = small.workbook.save();
export const smallSample = (): HostedWorkbook => hostedFrom(structuredClone(smallSaved));

function lastRowOf(sheetId: string): number {
  const { getters } = small.workbook.model;
  const used = getters
    .getEvaluatedCellsPositions(sheetId)
    .filter((position) => getters.getEvaluatedCell(position).value !== null);
  return Math.max(0, ...used.map(({ row }) => row + 1));
}
