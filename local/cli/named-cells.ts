// Cells named on the command line, such as Plan!C2:C20 or 'Key Results'!C2:C.
import type { SelectedZone } from '../apps-script/stage.ts';
import { zoneOf } from '../engine/a1.ts';
import type { Workbook } from '../engine/workbook.ts';

/** Throws a sentence where there is no such sheet, or no such cells on it. */
export function cellsNamed(name: string, { model }: Workbook): SelectedZone {
  const at = name.lastIndexOf('!');
  const sheet = name
    .slice(0, Math.max(at, 0))
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
  const { getters } = model;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === sheet);
  if (at < 0 || sheetId === undefined)
    throw new Error(
      at < 0
        ? `“${name}” names no sheet; write the cells as Plan!C2:C20.`
        : `There is no sheet “${sheet}”; the workbook has ${getters.getSheetIds().map(getters.getSheetName).join(', ')}.`,
    );
  const size = { rows: getters.getNumberRows(sheetId), columns: getters.getNumberCols(sheetId) };
  const zone = zoneOf(name.slice(at + 1), size);
  if (zone === null || zone.bottom >= size.rows || zone.right >= size.columns)
    throw new Error(`There are no cells “${name.slice(at + 1)}” on “${sheet}”.`);
  return { sheetId, zone };
}
