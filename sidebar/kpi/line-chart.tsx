// The chart of one KPI: its line against target and natural limits, readable by eye, keyboard and ear.
import { useMemo, useState } from 'preact/hooks';
import { words } from '../words.ts';
import type { ChartData, ChartPoint } from './chart-data.ts';
import {
  type ChartGeometry,
  type ChartWords,
  chartHeight,
  chartWidth,
  layOut,
  markKey,
  nearestMark,
} from './chart-geometry.ts';
import { ChartMark } from './marks.tsx';

interface LineChartProps {
  readonly data: ChartData;
  readonly chartWords: ChartWords;
  /** The whole chart as one sentence. */
  readonly says: string;
  readonly pointText: (point: ChartPoint) => string;
}

function Drawing({
  geometry,
  isProvisional,
}: {
  readonly geometry: ChartGeometry;
  readonly isProvisional: boolean;
}) {
  const { plot, limits } = geometry;
  const right = plot.x + plot.width;
  const level = (y: number, className: string) => (
    <line key={`${className} ${y}`} class={className} x1={plot.x} x2={right} y1={y} y2={y} />
  );
  return (
    <>
      {geometry.ticks.map((y) => level(y, 'grid'))}
      {limits && (
        <g class={isProvisional ? 'limits provisional' : 'limits'}>
          <rect
            class="band"
            x={plot.x}
            width={plot.width}
            y={limits.upper}
            height={limits.lower - limits.upper}
          />
          {level(limits.upper, 'limit')}
          {level(limits.lower, 'limit')}
          {level(limits.centre, 'centre')}
        </g>
      )}
      {geometry.levels.map(({ y }) => level(y, 'level'))}
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
      {geometry.labels.map(({ id, text, x, y, anchor }) => (
        <text key={id} class={`label ${id.split(' ', 2).join('-')}`} x={x} y={y} text-anchor={anchor}>
          {text}
        </text>
      ))}
    </>
  );
}

/** Which point a key leads to; null where the key means nothing here. */
function pointAfter(key: string, index: number, last: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(last, index + 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(0, index - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

export function LineChart({ data, chartWords, says, pointText }: LineChartProps) {
  const geometry = useMemo(() => layOut(data, chartWords), [data, chartWords]);
  const [read, setRead] = useState<number | null>(null);
  const last = data.points.length - 1;
  const index = Math.min(read ?? last, last);
  const mark = geometry.marks[index];
  if (!mark) return null;

  const moveByKey = (event: KeyboardEvent) => {
    const next = pointAfter(event.key, index, last);
    if (next === null) return;
    event.preventDefault();
    setRead(next);
  };
  const moveByPointer = (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    setRead(nearestMark(geometry.marks, ((event.clientX - left) / width) * chartWidth));
  };
  return (
    <figure class="chart block">
      <div class="chart-area">
        <svg role="img" aria-label={says} viewBox={`0 0 ${chartWidth} ${chartHeight}`}>
          <Drawing geometry={geometry} isProvisional={data.limits?.provisional ?? false} />
          {read !== null && (
            <g class="reading">
              <line
                x1={mark.x}
                x2={mark.x}
                y1={geometry.plot.y}
                y2={geometry.plot.y + geometry.plot.height}
              />
              <circle cx={mark.x} cy={mark.y} r={7} />
            </g>
          )}
        </svg>
        <div
          class="chart-reader"
          role="slider"
          tabIndex={0}
          aria-label={words.kpi.readPoints}
          aria-valuemin={1}
          aria-valuemax={last + 1}
          aria-valuenow={index + 1}
          aria-valuetext={pointText(mark.point)}
          onKeyDown={moveByKey}
          onFocus={() => setRead(index)}
          onBlur={() => setRead(null)}
          onPointerMove={moveByPointer}
          onPointerLeave={() => setRead(null)}
        />
      </div>
      <figcaption class="readout">{pointText(mark.point)}</figcaption>
    </figure>
  );
}
