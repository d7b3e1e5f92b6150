// Inserts native charts of KPIs into the sheet, or brings those that are there up to date.
import * as z from 'zod/mini';
import type { Problem } from '../../domain/problem.ts';
import { planKpiCharts } from '../kpi-charts/plan-kpi-charts.ts';
import type { ToldKpi } from '../kpis/told-kpis.ts';
import { overviewOf } from '../overview/overview.ts';
import { kpiNamed } from './charting/kpi-in-selection.ts';
import { defineRequest } from './request.ts';
import { told, toldPlan } from './told-plan.ts';

export const insertKpiCharts = defineRequest({
  name: 'insertKpiCharts',
  /** null: every KPI. */
  input: z.object({ kpiIds: z.nullable(z.array(z.string())) }),
  output: toldPlan,
  writes: true,
  run({ kpiIds }, snapshot, { words }) {
    const sheet = words.tables.kpis.name;
    if (!snapshot.sheetNames.includes(sheet)) return { ok: false, problem: { code: 'missing-sheet', sheet } };
    const { kpis } = overviewOf(snapshot, words).kpis;
    const wanted = kpiIds === null ? kpis : kpiIds.map((id) => kpiNamed(id, kpis) ?? unknown(id));
    const missing = wanted.find(isProblem);
    if (missing) return { ok: false, problem: missing };
    const found = wanted.flatMap((kpi) => (isProblem(kpi) ? [] : [kpi]));
    const plan = planKpiCharts(found, snapshot, words);
    return { ok: true, value: told(plan), plan };
  },
});

const unknown = (id: string): Problem => ({ code: 'unknown-kpi', id });
const isProblem = (found: ToldKpi | Problem): found is Problem => 'code' in found;
