// Dates out of order, outside the period they belong to, or still to come.
import { isoFromDay } from '../../../domain/day.ts';
import { idKey } from '../../../domain/okr/check-in-history.ts';
import type { Examination } from '../examination.ts';
import type { Finding } from '../finding.ts';

export function datesChecked({ overview, snapshot, words, cellOf }: Examination): readonly Finding[] {
  const { content } = overview;
  const { doctor } = words;
  const latest = Math.max(snapshot.today, overview.asOf);
  const objectives = new Map(content.objectives.rows.map(({ value }) => [idKey(value.id), value]));
  const found = (code: string, cell: Finding['cell'], says: string): Finding => ({
    code,
    severity: 'warning',
    cell,
    says,
    fix: null,
  });
  return [
    ...content.initiatives.rows.flatMap(({ row, value: { start, due } }) =>
      start !== null && due !== null && due < start
        ? [
            found(
              'due-before-start',
              cellOf('initiatives', row, 'due'),
              words.problems({ code: 'due-before-start', start: isoFromDay(start), due: isoFromDay(due) }),
            ),
          ]
        : [],
    ),
    ...content.keyResults.rows.flatMap(({ row, value: { due, objectiveId } }) => {
      const objective = objectives.get(idKey(objectiveId));
      return due !== null && objective && objective.due !== null && due > objective.due
        ? [
            found(
              'due-after-objective',
              cellOf('keyResults', row, 'due'),
              doctor.dueAfterObjective(due, objective.id, objective.due),
            ),
          ]
        : [];
    }),
    ...content.keyResults.rows.flatMap(({ row, value: { lastCheckIn } }) =>
      lastCheckIn !== null && lastCheckIn > latest
        ? [found('date-in-future', cellOf('keyResults', row, 'lastCheckIn'), doctor.inFuture(lastCheckIn))]
        : [],
    ),
    ...content.checkIns.rows.flatMap(({ row, value }) =>
      value !== null && value.day > latest
        ? [found('date-in-future', cellOf('checkIns', row, 'date'), doctor.inFuture(value.day))]
        : [],
    ),
    ...content.kpiLog.rows.flatMap(({ row, column, value }) =>
      value !== null && value.day > latest
        ? [
            found(
              'date-in-future',
              content.kpiLog.layout === 'long'
                ? cellOf('kpiLog', row, 'date')
                : { ...cellOf('kpiLog', row, 'value'), column },
              doctor.inFuture(value.day),
            ),
          ]
        : [],
    ),
  ];
}
