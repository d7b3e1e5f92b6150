// The frame of a chart that can be read: a drawing with a sentence, and a reader that goes from point to point.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { words } from '../words.ts';
import type { Box } from './place-labels.ts';

/** A point of a chart, in pixels, and what is told when somebody stands on it. */
export interface ReadPoint {
  readonly x: number;
  readonly y: number;
  readonly says: string;
}

interface ChartFigureProps {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  /** The whole chart as one sentence. */
  readonly says: string;
  /** In reading order; the last one is told first. */
  readonly points: readonly ReadPoint[];
  readonly className?: string;
  readonly children: ComponentChildren;
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
    case 'PageUp':
      return Math.min(last, index + 10);
    case 'PageDown':
      return Math.max(0, index - 10);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/** The index of the point nearest to a horizontal position. */
const nearest = (points: readonly ReadPoint[], x: number): number =>
  points.reduce(
    (best, point, index) => (Math.abs(point.x - x) < Math.abs((points[best]?.x ?? 0) - x) ? index : best),
    0,
  );

export function ChartFigure(props: ChartFigureProps) {
  const { width, height, plot, says, points, className = '', children } = props;
  const [read, setRead] = useState<number | null>(null);
  const last = points.length - 1;
  const index = Math.min(read ?? last, last);
  const point = points[index];

  const moveByKey = (event: KeyboardEvent) => {
    const next = pointAfter(event.key, index, last);
    if (next === null) return;
    event.preventDefault();
    setRead(next);
  };
  const moveByPointer = (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
    const { left, width: shownWidth } = event.currentTarget.getBoundingClientRect();
    setRead(nearest(points, ((event.clientX - left) / shownWidth) * width));
  };
  return (
    <figure class={`chart block ${className}`}>
      <div class="chart-area">
        <svg role="img" aria-label={says} viewBox={`0 0 ${width} ${height}`}>
          {children}
          {read !== null && point && (
            <g class="reading">
              <line x1={point.x} x2={point.x} y1={plot.y} y2={plot.y + plot.height} />
              <circle cx={point.x} cy={point.y} r={7} />
            </g>
          )}
        </svg>
        {point && (
          <div
            class="chart-reader"
            role="slider"
            tabIndex={0}
            aria-label={words.kpi.readPoints}
            aria-valuemin={1}
            aria-valuemax={last + 1}
            aria-valuenow={index + 1}
            aria-valuetext={point.says}
            onKeyDown={moveByKey}
            onFocus={() => setRead(index)}
            onBlur={() => setRead(null)}
            onPointerMove={moveByPointer}
            onPointerLeave={() => setRead(null)}
          />
        )}
      </div>
      {point && <figcaption class="readout">{point.says}</figcaption>}
    </figure>
  );
}
