// Charts of the emulation as the engine keeps and draws them.
import { columnLetters } from '../engine/a1.ts';
import { looksIn, type SeriesLook, styleOf } from '../engine/series-looks.ts';
import type { RangePlace } from './places.ts';
import { change, type ScriptRun } from './script-run.ts';
import { axisOf, seriesLooks, seriesOption } from './series-option.ts';

export interface ChartRequest {
  readonly kind: 'BAR' | 'COLUMN' | 'LINE' | 'COMBO' | 'PIE';
  readonly places: readonly RangePlace[];
  /** Counted from 0, with an offset in pixels. */
  readonly position: {
    readonly row: number;
    readonly col: number;
    readonly x: number;
    readonly y: number;
  } | null;
  readonly headers: number;
  readonly options: Map<string, unknown>;
}

type Getters = ScriptRun['workbook']['model']['getters'];
type Definition = ReturnType<Getters['getChartDefinition']>;
type Supported = Extract<Definition, { readonly type: 'bar' | 'line' | 'combo' | 'pie' }>;

interface CommonDefinition {
  readonly title: { readonly text: string };
  readonly legendPosition: 'top' | 'none';
  readonly dataSource: {
    readonly type: 'range';
    readonly dataSets: { readonly dataSetId: string; readonly dataRange: string }[];
    readonly dataSetsHaveTitle: boolean;
    readonly labelRange?: string;
  };
}

const isSupported = (definition: Definition): definition is Supported =>
  ['bar', 'line', 'combo', 'pie'].includes(definition.type);

export const defaultChart: ChartRequest = {
  kind: 'COLUMN',
  places: [],
  position: null,
  headers: 0,
  options: new Map(),
};

const defaultSize = { width: 600, height: 371 };

/** The columns of all ranges side by side: the first names the points, each other one is a series. */
function columnsOf(getters: Getters, places: readonly RangePlace[]): string[] {
  return places.flatMap(({ sheetId, zone }) => {
    const columns: string[] = [];
    for (let col = zone.left; col <= zone.right; col += 1) {
      columns.push(
        getters.getRangeString(getters.getRangeFromZone(sheetId, { ...zone, left: col, right: col })),
      );
    }
    return columns;
  });
}

const textOption = (request: ChartRequest, name: string): string => {
  const value = request.options.get(name);
  return typeof value === 'string' ? value : '';
};

function numberOption(request: ChartRequest, name: 'width' | 'height'): number {
  const value = request.options.get(name);
  return typeof value === 'number' ? value : defaultSize[name];
}

function coloursOf(request: ChartRequest): string[] {
  const value = request.options.get('colors');
  return Array.isArray(value) ? Array.from(value, String) : [];
}

/** A combination whose series are all said to be lines is what the engine calls a line chart. */
function linesOnly(
  request: ChartRequest,
  common: CommonDefinition,
  looks: readonly SeriesLook[],
): Definition {
  const { dataSets } = common.dataSource;
  const dataSetStyles = Object.fromEntries(
    dataSets.map(({ dataSetId }, index) => [dataSetId, styleOf(looks[index])]),
  );
  return {
    ...common,
    dataSetStyles,
    type: 'line',
    stacked: false,
    cumulative: false,
    labelsAsText: true,
    ...axesOf(request),
  };
}

/** The first series of a combination is drawn as columns, the others as lines. */
function barsThenLines<Look extends object>(styles: Readonly<Record<string, Look>>) {
  return Object.fromEntries(
    Object.entries(styles).map(([id, style], index) => {
      const type: 'bar' | 'line' = index === 0 ? 'bar' : 'line';
      return [id, { ...style, type }];
    }),
  );
}

/** The axis of values is the horizontal one where bars lie on their side. */
function axesOf({ kind, options }: ChartRequest) {
  if (kind === 'BAR') return { axesDesign: { x: axisOf(options.get('hAxis')) } };
  return { axesDesign: { y: axisOf(options.get('vAxis')) } };
}

/** The axes of a chart on the sheet, as the options it was made with. */
function axisOptions({ axesDesign }: Supported): readonly (readonly [string, unknown])[] {
  const entry = (option: string, shown: { readonly min?: number; readonly max?: number } | undefined) =>
    shown?.min === undefined || shown.max === undefined
      ? []
      : [[option, { viewWindow: { min: shown.min, max: shown.max } }] as const];
  return [...entry('hAxis', axesDesign?.x), ...entry('vAxis', axesDesign?.y)];
}

function definitionOf(run: ScriptRun, request: ChartRequest): Definition {
  const [labelRange, ...series] = columnsOf(run.workbook.model.getters, request.places);
  const colours = coloursOf(request);
  const dataSets = series.map((dataRange, index) => ({ dataSetId: columnLetters(index), dataRange }));
  const common: CommonDefinition = {
    title: { text: textOption(request, 'title') },
    legendPosition: series.length > 1 || request.kind === 'PIE' ? 'top' : 'none',
    dataSource: {
      type: 'range',
      dataSets,
      dataSetsHaveTitle: request.headers > 0,
      ...(labelRange ? { labelRange } : {}),
    },
  };
  const dataSetStyles = Object.fromEntries(
    dataSets.map(({ dataSetId }, index) => {
      const backgroundColor = colours[index];
      return [dataSetId, backgroundColor ? { backgroundColor } : {}];
    }),
  );
  switch (request.kind) {
    case 'BAR':
      return { ...common, dataSetStyles, ...axesOf(request), type: 'bar', stacked: false, horizontal: true };
    case 'COLUMN':
      return { ...common, dataSetStyles, ...axesOf(request), type: 'bar', stacked: false, horizontal: false };
    case 'COMBO': {
      const looks = seriesLooks(request.options.get('series'));
      if (looks !== null && looks.length === series.length) return linesOnly(request, common, looks);
      return { ...common, dataSetStyles: barsThenLines(dataSetStyles), type: 'combo' };
    }
    case 'LINE':
      return {
        ...common,
        dataSetStyles,
        ...axesOf(request),
        type: 'line',
        stacked: false,
        cumulative: false,
        labelsAsText: true,
      };
    case 'PIE':
      return { ...common, dataSetStyles, type: 'pie', slicesColors: colours };
  }
}

/** Puts a chart on its sheet, or the new look on the one that is there. */
export function drawChart(
  run: ScriptRun,
  sheetId: string,
  request: ChartRequest,
  figureId: string | null,
): void {
  const { uuidGenerator, getters } = run.workbook.model;
  const { row, col, x, y } = request.position ?? { row: 0, col: 0, x: 0, y: 0 };
  const definition = definitionOf(run, request);
  const size = { width: numberOption(request, 'width'), height: numberOption(request, 'height') };
  const offset = { x, y };
  if (figureId === null) {
    const made = { figureId: uuidGenerator.smallUuid(), chartId: uuidGenerator.smallUuid() };
    change(run, (model) =>
      model.dispatch('CREATE_CHART', { ...made, sheetId, col, row, offset, size, definition }),
    );
    return;
  }
  const chartId = getters.getChartIds(sheetId).find((id) => getters.getFigureIdFromChartId(id) === figureId);
  if (chartId === undefined) throw run.realm.exception('The chart is not on this sheet.');
  change(run, (model) => model.dispatch('UPDATE_CHART', { sheetId, figureId, chartId, definition }));
  change(run, (model) => model.dispatch('UPDATE_FIGURE', { sheetId, figureId, col, row, offset, ...size }));
}

export function eraseChart(run: ScriptRun, sheetId: string, figureId: string): void {
  change(run, (model) => model.dispatch('DELETE_FIGURE', { sheetId, figureId }));
}

function kindOf(definition: Supported): ChartRequest['kind'] {
  switch (definition.type) {
    case 'bar':
      return definition.horizontal ? 'BAR' : 'COLUMN';
    case 'line':
      return looksIn(definition.dataSetStyles) ? 'COMBO' : 'LINE';
    case 'combo':
      return 'COMBO';
    case 'pie':
      return 'PIE';
  }
}

function placesIn(getters: Getters, sheetId: string, source: Supported['dataSource']): RangePlace[] {
  if (source.type !== 'range') return [];
  const names = [source.labelRange, ...source.dataSets.map(({ dataRange }) => dataRange)];
  return names.flatMap((name) => {
    if (name === undefined) return [];
    const range = getters.getRangeFromSheetXC(sheetId, name);
    return [{ sheetId: range.sheetId, zone: range.zone }];
  });
}

/** A chart on a sheet, as a builder would ask for it; null for kinds that the emulation does not know. */
export function chartRequestOf(run: ScriptRun, sheetId: string, chartId: string): ChartRequest | null {
  const { getters } = run.workbook.model;
  const definition = getters.getChartDefinition(chartId);
  const figure = getters.getFigure(sheetId, getters.getFigureIdFromChartId(chartId));
  if (!figure || !isSupported(definition)) return null;
  const { dataSource } = definition;
  const colours = Object.values(definition.dataSetStyles).flatMap(
    ({ backgroundColor }) => backgroundColor ?? [],
  );
  return {
    kind: kindOf(definition),
    places: placesIn(getters, sheetId, dataSource),
    position: { row: figure.row, col: figure.col, x: figure.offset.x, y: figure.offset.y },
    headers: dataSource.type === 'range' && dataSource.dataSetsHaveTitle ? 1 : 0,
    options: new Map<string, unknown>([
      ['title', definition.title.text ?? ''],
      ['width', figure.width],
      ['height', figure.height],
      ['colors', colours],
      ...seriesOption(looksIn(definition.dataSetStyles)),
      ...axisOptions(definition),
    ]),
  };
}
