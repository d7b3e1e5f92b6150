// What the names of KPIs say about their numbers: which one holds what campaigns cost, and which are ratios.
import type { CampaignSetting } from '../../domain/kpi/campaigns.ts';
import type { Kpi } from '../../domain/kpi/kpi.ts';
import type { CellMessages } from '../../messages/cell-messages.ts';

const hasWord = ({ kpi }: Kpi, words: readonly string[]): boolean =>
  kpi
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((name) => words.includes(name));

/** Whether the values of a KPI cannot be added up, such as “Cost per lead” or “Average order”. */
const isRatio = (kpi: Kpi, { reading }: CellMessages): boolean =>
  kpi.unit === '%' || kpi.rate !== undefined || hasWord(kpi, reading.ratio);

/**
 * How campaigns of a KPI are to be compared. What they cost is held by the first KPI whose name says that it counts money
 * going out, such as “Ad spend”.
 *
 * @example campaignSettingOf(leads, kpis, words).spendKpi?.id //=> 'K9'
 */
export const campaignSettingOf = (kpi: Kpi, kpis: readonly Kpi[], words: CellMessages): CampaignSetting => ({
  spendKpi: kpis.find((one) => !isRatio(one, words) && hasWord(one, words.reading.spend)) ?? null,
  addsUp: !isRatio(kpi, words),
});
