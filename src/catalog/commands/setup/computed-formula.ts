// The one formula per table whose results fill all computed columns: what it should be, and what it is.
import { columnLetters, sheetReference } from '../../../workbook/placing/a1.ts';
import { computedColumns } from '../../../workbook/placing/locate-columns.ts';
import { type SheetSnapshot, valueAt } from '../../../workbook/snapshot.ts';
import type { TableId } from '../../../workbook/table.ts';
import type { Arrangement } from './arrangement.ts';

/** The last column that a formula over this table is given: never one of the computed ones. */
function lastGivenColumn(arrangement: Arrangement): number {
  if (arrangement.table.id === 'settings') {
    return Math.max(arrangement.columns.get('setting') ?? 1, arrangement.columns.get('value') ?? 2);
  }
  if (arrangement.formulaColumn !== null) return arrangement.formulaColumn - 1;
  return Math.max(...arrangement.columns.values());
}

const wholeTable = (arrangement: Arrangement): string =>
  `A${arrangement.headingRow}:${columnLetters(lastGivenColumn(arrangement))}`;

/** How formulas refer to each table that is there. */
export type TableReferences = ReadonlyMap<TableId, string>;

/** A log laid out wide is given in all of its width, so that a column for one more KPI is seen at once. */
export function referencesTo(
  arrangements: ReadonlyMap<TableId, Arrangement>,
  wideLog: SheetSnapshot | null,
): TableReferences {
  const references = new Map<TableId, string>();
  for (const [id, arrangement] of arrangements) {
    references.set(id, `${sheetReference(arrangement.sheet)}!${wholeTable(arrangement)}`);
  }
  if (wideLog) {
    references.set('kpiLog', `${sheetReference(wideLog.name)}!A1:${columnLetters(wideLog.columns)}`);
  }
  return references;
}

/**
 * Such as `=KPI_TABLE(A1:J, 'KPI Log'!A1:E, Settings!A1:B)`; null for tables without computed columns, and while one
 * of the tables it needs cannot be set up.
 */
export function computedFormula(arrangement: Arrangement, references: TableReferences): string | null {
  const { computedBy } = arrangement.table;
  if (!computedBy) return null;
  const needed = referencesIn(computedBy.inputs, references);
  if (!needed) return null;
  const further = referencesIn(computedBy.furtherInputs ?? [], references) ?? [];
  return `=${computedBy.functionName}(${[wholeTable(arrangement), ...needed, ...further].join(', ')})`;
}

/** null where one of them is not there. */
function referencesIn(ids: readonly TableId[], references: TableReferences): readonly string[] | null {
  const found = ids.flatMap((id) => references.get(id) ?? []);
  return found.length === ids.length ? found : null;
}

/** Spaces, case, `$` and quotes around sheet names make no difference. */
const plainFormula = (formula: string): string => formula.replace(/[\s$']/g, '').toUpperCase();

export const isSameFormula = (one: string, other: string): boolean =>
  plainFormula(one) === plainFormula(other);

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The first cell with something of its own in the way of the formula's results. */
export function blockingCell(arrangement: Arrangement, sheet: SheetSnapshot): CellPlace | null {
  const { formulaColumn, headingRow } = arrangement;
  if (formulaColumn === null) return null;
  const end = formulaColumn + computedColumns(arrangement.table).length;
  for (let row = headingRow; row <= sheet.values.length; row += 1) {
    for (let column: number = formulaColumn; column < end; column += 1) {
      const isFormula = row === headingRow && column === formulaColumn;
      if (!isFormula && valueAt(sheet, row, column) !== '') return { row, column };
    }
  }
  return null;
}
