// Every custom function the add-on offers.
import type { CustomFunction } from './custom-function.ts';
import { kpiByCampaign } from './kpi-by-campaign.ts';
import { kpiChurn } from './kpi-churn.ts';
import { kpiClickRate } from './kpi-click-rate.ts';
import { kpiConversionRate } from './kpi-conversion-rate.ts';
import { kpiCpa } from './kpi-cpa.ts';
import { kpiEngagementRate } from './kpi-engagement-rate.ts';
import { kpiHealth } from './kpi-health.ts';
import { kpiLimits } from './kpi-limits.ts';
import { kpiLtv } from './kpi-ltv.ts';
import { kpiOpenRate } from './kpi-open-rate.ts';
import { kpiRate } from './kpi-rate.ts';
import { kpiRetention } from './kpi-retention.ts';
import { kpiRoas } from './kpi-roas.ts';
import { kpiRoi } from './kpi-roi.ts';
import { kpiSignals } from './kpi-signals.ts';
import { kpiSpark } from './kpi-spark.ts';
import { kpiTable } from './kpi-table.ts';
import { okrCoverage } from './okr-coverage.ts';
import { okrExpected } from './okr-expected.ts';
import { okrForecast } from './okr-forecast.ts';
import { okrGrade } from './okr-grade.ts';
import { okrInitiatives } from './okr-initiatives.ts';
import { okrKeyResults } from './okr-key-results.ts';
import { okrNeededRate } from './okr-needed-rate.ts';
import { okrNetConfidence } from './okr-net-confidence.ts';
import { okrObjectives } from './okr-objectives.ts';
import { okrProgress } from './okr-progress.ts';
import { okrRollup } from './okr-rollup.ts';
import { okrScore } from './okr-score.ts';
import { okrStatus } from './okr-status.ts';
import { okrWhy } from './okr-why.ts';
import { smartCheck } from './smart-check.ts';
import { smartParse } from './smart-parse.ts';
import { smartScoreFunction } from './smart-score.ts';

export const functions: readonly CustomFunction[] = [
  okrScore,
  okrProgress,
  okrExpected,
  okrStatus,
  okrWhy,
  okrGrade,
  okrRollup,
  okrCoverage,
  okrForecast,
  okrNeededRate,
  okrNetConfidence,
  okrObjectives,
  okrKeyResults,
  okrInitiatives,
  kpiTable,
  kpiHealth,
  kpiLimits,
  kpiSignals,
  kpiSpark,
  kpiByCampaign,
  kpiRate,
  kpiConversionRate,
  kpiCpa,
  kpiLtv,
  kpiRoas,
  kpiRoi,
  kpiEngagementRate,
  kpiClickRate,
  kpiOpenRate,
  kpiChurn,
  kpiRetention,
  smartScoreFunction,
  smartCheck,
  smartParse,
];
