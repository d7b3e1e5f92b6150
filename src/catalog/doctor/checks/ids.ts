// Rows without an ID, and rows that have another row's.
import { idKey } from '../../../domain/okr/check-in-history.ts';
import { cellName } from '../../../workbook/placing/a1.ts';
import { tables } from '../../tables/tables.ts';
import type { Examination } from '../examination.ts';
import { type Finding, writeCell } from '../finding.ts';

const withIds = ['objectives', 'keyResults', 'initiatives', 'kpis'] as const;

/** References go to the first row of an ID, so that the later one may have another and nothing moves. */
export function idsChecked(examination: Examination): readonly Finding[] {
  const { overview, words, cellOf, isFormula, nextId } = examination;
  const { doctor } = words;
  return withIds.flatMap((id) => {
    const content = tables[id].columns[0]?.content;
    const prefix = content?.kind === 'id' ? content.prefix : '';
    const table = overview.content[id];
    if (!table.columns.has('id')) return [];
    const seen = new Set<string>();
    return table.rows.flatMap(({ row, value }): readonly Finding[] => {
      const key = idKey(value.id);
      const isTwice = key !== '' && seen.has(key);
      seen.add(key);
      if (key !== '' && !isTwice) return [];
      const cell = cellOf(id, row, 'id');
      const fresh = isFormula(cell) ? null : nextId(prefix);
      return [
        {
          code: isTwice ? 'duplicate-id' : 'missing-id',
          severity: 'error',
          cell,
          says: isTwice ? doctor.duplicateId(value.id) : doctor.missingId,
          fix:
            fresh === null
              ? null
              : {
                  says: doctor.givesId(cellName(cell), fresh, isTwice ? value.id : ''),
                  change: writeCell(cell, fresh),
                },
        },
      ];
    });
  });
}
