import { describe, expect, test } from 'vitest';
import { setNotes } from '../../../local/engine/notes.ts';
import { readSavedWorkbook } from '../../../local/engine/saved-workbook.ts';
import { createWorkbook, openWorkbook, type Workbook } from '../../../local/engine/workbook.ts';

const sheetId = 'sheet1';

function noted(): Workbook {
  const workbook = createWorkbook();
  setNotes(workbook.model, {
    sheetId,
    row: 1,
    col: 1,
    notes: [
      ['b2', 'c2'],
      ['b3', ''],
    ],
  });
  return workbook;
}

const addRows = (workbook: Workbook, base: number, position: 'before' | 'after') =>
  workbook.model.dispatch('ADD_COLUMNS_ROWS', {
    sheetId,
    sheetName: 'Sheet1',
    dimension: 'ROW',
    base,
    quantity: 2,
    position,
  });

describe('notes', () => {
  test('move with inserted rows and columns', () => {
    const workbook = noted();
    addRows(workbook, 1, 'after');
    expect(workbook.notes()).toEqual({ sheet1: { B2: 'b2', C2: 'c2', B5: 'b3' } });
    workbook.model.dispatch('ADD_COLUMNS_ROWS', {
      sheetId,
      sheetName: 'Sheet1',
      dimension: 'COL',
      base: 2,
      quantity: 1,
      position: 'before',
    });
    expect(workbook.notes()).toEqual({ sheet1: { B2: 'b2', D2: 'c2', B5: 'b3' } });
  });

  test('go with removed rows, and come back with undo', () => {
    const workbook = noted();
    workbook.model.dispatch('REMOVE_COLUMNS_ROWS', {
      sheetId,
      sheetName: 'Sheet1',
      dimension: 'ROW',
      elements: [0, 1],
    });
    expect(workbook.notes()).toEqual({ sheet1: { B1: 'b3' } });
    workbook.undo();
    expect(workbook.notes()).toEqual({ sheet1: { B2: 'b2', C2: 'c2', B3: 'b3' } });
  });

  test('follow a sheet that is copied or deleted', () => {
    const workbook = noted();
    workbook.model.dispatch('DUPLICATE_SHEET', { sheetId, sheetIdTo: 'copy', sheetNameTo: 'Copy' });
    workbook.model.dispatch('DELETE_SHEET', { sheetId, sheetName: 'Sheet1' });
    expect(workbook.notes()).toEqual({ copy: { B2: 'b2', C2: 'c2', B3: 'b3' } });
  });
});

describe('a saved workbook', () => {
  test('comes back with its notes, time zone, locale, title and properties', () => {
    const before = createWorkbook({ locale: 'de_DE', timeZone: 'Europe/Berlin', title: 'Q4' });
    before.documentProperties.set('schema', '3');
    setNotes(before.model, { sheetId, row: 0, col: 0, notes: [['note']] });
    before.model.dispatch('UPDATE_CELL', { sheetId, row: 0, col: 0, content: '=1+1' });
    const saved = readSavedWorkbook(JSON.stringify(before.save()));
    if (!saved) throw new Error('not read');
    const after = openWorkbook(saved);
    expect(after.model.getters.getEvaluatedCell({ sheetId, row: 0, col: 0 }).value).toBe(2);
    expect([after.notes(), after.timeZone, after.locale, after.title, [...after.documentProperties]]).toEqual(
      [{ sheet1: { A1: 'note' } }, 'Europe/Berlin', 'de_DE', 'Q4', [['schema', '3']]],
    );
  });

  test.each(['', '{}', '[]', '{"format":"waypoint-workbook","version":2}'])('%j is none', (text) => {
    expect(readSavedWorkbook(text)).toBeNull();
  });
});

describe('steps', () => {
  test('what was done before an error stays, and is one step', () => {
    const workbook = createWorkbook();
    expect(() =>
      workbook.asOneStep(() => {
        workbook.model.dispatch('UPDATE_CELL', { sheetId, row: 0, col: 0, content: '1' });
        workbook.model.dispatch('UPDATE_CELL', { sheetId, row: 1, col: 0, content: '2' });
        throw new Error('halfway');
      }),
    ).toThrow('halfway');
    const { getters } = workbook.model;
    expect(getters.getEvaluatedCell({ sheetId, row: 1, col: 0 }).value).toBe(2);
    workbook.undo();
    expect(getters.getEvaluatedCell({ sheetId, row: 0, col: 0 }).value).toBeNull();
  });

  test('a new workbook needs a locale that the host knows', () => {
    expect(() => createWorkbook({ locale: 'xx_XX' })).toThrow(/does not know the locale xx_XX/);
  });
});
