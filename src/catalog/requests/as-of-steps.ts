// What is reported today brings As of to its own day, unless Settings keep As of by hand.
import type { Day } from '../../domain/day.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Step } from '../../workbook/plan.ts';
import type { Settings } from '../../workbook/settings.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { planRefresh } from '../commands/refresh.ts';

interface AsOfSteps {
  readonly steps: readonly Step[];
  readonly kept: readonly string[];
}

/** `behind` says that Settings keep an earlier day. */
export function asOfSteps(
  { asOf, asOfUpdates }: Settings,
  snapshot: Snapshot,
  words: Messages,
  behind: (asOf: Day) => string,
): AsOfSteps {
  if (asOf === null || asOf >= snapshot.today) return { steps: [], kept: [] };
  return asOfUpdates === 'onOpening'
    ? { steps: planRefresh(snapshot, { words }).steps, kept: [] }
    : { steps: [], kept: [behind(asOf)] };
}
