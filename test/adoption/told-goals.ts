// What was understood of goals drawn at random, in the lines that say what a careful reader takes from them.
import type { AdoptedKeyResult, AdoptedObjective } from '../../src/adoption/understanding.ts';
import { isoFromDay } from '../../src/domain/day.ts';
import type { Plan } from './any-layout.ts';

export const toldGoals = (objectives: readonly AdoptedObjective[], plan: Plan): readonly string[] =>
  objectives.flatMap(({ due, keyResults, objective, owner }) => [
    [
      `O ${objective}`,
      plan.labels.includes('owner') ? ` @${owner}` : '',
      plan.labels.includes('due') && due !== null ? ` !${isoFromDay(due)}` : '',
    ].join(''),
    ...keyResults.map((keyResult) => toldOf(keyResult, plan)),
  ]);

function toldOf(
  { confidence, current, due, keyResult, owner, start, target }: AdoptedKeyResult,
  plan: Plan,
): string {
  const begun = plan.areSentences || plan.fields.includes('start') ? (start ?? '') : '';
  const figures = `${begun}>${target ?? ''}=${current ?? ''}`;
  const sure = confidence === null ? '' : ` c${confidence}`;
  return `KR ${keyResult} ${figures}${sure}${owner && ` @${owner}`}${due === null ? '' : ` !${isoFromDay(due)}`}`;
}
