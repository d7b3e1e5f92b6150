// Puts a native chart on a sheet; where there is one with the same title, that one is changed.
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

const withTitle = (sheet: Sheet, title: string): GoogleAppsScript.Spreadsheet.EmbeddedChart[] =>
  sheet.getCharts().filter((chart) => chart.getOptions().get('title') === title);

/** Changed where it is, so that there is no moment without it. */
export function replaceChart(sheet: Sheet, chart: Chart, rangeOf: (area: Area) => Range): void {
  const [existing, ...others] = withTitle(sheet, chart.title);
  for (const other of others) sheet.removeChart(other);
  const builder = (existing ? existing.modify().clearRanges() : sheet.newChart())
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
  if (existing) sheet.updateChart(builder.build());
  else sheet.insertChart(builder.build());
}

/** Gives the chart of that title back the look it has now, or takes it off where there is none. */
export function rememberChart(sheet: Sheet, { title }: Chart): () => void {
  const [existing] = withTitle(sheet, title);
  return () => {
    if (existing) sheet.updateChart(existing);
    else for (const chart of withTitle(sheet, title)) sheet.removeChart(chart);
  };
}
