// Advice on how much is enough: for teams, objectives, owners and the set of KPIs. Never a block.
import type { Assessment } from './assessed.ts';

/** More than these, and attention is spread too thin. */
export const focusLimits = {
  objectivesATeam: 5,
  fewestKeyResultsAnObjective: 2,
  keyResultsAnObjective: 5,
  openKeyResultsAnOwner: 7,
  kpis: 10,
} as const;

export type FocusAdvice =
  | { readonly kind: 'many-objectives'; readonly team: string; readonly count: number }
  | { readonly kind: 'few-key-results'; readonly objectiveId: string; readonly count: number }
  | { readonly kind: 'many-key-results'; readonly objectiveId: string; readonly count: number }
  | { readonly kind: 'busy-owner'; readonly owner: string; readonly count: number }
  | { readonly kind: 'many-kpis'; readonly count: number };

/** What a set asks of people at once, where it is more, or less, than is wise. */
export function focusAdvice({ objectives, keyResults }: Assessment, kpis: number): readonly FocusAdvice[] {
  const advice: FocusAdvice[] = [];
  const teams = counted(objectives.map(({ objective }) => objective.team));
  for (const [team, count] of teams) {
    if (count > focusLimits.objectivesATeam) advice.push({ kind: 'many-objectives', team, count });
  }
  for (const { objective, keyResults: own } of objectives) {
    const count = own.length;
    if (count < focusLimits.fewestKeyResultsAnObjective) {
      advice.push({ kind: 'few-key-results', objectiveId: objective.id, count });
    }
    if (count > focusLimits.keyResultsAnObjective) {
      advice.push({ kind: 'many-key-results', objectiveId: objective.id, count });
    }
  }
  const open = keyResults.filter(({ status }) => status !== 'achieved' && status !== 'missed');
  for (const [owner, count] of counted(open.map(({ keyResult }) => keyResult.owner))) {
    if (count > focusLimits.openKeyResultsAnOwner) advice.push({ kind: 'busy-owner', owner, count });
  }
  if (kpis > focusLimits.kpis) advice.push({ kind: 'many-kpis', count: kpis });
  return advice;
}

/** How often each name occurs, without regard to case and space; nobody is not a name. */
function counted(names: readonly string[]): ReadonlyMap<string, number> {
  const spelling = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const name of names) {
    const key = name.trim().toLowerCase();
    if (key === '') continue;
    const shown = spelling.get(key) ?? name.trim();
    spelling.set(key, shown);
    counts.set(shown, (counts.get(shown) ?? 0) + 1);
  }
  return counts;
}
