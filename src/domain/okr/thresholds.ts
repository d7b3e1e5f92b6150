// The numbers that decide statuses; people may change them in Settings.

/** Shares run from 0 to 1; confidence from 1 to 10. */
export interface Thresholds {
  readonly staleAfterDays: number;
  /** Progress at least this many times the expected is On track. */
  readonly onTrackPace: number;
  /** … and at least this many times is At risk. */
  readonly atRiskPace: number;
  /** Before this share of the period it is too early to tell. */
  readonly tooEarlyShare: number;
  /** What an aspirational goal is expected to reach. */
  readonly aspirationalShare: number;
  readonly confidentAtLeast: number;
  readonly doubtfulAtLeast: number;
  /** Confidence at or below this makes On track into At risk. */
  readonly lowConfidence: number;
}

export const defaultThresholds: Thresholds = {
  staleAfterDays: 14,
  onTrackPace: 0.9,
  atRiskPace: 0.7,
  tooEarlyShare: 0.2,
  aspirationalShare: 0.7,
  confidentAtLeast: 7,
  doubtfulAtLeast: 4,
  lowConfidence: 3,
};
