// Shares written in two scales: 0.7 beside 70, in a row, its check-ins, or the log of a KPI.
import { idKey } from '../../../domain/okr/check-in-history.ts';
import { outOfScale } from '../../../domain/okr/mixed-scale.ts';
import { cellName } from '../../../workbook/placing/a1.ts';
import { isPercentText } from '../../../workbook/reading/read-number.ts';
import type { GoalCell } from '../../overview/why.ts';
import type { Examination } from '../examination.ts';
import { type Finding, writeCell } from '../finding.ts';

interface Placed {
  readonly value: number | null;
  readonly cell: GoalCell;
}

/** Only shares come in two scales; a unit such as EUR says that 0.5 and 60 are what they are. */
const mayBeShare = (unit: string): boolean => unit === '' || /%|percent|share|rate/i.test(unit);

export function scalesChecked(examination: Examination): readonly Finding[] {
  const { overview, cellOf, valueIn } = examination;
  const { content } = overview;
  const checkIns = grouped(
    content.checkIns.rows.flatMap(({ row, value }) =>
      value === null
        ? []
        : [{ id: value.keyResultId, value: value.value, cell: cellOf('checkIns', row, 'value') }],
    ),
  );
  const logged = grouped(
    content.kpiLog.rows.flatMap(({ row, column, value }) =>
      value === null
        ? []
        : [
            {
              id: value.kpiId,
              value: value.value,
              cell: { ...cellOf('kpiLog', row, 'value'), column },
            },
          ],
    ),
  );
  return [
    ...content.keyResults.rows.flatMap(({ row, value }) => {
      if (!mayBeShare(value.unit) || value.type === 'yesNo' || value.type === 'milestone') return [];
      const own = (['start', 'target', 'upper', 'current'] as const).map((columnId) => ({
        value: value[columnId],
        cell: cellOf('keyResults', row, columnId),
      }));
      // Text such as 45% beside numbers has a finding of its own.
      if (own.some(({ cell }) => isPercentText(valueIn(cell)))) return [];
      return among([...own, ...(checkIns.get(idKey(value.id)) ?? [])], value.unit, examination);
    }),
    ...content.kpis.rows.flatMap(({ row, value }) => {
      if (!mayBeShare(value.unit)) return [];
      const own = (['target', 'lower', 'upper'] as const).map((columnId) => ({
        value: value[columnId],
        cell: cellOf('kpis', row, columnId),
      }));
      return among([...own, ...(logged.get(idKey(value.id)) ?? [])], value.unit, examination);
    }),
  ];
}

function grouped(
  numbers: readonly (Placed & { readonly id: string })[],
): ReadonlyMap<string, readonly Placed[]> {
  const found = new Map<string, Placed[]>();
  for (const { id, ...number } of numbers) {
    const known = found.get(idKey(id));
    if (known) known.push(number);
    else found.set(idKey(id), [number]);
  }
  return found;
}

/** Without a % in the unit the numbers may well mean what they say: then it is for people to decide. */
function among(
  numbers: readonly Placed[],
  unit: string,
  { words: { doctor }, isFormula }: Examination,
): readonly Finding[] {
  return outOfScale(numbers.map(({ value }) => value)).flatMap(({ at, factor }): readonly Finding[] => {
    const number = numbers[at];
    if (!number || number.value === null) return [];
    const { cell, value } = number;
    const inScale = Number((value * factor).toPrecision(12));
    const isSafe = unit !== '' && !isFormula(cell);
    return [
      {
        code: 'mixed-scale',
        severity: 'error',
        cell,
        says: doctor.mixedScale(value, inScale),
        fix: isSafe
          ? {
              says: doctor.writes(cellName(cell), String(inScale), String(value)),
              change: writeCell(cell, inScale),
            }
          : null,
      },
    ];
  });
}
