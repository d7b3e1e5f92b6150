// What cells make of what is written into them.
import type { Bench, Facts } from './fact.ts';

/** Whether the cell took a text for a formula. */
function kindOf(
  { sheet, words }: Bench,
  cell: string,
  write: (range: GoogleAppsScript.Spreadsheet.Range) => void,
): string {
  const range = sheet.getRange(cell);
  write(range);
  return range.getFormulas()[0]?.[0] ? words.formula : words.text;
}

export const cellFacts: Facts = {
  plus: (bench) => kindOf(bench, 'A1', (range) => range.setValue('+a')),
  minus: (bench) => kindOf(bench, 'A2', (range) => range.setValue('-a')),
  at: (bench) => kindOf(bench, 'A3', (range) => range.setValue('@a')),
  escaped: ({ sheet }) => {
    const texts = ["'=1+1", "'+a", "'-a", "'@a", "'007", "'1/2", "'TRUE", "''"];
    const range = sheet.getRange(4, 1, 1, texts.length).setValues([texts]);
    return (range.getValues()[0] ?? []).map(String).join(' ');
  },
  again: (bench) =>
    kindOf(bench, 'A5', (range) => {
      range.setValue("'=1+1");
      range.setValue(range.getValue());
    }),
  textFormat: (bench) => kindOf(bench, 'A6', (range) => range.setNumberFormat('@').setValue('=1+1')),
  richText: (bench) =>
    kindOf(bench, 'B6', (range) => {
      range.setRichTextValue(SpreadsheetApp.newRichTextValue().setText('=1+1').build());
    }),
  day: ({ days, sheet, words }) => {
    const today = days.today();
    const value: unknown = sheet.getRange('A7').setValue(days.dateOf(today)).getValue();
    const isDate = Object.prototype.toString.call(value) === '[object Date]';
    const isSame = isDate && days.dayOf(new Date(Number(value))) === today;
    return isSame ? words.facts.day.expected : String(value);
  },
  emptyFormula: ({ sheet }) => {
    sheet.getRange('A9').setFormula('=""');
    return `row ${sheet.getLastRow()}`;
  },
  openRange: ({ sheet }) => String(sheet.getRange('D1').setFormula('=ROWS(A2:A)').getValue()),
};
