// The cells that a conclusion rests on, each with the words that lead there.
import { idKey } from '../../domain/okr/check-in-history.ts';
import type { Initiative } from '../../domain/okr/initiative.ts';
import { initiativeStatusOf } from '../../domain/okr/initiative-status.ts';
import type { Evidence } from '../../domain/okr/review-answer.ts';
import type { Messages } from '../../messages/messages.ts';
import { columnLetters } from '../../workbook/placing/a1.ts';
import type { ContentTable } from '../../workbook/table-codec.ts';
import type { Overview } from '../overview/overview.ts';
import type { GoalCell } from '../overview/why.ts';

export interface EvidenceCell {
  readonly label: string;
  /** Such as I7. */
  readonly name: string;
  readonly cell: GoalCell;
}

type WithRows = 'objectives' | 'keyResults' | 'initiatives' | 'kpis' | 'checkIns';

/** Finds cells by what they belong to; rows are looked up once. */
export function evidenceCells(
  overview: Overview,
  words: Messages,
): (evidence: readonly Evidence[]) => readonly EvidenceCell[] {
  const { content } = overview;
  const rowsById = <Row>(table: ContentTable<Row>, idOf: (row: Row) => string): ReadonlyMap<string, number> =>
    new Map([...table.rows].reverse().map(({ row, value }) => [idKey(idOf(value)), row]));
  const rows = {
    objectives: rowsById(content.objectives, ({ id }) => id),
    keyResults: rowsById(content.keyResults, ({ id }) => id),
    initiatives: rowsById(content.initiatives, ({ id }) => id),
    kpis: rowsById(content.kpis, ({ id }) => id),
    checkIns: rowsById(content.checkIns, (checkIn) =>
      checkIn === null ? '' : `${checkIn.keyResultId} ${checkIn.day}`,
    ),
  };
  const initiatives = new Map(content.initiatives.rows.map(({ value }) => [idKey(value.id), value]));

  function at(table: WithRows, id: string, columnId: string, label: string): readonly EvidenceCell[] {
    const row = rows[table].get(idKey(id));
    if (row === undefined) return [];
    const column = content[table].columns.get(columnId) ?? 1;
    const cell = { sheet: words.tables[table].name, row, column };
    return [{ label, name: `${columnLetters(column)}${row}`, cell }];
  }

  /** A state as somebody set it, or what the dates make of it. */
  function saidOf(initiative: Initiative, field: 'state' | 'due' | 'doneShare'): string {
    const { state } = initiative;
    if (field === 'state' && state !== null) return words.choices.initiativeStates[state];
    const status = initiativeStatusOf(initiative, overview.asOf, content.settings.thresholds);
    return words.okr.initiativeStatuses[status];
  }

  function of(evidence: Evidence): readonly EvidenceCell[] {
    const { review } = words;
    switch (evidence.kind) {
      case 'keyResult':
        return at('keyResults', evidence.id, evidence.field, review.evidence[evidence.field]);
      case 'objective':
        return at('objectives', evidence.id, evidence.field, review.evidence[evidence.field]);
      case 'kpi':
        return at('kpis', evidence.id, 'kpi', evidence.id);
      case 'checkIn':
        return at(
          'checkIns',
          `${evidence.keyResultId} ${evidence.day}`,
          'value',
          review.evidence.checkIn(evidence.day),
        );
      case 'initiative': {
        const initiative = initiatives.get(idKey(evidence.id));
        const label = review.evidence.initiative(
          evidence.id,
          initiative ? saidOf(initiative, evidence.field) : '',
        );
        return at('initiatives', evidence.id, evidence.field, label);
      }
    }
  }
  return (evidence) => evidence.flatMap(of);
}
