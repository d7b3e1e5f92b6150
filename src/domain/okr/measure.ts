// What a key result's type asks for: which numbers, whether time matters to it, and whether it can be finished.
import type { Problem } from '../problem.ts';
import type { KeyResult, KeyResultType } from './key-result.ts';

/** The numbers a score is made from. */
export type Measured = Pick<KeyResult, 'type' | 'start' | 'target' | 'upper' | 'tolerance' | 'current'>;

/** A key result whose numbers fit its type; `current` is looked at later. */
export type Measure =
  | { readonly kind: 'change'; readonly start: number; readonly target: number }
  /** At least, At most, Between: a level to hold. */
  | {
      readonly kind: 'bound';
      readonly lower: number;
      readonly upper: number;
      readonly tolerance: number;
    }
  | { readonly kind: 'milestone'; readonly steps: number }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'findBaseline' };

export const isProblem = (measure: Measure | Problem): measure is Problem => 'code' in measure;

const missing = (what: keyof KeyResult): Problem => ({ code: 'missing-value', what });

/**
 * The measure of a key result, or what is wrong with its numbers.
 *
 * @example measureOf({ type: null, start: 100, target: 200, … }) //=> { kind: 'change', start: 100, target: 200 }
 */
export function measureOf(measured: Measured): Measure | Problem {
  const { type, target } = measured;
  switch (type) {
    case 'findBaseline':
      return { kind: 'findBaseline' };
    case 'yesNo':
      return { kind: 'yesNo' };
    case 'milestone':
      if (target === null) return missing('target');
      return Number.isInteger(target) && target >= 1
        ? { kind: 'milestone', steps: target }
        : { code: 'not-whole-steps', target };
    case 'atLeast':
    case 'atMost':
    case 'between':
      return boundOf(measured, type);
    case 'increase':
    case 'decrease':
    case null:
      return changeOf(measured, type);
  }
}

function changeOf({ start, target }: Measured, type: 'increase' | 'decrease' | null): Measure | Problem {
  if (target === null) return missing('target');
  if (start === null) return missing('start');
  if (start === target) return { code: 'target-equals-start', value: target };
  const isMismatch = (type === 'increase' && target < start) || (type === 'decrease' && target > start);
  return isMismatch ? { code: 'direction-mismatch', type, start, target } : { kind: 'change', start, target };
}

function boundOf(
  { target, upper, tolerance }: Measured,
  type: Extract<KeyResultType, 'atLeast' | 'atMost' | 'between'>,
): Measure | Problem {
  if (target === null) return missing('target');
  if (tolerance !== null && tolerance < 0) {
    return { code: 'out-of-range', value: tolerance, least: 0, most: null };
  }
  switch (type) {
    case 'atLeast':
      return bound(target, Number.POSITIVE_INFINITY, tolerance);
    case 'atMost':
      return bound(Number.NEGATIVE_INFINITY, target, tolerance);
    case 'between':
      if (upper === null) return missing('upper');
      return upper < target
        ? { code: 'bounds-reversed', lower: target, upper }
        : bound(target, upper, tolerance);
  }
}

const bound = (lower: number, upper: number, tolerance: number | null): Measure => ({
  kind: 'bound',
  lower,
  upper,
  tolerance: tolerance ?? 0,
});

/** Where a measure that moves over time comes from and goes to. */
export interface Aim {
  readonly start: number;
  readonly target: number;
}

/** The aim of a measure; null for bounds and answers, to which time plays no part. */
export function aimOf(measure: Measure): Aim | null {
  switch (measure.kind) {
    case 'change':
      return measure;
    case 'milestone':
      return { start: 0, target: measure.steps };
    case 'bound':
    case 'yesNo':
    case 'findBaseline':
      return null;
  }
}
