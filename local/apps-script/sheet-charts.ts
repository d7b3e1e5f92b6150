// The methods of Sheet that put charts on it and take them off.
import { drawChart, eraseChart } from './chart-in-engine.ts';
import { chartOf, chartsOf, embeddedChartBuilder, type KeptChart } from './embedded-chart.ts';
import type { ScriptRun } from './script-run.ts';
import { wrongParameters } from './service.ts';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Charts = Pick<GoogleSheet, 'getCharts' | 'newChart' | 'insertChart' | 'updateChart' | 'removeChart'>;

export function sheetCharts(run: ScriptRun, sheetId: string): Charts {
  function known(method: string, chart: unknown): KeptChart {
    const kept = chartOf(chart);
    if (!kept) throw wrongParameters(run, `SpreadsheetApp.Sheet.${method}`, [chart]);
    return kept;
  }

  return {
    getCharts: () => run.realm.array(chartsOf(run, sheetId)),
    newChart: () => embeddedChartBuilder(run, { figureId: null, sheetId }),
    insertChart: (chart) => drawChart(run, sheetId, known('insertChart', chart).request, null),
    updateChart: (chart) => {
      const { request, figureId } = known('updateChart', chart);
      if (figureId === null) throw run.realm.exception('This chart is not on the sheet yet.');
      drawChart(run, sheetId, request, figureId);
    },
    removeChart: (chart) => {
      const { figureId } = known('removeChart', chart);
      if (figureId === null) throw run.realm.exception('This chart is not on the sheet.');
      eraseChart(run, sheetId, figureId);
    },
  };
}
