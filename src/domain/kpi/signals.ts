// Tells change from routine variation: three rules over natural limits, strongest first.
import type { Day } from '../day.ts';
import type { KpiDirection } from './kpi.ts';
import type { NaturalLimits } from './limits.ts';
import type { SeriesPoint } from './series.ts';

/** Strongest first. */
export const signalRules = ['outsideLimits', 'nearLimit', 'runOnOneSide'] as const;
export type SignalRule = (typeof signalRules)[number];
export type Side = 'above' | 'below';

export interface Signal {
  readonly rule: SignalRule;
  readonly day: Day;
  /** By the KPI's direction; neutral where it has none. */
  readonly meaning: 'improvement' | 'concern' | 'neutral';
  /** Of the centre. */
  readonly side: Side;
  /** The first day of the pattern. */
  readonly since: Day;
  /** How many values the pattern holds. */
  readonly values: number;
}

const nearLimitWindow = 4;
const nearLimitCount = 3;
const runLength = 8;

interface Place {
  readonly day: Day;
  readonly side: Side | null;
  readonly isNearLimit: boolean;
  readonly isOutside: boolean;
}

/**
 * The days on which a rule is met, each with its strongest rule, oldest first.
 *
 * @example findSignals([{ day: 9, value: 20 }], limitsFrom5To17, 'upIsGood')
 * //=> [{ rule: 'outsideLimits', day: 9, meaning: 'improvement', side: 'above', since: 9, values: 1 }]
 */
export function findSignals(
  points: readonly SeriesPoint[],
  limits: NaturalLimits,
  direction: KpiDirection | null,
): readonly Signal[] {
  const places = points.map((point) => placeOf(point, limits));
  return places.flatMap((place, index): Signal[] => {
    const { side } = place;
    if (side === null) {
      return [];
    }
    const pattern = outside(place) ?? nearOneLimit(places, index, side) ?? runOnOneSide(places, index, side);
    return pattern ? [{ ...pattern, day: place.day, side, meaning: meaningOf(side, direction) }] : [];
  });
}

type Pattern = Pick<Signal, 'rule' | 'since' | 'values'>;

function outside(place: Place): Pattern | null {
  return place.isOutside ? { rule: 'outsideLimits', since: place.day, values: 1 } : null;
}

function nearOneLimit(places: readonly Place[], index: number, side: Side): Pattern | null {
  const window = places.slice(Math.max(0, index - nearLimitWindow + 1), index + 1);
  const near = window.filter((place) => place.side === side && place.isNearLimit);
  const first = near[0];
  return places[index]?.isNearLimit && first && near.length >= nearLimitCount
    ? { rule: 'nearLimit', since: first.day, values: near.length }
    : null;
}

function runOnOneSide(places: readonly Place[], index: number, side: Side): Pattern | null {
  let first = index;
  while (first > 0 && places[first - 1]?.side === side) {
    first -= 1;
  }
  const since = places[first];
  const values = index - first + 1;
  return since && values >= runLength ? { rule: 'runOnOneSide', since: since.day, values } : null;
}

// Sums of decimals such as 0.1 are off in the last digits: a value counts as beyond a line only when it
// is so by more than that.
function placeOf({ day, value }: SeriesPoint, { lower, centre, upper }: NaturalLimits): Place {
  const rounding = 1e-9 * (Math.abs(centre) + Math.abs(value) + (upper - lower));
  const distance = Math.abs(value - centre);
  const reach = upper - centre;
  return {
    day,
    side: distance <= rounding ? null : value > centre ? 'above' : 'below',
    isNearLimit: distance - reach / 2 > rounding,
    isOutside: distance - reach > rounding,
  };
}

function meaningOf(side: Side, direction: KpiDirection | null): Signal['meaning'] {
  switch (direction) {
    case 'upIsGood':
      return side === 'above' ? 'improvement' : 'concern';
    case 'downIsGood':
      return side === 'below' ? 'improvement' : 'concern';
    case 'inRange':
    case null:
      return 'neutral';
  }
}
