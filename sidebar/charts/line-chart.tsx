// The chart of one KPI: its line against target and natural limits, readable by eye, keyboard and ear.
import { useMemo } from 'preact/hooks';
import type { ChartData, ChartPoint } from './chart-data.ts';
import { ChartFigure } from './chart-figure.tsx';
import { ChartLabels } from './chart-labels.tsx';
import {
  type ChartGeometry,
  type ChartWords,
  chartHeight,
  chartWidth,
  layOut,
  markKey,
} from './line-geometry.ts';
import { ChartMark } from './marks.tsx';

interface LineChartProps {
  readonly data: ChartData;
  readonly chartWords: ChartWords;
  /** The whole chart as one sentence. */
  readonly says: string;
  readonly pointText: (point: ChartPoint) => string;
}

function Drawing({ geometry }: { readonly geometry: ChartGeometry }) {
  const { plot } = geometry;
  const right = plot.x + plot.width;
  const across = (y: number, className: string, x1 = plot.x, x2 = right) => (
    <line key={`${className} ${y}`} class={className} x1={x1} x2={x2} y1={y} y2={y} />
  );
  return (
    <>
      {geometry.ticks.map((y) => across(y, 'grid'))}
      {geometry.phases.map(({ x1, x2, upper, centre, lower, isProvisional }) => (
        <g key={x1} class={isProvisional ? 'limits provisional' : 'limits'}>
          <rect class="band" x={x1} width={x2 - x1} y={upper} height={lower - upper} />
          {across(upper, 'limit', x1, x2)}
          {across(lower, 'limit', x1, x2)}
          {across(centre, 'centre', x1, x2)}
        </g>
      ))}
      {geometry.changes.map((x) => (
        <line key={x} class="change" x1={x} x2={x} y1={plot.y} y2={plot.y + plot.height} />
      ))}
      {geometry.levels.map(({ y }) => across(y, 'level'))}
      {geometry.gaps.map((path) => (
        <path key={path} class="gap" d={path} />
      ))}
      {geometry.runs.map((path) => (
        <path key={path} class="run" d={path} />
      ))}
      {geometry.marks.map((mark) => (
        <ChartMark
          key={markKey(mark)}
          mark={mark}
          hasDot={geometry.hasDots}
          signalRadius={geometry.signalRadius}
        />
      ))}
      <ChartLabels labels={geometry.labels} />
    </>
  );
}

export function LineChart({ data, chartWords, says, pointText }: LineChartProps) {
  const geometry = useMemo(() => layOut(data, chartWords), [data, chartWords]);
  if (data.points.length === 0) return null;
  return (
    <ChartFigure
      width={chartWidth}
      height={chartHeight}
      plot={geometry.plot}
      says={says}
      points={geometry.marks.map(({ x, y, point }) => ({ x, y, says: pointText(point) }))}
    >
      <Drawing geometry={geometry} />
    </ChartFigure>
  );
}
