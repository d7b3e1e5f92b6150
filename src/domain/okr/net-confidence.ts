// Net confidence: how many goals are on track for each that is off track.
import type { Status } from './statuses.ts';

/**
 * The share On track minus the share Off track; null without any status.
 *
 * @example netConfidenceOf(['onTrack', 'onTrack', 'atRisk', 'offTrack']) //=> 0.25
 */
export function netConfidenceOf(statuses: readonly Status[]): number | null {
  if (statuses.length === 0) return null;
  const count = (wanted: Status): number => statuses.filter((status) => status === wanted).length;
  return (count('onTrack') - count('offTrack')) / statuses.length;
}
