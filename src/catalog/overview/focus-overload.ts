// Where there is more than a team or a person can look after at once. Advice, never a block.
import { focusLimits } from '../../domain/okr/focus.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Overview } from './overview.ts';
import type { GoalCell } from './why.ts';

export interface Overload {
  readonly kind: 'focus';
  readonly title: string;
  readonly badge: string;
  readonly reason: string;
  readonly cell: GoalCell | null;
}

export function focusOverload(overview: Overview, words: Messages): readonly Overload[] {
  const { assessment, content, kpis } = overview;
  const { requests } = words;
  const inTable = (table: 'objectives' | 'keyResults' | 'kpis', row: number, columnId: string): GoalCell => ({
    sheet: words.tables[table].name,
    row,
    column: content[table].columns.get(columnId) ?? 1,
  });
  const told = (said: { title: string; reason: string }, cell: GoalCell | null): Overload => ({
    kind: 'focus',
    badge: requests.focusBadge,
    ...said,
    cell,
  });
  const open = assessment.keyResults.filter(({ status }) => status !== 'achieved' && status !== 'missed');
  return [
    ...crowded(assessment.objectives, ({ objective }) => objective.team, focusLimits.objectivesATeam).map(
      ({ name, members, first }) =>
        told(
          requests.tooManyObjectives(name, members),
          inTable('objectives', overview.rowOfObjective(first), 'team'),
        ),
    ),
    ...assessment.objectives
      .filter(({ keyResults }) => keyResults.length > focusLimits.keyResultsAnObjective)
      .map((objective) =>
        told(
          requests.tooManyKeyResults(objective.objective.id, objective.keyResults.length),
          inTable('objectives', overview.rowOfObjective(objective), 'objective'),
        ),
      ),
    ...crowded(open, ({ keyResult }) => keyResult.owner, focusLimits.openKeyResultsAnOwner)
      .filter(({ name }) => name !== '')
      .map(({ name, members, first }) =>
        told(
          requests.tooManyForOwner(name, members),
          inTable('keyResults', overview.rowOfKeyResult(first), 'owner'),
        ),
      ),
    ...(kpis.kpis.length > focusLimits.kpis
      ? [told(requests.tooManyKpis(kpis.kpis.length), inTable('kpis', 2, 'kpi'))]
      : []),
  ];
}

/** The names that stand at more than `most` of the goals. */
function crowded<Goal>(goals: readonly Goal[], nameOf: (goal: Goal) => string, most: number) {
  const byName = new Map<string, Goal[]>();
  for (const goal of goals) {
    const name = nameOf(goal);
    const members = byName.get(name);
    if (members) members.push(goal);
    else byName.set(name, [goal]);
  }
  return [...byName].flatMap(([name, members]) => {
    const [first] = members;
    return first !== undefined && members.length > most ? [{ name, members: members.length, first }] : [];
  });
}
