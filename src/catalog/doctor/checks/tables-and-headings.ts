// Sheets and columns that are not where they should be: missing, renamed, twice, or out of the formula's sight.
import { cellName, columnLetters } from '../../../workbook/placing/a1.ts';
import { columnWords } from '../../../workbook/placing/column-words.ts';
import { placeTable } from '../../../workbook/placing/place-table.ts';
import { sheetOf } from '../../../workbook/snapshot.ts';
import { tableIds } from '../../../workbook/table.ts';
import { renamedColumns } from '../../commands/setup/renamed-columns.ts';
import { tables } from '../../tables/tables.ts';
import type { Examination } from '../examination.ts';
import type { Finding } from '../finding.ts';

export function tablesAndHeadings({
  snapshot,
  overview,
  words,
  arrangements,
}: Examination): readonly Finding[] {
  const { doctor, setup } = words;
  const { renamedHeadings } = overview.content.settings;
  return tableIds.flatMap((id): readonly Finding[] => {
    const table = tables[id];
    const name = words.tables[id].name;
    const top = { sheet: name, row: 1, column: 1 };
    const arrangement = arrangements.get(id);
    // A log with a column or row for each KPI is read as it is.
    if (id === 'kpiLog' && overview.content.kpiLog.layout !== 'long') return [];
    if (!arrangement) {
      const says = doctor.foreignSheet(name);
      return [{ code: 'foreign-sheet', severity: 'error', cell: top, says, fix: null }];
    }
    const sheet = sheetOf(snapshot, name);
    if (!sheet || !arrangement.placed) {
      const says = words.problems({ code: 'missing-sheet', sheet: name });
      return [{ code: 'missing-sheet', severity: 'error', cell: top, says, fix: null }];
    }
    const placed = placeTable(table, sheet, words, renamedHeadings);
    const at = (column: number) => ({ sheet: name, row: placed.headingRow, column });
    const renamed = id === 'settings' ? [] : renamedColumns(table, placed);
    const missing = placed.missing.filter((column) =>
      renamed.every((other) => other.column.id !== column.id),
    );
    return [
      ...renamed.map((renaming): Finding => {
        const ours = columnWords(table, renaming.column.id, words).heading;
        return {
          code: 'renamed-heading',
          severity: 'error',
          cell: at(renaming.at),
          says: doctor.renamed(renaming.heading, ours),
          fix: {
            says: doctor.keepsHeading(`${name}!${columnLetters(renaming.at)}`, renaming.heading, ours),
            change: { kind: 'keep-heading', renaming: { table, ...renaming } },
          },
        };
      }),
      ...missing.map((column): Finding => {
        const heading = columnWords(table, column.id, words).heading;
        const says = words.problems({ code: 'missing-column', table: name, heading });
        return { code: 'missing-column', severity: 'error', cell: at(1), says, fix: null };
      }),
      ...placed.repeated.map(({ at: column, columnId }): Finding => {
        const { heading } = columnWords(table, columnId, words);
        const says = withoutPlace(setup.headingRepeated(cellName(at(column)), heading));
        return { code: 'repeated-heading', severity: 'warning', cell: at(column), says, fix: null };
      }),
      ...[...placed.columns].flatMap(([columnId, column]): readonly Finding[] => {
        if (placed.formulaColumn === null || column < placed.formulaColumn) return [];
        const { heading } = columnWords(table, columnId, words);
        const says = withoutPlace(setup.columnBeyondFormula(cellName(at(column)), heading));
        return [{ code: 'column-beyond-formula', severity: 'error', cell: at(column), says, fix: null }];
      }),
    ];
  });
}

/** A sentence that begins with its cell; a finding names the cell beside it. */
const withoutPlace = (sentence: string): string => sentence.slice(sentence.indexOf(': ') + 2);
