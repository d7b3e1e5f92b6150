// What a validation rule demands, in Google's terms: the kind of criterion, and what it compares with.
import { enumeration } from './enumeration.ts';
import type { ScriptRun } from './script-run.ts';

type Criteria = typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria;
type CriteriaName = keyof Criteria;

/** The part of an engine's rule that says what is accepted. */
export interface EngineCriterion {
  readonly type: string;
  readonly values: readonly string[];
  readonly displayStyle?: string;
}

const nameOf: Readonly<Record<string, CriteriaName>> = {
  dateIs: 'DATE_EQUAL_TO',
  dateIsAfter: 'DATE_AFTER',
  dateIsBefore: 'DATE_BEFORE',
  dateIsBetween: 'DATE_BETWEEN',
  dateIsNotBetween: 'DATE_NOT_BETWEEN',
  dateIsOnOrAfter: 'DATE_ON_OR_AFTER',
  dateIsOnOrBefore: 'DATE_ON_OR_BEFORE',
  dateIsValid: 'DATE_IS_VALID_DATE',
  isBetween: 'NUMBER_BETWEEN',
  isNotBetween: 'NUMBER_NOT_BETWEEN',
  isEqual: 'NUMBER_EQUAL_TO',
  isNotEqual: 'NUMBER_NOT_EQUAL_TO',
  isGreaterThan: 'NUMBER_GREATER_THAN',
  isGreaterOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  isLessThan: 'NUMBER_LESS_THAN',
  isLessOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  containsText: 'TEXT_CONTAINS',
  notContainsText: 'TEXT_DOES_NOT_CONTAIN',
  isEqualText: 'TEXT_EQUAL_TO',
  isEmail: 'TEXT_IS_VALID_EMAIL',
  isLink: 'TEXT_IS_VALID_URL',
  isValueInList: 'VALUE_IN_LIST',
  isValueInRange: 'VALUE_IN_RANGE',
  customFormula: 'CUSTOM_FORMULA',
  isBoolean: 'CHECKBOX',
};

export const criteriaEnumeration = (run: ScriptRun): Criteria =>
  enumeration<Criteria>(run, 'DataValidationCriteria', [...new Set(Object.values(nameOf))]);

export function criteriaType(
  run: ScriptRun,
  { type }: EngineCriterion,
): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
  const name = nameOf[type];
  if (!name) throw run.realm.exception(`not emulated: a validation rule of the kind ${type}`);
  return criteriaEnumeration(run)[name];
}

/** A number where one was typed, else the formula. */
function comparedWith(value: string): number | string {
  const text = value.replace(/^=/, '').trim();
  const number = Number(text);
  return text !== '' && Number.isFinite(number) ? number : value;
}

/** A list's choices, or the range they come from, with whether an arrow is shown; else what is compared with. */
export function criteriaValues(
  run: ScriptRun,
  sheetId: string,
  { type, values, displayStyle }: EngineCriterion,
): readonly unknown[] {
  const hasArrow = displayStyle !== 'plainText';
  if (type === 'isValueInList') return [run.realm.array(values), hasArrow];
  if (type !== 'isValueInRange') return type.startsWith('is') ? values.map(comparedWith) : values;
  const { getters } = run.workbook.model;
  const range = getters.getRangeFromSheetXC(sheetId, (values[0] ?? '').replace(/^=/, ''));
  const isGone = range.invalidXc !== undefined || range.invalidSheetName !== undefined;
  return isGone ? ['#REF!', hasArrow] : [run.range({ sheetId: range.sheetId, zone: range.zone }), hasArrow];
}
