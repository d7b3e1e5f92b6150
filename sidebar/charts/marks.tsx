// The points of a chart: dots for routine values, and a shape of its own for each kind of signal.
import type { Mark } from './line-geometry.ts';

/** A square warns, a diamond pleases, a ring is neither: told apart without colour. */
function SignalShape({ mark, radius }: { readonly mark: Mark; readonly radius: number }) {
  const { x, y, point } = mark;
  const reach = radius * 1.4;
  switch (point.signal) {
    case 'bad':
      return <rect class="signal bad" x={x - radius} y={y - radius} width={radius * 2} height={radius * 2} />;
    case 'good':
      return (
        <path
          class="signal good"
          d={`M${x} ${y - reach}L${x + reach} ${y}L${x} ${y + reach}L${x - reach} ${y}Z`}
        />
      );
    case 'neutral':
      return <circle class="signal neutral" cx={x} cy={y} r={radius} />;
    case null:
      return null;
  }
}

interface ChartMarkProps {
  readonly mark: Mark;
  readonly hasDot: boolean;
  readonly signalRadius: number;
}

export function ChartMark({ mark, hasDot, signalRadius }: ChartMarkProps) {
  if (mark.point.signal) return <SignalShape mark={mark} radius={signalRadius} />;
  if (mark.isLatest) return <circle class="dot latest" cx={mark.x} cy={mark.y} r={3.5} />;
  return hasDot ? <circle class="dot" cx={mark.x} cy={mark.y} r={2.25} /> : null;
}
