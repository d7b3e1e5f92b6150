// DataValidation: a rule for what cells accept, and its builder.
import { criteriaType, criteriaValues } from './data-validation-criteria.ts';
import { placeOf } from './places.ts';
import type { ScriptRun } from './script-run.ts';
import { type Effect, service, wrongParameters } from './service.ts';

type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type EngineRule = NonNullable<
  ReturnType<ScriptRun['workbook']['model']['getters']['getValidationRuleForCell']>
>;

/** The engine's rule, with the help text that the engine only carries along. */
export type KeptRule = Pick<EngineRule, 'criterion' | 'isBlocking'> & { readonly helpText?: string };

const rules = new WeakMap<object, KeptRule>();

/** The engine's side of a rule of the emulation; null for anything else. */
export const ruleOf = (rule: unknown): KeptRule | null =>
  typeof rule === 'object' && rule !== null ? (rules.get(rule) ?? null) : null;

const helpTextOf = (rule: object): string => {
  const text: unknown = Object.getOwnPropertyDescriptor(rule, 'helpText')?.value;
  return typeof text === 'string' ? text : '';
};

const ruleEffects = {
  getAllowInvalid: 'local',
  getHelpText: 'local',
  getCriteriaType: 'local',
  getCriteriaValues: 'local',
} as const satisfies Partial<Record<keyof GoogleRule, Effect>>;

/** `sheetId` is the sheet whose cells the rule is read from or made for. */
export function dataValidation(run: ScriptRun, sheetId: string, kept: KeptRule): GoogleRule {
  const made = service<GoogleRule, keyof typeof ruleEffects>(run, 'DataValidation', ruleEffects, {
    getAllowInvalid: () => kept.isBlocking !== true,
    getHelpText: () => helpTextOf(kept),
    getCriteriaType: () => criteriaType(run, kept.criterion),
    getCriteriaValues: () => run.realm.array(criteriaValues(run, sheetId, kept.criterion)),
  });
  rules.set(made, kept);
  return made;
}

const builderEffects = {
  requireValueInList: 'local',
  requireValueInRange: 'local',
  requireNumberBetween: 'local',
  requireNumberGreaterThanOrEqualTo: 'local',
  requireDate: 'local',
  requireCheckbox: 'local',
  setAllowInvalid: 'local',
  setHelpText: 'local',
  build: 'local',
} as const satisfies Partial<Record<keyof GoogleBuilder, Effect>>;

export function dataValidationBuilder(run: ScriptRun): GoogleBuilder {
  let criterion: KeptRule['criterion'] | null = null;
  let isBlocking = false;
  let helpText = '';
  const require = (next: KeptRule['criterion']): GoogleBuilder => {
    criterion = next;
    return made;
  };
  const demandNumbers = (method: string, numbers: readonly unknown[]): void => {
    if (numbers.some((number) => typeof number !== 'number' || Number.isNaN(number))) {
      throw wrongParameters(run, `SpreadsheetApp.DataValidationBuilder.${method}`, numbers);
    }
  };

  const made: GoogleBuilder = service<GoogleBuilder, keyof typeof builderEffects>(
    run,
    'DataValidationBuilder',
    builderEffects,
    {
      requireValueInList: (values, showDropdown = true) => {
        if (!Array.isArray(values) || values.length === 0) {
          throw wrongParameters(run, 'SpreadsheetApp.DataValidationBuilder.requireValueInList', [values]);
        }
        const displayStyle = showDropdown ? 'arrow' : 'plainText';
        return require({ type: 'isValueInList', values: Array.from(values, String), displayStyle });
      },
      requireValueInRange: (source, showDropdown = true) => {
        const place = placeOf(source);
        if (!place)
          throw wrongParameters(run, 'SpreadsheetApp.DataValidationBuilder.requireValueInRange', [source]);
        const { getters } = run.workbook.model;
        const name = getters.getRangeString(getters.getRangeFromZone(place.sheetId, place.zone));
        const displayStyle = showDropdown ? 'arrow' : 'plainText';
        return require({ type: 'isValueInRange', values: [name], displayStyle });
      },
      requireNumberBetween: (start, end) => {
        demandNumbers('requireNumberBetween', [start, end]);
        return require({ type: 'isBetween', values: [String(start), String(end)] });
      },
      requireNumberGreaterThanOrEqualTo: (number) => {
        demandNumbers('requireNumberGreaterThanOrEqualTo', [number]);
        return require({ type: 'isGreaterOrEqualTo', values: [String(number)] });
      },
      requireDate: () => require({ type: 'dateIsValid', values: [] }),
      requireCheckbox: () => require({ type: 'isBoolean', values: [] }),
      setAllowInvalid: (isAllowed) => {
        isBlocking = !isAllowed;
        return made;
      },
      setHelpText: (text) => {
        helpText = text;
        return made;
      },
      build: () => {
        if (criterion === null)
          throw run.realm.exception('Cannot build a data validation rule without criteria.');
        const [firstSheet = ''] = run.workbook.model.getters.getSheetIds();
        return dataValidation(run, firstSheet, { criterion, isBlocking, helpText });
      },
    },
  );
  return made;
}
