// The points of a chart: dots for routine values, and a shape of its own for each kind of signal.
import type { Mark } from './chart-geometry.ts';

/** A square warns, a diamond pleases, a ring is neither: told apart without colour. */
function SignalShape({ mark }: { readonly mark: Mark }) {
  const { x, y, point } = mark;
  switch (point.signal) {
    case 'bad':
      return <rect class="signal bad" x={x - 4} y={y - 4} width={8} height={8} />;
    case 'good':
      return (
        <path class="signal good" d={`M${x} ${y - 5.5}L${x + 5.5} ${y}L${x} ${y + 5.5}L${x - 5.5} ${y}Z`} />
      );
    case 'neutral':
      return <circle class="signal neutral" cx={x} cy={y} r={4} />;
    case null:
      return null;
  }
}

export function ChartMark({ mark, hasDot }: { readonly mark: Mark; readonly hasDot: boolean }) {
  if (mark.point.signal) return <SignalShape mark={mark} />;
  if (mark.isLatest) return <circle class="dot latest" cx={mark.x} cy={mark.y} r={3.5} />;
  return hasDot ? <circle class="dot" cx={mark.x} cy={mark.y} r={2.25} /> : null;
}
