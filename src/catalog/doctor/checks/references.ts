// References that lead nowhere: key results without objective, initiatives without key result, logs about rows gone.
import { idKey } from '../../../domain/okr/check-in-history.ts';
import { cellName } from '../../../workbook/placing/a1.ts';
import type { TableId } from '../../../workbook/table.ts';
import { closedIds } from '../../cycle/closed-sheets.ts';
import { latestReviews } from '../../review/latest-reviews.ts';
import { type Examination, looseId } from '../examination.ts';
import { type Finding, writeCell } from '../finding.ts';

interface Reference {
  readonly table: TableId;
  readonly row: number;
  readonly columnId: string;
  readonly id: string;
  readonly to: 'objectives' | 'keyResults' | 'kpis';
  readonly code: string;
  readonly isNeeded: boolean;
}

export function referencesChecked(examination: Examination): readonly Finding[] {
  const { overview, snapshot, words } = examination;
  const { content } = overview;
  const idsOf = (table: 'objectives' | 'keyResults' | 'kpis'): readonly string[] =>
    content[table].rows.map(({ value }) => value.id).filter((id) => id !== '');
  const known = {
    objectives: idsOf('objectives'),
    keyResults: idsOf('keyResults'),
    kpis: idsOf('kpis'),
  };
  const keys = {
    objectives: new Set(known.objectives.map(idKey)),
    keyResults: new Set(known.keyResults.map(idKey)),
    kpis: new Set(known.kpis.map(idKey)),
  };
  const loose = {
    objectives: looselyKnown(known.objectives),
    keyResults: looselyKnown(known.keyResults),
    kpis: looselyKnown(known.kpis),
  };
  const closed = closedIds(snapshot, words);

  const references: readonly Reference[] = [
    ...content.keyResults.rows.flatMap(({ row, value }): readonly Reference[] => [
      {
        table: 'keyResults',
        row,
        columnId: 'objectiveId',
        id: value.objectiveId,
        to: 'objectives',
        code: 'orphan-key-result',
        isNeeded: true,
      },
      {
        table: 'keyResults',
        row,
        columnId: 'kpiId',
        id: value.kpiId,
        to: 'kpis',
        code: 'unknown-kpi',
        isNeeded: false,
      },
    ]),
    ...content.initiatives.rows.map(
      ({ row, value }): Reference => ({
        table: 'initiatives',
        row,
        columnId: 'keyResultId',
        id: value.keyResultId,
        to: 'keyResults',
        code: 'orphan-initiative',
        isNeeded: true,
      }),
    ),
    ...content.objectives.rows.flatMap(({ row, value }) =>
      value.supports.map(
        (id): Reference => ({
          table: 'objectives',
          row,
          columnId: 'supports',
          id,
          to: 'objectives',
          code: 'unknown-parent',
          isNeeded: false,
        }),
      ),
    ),
  ];
  return [
    ...references.flatMap((reference): readonly Finding[] => {
      const { id, to } = reference;
      const isFine = id === '' ? !reference.isNeeded : keys[to].has(idKey(id));
      return isFine ? [] : [broken(reference, loose[to].get(looseId(id)) ?? null, examination)];
    }),
    ...logs(examination, keys.keyResults, closed),
    ...overview.kpis.strays.map(
      ({ cell, sentence }): Finding => ({
        code: 'orphan-log',
        severity: 'warning',
        cell,
        says: words.doctor.orphanLog(sentence),
        fix: null,
      }),
    ),
    ...reviewsOfNothing(examination, keys, closed),
  ];
}

/** What a mistyped ID can only mean; IDs that look alike mean nothing. */
function looselyKnown(ids: readonly string[]): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const id of ids) found.set(looseId(id), found.has(looseId(id)) ? null : id);
  return found;
}

function broken(reference: Reference, meant: string | null, examination: Examination): Finding {
  const { words, cellOf, valueIn, isFormula } = examination;
  const { doctor } = words;
  const cell = cellOf(reference.table, reference.row, reference.columnId);
  const standing = String(valueIn(cell));
  const canFix = meant !== null && reference.id !== '' && !isFormula(cell);
  const mended = meant === null ? '' : standing.replace(reference.id, meant);
  return {
    code: reference.code,
    severity: reference.isNeeded ? 'error' : 'warning',
    cell,
    says:
      reference.id === ''
        ? doctor.noReference(reference.code === 'orphan-initiative' ? 'keyResult' : 'objective')
        : words.problems(
            reference.to === 'objectives'
              ? { code: 'unknown-objective', id: reference.id }
              : reference.to === 'keyResults'
                ? { code: 'unknown-key-result', id: reference.id }
                : { code: 'unknown-kpi', id: reference.id },
          ),
    fix: canFix
      ? { says: doctor.writes(cellName(cell), mended, standing), change: writeCell(cell, mended) }
      : null,
  };
}

/** Check-ins of rows that are gone, told once for each ID; those of closed cycles are where they belong. */
function logs(
  { overview, words, cellOf }: Examination,
  keyResults: ReadonlySet<string>,
  closed: ReadonlySet<string>,
): readonly Finding[] {
  const strays = new Map<string, { id: string; row: number; count: number }>();
  for (const { row, value } of overview.content.checkIns.rows) {
    const key = idKey(value?.keyResultId ?? '');
    if (value === null || key === '' || keyResults.has(key) || closed.has(key)) continue;
    const known = strays.get(key);
    if (known) known.count += 1;
    else strays.set(key, { id: value.keyResultId, row, count: 1 });
  }
  return [...strays.values()].map(({ id, row, count }) => ({
    code: 'orphan-check-in',
    severity: 'advice',
    cell: cellOf('checkIns', row, 'keyResultId'),
    says: words.doctor.orphanCheckIns(id, count),
    fix: null,
  }));
}

function reviewsOfNothing(
  { overview, snapshot, words, cellOf }: Examination,
  keys: { readonly objectives: ReadonlySet<string>; readonly keyResults: ReadonlySet<string> },
  closed: ReadonlySet<string>,
): readonly Finding[] {
  const latest = latestReviews(snapshot, overview.content.settings.renamedHeadings, words);
  return [...latest].flatMap(([key, { subjectId, row }]): readonly Finding[] =>
    keys.objectives.has(key) || keys.keyResults.has(key) || closed.has(key)
      ? []
      : [
          {
            code: 'orphan-review',
            severity: 'advice',
            cell: cellOf('reviews', row, 'subjectId'),
            says: words.doctor.orphanReview(subjectId),
            fix: null,
          },
        ],
  );
}
