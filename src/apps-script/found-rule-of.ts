// Reads a validation rule of Sheets: what it demands, in the terms of the workbook.
import type { FoundRule } from '../workbook/found-rule.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

const isRange = (value: unknown): value is Range =>
  typeof value === 'object' && value !== null && String(value) === 'Range';

/** Waypoint's own rules without a lower end have this one, as Sheets knows no "at most" with words for both. */
const boundOf = (value: unknown): number | null =>
  typeof value === 'number' && value !== Number.MIN_SAFE_INTEGER ? value : null;

/** `sheetNames` are the names of the sheets by their ids. */
export function foundRuleOf(
  rule: GoogleAppsScript.Spreadsheet.DataValidation,
  sheetNames: () => ReadonlyMap<number, string>,
): FoundRule {
  // By name: looking a member up in the enumeration costs more than the text it has.
  const criteria = String(rule.getCriteriaType());
  if (criteria === 'CHECKBOX') return { kind: 'checkbox' };
  if (criteria.startsWith('DATE_')) return { kind: 'date' };
  const values: readonly unknown[] = rule.getCriteriaValues();
  const [first, second] = values;
  switch (criteria) {
    case 'VALUE_IN_LIST':
      return {
        kind: 'choice',
        choices: Array.isArray(first) ? first.map((word) => String(word).trim()) : [],
      };
    case 'VALUE_IN_RANGE': {
      const sheet = isRange(first) ? sheetNames().get(first.getGridId()) : undefined;
      if (!isRange(first) || sheet === undefined) return { kind: 'choice-from', source: null };
      const source = {
        sheet,
        row: first.getRow(),
        column: first.getColumn(),
        rows: first.getNumRows(),
        columns: first.getNumColumns(),
      };
      return { kind: 'choice-from', source };
    }
    case 'NUMBER_BETWEEN':
      if (typeof first !== 'number' || typeof second !== 'number') return { kind: 'own' };
      return { kind: 'number', least: boundOf(first), most: boundOf(second) };
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      if (typeof first !== 'number') return { kind: 'own' };
      return { kind: 'number', least: boundOf(first), most: null };
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      if (typeof first !== 'number') return { kind: 'own' };
      return { kind: 'number', least: null, most: first };
    default:
      return { kind: 'own' };
  }
}
