// The home view: where the objectives stand and what needs attention.
import * as z from 'zod/mini';
import { toneOf } from '../../domain/standing.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { countToReview } from '../commands/menu-counts.ts';
import { attentionKinds, attentionOf } from '../overview/attention.ts';
import { isSetUp } from '../overview/content-of.ts';
import { countsOf } from '../overview/counts.ts';
import { dueByOwner, openCheckIns } from '../overview/due-check-ins.ts';
import { overviewOf } from '../overview/overview.ts';
import { choicesOf } from '../summary/summary-choice.ts';
import { dueValues } from './logging/log-desk.ts';
import { defineRequest } from './request.ts';

const attention = z.object({
  /** Which kind of attention, for the icon and the order. */
  kind: z.enum(attentionKinds),
  title: z.string(),
  badge: z.string(),
  reason: z.string(),
  /** The row to jump to; null where there is none. */
  cell: z.nullable(z.object({ sheet: z.string(), row: z.number(), column: z.number() })),
  /** The key results whose check-in solves it; none where something else does. */
  keyResultIds: z.array(z.string()),
  /** Whether a review asks for a decision about it. */
  isForReview: z.boolean(),
});

const homeOutput = z.object({
  isSetUp: z.boolean(),
  /** Such as "2026-Q4 · day 54 of 92"; '' without a cycle. */
  cycle: z.string(),
  /** Whether the current cycle has ended. */
  isCycleOver: z.boolean(),
  headline: z.string(),
  secondLine: z.string(),
  counts: z.array(
    z.object({
      tone: z.enum(['good', 'warn', 'bad', 'neutral']),
      label: z.string(),
      count: z.number(),
    }),
  ),
  attention: z.array(attention),
  /** Check-ins that are due, by the owner of the key result; owners without any are there, too. */
  due: z.array(z.object({ owner: z.string(), count: z.number() })),
  /** How many values of KPIs are to be logged this week. */
  valuesDue: z.number(),
  /** Objectives that are at risk or worse. */
  toReview: z.number(),
  /** What a summary may be about. */
  choices: z.object({
    cycles: z.array(z.string()),
    teams: z.array(z.string()),
    owners: z.array(z.string()),
  }),
});

export const openHome = defineRequest({
  name: 'openHome',
  input: z.object({}),
  output: homeOutput,
  run: (_input, snapshot, { words }) => ({ ok: true, value: home(snapshot, words) }),
});

const notSetUp = {
  isSetUp: false,
  cycle: '',
  isCycleOver: false,
  headline: '',
  secondLine: '',
  counts: [],
  attention: [],
  due: [],
  valuesDue: 0,
  toReview: 0,
  choices: { cycles: [], teams: [], owners: [] },
};

function home(snapshot: Snapshot, words: Messages): z.input<typeof homeOutput> {
  if (!isSetUp(snapshot, words)) return notSetUp;
  const overview = overviewOf(snapshot, words);
  const { cycle, cycleName } = overview.content.settings;
  const { cycles, owners, teams } = choicesOf(overview);
  return {
    isSetUp: true,
    cycle: cycle ? words.requests.cycle(cycleName, cycle, overview.asOf) : '',
    isCycleOver: cycle !== null && overview.asOf > cycle.due,
    headline: words.summary.headline(overview.standing),
    secondLine: words.summary.secondLine(overview.standing),
    counts: countsOf(overview.assessment)
      .filter(({ keyResults }) => keyResults > 0)
      .map(({ status, keyResults }) => ({
        tone: toneOf(status),
        label: words.okr.statuses[status],
        count: keyResults,
      })),
    attention: attentionOf(overview, words).map((item) => ({
      ...item,
      keyResultIds: [...(item.keyResultIds ?? [])],
      isForReview: item.isForReview ?? false,
    })),
    due: [...dueByOwner(openCheckIns(overview, snapshot.today), overview)],
    valuesDue: dueValues(overview, snapshot.today),
    toReview: countToReview(overview),
    choices: { cycles: [...cycles], teams: [...teams], owners: [...owners] },
  };
}
