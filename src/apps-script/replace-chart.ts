// Puts a native chart on a sheet; the one with the same title, if there is one, makes way.
import type { Chart } from '../workbook/plan.ts';
import type { Area } from '../workbook/snapshot.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

function chartType(kind: Chart['kind']): GoogleAppsScript.Charts.ChartType {
  switch (kind) {
    case 'bar':
      return Charts.ChartType.BAR;
    case 'column':
      return Charts.ChartType.COLUMN;
    case 'line':
      return Charts.ChartType.LINE;
    case 'combo':
      return Charts.ChartType.COMBO;
    case 'pie':
      return Charts.ChartType.PIE;
  }
}

export function replaceChart(sheet: Sheet, chart: Chart, rangeOf: (area: Area) => Range): void {
  for (const existing of sheet.getCharts()) {
    if (existing.getOptions().get('title') === chart.title) sheet.removeChart(existing);
  }
  const builder = sheet
    .newChart()
    .setChartType(chartType(chart.kind))
    .setNumHeaders(1)
    .setPosition(chart.anchor.row, chart.anchor.column, 0, 0)
    .setOption('title', chart.title)
    .setOption('width', chart.widthPixels)
    .setOption('height', chart.heightPixels)
    .setOption('colors', [...chart.colours]);
  // The title says what the only series is.
  const series = chart.data.reduce((count, area) => count + area.columns, -1);
  if (series === 1 && chart.kind !== 'pie') builder.setOption('legend', { position: 'none' });
  for (const area of chart.data) builder.addRange(rangeOf(area));
  sheet.insertChart(builder.build());
}
