// What functions in cells give, and what charts, rules and locks do.
import { foundRuleOf } from '../found-rule-of.ts';
import type { Facts } from './fact.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const manyRows = 10_000;

/** A block of equal rows. */
const rowsOf = (count: number, row: readonly number[]): number[][] =>
  Array.from({ length: count }, () => [...row]);

/** The range a cell's drop-down takes its words from, as the check of a workbook reads it. */
function placeRead(cell: Range, sheet: Sheet): string {
  const rule = cell.getDataValidations()[0]?.[0];
  const found = rule ? foundRuleOf(rule, () => new Map([[sheet.getSheetId(), 'here']])) : null;
  if (found?.kind !== 'choice-from') return String(found?.kind);
  const { source } = found;
  return source === null ? 'gone' : `${source.sheet}, ${source.row} to ${source.row + source.rows - 1}`;
}

export const sheetFacts: Facts = {
  spill: ({ sheet }) => {
    sheet.getRange('F1:H3').setValues([
      [0, 2, 1],
      [0, 2, 2],
      [0, 2, 0],
    ]);
    sheet.getRange('I1').setFormula('=OKR_PROGRESS(F1:F3,G1:G3,H1:H3)');
    return sheet
      .getRange('I1:I3')
      .getValues()
      .map(([share]) => String(share))
      .join(', ');
  },
  blocked: ({ sheet }) => {
    sheet.getRange('J2').setValue('x');
    const range = sheet.getRange('J1').setFormula('=OKR_PROGRESS(F1:F3,G1:G3,H1:H3)');
    return String(range.getValue());
  },
  goals: ({ sheet }) =>
    String(sheet.getRange('M1').setFormula('=SMART_SCORE("Win 25 customers by 31 March 2027")').getValue()),
  errorCell: ({ sheet, words }) => {
    sheet.getRange('P1').setFormula('=1/0');
    const answer = String(sheet.getRange('P2').setFormula('=OKR_PROGRESS(0,2,P1)').getValue());
    return answer.startsWith('#') ? answer : words.facts.errorCell.expected;
  },
  checkbox: ({ sheet }) => {
    const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
    const value: unknown = sheet.getRange('K1').setDataValidation(rule).getValue();
    return value === '' ? 'empty' : String(value);
  },
  validation: ({ sheet, words }) => {
    const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true).requireValueInList(['a'], true);
    const range = sheet.getRange('K2').setDataValidation(rule.build()).setValue('b');
    const value = String(range.getValue());
    return value === 'b' && range.getDataValidations()[0]?.[0] ? words.facts.validation.expected : value;
  },
  rulePlace: ({ sheet }) => {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInRange(sheet.getRange('A1:A3'), true)
      .build();
    return placeRead(sheet.getRange('K3').setDataValidation(rule), sheet);
  },
  ruleGone: ({ sheet, words }) => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const other = spreadsheet.insertSheet(`${words.scratch} ${Date.now()}, 2`, 1);
    try {
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInRange(other.getRange('A1:A3'), true)
        .build();
      sheet.getRange('K4').setDataValidation(rule);
      SpreadsheetApp.flush();
    } finally {
      spreadsheet.deleteSheet(other);
    }
    return placeRead(sheet.getRange('K4'), sheet);
  },
  chart: ({ sheet, words }) => {
    const chart = sheet.newChart().setChartType(Charts.ChartType.COLUMN).setPosition(1, 1, 0, 0);
    chart.addRange(sheet.getRange('F1:G3')).setOption('title', words.sheet).setOption('colors', ['#1a73e8']);
    sheet.insertChart(chart.build());
    return String(sheet.getCharts()[0]?.getOptions().get('title'));
  },
  lock: ({ words }) => {
    const lock = LockService.getDocumentLock();
    const isHeld = lock.tryLock(1_000) && lock.hasLock();
    SpreadsheetApp.flush();
    lock.releaseLock();
    return isHeld && !lock.hasLock() ? words.facts.lock.expected : String([isHeld, lock.hasLock()]);
  },
  large: ({ sheet }) => {
    sheet.insertRowsAfter(sheet.getMaxRows(), manyRows);
    sheet.getRange(1, 12, manyRows, 3).setValues(rowsOf(manyRows, [0, 2, 1]));
    sheet.getRange('O1').setFormula(`=OKR_PROGRESS(L1:L${manyRows},M1:M${manyRows},N1:N${manyRows})`);
    return String(sheet.getRange(manyRows, 15).getValue());
  },
};
