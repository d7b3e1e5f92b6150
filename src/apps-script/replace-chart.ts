// Puts a native chart on a sheet; where there is one with the same title, that one is changed.
import type { Chart, SeriesLook } from '../workbook/plan.ts';
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

/** The options of a series as Google names them. */
const seriesOptions = (looks: readonly SeriesLook[]): object =>
  Object.fromEntries(
    looks.map(({ colour, lineWidth, pointSize, pointShape, dash }, index) => [
      index,
      {
        type: 'line',
        color: colour,
        lineWidth,
        pointSize,
        pointShape,
        ...(dash.length > 0 ? { lineDashStyle: [...dash] } : {}),
      },
    ]),
  );

/** The charts that have the title, or the one it had before. */
function withTitle(
  sheet: Sheet,
  { title, formerTitle = title }: Chart,
): GoogleAppsScript.Spreadsheet.EmbeddedChart[] {
  return sheet
    .getCharts()
    .filter((chart) => [title, formerTitle].includes(String(chart.getOptions().get('title'))));
}

/** Changed where it is, so that there is no moment without it. */
export function replaceChart(sheet: Sheet, chart: Chart, rangeOf: (area: Area) => Range): void {
  const [existing, ...others] = withTitle(sheet, chart);
  for (const other of others) sheet.removeChart(other);
  const builder = (existing ? existing.modify().clearRanges() : sheet.newChart())
    .setChartType(chartType(chart.kind))
    .setNumHeaders(1)
    .setOption('title', chart.title)
    .setOption('colors', [...chart.colours]);
  if (!existing || !chart.keepsPlace) {
    builder
      .setPosition(chart.anchor.row, chart.anchor.column, 0, 0)
      .setOption('width', chart.widthPixels)
      .setOption('height', chart.heightPixels);
  }
  if (chart.valueRange) {
    const { least: min, most: max } = chart.valueRange;
    // Bars lie on their side, and so does their axis of values.
    builder.setOption(chart.kind === 'bar' ? 'hAxis' : 'vAxis', { viewWindow: { min, max } });
  }
  if (chart.series) builder.setOption('series', seriesOptions(chart.series));
  // The title says what the only series is.
  const series = chart.data.reduce((count, area) => count + area.columns, -1);
  if (series === 1 && chart.kind !== 'pie') builder.setOption('legend', { position: 'none' });
  for (const area of chart.data) builder.addRange(rangeOf(area));
  if (existing) sheet.updateChart(builder.build());
  else sheet.insertChart(builder.build());
}

/** Gives the chart back the look it has now, or takes it off where there is none. */
export function rememberChart(sheet: Sheet, chart: Chart): () => void {
  const [existing] = withTitle(sheet, chart);
  return () => {
    if (existing) sheet.updateChart(existing);
    else for (const made of withTitle(sheet, chart)) sheet.removeChart(made);
  };
}
