// Which goal a campaign serves: a campaign is an initiative under the same name.
import { idKey } from '../okr/check-in-history.ts';
import type { Initiative } from '../okr/initiative.ts';
import type { KeyResult } from '../okr/key-result.ts';
import type { Objective } from '../okr/objective.ts';
import { campaignKey } from './kpi.ts';

export interface CampaignGoal {
  readonly initiative: Initiative;
  readonly keyResult: KeyResult | null;
  readonly objective: Objective | null;
}

/**
 * The goal behind a campaign; null where no initiative has its name or ID.
 *
 * @example goalOfCampaign('Autumn campaign', content)?.objective?.id //=> 'O2'
 */
export function goalOfCampaign(
  campaign: string,
  {
    initiatives,
    keyResults,
    objectives,
  }: {
    readonly initiatives: readonly Initiative[];
    readonly keyResults: readonly KeyResult[];
    readonly objectives: readonly Objective[];
  },
): CampaignGoal | null {
  const key = campaignKey(campaign);
  const initiative = initiatives.find(
    ({ initiative: name, id }) => campaignKey(name) === key || (id !== '' && campaignKey(id) === key),
  );
  if (!initiative || key === '') return null;
  const keyResult =
    keyResults.find(({ id }) => id !== '' && idKey(id) === idKey(initiative.keyResultId)) ?? null;
  const objective =
    keyResult === null
      ? null
      : (objectives.find(({ id }) => id !== '' && idKey(id) === idKey(keyResult.objectiveId)) ?? null);
  return { initiative, keyResult, objective };
}
