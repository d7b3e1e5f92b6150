// Turns the validation rule of a plan into Sheets' own: a value outside it gets a warning, never a refusal.
import type { ValidationRule } from '../workbook/plan.ts';
import type { Area } from '../workbook/snapshot.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

function requireNumber(builder: Builder, least: number | null, most: number | null): Builder {
  if (most !== null) return builder.requireNumberBetween(least ?? Number.MIN_SAFE_INTEGER, most);
  return builder.requireNumberGreaterThanOrEqualTo(least ?? Number.MIN_SAFE_INTEGER);
}

export function toValidation(
  rule: ValidationRule,
  rangeOf: (area: Area) => Range,
): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  switch (rule.kind) {
    case 'choice':
      return builder
        .requireValueInList([...rule.choices], true)
        .setHelpText(rule.help)
        .build();
    case 'choice-from':
      return builder.requireValueInRange(rangeOf(rule.source), true).setHelpText(rule.help).build();
    case 'number':
      return requireNumber(builder, rule.least, rule.most).setHelpText(rule.help).build();
    case 'date':
      return builder.requireDate().setHelpText(rule.help).build();
    case 'checkbox':
      return builder.requireCheckbox().build();
  }
}
