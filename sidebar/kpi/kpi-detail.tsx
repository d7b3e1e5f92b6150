// One KPI told in full: its health, its chart, what its history says and which key results it feeds.
import { useMemo } from 'preact/hooks';
import { dayFromIso, partsOfDay } from '../../src/domain/day.ts';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import type { Cell } from '../parts/use-go-to-cell.ts';
import type { ValueOf } from '../server.ts';
import { words } from '../words.ts';
import type { ChartData, ChartPoint, Level } from './chart-data.ts';
import type { ChartWords } from './chart-geometry.ts';
import { DataTable } from './data-table.tsx';
import { LineChart } from './line-chart.tsx';
import { exactNumberText, measureText, numberText } from './number-text.ts';

export type KpiReading = NonNullable<ValueOf<'openKpi'>['selected']>;
type Feed = KpiReading['feeds'][number];

const language = document.documentElement.lang;
/** Beyond this, a day and a month alone could be of any year. */
const longestWithoutYearsDays = 330;

const axisUnit = (unit: string): string => (unit === '%' || /^[A-Z]{3}$/.test(unit) ? unit : '');

function levelsOf({ direction, target, lower, upper, unit }: KpiReading): readonly Level[] {
  const level = (id: 'target' | 'lower' | 'upper', value: number | null): readonly Level[] => {
    if (value === null) return [];
    const number = measureText(numberText(value, language), axisUnit(unit), language);
    return [{ id, value, label: words.kpi.level(id, number) }];
  };
  return direction === 'inRange'
    ? [
        ...level('upper', upper),
        ...level('lower', lower),
        ...(upper === null && lower === null ? level('target', target) : []),
      ]
    : level('target', target);
}

function chartDataOf(kpi: KpiReading): ChartData {
  const toneOn = new Map(kpi.signals.map(({ day, tone }) => [day, tone]));
  const points = kpi.points
    .flatMap(({ day: iso, value }): ChartPoint[] => {
      const day = dayFromIso(iso);
      return day === null ? [] : [{ day, value, signal: toneOn.get(iso) ?? null }];
    })
    .sort((a, b) => a.day - b.day);
  return { points, limits: kpi.limits, levels: levelsOf(kpi) };
}

function Signal({ kpi, points }: { readonly kpi: KpiReading; readonly points: readonly ChartPoint[] }) {
  const last = [...points].reverse().find(({ signal }) => signal !== null);
  if (kpi.signal === '') return null;
  if (!last) return <p class="secondary block">{kpi.signal}</p>;
  return (
    <div class={`aside ${last.signal}`}>
      <p>{kpi.signal}</p>
    </div>
  );
}

function Feeds({ feeds, onGo }: { readonly feeds: readonly Feed[]; readonly onGo: (cell: Cell) => void }) {
  if (feeds.length === 0) return <p class="secondary block">{words.kpi.feedsNothing}</p>;
  return (
    <section class="block">
      <h2>{words.kpi.feeds}</h2>
      <ul class="feeds">
        {feeds.map(({ id, keyResult, status, cell }) => (
          <li key={id}>
            {cell ? (
              <Button kind="link" label={words.kpi.goToKeyResult(id)} onClick={() => onGo(cell)}>
                {id}
              </Button>
            ) : (
              <strong>{id}</strong>
            )}{' '}
            {keyResult} <span class="secondary">{words.kpi.feedStatus(status)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface KpiDetailProps {
  readonly kpi: KpiReading;
  readonly onGo: (cell: Cell) => void;
}

export function KpiDetail({ kpi, onGo }: KpiDetailProps) {
  const data = useMemo(() => chartDataOf(kpi), [kpi]);
  const { points } = data;
  const latest = points[points.length - 1];
  const isLong =
    latest !== undefined && latest.day - (points[0]?.day ?? latest.day) > longestWithoutYearsDays;
  const valueText = ({ value }: ChartPoint): string =>
    measureText(exactNumberText(value, language), kpi.unit, language);
  const dayText = ({ day }: ChartPoint): string => words.longDay(partsOfDay(day));
  const chartWords = useMemo<ChartWords>(
    () => ({
      number: (value) => measureText(numberText(value, language), axisUnit(kpi.unit), language),
      day: (day) => (isLong ? words.monthOfYear : words.shortDay)(partsOfDay(day)),
      signal: words.kpi.signal,
      naturalLimits: words.kpi.naturalLimits,
    }),
    [kpi.unit, isLong],
  );
  const says = latest
    ? words.kpi.chartSays({
        kpi: kpi.kpi,
        latest: valueText(latest),
        health: kpi.health.word,
        levels: data.levels.map(({ label }) => label),
        signal: kpi.signal,
      })
    : '';
  return (
    <>
      <header class="opening">
        <div class="card-head">
          <h1>{kpi.kpi}</h1>
          <Badge tone={kpi.health.tone} word={kpi.health.word} />
        </div>
        <p class="secondary">{kpi.health.reason}</p>
      </header>
      {latest ? (
        <LineChart
          key={kpi.id}
          data={data}
          chartWords={chartWords}
          says={says}
          pointText={(point) =>
            words.kpi.point(dayText(point), valueText(point), point.signal && words.kpi.signal(point.signal))
          }
        />
      ) : (
        <p class="empty">{words.kpi.noPoints}</p>
      )}
      {kpi.limits?.provisional && <p class="secondary block">{words.kpi.provisional(points.length)}</p>}
      <Signal kpi={kpi} points={points} />
      <Feeds feeds={kpi.feeds} onGo={onGo} />
      {latest && <DataTable kpi={kpi.kpi} points={points} dayText={dayText} valueText={valueText} />}
    </>
  );
}
