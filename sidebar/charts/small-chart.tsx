// One of many charts of a kind: the line, its limits and its signals, without words on it.
import { useMemo } from 'preact/hooks';
import type { ChartData } from './chart-data.ts';
import { markKey } from './line-geometry.ts';
import { ChartMark } from './marks.tsx';
import { type Range, type Span, smallChart, smallHeight, smallWidth } from './small-geometry.ts';

/** Where so many signals stand, their shapes would hide the line. */
const manyMarks = 6;

interface SmallChartProps {
  readonly data: ChartData;
  readonly span: Span;
  /** Of all charts that are compared; left out, each fills its own height. */
  readonly range?: Range;
  /** The whole chart as one sentence. */
  readonly says: string;
}

export function SmallChart({ data, span, range, says }: SmallChartProps) {
  const { band, isProvisional, levels, marks, runs } = useMemo(
    () => smallChart(data, span, range ?? null),
    [data, span, range],
  );
  return (
    <svg
      class="chart small"
      role="img"
      aria-label={says}
      width={smallWidth}
      height={smallHeight}
      viewBox={`0 0 ${smallWidth} ${smallHeight}`}
    >
      {band && (
        <rect
          class={isProvisional ? 'band provisional' : 'band'}
          x={0}
          width={smallWidth}
          y={band.y}
          height={band.height}
        />
      )}
      {levels.map((y) => (
        <line key={y} class="level" x1={0} x2={smallWidth} y1={y} y2={y} />
      ))}
      {runs.map((path) => (
        <path key={path} class="run" d={path} />
      ))}
      {marks.map((mark) => (
        <ChartMark
          key={markKey(mark)}
          mark={mark}
          hasDot={false}
          signalRadius={marks.length > manyMarks ? 1.75 : 2.5}
        />
      ))}
    </svg>
  );
}
