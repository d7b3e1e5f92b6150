import { describe, expect, test, vi } from 'vitest';
import { bundleOf, codeForTabs, readBundle } from '../../../local/add-on/read-bundle.ts';
import {
  emptyStage,
  type MenuNode,
  type SelectedZone,
  type Stage,
} from '../../../local/apps-script/stage.ts';
import { workbookFrom } from '../../../local/engine/workbook.ts';
import { readCsv } from '../../../local/files/csv.ts';
import { sheetToCsv } from '../../../local/files/csv-book.ts';
import { announceFunctions, calculateFunctions } from '../../../local/page/grid/page-functions.ts';
import { createWorkbookHost } from '../../../local/server/host.ts';
import type { OpenedBy, OpenWorkbook } from '../../../local/server/open-workbook.ts';
import { type JoinedTab, joinTab, settle } from './joined-tab.ts';

/** The machine that tests may be busy. */
vi.setConfig({ testTimeout: 60_000 });

const manifest = '{"timeZone":"Etc/UTC","runtimeVersion":"V8"}';

const code = `
function onOpen(event) {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Fill', 'fill').addItem('Show', 'show').addToUi();
}
function fill() {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  range.setValue(new Date(Date.UTC(2026, 10, 23)));
  PropertiesService.getDocumentProperties().setProperty('filled', range.getSheet().getName());
}
function show() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Beside'));
}
function jump() {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1').getRange('C4:D5').activate();
}
function moveToNewSheet() { SpreadsheetApp.getActiveSpreadsheet().insertSheet('New').getRange('B2').activate(); }
function selected() {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  return [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()];
}
/**
 * Tells what it was given.
 * @param {A1} given Anything.
 * @customfunction
 */
function TELL(given) {
  const kind = Object.prototype.toString.call(given).slice(8, -1);
  return kind === 'Date' ? 'Date ' + given.getTime() : kind + ' ' + JSON.stringify(given);
}
/**
 * Turns rows into columns.
 * @customfunction
 */
function TURNED(rows) { return rows[0].map((_, at) => rows.map((row) => row[at])); }
/** @customfunction */
function NEXT_DAY(day) { return new Date(day.getTime() + 86400000); }
/** @customfunction */
function WHERE() { return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale(); }
/** @customfunction */
function FAILS() { throw new Error('on purpose'); }
/** @customfunction */
function MEDDLES() { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1').setValue(1); return 1; }
`;
const bundle = bundleOf({
  'Code.js': code,
  'sidebar.html': '<p>Beside</p>',
  'appsscript.json': manifest,
});
const host = createWorkbookHost({ bundle, sampleFile: 'sample/marketing.json' });

interface Told extends OpenedBy {
  changes: number;
  readonly steps: [string, string][];
}

function listener(): Told {
  const told: Told = {
    changes: 0,
    steps: [],
    onChange: () => {
      told.changes += 1;
    },
    onAddOnRevision: (tab, revision) => told.steps.push([tab, revision]),
  };
  return told;
}

interface Shown extends Stage {
  readonly menus: (readonly MenuNode[])[];
  readonly sidebars: [string, string][];
  readonly moves: SelectedZone[];
}

function stage(): Shown {
  const menus: Shown['menus'] = [];
  const sidebars: Shown['sidebars'] = [];
  const moves: SelectedZone[] = [];
  return {
    ...emptyStage,
    menus,
    sidebars,
    moves,
    menu: (_where, _label, items) => menus.push(items),
    sidebar: (title, html) => sidebars.push([title, html]),
    move: (selection) => moves.push(selection),
  };
}

interface SavedSheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, string>>;
}

function sheetsOf(workbook: OpenWorkbook): readonly SavedSheet[] {
  const { sheets }: { sheets: SavedSheet[] } = JSON.parse(JSON.stringify(workbook.save().engine));
  return sheets;
}

const at = (row: number, column: number): SelectedZone => ({
  sheetId: 'sheet1',
  zone: { top: row, left: column, bottom: row, right: column },
});

function openBlank(): { workbook: OpenWorkbook; told: Told; seen: Shown } {
  const told = listener();
  const seen = stage();
  const workbook = host.blank(told);
  workbook.enter({ tab: 'one', stage: seen });
  return { workbook, told, seen };
}

describe('the add-on in a served workbook', () => {
  test('registers its menu with the tab that enters', () => {
    expect(openBlank().seen.menus).toEqual([
      [
        { kind: 'item', label: 'Fill', handler: 'fill' },
        { kind: 'item', label: 'Show', handler: 'show' },
      ],
    ]);
  });

  test('works on the selection of the tab that asks, and that tab can undo it as one step', () => {
    const { workbook, told } = openBlank();
    workbook.enter({ tab: 'two', stage: stage() });
    workbook.select('one', at(1, 2));
    workbook.select('two', at(5, 5));
    workbook.choose('one', 'fill');
    expect(told.steps.map(([tab]) => tab)).toEqual(['one']);
    expect(sheetsOf(workbook).map(({ cells }) => Object.keys(cells))).toEqual([['C2']]);
  });

  test('a selection on a sheet that is gone is not taken', () => {
    const { workbook } = openBlank();
    workbook.select('one', at(1, 2));
    workbook.select('one', { ...at(7, 7), sheetId: 'gone' });
    expect(workbook.run('one', 'selected', [])).toEqual([2, 3, 1, 1]);
  });

  test('what it selects moves the tab that asked, and counts as its selection from then on', () => {
    const { workbook, seen } = openBlank();
    workbook.run('one', 'jump', []);
    expect(seen.moves).toEqual([{ sheetId: 'sheet1', zone: { top: 3, left: 2, bottom: 4, right: 3 } }]);
    expect(workbook.run('one', 'selected', [])).toEqual([4, 3, 2, 2]);
  });

  test('a tab hears of a new sheet before it is sent there', () => {
    const { workbook, seen } = openBlank();
    const heard: string[] = [];
    workbook.hub.join('one', ({ type }) => heard.push(`${type} after ${seen.moves.length} moves`));
    workbook.run('one', 'moveToNewSheet', []);
    expect(heard).toEqual(['REMOTE_REVISION after 0 moves']);
    expect(seen.moves.map(({ zone }) => zone)).toEqual([{ top: 1, left: 1, bottom: 1, right: 1 }]);
  });

  test('shows its sidebar to the tab that asked', () => {
    const { workbook, seen } = openBlank();
    workbook.choose('one', 'show');
    expect(seen.sidebars).toEqual([['Beside', '<p>Beside</p>']]);
  });

  test('what it keeps beside the sheets is a change to be kept', () => {
    const { workbook, told } = openBlank();
    workbook.choose('one', 'fill');
    expect(told.changes).toBeGreaterThan(0);
    const reopened = host.fromSaved(workbook.save(), listener());
    expect(reopened.save().documentProperties).toEqual({ filled: 'Sheet1' });
  });

  test('a function that is not there is refused', () => {
    expect(() => openBlank().workbook.run('one', 'nothing', [])).toThrow('nothing');
  });
});

describe('what somebody edits by hand reaches onEdit (guides/triggers/events#edit)', () => {
  const editing = `function onOpen() {}
    function onEdit(event) {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Log');
      if (event.range.getSheet().getName() === 'Log') return;
      const told = [event.range.getA1Notation(), event.value, event.oldValue, event.authMode, event.source.getName()];
      sheet.getRange(sheet.getLastRow() + 1, 1).setValue(told.map(String).join(' '));
      if (event.value === 'fail') throw new Error('on purpose');
    }
    function write() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A9').setValue('by the add-on'); }`;
  const editingHost = createWorkbookHost({
    bundle: bundleOf({ 'Code.js': editing, 'appsscript.json': manifest }),
    sampleFile: '',
  });

  function opened() {
    const told = listener();
    const workbook = editingHost.blank(told);
    const logged: string[] = [];
    workbook.enter({ tab: 'one', stage: { ...emptyStage, log: (_level, text) => logged.push(text) } });
    const tab = joinTab(workbook, 'one');
    const change = (edit: (model: JoinedTab['model']) => void): void => {
      edit(tab.model);
      settle([tab]);
    };
    change((model) => model.dispatch('CREATE_SHEET', { sheetId: 'log', position: 1, name: 'Log' }));
    const log = (): unknown => Object.values(sheetsOf(workbook)[1]?.cells ?? {});
    return { change, log, logged, tab, told, workbook };
  }
  const where = { sheetId: 'sheet1', row: 1, col: 1 };
  const target = [{ top: 1, left: 1, bottom: 2, right: 1 }];
  const typed = (content: string) => ({ ...where, content });

  test('with the range, and of a single cell what it holds and held', () => {
    const { change, log, workbook } = opened();
    change((model) => model.dispatch('UPDATE_CELL', typed('12')));
    change((model) => model.dispatch('UPDATE_CELL', typed('=1+1')));
    change((model) => model.dispatch('UPDATE_CELL', typed('2026-11-23')));
    change((model) => model.dispatch('DELETE_CONTENT', { sheetId: 'sheet1', target }));
    const name = workbook.title;
    expect(log()).toEqual([
      `B2 12 undefined LIMITED ${name}`,
      `B2 undefined 12 LIMITED ${name}`,
      `B2 46349 undefined LIMITED ${name}`,
      `B2:B3 undefined undefined LIMITED ${name}`,
    ]);
  });

  test('not for formats, inserted rows and undoing, nor for what the add-on writes', () => {
    const { change, log, workbook } = opened();
    change((model) => model.dispatch('SET_FORMATTING', { sheetId: 'sheet1', target, style: { bold: true } }));
    change((model) =>
      model.dispatch('ADD_COLUMNS_ROWS', {
        sheetId: 'sheet1',
        sheetName: 'Sheet1',
        dimension: 'ROW',
        base: 1,
        quantity: 2,
        position: 'before',
      }),
    );
    change((model) => model.dispatch('REQUEST_UNDO'));
    workbook.choose('one', 'write');
    expect(log()).toEqual([]);
  });

  test('what onEdit writes is that tab’s to undo, one step after the edit itself', () => {
    const { change, told } = opened();
    change((model) => model.dispatch('UPDATE_CELL', typed('x')));
    expect(told.steps.map(([tab]) => tab)).toEqual(['one']);
  });

  test('when it fails, the edit stays and the log tells', () => {
    const { change, log, logged } = opened();
    change((model) => model.dispatch('UPDATE_CELL', typed('fail')));
    expect(log()).toHaveLength(1);
    expect(logged).toEqual(['onEdit: Error: on purpose']);
  });
});

describe('custom functions on both sides', () => {
  const formulas = [
    '=TELL(A1)',
    '=TELL(A2)',
    '=TELL(A3)',
    '=TELL(A4)',
    '=TELL(A5)',
    '=TELL(A6)',
    '=TELL(A1:B3)',
    '=TURNED(A1:B2)',
    '',
    '=NEXT_DAY(A3)',
    '=WHERE()',
    '=FAILS()',
    '=MEDDLES()',
    '=TELL()',
  ];
  const inputs = ['text', '12.5', '2026-11-23', '', 'TRUE', '=1/0'];

  test('the tab calculates what the server calculates, errors and dates included', async () => {
    const rows = inputs.map((input) => [`"${input}"`, '1'].join(','));
    const csv = new TextEncoder().encode(rows.join('\n'));
    const served = await host.fromFile('book.csv', csv, listener());
    const { data, revisions } = served.joinWith(1);

    const addOn = codeForTabs(bundle);
    announceFunctions(addOn);
    const tab = workbookFrom(structuredClone(data), {
      timeZone: served.timeZone,
      revisions: [...revisions],
      client: { id: 'tab', name: 'tab' },
      transportService: {
        sendMessage: async (message) => served.take('tab', message),
        onNewMessage: (id, listen) => served.hub.join(id, listen),
        leave: served.hub.leave,
      },
    });
    calculateFunctions(addOn, tab);
    const [sheetId = ''] = tab.model.getters.getSheetIds();
    formulas.forEach((content, row) => {
      if (content !== '') tab.model.dispatch('UPDATE_CELL', { sheetId, col: 4, row, content });
    });

    const inTab = sheetToCsv(tab, 'book');
    const told = readCsv(inTab).rows.map((fields) => fields.slice(4).filter((field) => field !== ''));
    expect(told).toEqual([
      ['String "text"'],
      ['Number 12.5'],
      [`Date ${Date.parse('2026-11-23T08:00:00Z')}`],
      ['String ""'],
      ['Boolean true'],
      ['String "=1/0"'],
      ['Array [["text",1],[12.5,1],["2026-11-23T08:00:00.000Z",1]]'],
      ['text', '12.5'],
      ['1', '1'],
      ['2026-11-24'],
      ['en_US'],
      ['#ERROR'],
      ['#ERROR'],
      ['Undefined undefined'],
    ]);
    expect(new TextDecoder().decode((await served.toFile('.csv', 'book')).bytes)).toBe(inTab);
  });
});

describe('the sample', () => {
  test('is the add-on’s own tables, filled, without an empty sheet in front', () => {
    const built = createWorkbookHost({ bundle: readBundle('dist'), sampleFile: 'sample/marketing.json' });
    const sample = built.sample(listener());
    const names = sheetsOf(sample).map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['Objectives', 'Key Results']);
    expect(names).not.toContain('Sheet1');
    expect(JSON.stringify(sheetsOf(sample))).toContain('Fill the sales calendar with studios that fit');
  });
});
