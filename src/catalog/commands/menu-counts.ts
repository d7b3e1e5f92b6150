// What waits for somebody, as the menu tells when a file is opened.
import type { Messages } from '../../messages/messages.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { isSetUp } from '../overview/content-of.ts';
import { openCheckIns } from '../overview/due-check-ins.ts';
import { type Overview, overviewOf } from '../overview/overview.ts';
import { settingsIn } from '../overview/settings-in.ts';

/** Check-ins that are due, and objectives at risk or worse; by the command that helps. */
export interface MenuCounts {
  readonly checkIn: number;
  readonly review: number;
}

export const noCounts: MenuCounts = { checkIn: 0, review: 0 };

/** Opening is about to set As of to today, unless Settings keep it by hand. */
export function menuCounts(snapshot: Snapshot, words: Messages): MenuCounts {
  if (!isSetUp(snapshot, words)) return noCounts;
  const { asOfUpdates } = settingsIn(snapshot, words);
  const overview = overviewOf(snapshot, words, asOfUpdates === 'onOpening' ? snapshot.today : null);
  return {
    checkIn: openCheckIns(overview, snapshot.today).filter(({ isDue }) => isDue).length,
    review: countToReview(overview),
  };
}

/** Objectives that are at risk or worse. */
export const countToReview = ({ assessment }: Overview): number =>
  assessment.objectives.filter(
    ({ status }) => status === 'atRisk' || status === 'offTrack' || status === 'missed',
  ).length;
