// Why a status is what it is, as data: the sentence is made in src/messages.
import type { Day } from '../day.ts';
import type { Status } from './statuses.ts';

/** What a pace cannot be told without. */
export type MissingForPace = 'asOf' | 'start' | 'due';

/** In how many of the check-ins of the period a bound was held. */
export interface Held {
  readonly inside: number;
  readonly of: number;
  /** Counted in the values of its KPI. */
  readonly isFromKpi?: boolean;
}

/** The needed weekly rate as a multiple of the current one, or why there is no such number. */
export type RateRatio = number | 'standing-still' | 'moving-away' | null;

export type Reason =
  | { readonly kind: 'problem' }
  | { readonly kind: 'findingBaseline' }
  | { readonly kind: 'noData' }
  | { readonly kind: 'notStarted'; readonly start: Day }
  | { readonly kind: 'achieved'; readonly progress: number; readonly success: number }
  | { readonly kind: 'heldToTheEnd'; readonly due: Day; readonly held: Held | null }
  | { readonly kind: 'missed'; readonly score: number; readonly due: Day }
  | { readonly kind: 'stale'; readonly lastCheckIn: Day; readonly days: number }
  | {
      readonly kind: 'bound';
      readonly place: 'inside' | 'within-tolerance' | 'outside';
      readonly distance: number;
      readonly unit: string;
      readonly held: Held | null;
      /** The confidence that made On track into At risk. */
      readonly lowConfidence: number | null;
    }
  | { readonly kind: 'yesNo'; readonly confidence: number | null }
  | { readonly kind: 'noPace'; readonly missing: readonly MissingForPace[] }
  | { readonly kind: 'tooEarly'; readonly elapsed: number; readonly before: number }
  | {
      readonly kind: 'pace';
      readonly progress: number;
      readonly elapsed: number;
      readonly rateRatio: RateRatio;
      readonly lowConfidence: number | null;
    }
  | { readonly kind: 'noKeyResults' }
  | { readonly kind: 'nothingScored'; readonly of: number }
  | { readonly kind: 'partlyScored'; readonly scored: number; readonly of: number }
  | {
      readonly kind: 'heldBack';
      readonly keyResultId: string;
      readonly keyResultStatus: Status;
      readonly progress: number;
      readonly elapsed: number | null;
    };
