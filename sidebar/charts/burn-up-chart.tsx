// The burn-up of one key result: its way so far, the pace asked for, and the band its forecast leads to.
import { useMemo } from 'preact/hooks';
import { partsOfDay } from '../../src/domain/day.ts';
import { aimText, inUnit, shortDay } from '../check-in/goal-text.ts';
import { words } from '../words.ts';
import { type BurnUpFacts, type BurnUpView, burnUpData } from './burn-up-data.ts';
import { burnUpHeight, burnUpWidth, layOutBurnUp } from './burn-up-geometry.ts';
import { ChartFigure } from './chart-figure.tsx';
import { ChartLabels } from './chart-labels.tsx';
import { ValueTable } from './data-table.tsx';
import { measureText, numberText } from './number-text.ts';

const language = document.documentElement.lang;

interface BurnUpChartProps extends BurnUpView {
  readonly facts: BurnUpFacts;
  /** What the table of its values is about. */
  readonly name: string;
}

function sentence({ facts, typed, asOf }: BurnUpChartProps): string {
  const { points, current, unit, lastDay, due } = facts;
  const [first] = points;
  const now = typed ?? current;
  const { checkIn } = words;
  return checkIn.chartSays({
    now:
      now === null
        ? ''
        : checkIn.chartNow(inUnit(now, unit), shortDay(typed === null ? (lastDay ?? asOf) : asOf)),
    first: first ? checkIn.chartFirst(inUnit(first.value, unit), shortDay(first.day)) : '',
    goal: checkIn.chartGoal(aimText(facts), shortDay(due)),
  });
}

export function BurnUpChart(props: BurnUpChartProps) {
  const { facts, asOf, successShare, typed, forecast, name } = props;
  const chart = useMemo(
    () =>
      layOutBurnUp(burnUpData(facts, { asOf, successShare, typed, forecast }), {
        number: (value) => measureText(numberText(value, language), facts.unit === '%' ? '%' : '', language),
        day: (at) => words.shortDay(partsOfDay(at)),
        goal: words.checkIn.goalLevel,
      }),
    [facts, asOf, successShare, typed, forecast],
  );
  if (facts.type === 'yesNo' || !chart) return null;
  const { plot, band, dots } = chart;
  const end = plot.x + plot.width;
  const rows = dots.map(({ day, value }) => ({
    day,
    cells: [words.longDay(partsOfDay(day)), inUnit(value, facts.unit)],
  }));
  const last = dots.length - 1;
  return (
    <>
      <ChartFigure
        width={burnUpWidth}
        height={burnUpHeight}
        plot={plot}
        says={sentence(props)}
        className="burn-up"
        points={dots.map(({ x, y }, index) => ({ x, y, says: (rows[index]?.cells ?? []).join(': ') }))}
      >
        {band && <rect class="band" x={plot.x} width={plot.width} y={band.y} height={band.height} />}
        <line class="grid" x1={plot.x} x2={end} y1={plot.y + plot.height} y2={plot.y + plot.height} />
        {chart.levels.map((y) => (
          <line key={y} class="level" x1={plot.x} x2={end} y1={y} y2={y} />
        ))}
        {chart.fan && <path class="fan" d={chart.fan} />}
        {chart.pace && <path class="pace" d={chart.pace} />}
        {chart.course && <path class="course" d={chart.course} />}
        <path class="run" d={chart.way} />
        {dots.map(({ x, y }, index) =>
          index === last ? (
            <circle
              key={`${x} ${y}`}
              class={typed === null ? 'dot latest' : 'dot typed'}
              cx={x}
              cy={y}
              r={4}
            />
          ) : (
            <circle key={`${x} ${y}`} class="dot" cx={x} cy={y} r={2} />
          ),
        )}
        <ChartLabels labels={chart.labels} />
      </ChartFigure>
      <ValueTable
        name={name}
        headings={[words.kpi.dayHeading, words.kpi.valueHeading]}
        rows={[...rows].reverse()}
        facts={[]}
      />
    </>
  );
}
