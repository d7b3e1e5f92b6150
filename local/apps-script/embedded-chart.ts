// EmbeddedChart: a chart on a sheet, and its builder.
import { type ChartRequest, chartRequestOf, defaultChart } from './chart-in-engine.ts';
import { memberName } from './enumeration.ts';
import { placeOf } from './places.ts';
import type { ScriptRun } from './script-run.ts';
import { seriesLooks } from './series-option.ts';
import { type Effect, service, wrongParameters } from './service.ts';

type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GoogleOptions = GoogleAppsScript.Charts.ChartOptions;

export interface KeptChart {
  /** null until it is on a sheet. */
  readonly figureId: string | null;
  readonly sheetId: string;
  readonly request: ChartRequest;
}

const charts = new WeakMap<object, KeptChart>();

/** What is known of a chart of the emulation; null for anything else. */
export const chartOf = (chart: unknown): KeptChart | null =>
  typeof chart === 'object' && chart !== null ? (charts.get(chart) ?? null) : null;

function embeddedChart(run: ScriptRun, kept: KeptChart): GoogleChart {
  const options = service<GoogleOptions, 'get'>(
    run,
    'ChartOptions',
    { get: 'local' },
    { get: (option) => kept.request.options.get(option) ?? null },
  );
  const made = service<GoogleChart, 'getOptions' | 'modify'>(
    run,
    'EmbeddedChart',
    { getOptions: 'read', modify: 'local' },
    { getOptions: () => options, modify: () => embeddedChartBuilder(run, kept) },
  );
  charts.set(made, kept);
  return made;
}

export const chartsOf = (run: ScriptRun, sheetId: string): GoogleChart[] => {
  const { getters } = run.workbook.model;
  return getters.getChartIds(sheetId).flatMap((chartId) => {
    const figureId = getters.getFigureIdFromChartId(chartId);
    const request = chartRequestOf(run, sheetId, chartId);
    return request ? [embeddedChart(run, { figureId, sheetId, request })] : [];
  });
};

export const chartTypes = ['BAR', 'COLUMN', 'LINE', 'COMBO', 'PIE'] as const;

const builderEffects = {
  setChartType: 'local',
  addRange: 'local',
  clearRanges: 'local',
  setPosition: 'local',
  setOption: 'local',
  setNumHeaders: 'local',
  build: 'local',
} as const satisfies Partial<Record<keyof GoogleBuilder, Effect>>;

/** The options that the host shows; a name outside this list is refused, so that none goes unseen. */
/** A legend is drawn where there is more than one series, as the add-on asks for. */
const shownOptions = new Set(['title', 'width', 'height', 'colors', 'legend', 'series', 'vAxis', 'hAxis']);

export function embeddedChartBuilder(
  run: ScriptRun,
  from: KeptChart | { readonly figureId: null; readonly sheetId: string },
): GoogleBuilder {
  const before = 'request' in from ? from.request : defaultChart;
  let request: ChartRequest = { ...before, options: new Map(before.options) };
  const wrong = (method: string, args: readonly unknown[]): Error =>
    wrongParameters(run, `SpreadsheetApp.EmbeddedChartBuilder.${method}`, args);
  const set = (next: Partial<ChartRequest>): GoogleBuilder => {
    request = { ...request, ...next };
    return made;
  };

  const made: GoogleBuilder = service<GoogleBuilder, keyof typeof builderEffects>(
    run,
    'EmbeddedChartBuilder',
    builderEffects,
    {
      setChartType: (type) => {
        const kind = chartTypes.find((name) => name === memberName(type));
        if (kind === undefined) throw wrong('setChartType', [type]);
        return set({ kind });
      },
      addRange: (range) => {
        const place = placeOf(range);
        if (!place) throw wrong('addRange', [range]);
        return set({ places: [...request.places, place] });
      },
      clearRanges: () => set({ places: [] }),
      setPosition: (row, column, offsetX, offsetY) => {
        const given = [row, column, offsetX, offsetY];
        if (!given.every(Number.isInteger) || row < 1 || column < 1) throw wrong('setPosition', given);
        return set({ position: { row: row - 1, col: column - 1, x: offsetX, y: offsetY } });
      },
      setOption: (option, value) => {
        if (!shownOptions.has(option)) throw run.realm.exception(`not emulated: chart option ${option}`);
        if (option === 'series' && seriesLooks(value) === null)
          throw run.realm.exception('not emulated: chart option series for anything but lines');
        request.options.set(option, value);
        return made;
      },
      setNumHeaders: (headers) => {
        if (!Number.isInteger(headers)) throw wrong('setNumHeaders', [headers]);
        return set({ headers });
      },
      build: () => {
        if (request.position === null)
          throw run.realm.exception('Chart position has to be set before building.');
        return embeddedChart(run, { figureId: from.figureId, sheetId: from.sheetId, request });
      },
    },
  );
  return made;
}
