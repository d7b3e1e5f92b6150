// Every kind of step, done by the adapter to a spreadsheet of the emulated Apps Script, and read back by it.
import { build } from 'esbuild';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type AddOn, startAddOn } from '../../local/add-on/add-on.ts';
import { type Bundle, bundleOf } from '../../local/add-on/read-bundle.ts';
import { createWorkbook, type Workbook, type WorkbookOptions } from '../../local/engine/workbook.ts';
import { dayFromIso } from '../../src/domain/day.ts';
import type { Step } from '../../src/workbook/plan.ts';
import type { Area } from '../../src/workbook/snapshot.ts';

vi.setConfig({ testTimeout: 30_000 });

/** An add-on that applies the plans it is sent, and sends back what it reads. */
const entry = `
import { activeWorkbook } from './src/apps-script/active-workbook.ts';
export const apply = (steps, sheets) =>
  activeWorkbook(new Set(sheets)).apply({ steps, says: '', changed: [], kept: [], problems: [] });
export const read = (sheets) => {
  const { today, locale, sheetNames, sheets: read, selection } = activeWorkbook(new Set(sheets)).read();
  const told = (value) => (Object.prototype.toString.call(value) === '[object Date]' ? { day: locale.dayOf(value) } : value);
  return {
    today,
    sheetNames,
    selection,
    sheets: read.map((sheet) => ({
      name: sheet.name,
      values: sheet.values.map((row) => row.map(told)),
      formulas: sheet.formulas,
      rows: sheet.rows,
      columns: sheet.columns,
      frozenRows: sheet.frozenRows,
      charts: sheet.charts,
      topNotes: sheet.topNotes,
    })),
  };
};`;

let bundle: Bundle;
beforeAll(async () => {
  const built = await build({
    stdin: { contents: entry, resolveDir: '.', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: '__adapter',
    target: 'es2020',
    footer: {
      js: 'function apply(steps, sheets) { __adapter.apply(steps, sheets); return null; }\nfunction read(sheets) { return __adapter.read(sheets); }',
    },
  });
  bundle = bundleOf({
    'Code.js': built.outputFiles[0]?.text ?? '',
    'appsscript.json': JSON.stringify({ timeZone: 'Etc/UTC', runtimeVersion: 'V8' }),
  });
});

interface Tried {
  readonly workbook: Workbook;
  readonly addOn: AddOn;
  readonly sheetId: string;
}

function applied(steps: readonly Step[], options: WorkbookOptions = {}): Tried {
  const workbook = createWorkbook(options);
  const addOn = startAddOn(bundle, workbook);
  addOn.request('apply', [steps, []]);
  const { getters } = workbook.model;
  const ids = getters.getSheetIds();
  return { workbook, addOn, sheetId: ids[ids.length - 1] ?? '' };
}

const area = (row: number, column: number, rows: number, columns: number, sheet = 'Sheet1'): Area => ({
  sheet,
  row,
  column,
  rows,
  columns,
});
const readBack = ({ addOn }: Tried, sheet = 'Sheet1') => addOn.request('read', [[sheet]]);
const sheetRead = (tried: Tried, sheet = 'Sheet1') => {
  const { value } = readBack(tried, sheet);
  if (typeof value !== 'object' || value === null || !('sheets' in value) || !Array.isArray(value.sheets)) {
    throw new Error('nothing was read');
  }
  return value.sheets[0];
};

describe('cells', () => {
  test('values come back as they were written: text as text, days as days, nothing as nothing', () => {
    const day = dayFromIso('2026-12-31') ?? 0;
    const values = [
      ['=1+1', 12.5, true],
      ['007', { day }, null],
    ];
    const tried = applied([{ kind: 'write-values', area: area(1, 1, 2, 3), values }], {
      timeZone: 'America/Sao_Paulo',
    });
    expect(sheetRead(tried)).toMatchObject({
      values: [
        ['=1+1', 12.5, true],
        ['007', { day }, ''],
      ],
      formulas: [
        ['', '', ''],
        ['', '', ''],
      ],
    });
  });

  test.each(['en_US', 'de_DE'])('formulas are written and read with commas, in %s as well', (locale) => {
    const tried = applied(
      [
        { kind: 'write-values', area: area(1, 1, 2, 1), values: [[2], [3]] },
        { kind: 'write-formulas', area: area(1, 2, 1, 1), formulas: [['=SUM(A1,A2)']] },
      ],
      { locale },
    );
    const sheet = sheetRead(tried);
    expect(sheet.values[0][1]).toBe(5);
    expect(sheet.formulas[0][1].replace(/\s/g, '')).toBe('=SUM(A1,A2)');
  });

  test('clearing empties', () => {
    const tried = applied([
      { kind: 'write-values', area: area(1, 1, 1, 2), values: [['a', 'b']] },
      { kind: 'clear-values', area: area(1, 1, 1, 1) },
    ]);
    expect(sheetRead(tried).values).toEqual([['', 'b']]);
  });

  test('notes are read with the first rows', () => {
    const tried = applied([
      { kind: 'write-values', area: area(1, 1, 1, 2), values: [['a', 'b']] },
      { kind: 'write-notes', area: area(1, 1, 1, 2), notes: [['help', '']] },
    ]);
    expect(sheetRead(tried).topNotes).toEqual([['help', '']]);
  });
});

describe('looks that are given together', () => {
  const fill = (background: string, row: number, rows: number): Step => ({
    kind: 'style',
    area: area(row, 1, rows, 1),
    style: { background },
  });
  const groundsOf = (tried: Tried): (string | undefined)[] =>
    [0, 1, 2, 3].map(
      (row) =>
        tried.workbook.model.getters.getCellComputedStyle({ sheetId: tried.sheetId, row, col: 0 }).fillColor,
    );

  test('apart from each other, in one call', () => {
    const tried = applied([fill('#111111', 1, 1), fill('#222222', 2, 1), fill('#111111', 3, 1)]);
    expect(groundsOf(tried).map((colour) => colour?.toLowerCase())).toEqual([
      '#111111',
      '#222222',
      '#111111',
      undefined,
    ]);
  });

  test('over each other, the later one stays', () => {
    const tried = applied([fill('#111111', 1, 4), fill('#222222', 2, 2), fill('#111111', 3, 1)]);
    expect(groundsOf(tried).map((colour) => colour?.toLowerCase())).toEqual([
      '#111111',
      '#222222',
      '#111111',
      '#111111',
    ]);
  });
});

describe('the sheet', () => {
  test('new sheets stand where they were asked for', () => {
    const tried = applied([
      { kind: 'add-sheet', sheet: 'First', position: 0, tabColor: '#1a73e8' },
      { kind: 'add-sheet', sheet: 'Last', position: 2, tabColor: '#1a73e8' },
    ]);
    expect(readBack(tried).value).toMatchObject({ sheetNames: ['First', 'Sheet1', 'Last'] });
  });

  test('rows and columns that are missing are added before anything is put there', () => {
    const tried = applied([{ kind: 'write-values', area: area(1010, 30, 1, 1), values: [['far out']] }]);
    const sheet = sheetRead(tried);
    expect([sheet.rows, sheet.columns]).toEqual([1010, 30]);
    expect(sheet.values[1009][29]).toBe('far out');
  });

  test('added rows and inserted columns are counted with', () => {
    const tried = applied([
      { kind: 'write-values', area: area(1, 1, 1, 2), values: [['a', 'b']] },
      { kind: 'insert-columns', sheet: 'Sheet1', after: 1, count: 2 },
      { kind: 'add-rows', sheet: 'Sheet1', count: 5 },
      { kind: 'freeze-rows', sheet: 'Sheet1', rows: 1 },
    ]);
    expect(sheetRead(tried)).toMatchObject({
      values: [['a', '', '', 'b']],
      rows: 1005,
      columns: 28,
      frozenRows: 1,
    });
  });

  test('widths of one size are set in one call', () => {
    const { addOn } = applied([]);
    const widths = (sizes: number[], from?: number): Step[] => [
      { kind: 'column-widths', sheet: 'Sheet1', widths: sizes, ...(from ? { from } : {}) },
    ];
    expect(addOn.request('apply', [widths([90, 90, 90]), []]).serviceCalls.write).toBe(1);
    expect(addOn.request('apply', [widths([90, 50, 50], 3), []]).serviceCalls.write).toBe(2);
  });

  test('banding is put on once', () => {
    const tried = applied([
      { kind: 'banding', area: area(1, 1, 10, 3) },
      { kind: 'banding', area: area(1, 1, 10, 3) },
    ]);
    expect(tried.workbook.model.getters.getCoreTables(tried.sheetId).length).toBe(1);
  });

  test('colour rules replace those of the sheet, or join them', () => {
    const rule = {
      area: area(2, 1, 9, 1),
      when: { text: 'On track' },
      background: '#e6f4ea',
      colour: '#0d652d',
    };
    const rules = (keepOthers: boolean): Step => ({
      kind: 'colour-rules',
      sheet: 'Sheet1',
      rules: [rule],
      keepOthers,
    });
    const countAfter = (steps: readonly Step[]): number => {
      const { sheetId, workbook } = applied(steps);
      return workbook.model.getters.getConditionalFormats(sheetId).length;
    };
    expect(countAfter([rules(true), rules(true)])).toBe(2);
    expect(countAfter([rules(true), rules(false)])).toBe(1);
  });

  test('a chart made again replaces the one with its title', () => {
    const chart = (title: string): Step => ({
      kind: 'replace-chart',
      sheet: 'Sheet1',
      chart: {
        title,
        kind: 'column',
        data: [area(1, 1, 3, 2)],
        anchor: { row: 1, column: 5 },
        widthPixels: 400,
        heightPixels: 240,
        colours: ['#1a73e8'],
      },
    });
    const data: Step = {
      kind: 'write-values',
      area: area(1, 1, 3, 2),
      values: [
        ['Status', 'Count'],
        ['On track', 3],
        ['At risk', 1],
      ],
    };
    expect(sheetRead(applied([data, chart('A'), chart('B'), chart('A')])).charts).toBe(2);
  });

  test('selecting takes people there', () => {
    const tried = applied([{ kind: 'add-sheet', sheet: 'Two', position: 1, tabColor: '#1a73e8' }]);
    const { selection } = tried.addOn.request('apply', [
      [{ kind: 'select', area: area(3, 2, 1, 1, 'Two') }],
      [],
    ]);
    expect(selection).toMatchObject({ sheetId: tried.sheetId, zone: { left: 1, top: 2 } });
  });

  test('a sheet that has gone is an error, told with its name', () => {
    expect(() => applied([{ kind: 'freeze-rows', sheet: 'Gone', rows: 1 }])).toThrow(/Gone/);
  });
});

describe('reading', () => {
  test('costs as many calls for a thousand rows as for ten', () => {
    const callsFor = (rows: number) => {
      const values = Array.from({ length: rows }, (_, index) => [index, 'text']);
      const tried = applied([{ kind: 'write-values', area: area(1, 1, rows, 2), values }]);
      return readBack(tried).serviceCalls;
    };
    expect(callsFor(1000)).toEqual(callsFor(10));
  });
});
