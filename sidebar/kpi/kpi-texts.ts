// A KPI as the sidebar was sent it, in the numbers and words of its charts.
import { dayFromIso, partsOfDay } from '../../src/domain/day.ts';
import type { BulletData, BulletWords } from '../charts/bullet-geometry.ts';
import { type ChartData, type ChartPoint, type Level, limitsNow } from '../charts/chart-data.ts';
import type { ChartWords } from '../charts/line-geometry.ts';
import { exactNumberText, measureText, numberText } from '../charts/number-text.ts';
import type { ValueOf } from '../server.ts';
import { words } from '../words.ts';

export type DrawnKpi = ValueOf<'openKpis'>['kpis'][number];

const language = document.documentElement.lang;
/** Beyond this, a day and a month alone could be of any year. */
const longestWithoutYearsDays = 330;

/** On a chart, a noun as the unit would stand at every number. */
const axisUnit = (unit: string): string => (unit === '%' || /^[A-Z]{3}$/.test(unit) ? unit : '');

export const shortMeasure = (value: number, unit: string): string =>
  measureText(numberText(value, language), axisUnit(unit), language);

export const fullMeasure = (value: number, unit: string): string =>
  measureText(exactNumberText(value, language), unit, language);

export const dayText = ({ day }: ChartPoint): string => words.longDay(partsOfDay(day));

function levelsOf({ direction, target, lower, upper, unit }: DrawnKpi): readonly Level[] {
  const level = (id: Level['id'], value: number | null): readonly Level[] =>
    value === null ? [] : [{ id, value, label: words.kpi.level(id, shortMeasure(value, unit)) }];
  return direction === 'inRange'
    ? [
        ...level('upper', upper),
        ...level('lower', lower),
        ...(upper === null && lower === null ? level('target', target) : []),
      ]
    : level('target', target);
}

export function chartDataOf(kpi: DrawnKpi): ChartData {
  const toneOn = new Map(kpi.signals.map(({ day, tone }) => [day, tone]));
  const points = kpi.points
    .flatMap(({ day: iso, value }): ChartPoint[] => {
      const day = dayFromIso(iso);
      return day === null ? [] : [{ day, value, signal: toneOn.get(iso) ?? null }];
    })
    .sort((a, b) => a.day - b.day);
  const phases = kpi.phases.flatMap(({ since, limits }) => {
    const day = dayFromIso(since);
    return day === null ? [] : [{ since: day, limits }];
  });
  return { points, phases, levels: levelsOf(kpi) };
}

export function chartWordsOf({ unit }: DrawnKpi, { points }: ChartData): ChartWords {
  const [first, last] = [points[0], points[points.length - 1]];
  const isLong = first !== undefined && last !== undefined && last.day - first.day > longestWithoutYearsDays;
  return {
    number: (value) => shortMeasure(value, unit),
    day: (day) => (isLong ? words.monthOfYear : words.shortDay)(partsOfDay(day)),
    signal: words.kpi.signal,
    naturalLimits: words.kpi.naturalLimits,
    newProcess: words.kpi.newProcess,
  };
}

/** The whole line chart as one sentence; '' without a value. */
export function chartSentence(kpi: DrawnKpi, { points, levels }: ChartData): string {
  const latest = points[points.length - 1];
  if (!latest) return '';
  return words.kpi.chartSays({
    kpi: kpi.kpi,
    latest: fullMeasure(latest.value, kpi.unit),
    health: kpi.health.word,
    levels: levels.map(({ label }) => label),
    signal: kpi.signal,
  });
}

/** What the value is held against in words; '' where nothing can be. */
export function aimText({ health: { aim }, unit }: DrawnKpi): string {
  switch (aim?.kind) {
    case 'atLeast':
      return words.kpi.aim.atLeast(shortMeasure(aim.target, unit));
    case 'atMost':
      return words.kpi.aim.atMost(shortMeasure(aim.target, unit));
    case 'between':
      return words.kpi.aim.between(shortMeasure(aim.lower, unit), shortMeasure(aim.upper, unit));
    case undefined:
      return '';
  }
}

export interface BulletOf {
  readonly data: BulletData;
  readonly bulletWords: BulletWords;
  readonly says: string;
}

export function bulletOf(kpi: DrawnKpi, latest: ChartPoint): BulletOf {
  const value = words.kpi.latestOn(
    shortMeasure(latest.value, kpi.unit),
    words.shortDay(partsOfDay(latest.day)),
  );
  const { aim, watchWidth, word, reason } = kpi.health;
  return {
    data: { value: latest.value, aim, watchWidth },
    bulletWords: { value, aim: aimText(kpi) },
    says: words.kpi.bulletSays(kpi.kpi, value, word, reason),
  };
}

/** What the values are read against, for the table. */
export function factsOf(kpi: DrawnKpi, data: ChartData): readonly { what: string; value: string }[] {
  const limits = limitsNow(data);
  const aim = aimText(kpi);
  const { facts, range } = words.kpi;
  return [
    ...(aim === '' ? [] : [{ what: facts.aim, value: aim }]),
    ...(limits === null
      ? []
      : [
          {
            what: facts.limits,
            value: range(shortMeasure(limits.lower, kpi.unit), shortMeasure(limits.upper, kpi.unit)),
          },
          { what: facts.centre, value: shortMeasure(limits.centre, kpi.unit) },
        ]),
  ];
}
