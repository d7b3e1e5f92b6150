// Computed columns that were typed over, have lost their formula, or whose results have no room.
import { cellName, columnLetters } from '../../../workbook/placing/a1.ts';
import { columnWords } from '../../../workbook/placing/column-words.ts';
import { computedColumns, plainHeading } from '../../../workbook/placing/locate-columns.ts';
import type { PlacedTable } from '../../../workbook/placing/place-table.ts';
import { quoted } from '../../../workbook/reading/reading.ts';
import { valueAt } from '../../../workbook/snapshot.ts';
import type { Arrangement } from '../../commands/setup/arrangement.ts';
import { computedFormula, isSameFormula } from '../../commands/setup/computed-formula.ts';
import type { Examination } from '../examination.ts';
import type { Change, Finding } from '../finding.ts';

/** Cells in the way are told one by one, as far as this. */
const mostBlockingCells = 20;

export function computedColumnsChecked(examination: Examination): readonly Finding[] {
  return [...examination.arrangements.values()].flatMap((arrangement) => ofTable(arrangement, examination));
}

function ofTable(arrangement: Arrangement, examination: Examination): readonly Finding[] {
  const { placed, headingRow, formulaColumn, sheet, added } = arrangement;
  const formula = computedFormula(arrangement, examination.references);
  // With a column missing, Set up has to make room first.
  if (!placed || formulaColumn === null || formula === null || added.length > 0) return [];
  const { doctor, setup } = examination.words;
  const cell = { sheet, row: headingRow, column: formulaColumn };
  const write: Change = {
    kind: 'steps',
    steps: [{ kind: 'write-formulas', area: { ...cell, rows: 1, columns: 1 }, formulas: [[formula]] }],
  };
  if (arrangement.isPastedOver) return [pastedOver(arrangement, placed, formula, examination)];
  if (placed.formulaColumn === null) {
    const says = doctor.formulaMissing(sheet);
    return [
      {
        code: 'formula-missing',
        severity: 'error',
        cell,
        says,
        fix: { says: doctor.writesFormula(cellName(cell)), change: write },
      },
    ];
  }
  const present = placed.sheet.formulas[headingRow - 1]?.[placed.formulaColumn - 1] ?? '';
  if (!isSameFormula(present, formula)) {
    const says = doctor.formulaOutdated(sheet);
    const fix = { says: doctor.mendsFormula(cellName(cell), formula), change: write };
    return [{ code: 'formula-outdated', severity: 'error', cell, says, fix }];
  }
  const shown = valueAt(placed.sheet, headingRow, placed.formulaColumn);
  if (typeof shown !== 'string' || !shown.startsWith('#')) return [];
  const blocking = blockingCells(arrangement, placed, examination);
  if (blocking.length > 0) return blocking;
  return [
    {
      code: 'formula-error',
      severity: 'error',
      cell,
      says: setup.formulaFails(cellName(cell), shown),
      fix: null,
    },
  ];
}

function blockingCells(
  { formulaColumn, headingRow, table, sheet }: Arrangement,
  placed: PlacedTable,
  { words: { doctor } }: Examination,
): readonly Finding[] {
  const first = formulaColumn ?? 1;
  const last = first + computedColumns(table).length - 1;
  const found: Finding[] = [];
  for (
    let row = headingRow;
    row <= placed.sheet.values.length && found.length < mostBlockingCells;
    row += 1
  ) {
    for (let column = first; column <= last; column += 1) {
      const value = valueAt(placed.sheet, row, column);
      if (value === '' || (row === headingRow && column === first)) continue;
      const cell = { sheet, row, column };
      found.push({
        code: 'spill-blocked',
        severity: 'error',
        cell,
        says: doctor.spillBlocked(quoted(value), sheet),
        fix: {
          says: doctor.emptiesCell(cellName(cell), quoted(value)),
          change: { kind: 'empty-cell', cell },
        },
      });
    }
  }
  return found;
}

/** Pasted results may go where they stand in our columns and nothing else does. */
function pastedOver(
  arrangement: Arrangement,
  placed: PlacedTable,
  formula: string,
  { words }: Examination,
): Finding {
  const { formulaColumn, headingRow, sheet, table } = arrangement;
  const { doctor } = words;
  const first = formulaColumn ?? 1;
  const computed = computedColumns(table);
  const areOurs = computed.every(({ id }, index) => {
    const heading = String(valueAt(placed.sheet, headingRow, first + index));
    return plainHeading(heading) === plainHeading(columnWords(table, id, words).heading);
  });
  const cell = { sheet, row: headingRow, column: first };
  const rows = placed.sheet.values.length - headingRow + 1;
  const lastColumn = first + computed.length - 1;
  const range = `${sheet}!${columnLetters(first)}${headingRow}:${columnLetters(lastColumn)}${headingRow + rows - 1}`;
  return {
    code: 'computed-overwritten',
    severity: 'error',
    cell,
    says: doctor.overwritten(sheet),
    fix: areOurs
      ? {
          says: doctor.restoresFormula(range, cellName(cell)),
          change: {
            kind: 'steps',
            steps: [
              { kind: 'clear-values', area: { ...cell, rows, columns: computed.length } },
              { kind: 'write-formulas', area: { ...cell, rows: 1, columns: 1 }, formulas: [[formula]] },
            ],
          },
        }
      : null,
  };
}
