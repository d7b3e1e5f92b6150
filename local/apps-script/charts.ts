// Charts: only its list of chart types.
import { chartTypes } from './embedded-chart.ts';
import { enumeration } from './enumeration.ts';
import type { ScriptRun } from './script-run.ts';
import { service } from './service.ts';

type GoogleCharts = GoogleAppsScript.Charts.Charts;

export function charts(run: ScriptRun): GoogleCharts {
  return service<GoogleCharts, 'ChartType'>(
    run,
    'Charts',
    { ChartType: 'local' },
    { ChartType: enumeration(run, 'ChartType', chartTypes) },
  );
}
