// Advice on a whole set of goals: how much is enough, how goals hang together, whether the outcome follows.
import type { AlignmentFinding } from '../../domain/okr/alignment.ts';
import { type FocusAdvice, focusLimits } from '../../domain/okr/focus.ts';
import type { OutcomeNotFelt } from '../../domain/okr/sufficiency.ts';
import { counted } from './figures.ts';

export const okrAdvice = {
  focus(advice: FocusAdvice): string {
    switch (advice.kind) {
      case 'many-objectives':
        return `${advice.team} has ${counted(advice.count, 'objective')}: more than ${focusLimits.objectivesATeam} are hard to keep in mind. Which can wait for the next cycle?`;
      case 'few-key-results':
        return `${advice.objectiveId} has ${counted(advice.count, 'key result')}: at least ${focusLimits.fewestKeyResultsAnObjective} show it from more than one side.`;
      case 'many-key-results':
        return `${advice.objectiveId} has ${counted(advice.count, 'key result')}: up to ${focusLimits.keyResultsAnObjective} keep it in view. Some may be initiatives.`;
      case 'busy-owner':
        return `${advice.owner} answers for ${counted(advice.count, 'open key result')}: more than ${focusLimits.openKeyResultsAnOwner} is a lot for one person.`;
      case 'many-kpis':
        return `${counted(advice.count, 'KPI')} are watched: beyond ${focusLimits.kpis}, the ones that matter are easily missed.`;
    }
  },

  alignment(finding: AlignmentFinding): string {
    switch (finding.kind) {
      case 'unknown-parent':
        return `${finding.objectiveId} supports “${finding.parentId}”, which is no objective here. Use an ID from the Objectives sheet.`;
      case 'loop':
        return `${[...finding.objectiveIds, finding.objectiveIds[0] ?? ''].join(' supports ')}: a circle. Take one of them out of Supports.`;
      case 'unaligned':
        return `${finding.objectiveId} supports no other goal. Say in Supports which one it serves.`;
      case 'unsupported':
        return `${finding.objectiveId} is a goal for others, and no objective supports it yet.`;
    }
  },

  sufficiency: (found: OutcomeNotFelt): string => `${found.objectiveId}: ${okrAdvice.outcomeNotFelt(found)}`,
  outcomeNotFelt: ({ kpiIds }: OutcomeNotFelt): string =>
    `the key results were met and the outcome did not follow; ${kpiIds.join(', ')} ${kpiIds.length === 1 ? 'is' : 'are'} still unhealthy.`,
};
