// What closes with the current cycle: its goals judged for the last time, and what may become of each.
import type { Day } from '../../domain/day.ts';
import { assessOkrs } from '../../domain/okr/assess.ts';
import type { AssessedKeyResult, AssessedObjective } from '../../domain/okr/assessed.ts';
import {
  type Carrying,
  objectivesThatGoOn,
  offersRestart,
  suggestedCarrying,
} from '../../domain/okr/carry-over.ts';
import { idKey } from '../../domain/okr/check-in-history.ts';
import { followingCycle, type NamedCycle } from '../../domain/okr/following-cycle.ts';
import type { Initiative } from '../../domain/okr/initiative.ts';
import type { Objective } from '../../domain/okr/objective.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Messages } from '../../messages/messages.ts';
import { okrSetOf } from '../../workbook/okr-set.ts';
import { plainHeading } from '../../workbook/placing/locate-columns.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import type { ContentRow } from '../../workbook/table-codec.ts';
import type { WorkbookContent } from '../../workbook/workbook-content.ts';
import { contentOf } from '../overview/content-of.ts';
import { latestReviews } from '../review/latest-reviews.ts';

export interface ClosingKeyResult {
  readonly assessed: AssessedKeyResult;
  readonly row: number;
  readonly offers: readonly Carrying[];
  readonly carrying: Carrying;
  /** Not yet done, so that they go on with it. */
  readonly initiatives: readonly ContentRow<Initiative>[];
  readonly otherInitiatives: readonly ContentRow<Initiative>[];
}

export interface ClosingObjective {
  readonly assessed: AssessedObjective;
  readonly row: number;
  readonly keyResults: readonly ClosingKeyResult[];
  readonly goesOn: boolean;
}

export interface Closing {
  readonly content: WorkbookContent;
  readonly cycle: NamedCycle;
  readonly next: NamedCycle;
  readonly objectives: readonly ClosingObjective[];
}

/** `choices` by the ID of the key result; those without one become what is suggested. */
export function closingOf(
  choices: ReadonlyMap<string, Carrying>,
  snapshot: Snapshot,
  words: Messages,
): Closing | Problem {
  const content = contentOf(snapshot, words);
  const { settings } = content;
  if (settings.cycle === null) return { code: 'no-cycle' };
  const cycle = { name: settings.cycleName, ...settings.cycle };
  const finalDay = Math.max(snapshot.today, cycle.due + 1);
  const { objectives } = assessOkrs(okrSetOf(content, finalDay));
  const rowOf = new Map<object, number>(
    [...content.objectives.rows, ...content.keyResults.rows].map(({ row, value }) => [value, row]),
  );
  const initiativesOf = grouped(content.initiatives.rows);
  const dropped = decidedDrops(snapshot, content, cycle.start, words);
  const closing = objectives.filter(({ objective }) => belongsTo(cycle, objective));

  const judged = closing.map((assessed) => {
    const isObjectiveDropped = dropped.has(idKey(assessed.objective.id));
    const keyResults = assessed.keyResults.map((keyResult): ClosingKeyResult => {
      const { keyResult: goal } = keyResult;
      const initiatives = goal.id === '' ? [] : (initiativesOf.get(idKey(goal.id)) ?? []);
      const offers: readonly Carrying[] = offersRestart(goal)
        ? ['carryOver', 'restart', 'drop']
        : ['carryOver', 'drop'];
      const chosen = choices.get(idKey(goal.id));
      const isDropped = isObjectiveDropped || dropped.has(idKey(goal.id));
      return {
        assessed: keyResult,
        row: rowOf.get(goal) ?? 1,
        offers,
        carrying:
          chosen !== undefined && offers.includes(chosen) ? chosen : suggestedCarrying(keyResult, isDropped),
        initiatives: initiatives.filter(({ value }) => isOpen(value)),
        otherInitiatives: initiatives.filter(({ value }) => !isOpen(value)),
      };
    });
    return { assessed, row: rowOf.get(assessed.objective) ?? 1, keyResults };
  });
  const carriesOn = new Set(
    judged
      .filter(({ keyResults }) => keyResults.some(({ carrying }) => carrying !== 'drop'))
      .map(({ assessed }) => assessed.objective),
  );
  const goingOn = objectivesThatGoOn(
    judged.map(({ assessed }) => assessed.objective),
    (objective) => carriesOn.has(objective),
  );
  return {
    content,
    cycle,
    next: followingCycle(cycle, settings.fiscalYearStartMonth),
    objectives: judged.map((one) => ({ ...one, goesOn: goingOn.has(one.assessed.objective) })),
  };
}

/** Named after the cycle, or without a name and over when it is. */
function belongsTo({ name, due }: NamedCycle, objective: Objective): boolean {
  return objective.cycle === ''
    ? objective.due === null || objective.due <= due
    : plainHeading(objective.cycle) === plainHeading(name);
}

const isOpen = ({ state, doneShare }: Initiative): boolean =>
  state !== 'done' && state !== 'dropped' && doneShare !== 1;

function grouped(
  rows: readonly ContentRow<Initiative>[],
): ReadonlyMap<string, readonly ContentRow<Initiative>[]> {
  const found = new Map<string, ContentRow<Initiative>[]>();
  for (const row of rows) {
    const key = idKey(row.value.keyResultId);
    const known = found.get(key);
    if (known) known.push(row);
    else found.set(key, [row]);
  }
  return found;
}

/** The goals whose latest decision in this cycle was to drop them. */
function decidedDrops(
  snapshot: Snapshot,
  { settings }: WorkbookContent,
  since: Day,
  words: Messages,
): ReadonlySet<string> {
  const latest = latestReviews(snapshot, settings.renamedHeadings, words);
  return new Set(
    [...latest].flatMap(([key, { day, decision }]) =>
      day >= since && decision.startsWith(words.review.decisions.drop) ? [key] : [],
    ),
  );
}
