// Blanks that count as nothing: key results without a value, rows of logs that say nothing.
import type { Examination } from '../examination.ts';
import type { Finding } from '../finding.ts';

export function blanksChecked({ overview, words, cellOf, valueIn }: Examination): readonly Finding[] {
  const { content, assessment } = overview;
  const { doctor } = words;
  // Under a heading that is not found no cell is empty: that is told once, at the heading.
  const hasCurrent = content.keyResults.columns.has('current');
  return [
    ...assessment.keyResults
      .filter(({ status }) => hasCurrent && status === 'noData')
      .map(
        (keyResult): Finding => ({
          code: 'no-current',
          severity: 'warning',
          cell: cellOf('keyResults', overview.rowOfKeyResult(keyResult), 'current'),
          says: doctor.noCurrent,
          fix: null,
        }),
      ),
    ...content.checkIns.rows.flatMap(({ row, value, problems }): readonly Finding[] => {
      if (problems.length > 0) return [];
      const columnId =
        value === null
          ? 'date'
          : value.keyResultId === ''
            ? 'keyResultId'
            : value.value === null && value.confidence === null && value.note === ''
              ? 'value'
              : null;
      if (columnId === null) return [];
      const cell = cellOf('checkIns', row, columnId);
      return valueIn(cell) === ''
        ? [ofLog(cell, words.tables.checkIns.columns[columnId].heading, doctor)]
        : [];
    }),
    ...content.objectives.rows.flatMap(({ row, value }): readonly Finding[] =>
      value.objective === '' ? [unnamed(cellOf('objectives', row, 'objective'), doctor)] : [],
    ),
    ...content.keyResults.rows.flatMap(({ row, value }): readonly Finding[] =>
      value.keyResult === '' ? [unnamed(cellOf('keyResults', row, 'keyResult'), doctor)] : [],
    ),
  ];
}

type Words = Examination['words']['doctor'];

const ofLog = (cell: Finding['cell'], heading: string, doctor: Words): Finding => ({
  code: 'row-ignored',
  severity: 'warning',
  cell,
  says: doctor.rowIgnored(heading),
  fix: null,
});

const unnamed = (cell: Finding['cell'], doctor: Words): Finding => ({
  code: 'no-sentence',
  severity: 'warning',
  cell,
  says: doctor.noSentence,
  fix: null,
});
