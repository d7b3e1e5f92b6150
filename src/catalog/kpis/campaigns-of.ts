// The campaigns of a KPI, compared, each with the goal it serves.
import type { KpiRules } from '../../domain/kpi/assess.ts';
import { type CampaignGoal, goalOfCampaign } from '../../domain/kpi/campaign-goal.ts';
import { type ComparedCampaign, compareCampaigns } from '../../domain/kpi/campaigns.ts';
import type { Kpi } from '../../domain/kpi/kpi.ts';
import type { CellMessages } from '../../messages/cell-messages.ts';
import { kpiLogIn } from '../../workbook/kpi-log/kpi-log-in.ts';
import type { WorkbookContent } from '../../workbook/workbook-content.ts';
import { campaignSettingOf } from './campaign-setting.ts';

export interface CampaignsOfKpi {
  readonly kpi: Kpi;
  /** The KPI that holds what campaigns cost; null where none is logged. */
  readonly spendKpi: Kpi | null;
  readonly campaigns: readonly (ComparedCampaign & { readonly goal: CampaignGoal | null })[];
}

/** Every campaign the log names for a KPI, in the order of their first rows. */
export function campaignsOf(
  kpi: Kpi,
  content: Pick<WorkbookContent, 'kpis' | 'kpiLog' | 'initiatives' | 'keyResults' | 'objectives'>,
  rules: KpiRules,
  words: CellMessages,
): CampaignsOfKpi {
  const log = kpiLogIn(content.kpiLog);
  const setting = campaignSettingOf(
    kpi,
    content.kpis.rows.map(({ value }) => value),
    words,
  );
  const goals = {
    initiatives: content.initiatives.rows.map(({ value }) => value),
    keyResults: content.keyResults.rows.map(({ value }) => value),
    objectives: content.objectives.rows.map(({ value }) => value),
  };
  return {
    kpi,
    spendKpi: setting.spendKpi,
    campaigns: compareCampaigns(kpi, log, setting, rules).map((compared) => ({
      ...compared,
      goal: goalOfCampaign(compared.campaign, goals),
    })),
  };
}
