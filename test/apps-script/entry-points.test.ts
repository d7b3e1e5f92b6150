// What Sheets calls, by the built add-on in the local host: opening, menu items, the sidebar's door, cells.
import { describe, expect, test, vi } from 'vitest';
import { isoFromDay } from '../../src/domain/day.ts';
import { hostedWorkbook, sampleWorkbook } from '../scenarios/hosted-workbook.ts';

vi.setConfig({ testTimeout: 60_000 });

const millisecondsInDay = 86_400_000;
const todayUtc = (): string => isoFromDay(Math.floor(Date.now() / millisecondsInDay));

describe('onOpen', () => {
  test.each(['NONE', 'LIMITED', 'FULL'] as const)(
    'in %s the menu stands, each item beginning with a verb',
    (mode) => {
      const { value } = hostedWorkbook().addOn.open(mode);
      const labels = value.addOn.map((item) => (item.kind === 'item' ? item.label : item.kind));
      expect(labels).toEqual([
        'Open Waypoint',
        'Set up OKR tables',
        'Turn this sheet into OKR tables…',
        'separator',
        'Write an objective…',
        'Check in…',
        'Log KPI values…',
        'Review what is behind…',
        'Generate summary sheet',
        'separator',
        'Chart the selected KPI',
        'Check selected goals',
        'Check this workbook',
        'separator',
        'Refresh scores to today',
        'Begin the next cycle…',
      ]);
    },
  );

  test('where the add-on may not see the document, it touches none of it', () => {
    expect(hostedWorkbook().addOn.open('NONE').serviceCalls).toEqual({ read: 0, write: 0 });
  });

  test.each([
    ['On opening', todayUtc],
    ['By hand', () => '2026-01-05'],
  ])('with “%s” in Settings, As of is then as it should be', (updates, expected) => {
    const host = sampleWorkbook();
    host.type('Settings', 'B2', '2026-01-05');
    host.type('Settings', 'B3', updates);
    host.addOn.open('LIMITED', { stage: host.stage, selection: null });
    expect(host.shown.errors).toEqual([]);
    expect(host.cell('Settings', 'B2')).toBe(expected());
  });

  test('installing builds the menu, too', () => {
    expect(hostedWorkbook().addOn.install().value.addOn.length).toBeGreaterThan(4);
  });
});

describe('menu items', () => {
  test.each([
    ['menuHome', 'home'],
    ['menuWrite', 'write'],
    ['menuCheckIn', 'checkIn'],
    ['menuKpi', 'kpi'],
  ])('%s opens the sidebar with its view', (handler, view) => {
    const host = hostedWorkbook();
    host.addOn.runMenu(handler, { stage: host.stage, selection: null });
    const [sidebar] = host.shown.sidebars;
    expect(sidebar?.title).toBe('Waypoint');
    expect(sidebar?.html).toContain(`data-view="${view}"`);
  });

  test('Refresh says the day it is now', () => {
    const host = sampleWorkbook();
    host.type('Settings', 'B2', '2026-01-05');
    host.addOn.runMenu('menuRefresh', { stage: host.stage, selection: null });
    expect(host.shown.toasts).toEqual([`Scores are now as of ${todayUtc()}.`]);
    expect(host.cell('Settings', 'B2')).toBe(todayUtc());
  });

  test('Refresh without tables says what to do, and stays until it is closed', () => {
    const host = hostedWorkbook();
    const seconds: number[] = [];
    const stage = {
      ...host.stage,
      toast: (_title: string, _text: string, until: number) => seconds.push(until),
    };
    host.addOn.runMenu('menuRefresh', { stage, selection: null });
    expect(seconds).toEqual([-1]);
    host.addOn.runMenu('menuRefresh', { stage: host.stage, selection: null });
    expect(host.shown.toasts[0]).toContain('sheet not found: “Settings”. Run Set up OKR tables');
  });
});

describe('the sidebar’s door', () => {
  test.each([
    ['opneHome', {}, 'unknown-request'],
    ['runCommand', { command: 'erase' }, 'wrong-input'],
    ['runCommand', null, 'wrong-input'],
    ['selectCells', { sheet: 'Nowhere', row: 1, column: 1 }, 'missing-sheet'],
  ])('%s with %j is answered with a sentence', (name, input, code) => {
    const { reply } = hostedWorkbook().ask(name, input);
    expect(reply).toMatchObject({ ok: false, problem: { code, message: expect.stringMatching(/\.$/) } });
  });

  test('a request that only reads writes nothing', () => {
    const host = sampleWorkbook();
    expect(host.ask('openHome', {}).calls.write).toBe(0);
  });
});

describe('cells', () => {
  test('editing Current recomputes at once, up to the objective', () => {
    const host = sampleWorkbook();
    const before = [host.cell('Key Results', 'R2'), host.cell('Objectives', 'L2')];
    host.type('Key Results', 'I2', '700');
    expect(host.cell('Key Results', 'R2')).toBe('100%');
    expect(host.cell('Key Results', 'T2')).toBe('Achieved');
    expect([host.cell('Key Results', 'R2'), host.cell('Objectives', 'L2')]).not.toEqual(before);
    expect(host.cell('Objectives', 'L2')).not.toBe(before[1]);
  });

  test.each([
    ['text in a number column', 'Key Results', 'I2', 'about 600'],
    ['an unknown objective', 'Key Results', 'B2', 'O99'],
    ['a start that is the target', 'Key Results', 'E2', '700'],
  ])('%s is a problem of its row, and the rest computes', (_, sheet, cell, text) => {
    const host = sampleWorkbook();
    host.type(sheet, cell, text);
    expect(host.cell('Key Results', 'T2')).toBe('Problem');
    expect(host.cell('Key Results', 'W2').length).toBeGreaterThan(10);
    expect(host.cell('Key Results', 'T3')).toBe('At risk');
  });
});
