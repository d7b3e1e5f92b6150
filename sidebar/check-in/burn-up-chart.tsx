// The burn-up of one key result: quiet lines, and the value being typed as the one accent.
import { useMemo } from 'preact/hooks';
import { dayFromIso, partsOfDay } from '../../src/domain/day.ts';
import type { AssessedKeyResult } from '../../src/domain/okr/assessed.ts';
import { successShare } from '../../src/domain/okr/pace.ts';
import { measureText, numberText } from '../kpi/number-text.ts';
import { words } from '../words.ts';
import { type BurnUpData, burnUp, burnUpHeight, burnUpWidth } from './burn-up.ts';
import type { Desk, Item } from './entry.ts';
import { aimText, inUnit, shortDay } from './goal-text.ts';

const language = document.documentElement.lang;

type Facts = Pick<Item, 'type' | 'start' | 'target' | 'upper' | 'commitment'>;

function goalOf({ type, target, upper }: Facts): BurnUpData['goal'] {
  switch (type) {
    case 'atMost':
      return target === null ? null : { lower: null, upper: target };
    case 'between':
      return target === null ? null : { lower: target, upper };
    case 'yesNo':
    case 'findBaseline':
      return null;
    case 'atLeast':
    case 'increase':
    case 'decrease':
    case 'milestone':
    case null:
      return target === null ? null : { lower: target, upper: null };
  }
}

function paceOf(facts: Facts, thresholds: Desk['thresholds']): BurnUpData['pace'] {
  const { type, target, commitment } = facts;
  const isMoving = type === 'increase' || type === 'decrease' || type === 'milestone' || type === null;
  const start = type === 'milestone' ? 0 : facts.start;
  if (!isMoving || start === null || target === null) return null;
  return { from: start, to: start + (target - start) * successShare(commitment, thresholds) };
}

interface BurnUpChartProps {
  readonly item: Item;
  readonly desk: Desk;
  /** null while nothing is typed, or nothing that means a value. */
  readonly typed: number | null;
  readonly forecast: AssessedKeyResult['forecast'];
}

export function BurnUpChart({ item, desk, typed, forecast }: BurnUpChartProps) {
  const chart = useMemo(() => {
    const day = (iso: string | null) => (iso === null ? null : dayFromIso(iso));
    const reported = item.points.flatMap((point) => {
      const on = day(point.day);
      return on === null ? [] : [{ day: on, value: point.value }];
    });
    const asOf = day(desk.asOf);
    const stands =
      item.current !== null && asOf !== null ? [{ day: day(item.lastDay) ?? asOf, value: item.current }] : [];
    return burnUp(
      {
        points: reported.length > 0 ? reported : stands,
        typed: typed === null || asOf === null ? null : { day: asOf, value: typed },
        begins: day(item.begins),
        due: day(item.due),
        pace: paceOf(item, desk.thresholds),
        goal: goalOf(item),
        forecast: forecast.kind === 'forecast' ? forecast : null,
      },
      {
        number: (value) => measureText(numberText(value, language), item.unit === '%' ? '%' : '', language),
        day: (at) => words.shortDay(partsOfDay(at)),
        goal: words.checkIn.goalLevel,
      },
    );
  }, [item, desk, typed, forecast]);
  if (item.type === 'yesNo' || !chart) return null;
  const first = item.points[0];
  const says = words.checkIn.chartSays({
    now:
      typed !== null
        ? words.checkIn.chartNow(inUnit(typed, item.unit), shortDay(desk.asOf))
        : item.current === null
          ? ''
          : words.checkIn.chartNow(inUnit(item.current, item.unit), shortDay(item.lastDay ?? desk.asOf)),
    first: first ? words.checkIn.chartFirst(inUnit(first.value, item.unit), shortDay(first.day)) : '',
    goal: words.checkIn.chartGoal(aimText(item), shortDay(item.due)),
  });
  const { plot, band } = chart;
  const end = plot.x + plot.width;
  return (
    <figure class="chart burn-up">
      <svg role="img" aria-label={says} viewBox={`0 0 ${burnUpWidth} ${burnUpHeight}`}>
        {band && <rect class="band" x={plot.x} width={plot.width} y={band.y} height={band.height} />}
        <line class="grid" x1={plot.x} x2={end} y1={plot.y + plot.height} y2={plot.y + plot.height} />
        {chart.levels.map((y) => (
          <line key={y} class="level" x1={plot.x} x2={end} y1={y} y2={y} />
        ))}
        {chart.fan && <path class="fan" d={chart.fan} />}
        {chart.pace && <path class="pace" d={chart.pace} />}
        {chart.course && <path class="course" d={chart.course} />}
        <path class="run" d={chart.way} />
        {chart.dots.map(({ x, y }) => (
          <circle key={`${x} ${y}`} class="dot" cx={x} cy={y} r={2} />
        ))}
        <circle class={typed === null ? 'dot latest' : 'dot typed'} cx={chart.now.x} cy={chart.now.y} r={4} />
        {chart.labels.map(({ id, text, x, y, anchor }) => (
          <text key={id} class={`label ${id === 'now' ? 'latest' : ''}`} x={x} y={y} text-anchor={anchor}>
            {text}
          </text>
        ))}
      </svg>
    </figure>
  );
}
