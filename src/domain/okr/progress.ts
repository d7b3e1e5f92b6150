// How far a key result has come: raw, so that a step back and an overshoot can be seen.
import type { Problem } from '../problem.ts';
import type { Measure } from './measure.ts';

/**
 * Progress of a measure at its current value: 0 at the start, 1 at the target, below and beyond as it is.
 *
 * @example progressOf({ kind: 'change', start: 5, target: 3 }, 4) //=> 0.5
 */
export function progressOf(measure: Measure, current: number): number | Problem | null {
  switch (measure.kind) {
    case 'change':
      return (current - measure.start) / (measure.target - measure.start);
    case 'bound':
      return shareOfBound(distanceOutside(measure, current), measure.tolerance);
    case 'milestone':
      return current / measure.steps;
    case 'yesNo':
      return current === 0 || current === 1 ? current : { code: 'not-yes-or-no', text: String(current) };
    case 'findBaseline':
      return null;
  }
}

/** How far a value lies outside its bounds; 0 on them and inside. */
export function distanceOutside(
  { lower, upper }: { readonly lower: number; readonly upper: number },
  current: number,
): number {
  return Math.max(0, lower - current, current - upper);
}

const shareOfBound = (distance: number, tolerance: number): number =>
  distance === 0 ? 1 : tolerance > 0 ? Math.max(0, 1 - distance / tolerance) : 0;
