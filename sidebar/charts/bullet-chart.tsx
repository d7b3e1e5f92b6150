// The latest value of a KPI against its target: a bar over grey zones, the target a line across them.
import { useMemo } from 'preact/hooks';
import {
  type BulletData,
  type BulletWords,
  bullet,
  bulletHeight,
  bulletWidth,
  strip,
} from './bullet-geometry.ts';
import { ChartLabels } from './chart-labels.tsx';

interface BulletChartProps {
  readonly data: BulletData;
  readonly bulletWords: BulletWords;
  /** The whole chart as one sentence. */
  readonly says: string;
}

export function BulletChart({ data, bulletWords, says }: BulletChartProps) {
  const { zones, bar, end, aims, labels } = useMemo(() => bullet(data, bulletWords), [data, bulletWords]);
  return (
    <figure class="chart bullet">
      <svg role="img" aria-label={says} viewBox={`0 0 ${bulletWidth} ${bulletHeight}`}>
        {zones.map(({ zone, x, width }) => (
          <rect key={x} class={`zone ${zone}`} x={x} width={width} y={strip.y} height={strip.height} />
        ))}
        <rect class="bar" x={bar.x} width={bar.width} y={strip.barY} height={strip.barHeight} />
        <circle class="bar-end" cx={end} cy={strip.barY + strip.barHeight / 2} r={strip.barHeight / 2} />
        {aims.map((x) => (
          <line key={x} class="aim-line" x1={x} x2={x} y1={strip.y - 3} y2={strip.y + strip.height + 3} />
        ))}
        <ChartLabels labels={labels} />
      </svg>
    </figure>
  );
}
