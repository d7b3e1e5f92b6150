// Every request the sidebar may make: the allow-list behind handleRequest.
import { addObjective } from './add-objective.ts';
import { adopt } from './adopt.ts';
import { checkGoals } from './check-goals.ts';
import { checkWorkbook } from './check-workbook.ts';
import { fixWorkbook } from './fix-workbook.ts';
import { goalLanguage } from './goal-language.ts';
import { insertKpiCharts } from './insert-kpi-charts.ts';
import { openCampaigns } from './open-campaigns.ts';
import { openCheckIn } from './open-check-in.ts';
import { openHome } from './open-home.ts';
import { openKpi } from './open-kpi.ts';
import { openKpiLog } from './open-kpi-log.ts';
import { openKpis } from './open-kpis.ts';
import { openNextCycle } from './open-next-cycle.ts';
import { openReview } from './open-review.ts';
import { openWrite } from './open-write.ts';
import { previewAdoption } from './preview-adoption.ts';
import { runCommand } from './run-command.ts';
import { saveCheckIn } from './save-check-in.ts';
import { saveDecision } from './save-decision.ts';
import { saveKpiLog } from './save-kpi-log.ts';
import { selectCells } from './select-cells.ts';
import { startNextCycle } from './start-next-cycle.ts';
import { summaryDigest } from './summary-digest.ts';

export const requests = {
  addObjective,
  adopt,
  checkGoals,
  goalLanguage,
  insertKpiCharts,
  checkWorkbook,
  fixWorkbook,
  openCampaigns,
  openCheckIn,
  openHome,
  openKpi,
  openKpiLog,
  openKpis,
  openNextCycle,
  startNextCycle,
  openReview,
  openWrite,
  previewAdoption,
  runCommand,
  saveCheckIn,
  saveDecision,
  saveKpiLog,
  selectCells,
  summaryDigest,
};
export type Requests = typeof requests;
