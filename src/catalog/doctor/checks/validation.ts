// Cells whose drop-down or date check has gone, as happens when people paste over them.
import { columnLetters } from '../../../workbook/placing/a1.ts';
import { peopleColumns } from '../../../workbook/placing/locate-columns.ts';
import type { Area } from '../../../workbook/snapshot.ts';
import type { TableId } from '../../../workbook/table.ts';
import { validationOf } from '../../commands/setup/column-rules.ts';
import type { Examination } from '../examination.ts';
import type { Finding } from '../finding.ts';

/** Without rules in the snapshot there is nothing to say. */
export function validationChecked({ arrangements, words }: Examination): readonly Finding[] {
  const { doctor } = words;
  const idsOf = (table: TableId): Area | null => {
    const arrangement = arrangements.get(table);
    const column = arrangement?.placed?.columns.get('id');
    if (!arrangement?.placed || column === undefined) return null;
    const row = arrangement.headingRow + 1;
    return {
      sheet: arrangement.sheet,
      row,
      column,
      rows: arrangement.placed.sheet.rows - row + 1,
      columns: 1,
    };
  };
  return [...arrangements.values()].flatMap(({ table, placed, sheet, headingRow }): readonly Finding[] => {
    const hasRule = placed?.sheet.hasRule;
    if (!placed || !hasRule || table.id === 'settings') return [];
    return peopleColumns(table).flatMap((column): readonly Finding[] => {
      const at = placed.columns.get(column.id);
      const rule = validationOf(table, column, { words, idsOf });
      if (at === undefined || rule === null) return [];
      const bare: number[] = [];
      for (let row = headingRow + 1; row <= placed.lastRow; row += 1) {
        if (hasRule[row - 1]?.[at - 1] === false) bare.push(row);
      }
      const [first] = bare;
      if (first === undefined) return [];
      const cell = { sheet, row: first, column: at };
      const rows = placed.sheet.rows - headingRow;
      const range = `${sheet}!${columnLetters(at)}${headingRow + 1}:${columnLetters(at)}${headingRow + rows}`;
      return [
        {
          code: 'validation-missing',
          severity: 'advice',
          cell,
          says: doctor.validationMissing(
            bare.length,
            rule.kind === 'date' ? 'date' : rule.kind === 'number' ? 'number' : 'choice',
          ),
          fix: {
            says: doctor.restoresValidation(range),
            change: {
              kind: 'steps',
              steps: [
                {
                  kind: 'validate',
                  area: { sheet, row: headingRow + 1, column: at, rows, columns: 1 },
                  rule,
                },
              ],
            },
          },
        },
      ];
    });
  });
}
