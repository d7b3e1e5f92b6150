// How long a thousand rows take, there and back.
import { foundRuleOf } from '../found-rule-of.ts';
import type { Facts, SelfTestWords } from './fact.ts';

const rows = 1_000;
const columns = 20;

const lastRows = (sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Range =>
  sheet.getRange(sheet.getMaxRows() - rows + 1, 1, rows, columns);

/** The expectation where it was quick enough, else how long it took. */
function timed(expected: string, most: number, words: SelfTestWords, work: () => void): string {
  const startedAt = Date.now();
  work();
  const took = Date.now() - startedAt;
  return took <= most ? expected : words.tookMilliseconds(took);
}

export const timeFacts: Facts = {
  write: ({ sheet, words }) =>
    timed(words.facts.write.expected, 5_000, words, () => {
      const cells = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, () => row));
      sheet.insertRowsAfter(sheet.getMaxRows(), rows);
      lastRows(sheet).setValues(cells);
      SpreadsheetApp.flush();
    }),
  read: ({ sheet, words }) => {
    const range = lastRows(sheet);
    const observed = timed(words.facts.read.expected, 3_000, words, () => range.getValues());
    range.clearContent();
    return observed;
  },
  rules: ({ sheet, words }) => {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInRange(sheet.getRange('A1:A3'), true)
      .build();
    const range = sheet.getRange(1, columns + 1, rows, 1).setDataValidation(rule);
    SpreadsheetApp.flush();
    return timed(words.facts.rules.expected, 3_000, words, () => {
      for (const [found] of range.getDataValidations()) if (found) foundRuleOf(found, () => new Map());
    });
  },
};
