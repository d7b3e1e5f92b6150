// The helper columns behind a KPI's chart in the sheet: what each row holds, and how each column is drawn.
import type { AssessedKpi } from '../../domain/kpi/assess.ts';
import { shownLowerLimit } from '../../domain/kpi/limits.ts';
import type { Messages } from '../../messages/messages.ts';
import type { WrittenValue } from '../../workbook/cell.ts';
import type { SeriesLook } from '../../workbook/plan.ts';

export type ChartHeading = keyof Messages['kpiViews']['chart']['headings'];

export interface ChartColumn {
  readonly heading: ChartHeading;
  /** null for the column of the days. */
  readonly look: SeriesLook | null;
  readonly values: readonly WrittenValue[];
}

const line = (colour: string, lineWidth: number, dash: readonly number[] = []): SeriesLook => ({
  colour,
  lineWidth,
  pointSize: 0,
  pointShape: 'circle',
  dash,
});
const points = (colour: string, pointShape: SeriesLook['pointShape']): SeriesLook => ({
  colour,
  lineWidth: 0,
  pointSize: 10,
  pointShape,
  dash: [],
});

/** Blue for improvement, orange for concern, a shape for each; what values are read against is grey and dashed. */
const looks: Readonly<Record<Exclude<ChartHeading, 'date'>, SeriesLook>> = {
  value: { ...line('#3c4043', 2), pointSize: 4 },
  mean: line('#9aa0a6', 1),
  upperLimit: line('#9aa0a6', 1, [4, 3]),
  lowerLimit: line('#9aa0a6', 1, [4, 3]),
  target: line('#188038', 2, [8, 3]),
  highest: line('#188038', 2, [8, 3]),
  lowest: line('#188038', 2, [8, 3]),
  improvement: points('#0b57d0', 'diamond'),
  concern: points('#b8500a', 'square'),
  signal: points('#7b1fa2', 'circle'),
};

/** Limits are means of means: digits beyond these mean nothing. */
const digitsOfLimits = 6;
const brief = (value: number): number => Number(value.toPrecision(digitsOfLimits));

/** The columns a KPI has something for, the days first. */
export function chartColumns({ kpi, points: all, processes, signals }: AssessedKpi): readonly ChartColumn[] {
  const rows = processes.flatMap(({ points: own, limits }) => {
    const values = own.map(({ value }) => value);
    return own.map(({ value }) => ({
      value,
      mean: limits && brief(limits.centre),
      upperLimit: limits && brief(limits.upper),
      lowerLimit: limits && brief(shownLowerLimit(limits, values)),
    }));
  });
  const meaningOn = new Map(signals.map(({ day, meaning }) => [day, meaning]));
  const marked = (meaning: 'improvement' | 'concern' | 'neutral') =>
    all.map(({ day, value }) => (meaningOn.get(day) === meaning ? value : null));
  const level = (value: number | null) => all.map(() => value);
  const isRange = kpi.direction === 'inRange';
  const series: readonly [Exclude<ChartHeading, 'date'>, readonly (number | null)[]][] = [
    ['value', rows.map(({ value }) => value)],
    ['mean', rows.map(({ mean }) => mean)],
    ['upperLimit', rows.map(({ upperLimit }) => upperLimit)],
    ['lowerLimit', rows.map(({ lowerLimit }) => lowerLimit)],
    ['target', level(isRange ? null : kpi.target)],
    ['highest', level(isRange ? kpi.upper : null)],
    ['lowest', level(isRange ? kpi.lower : null)],
    ['improvement', marked('improvement')],
    ['concern', marked('concern')],
    ['signal', marked('neutral')],
  ];
  return [
    { heading: 'date', look: null, values: all.map(({ day }) => ({ day })) },
    ...series
      .filter(([, values]) => values.some((value) => value !== null))
      .map(([heading, values]): ChartColumn => ({ heading, look: looks[heading], values })),
  ];
}

/** As wide as a block of helper columns can become: a KPI has a target or a range, and signals of two kinds at most. */
export const mostColumns = 8;
