// Two tabs and the add-on edit one workbook at once, over lines of any speed, and end with the same workbook.
import { describe, expect, test, vi } from 'vitest';
import { bundleOf } from '../../../local/add-on/read-bundle.ts';
import type { SavedWorkbook } from '../../../local/engine/saved-workbook.ts';
import { createWorkbookHost } from '../../../local/server/host.ts';
import type { OpenWorkbook } from '../../../local/server/open-workbook.ts';
import { type JoinedTab, joinTab, settle } from './joined-tab.ts';

vi.setConfig({ testTimeout: 60_000 });

const code = `
function write(row, column, value) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  sheet.getRange(row, column).setValue(value);
}
function fill(row, column, count) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  const rows = Array.from({ length: count }, (_, at) => [at, at === 0 ? '=A1+1' : 'row ' + at]);
  sheet.getRange(row, column, count, 2).setValues(rows);
}
`;
const host = createWorkbookHost({
  bundle: bundleOf({
    'Code.js': code,
    'appsscript.json': '{"timeZone":"Etc/UTC","runtimeVersion":"V8"}',
  }),
  sampleFile: '',
});

/** The same numbers at every run (mulberry32). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((((mixed ^ (mixed >>> 14)) >>> 0) * below) / 2 ** 32) | 0;
  };
}

const rows = 8;
const columns = 4;
const sheetId = 'sheet1';
const smallWorkbook: SavedWorkbook = {
  format: 'waypoint-workbook',
  version: 1,
  title: 'Small',
  timeZone: 'Etc/UTC',
  documentProperties: {},
  engine: { sheets: [{ id: sheetId, name: 'Sheet1', rowNumber: 40, colNumber: 8 }] },
};

/** Something a person does in a tab: mostly typing, sometimes a change of the sheet's shape, or undoing. */
function editInTab({ model }: JoinedTab, pick: (below: number) => number, edit: number): void {
  const [row, col] = [pick(rows), pick(columns)];
  const at = { top: row, left: col, bottom: Math.min(row + 1, rows), right: col };
  switch (pick(10)) {
    case 0:
      model.dispatch('ADD_COLUMNS_ROWS', {
        sheetId,
        sheetName: 'Sheet1',
        dimension: 'ROW',
        base: row,
        quantity: 1,
        position: 'before',
      });
      return;
    case 1:
      model.dispatch('REMOVE_COLUMNS_ROWS', {
        sheetId,
        sheetName: 'Sheet1',
        dimension: 'ROW',
        elements: [row],
      });
      return;
    case 2:
      model.dispatch('DELETE_CONTENT', { sheetId, target: [at] });
      return;
    case 3:
      model.dispatch('SET_FORMATTING', { sheetId, target: [at], style: { bold: edit % 2 === 0 } });
      return;
    case 4:
      model.dispatch('REQUEST_UNDO');
      return;
    case 5:
      model.dispatch('UPDATE_CELL', { sheetId, row, col, content: `=SUM(A1:A${1 + pick(rows)})` });
      return;
    default:
      model.dispatch('UPDATE_CELL', { sheetId, row, col, content: `edit ${edit}` });
  }
}

function editByAddOn(served: OpenWorkbook, pick: (below: number) => number, edit: number): void {
  const [row, column] = [1 + pick(rows), 1 + pick(columns)];
  if (pick(4) === 0) served.run('one', 'fill', [row, column, 1 + pick(5)]);
  else served.run('one', 'write', [row, column, `add-on ${edit}`]);
}

/** All that a model holds, and what its cells show. */
function holds(tab: JoinedTab): object {
  const { getters } = tab.model;
  const shown = Array.from({ length: getters.getNumberRows(sheetId) }, (_, row) =>
    Array.from({ length: columns + 2 }, (__, col) => getters.getEvaluatedCell({ sheetId, row, col }).value),
  );
  return { data: tab.model._exportData(false), shown };
}

describe('two tabs and the add-on at once', () => {
  test('1,000 random edits in random order end the same everywhere', () => {
    const pick = numbersFrom(1);
    const served = host.fromSaved(smallWorkbook, { onChange: () => {}, onAddOnRevision: () => {} });
    const [one, two] = [joinTab(served, 'one'), joinTab(served, 'two')];
    const made = { tabs: 0, addOn: 0 };
    for (let edit = 0; edit < 1_000; edit += 1) {
      const who = pick(5);
      if (who === 4) {
        editByAddOn(served, pick, edit);
        made.addOn += 1;
      } else {
        editInTab(who % 2 === 0 ? one : two, pick, edit);
        made.tabs += 1;
      }
      for (let moves = pick(13); moves > 0; moves -= 1) {
        const tab = pick(2) === 0 ? one : two;
        if (pick(2) === 0) tab.toServer();
        else tab.toTab();
      }
    }
    settle([one, two]);
    const server = served.save().engine;
    expect(made.tabs).toBeGreaterThan(700);
    expect(made.addOn).toBeGreaterThan(150);
    expect(holds(two)).toEqual(holds(one));
    expect(one.model._exportData(false)).toEqual(server);
  });
});
