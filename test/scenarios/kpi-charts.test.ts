// Charts of KPIs in the sheet, by the built add-on in the local host: made, brought up to date, never in the way.
import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { looksIn } from '../../local/engine/series-looks.ts';
import { writeXlsx } from '../../local/files/write-xlsx.ts';
import { type HostedWorkbook, sampleWorkbook } from './hosted-workbook.ts';

vi.setConfig({ testTimeout: 60_000 });

let host: HostedWorkbook;
beforeEach(() => {
  host = sampleWorkbook();
});

const insert = (...kpiIds: readonly string[]) =>
  host.ask('insertKpiCharts', { kpiIds: kpiIds.length === 0 ? null : kpiIds });

const sheet = 'KPI Charts';
const sheetIdOf = (name: string): string => {
  const { getters } = host.workbook.model;
  return getters.getSheetIds().find((id) => getters.getSheetName(id) === name) ?? '';
};
const row = (number: number, letters: readonly string[], name = sheet): string[] =>
  letters.map((letter) => host.cell(name, `${letter}${number}`));

interface ShownChart {
  readonly figureId: string;
  readonly title: string;
  readonly ranges: readonly string[];
  readonly looks: ReturnType<typeof looksIn>;
  readonly col: number;
  readonly width: number;
}

function chartsOn(name = sheet): readonly ShownChart[] {
  const { getters } = host.workbook.model;
  const sheetId = sheetIdOf(name);
  return getters.getChartIds(sheetId).flatMap((chartId): ShownChart[] => {
    const definition = getters.getChartDefinition(chartId);
    const figureId = getters.getFigureIdFromChartId(chartId);
    const figure = getters.getFigure(sheetId, figureId);
    if (definition.type !== 'line' || definition.dataSource.type !== 'range' || !figure) return [];
    return [
      {
        figureId,
        title: definition.title.text ?? '',
        ranges: definition.dataSource.dataSets.map(({ dataRange }) => dataRange),
        looks: looksIn(definition.dataSetStyles),
        col: figure.col,
        width: figure.width,
      },
    ];
  });
}

/** Adds a row to the KPI Log. */
function log(day: string, kpiId: string, value: string): void {
  const next = host.column('KPI Log', 'Date').length + 2;
  host.type('KPI Log', `A${next}`, day);
  host.type('KPI Log', `B${next}`, kpiId);
  host.type('KPI Log', `C${next}`, value);
}

describe('the chart of a KPI', () => {
  test('stands over helper columns on a sheet of the add-on', () => {
    const { reply } = insert('K1');
    expect(reply).toMatchObject({
      ok: true,
      value: {
        says: 'Inserted the chart of Qualified demo requests into the sheet KPI Charts.',
        problems: [],
      },
    });
    expect(host.cell(sheet, 'A3')).toBe('K1 · Qualified demo requests');
    const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    expect(row(22, letters)).toEqual([
      'Date',
      'Value',
      'Mean',
      'Upper limit',
      'Lower limit',
      'Target',
      'Improvement',
    ]);
    expect(row(23, letters)).toEqual(['2026-05-03', '32', '33', '39.7709', '26.2291', '45', '']);
    expect(row(52, letters)).toEqual(['2026-11-22', '44', '33', '39.7709', '26.2291', '45', '44']);
    const [chart, another] = chartsOn();
    expect(another).toBeUndefined();
    expect(chart).toMatchObject({
      title: 'K1 · Qualified demo requests',
      ranges: ['B22:B52', 'C22:C52', 'D22:D52', 'E22:E52', 'F22:F52', 'G22:G52'],
    });
    expect(
      chart?.looks?.map(({ lineWidth, pointSize, dash }) => [lineWidth, pointSize, dash.length]),
    ).toEqual([
      [2, 4, 0],
      [1, 0, 0],
      [1, 0, 2],
      [1, 0, 2],
      [2, 0, 2],
      [0, 10, 0],
    ]);
    expect(host.shown.errors).toEqual([]);
  });

  test('inserted again takes up new values where it stands, however people have moved it', () => {
    insert('K1');
    const [before] = chartsOn();
    const sheetId = sheetIdOf(sheet);
    host.workbook.model.dispatch('UPDATE_FIGURE', {
      sheetId,
      figureId: before?.figureId ?? '',
      col: 3,
      row: 5,
      offset: { x: 0, y: 0 },
      width: 500,
      height: 300,
    });
    log('2026-11-23', 'K1', '20');
    host.type('KPIs', 'B2', 'Demo requests');
    expect(insert('k1').reply).toMatchObject({
      value: { says: 'Brought the chart of Demo requests up to date on the sheet KPI Charts.' },
    });
    expect(host.cell(sheet, 'A3')).toBe('K1 · Demo requests');
    expect(row(53, ['A', 'B', 'G', 'H'])).toEqual(['2026-11-23', '20', '', '20']);
    expect(chartsOn()).toEqual([
      expect.objectContaining({
        figureId: before?.figureId,
        title: 'K1 · Demo requests',
        col: 3,
        width: 500,
        ranges: expect.arrayContaining(['B22:B53', 'H22:H53']),
      }),
    ]);
  });

  test('loses the rows that are gone from the log', () => {
    insert('K1');
    for (let index = 0; index < 20; index += 1) host.type('KPI Log', `B${2 + index * 6}`, '');
    expect(insert('K1').reply).toMatchObject({ ok: true });
    expect(row(32, ['A', 'B'])).toEqual(['2026-11-22', '44']);
    expect(row(33, ['A', 'B', 'C', 'F'])).toEqual(['', '', '', '']);
  });
});

describe('several', () => {
  test('stand side by side, later ones beside those that are there', () => {
    insert('K1', 'K6');
    insert('K2', 'K1');
    expect(row(3, ['A', 'J', 'S'])).toEqual([
      'K1 · Qualified demo requests',
      'K6 · Share of budget in paid search',
      'K2 · Cost per qualified lead',
    ]);
    expect(chartsOn().map(({ col }) => col)).toEqual([0, 9, 18]);
    expect(row(22, ['O', 'P'])).toEqual(['Highest', 'Lowest']);
  });

  test('all at once cost as many calls however long the log is', () => {
    const few = insert().calls;
    expect(chartsOn()).toHaveLength(6);
    for (const day of ['2025-11-02', '2025-11-09', '2025-11-16']) log(day, 'K1', '33');
    host.workbook.model.dispatch('DELETE_SHEET', { sheetId: sheetIdOf(sheet), sheetName: sheet });
    expect(insert().calls).toEqual(few);
  });
});

describe('what people did stays', () => {
  test('a sheet of that name with something else on it', () => {
    const sheetId = 'theirs';
    host.workbook.model.dispatch('CREATE_SHEET', { sheetId, name: sheet, position: 0 });
    host.type(sheet, 'A1', 'My own charts');
    expect(insert('K1').reply).toMatchObject({
      value: { kept: ['Your sheet KPI Charts stays as it is.'] },
    });
    expect(host.cell(sheet, 'A1')).toBe('My own charts');
    expect(host.cell('Waypoint KPI charts', 'A3')).toBe('K1 · Qualified demo requests');
  });

  test('a column of theirs between ours: the chart is made anew beside them', () => {
    insert('K1');
    const sheetId = sheetIdOf(sheet);
    const place = { sheetId, sheetName: sheet, position: 'before' } as const;
    host.workbook.model.dispatch('ADD_COLUMNS_ROWS', { ...place, dimension: 'COL', base: 2, quantity: 1 });
    host.type(sheet, 'C22', 'My notes');
    host.type(sheet, 'C23', 'Fair week');
    insert('K1');
    expect(row(23, ['C'])).toEqual(['Fair week']);
    expect(host.cell(sheet, 'J3')).toBe('K1 · Qualified demo requests');
    expect(row(22, ['J', 'K'])).toEqual(['Date', 'Value']);
  });

  test('rows and columns put before it are followed', () => {
    insert('K1');
    const sheetId = sheetIdOf(sheet);
    const place = { sheetId, sheetName: sheet, position: 'before' } as const;
    host.workbook.model.dispatch('ADD_COLUMNS_ROWS', { ...place, dimension: 'ROW', base: 2, quantity: 2 });
    host.workbook.model.dispatch('ADD_COLUMNS_ROWS', { ...place, dimension: 'COL', base: 0, quantity: 1 });
    host.type(sheet, 'A1', host.cell(sheet, 'B1'));
    log('2026-11-23', 'K1', '45');
    insert('K1');
    expect(row(55, ['B', 'C'])).toEqual(['2026-11-23', '45']);
    expect(chartsOn()).toHaveLength(1);
  });
});

test('an unknown KPI and one without values are told, and nothing is written', () => {
  expect(insert('K99')).toMatchObject({
    reply: { ok: false, problem: { code: 'unknown-kpi' } },
    calls: { write: 0 },
  });
  host.type('KPIs', 'A8', 'K7');
  host.type('KPIs', 'B8', 'Podcast plays');
  expect(insert('K7').reply).toMatchObject({
    value: {
      changed: [],
      problems: ['Podcast plays has no values yet: log one, then insert its chart.'],
    },
  });
  expect(host.sheetNames()).not.toContain(sheet);
});

test('in a file for other programs lines, dashes and points are what they are here', async () => {
  insert('K1');
  const { bytes } = await writeXlsx(host.workbook);
  const chart = strFromU8(unzipSync(bytes)['xl/charts/chart1.xml'] ?? new Uint8Array());
  const series = chart.match(/<c:ser>[\s\S]*?<\/c:ser>/g) ?? [];
  const told = series.map((xml) => ({
    symbol: /<c:symbol val="(\w+)"/.exec(xml)?.[1],
    dash: /<a:prstDash val="(\w+)"/.exec(xml)?.[1],
    hasLine: !xml.includes('<a:noFill/>'),
  }));
  expect(told).toEqual([
    { symbol: 'circle', dash: 'solid', hasLine: true },
    { symbol: 'none', dash: 'solid', hasLine: true },
    { symbol: 'none', dash: 'dash', hasLine: true },
    { symbol: 'none', dash: 'dash', hasLine: true },
    { symbol: 'none', dash: 'dash', hasLine: true },
    { symbol: 'diamond', dash: undefined, hasLine: false },
  ]);
});
