// The methods of Range that lay rules and banding over cells.
import { banding } from './banding.ts';
import { mapZone } from './cells.ts';
import { dataValidation, ruleOf } from './data-validation.ts';
import type { RangePlace } from './places.ts';
import { change, flush, type ScriptRun } from './script-run.ts';
import { wrongParameters } from './service.ts';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Rules = Pick<GoogleRange, 'setDataValidation' | 'getDataValidations' | 'applyRowBanding'>;

export function rangeRules(run: ScriptRun, { sheetId, zone }: RangePlace, self: () => GoogleRange): Rules {
  function removeValidations(): void {
    const { getters } = run.workbook.model;
    const inside = getters.getRangeFromZone(sheetId, zone);
    for (const rule of [...getters.getDataValidationRules(sheetId)]) {
      const left = getters.recomputeRanges(rule.ranges, [inside]);
      change(run, (model) => model.dispatch('REMOVE_DATA_VALIDATION_RULE', { sheetId, id: rule.id }));
      if (left.length === 0) continue;
      const ranges = left.map((range) => getters.getRangeData(range));
      change(run, (model) => model.dispatch('ADD_DATA_VALIDATION_RULE', { sheetId, ranges, rule }));
    }
  }

  return {
    setDataValidation: (rule) => {
      if (rule === null) {
        removeValidations();
        return self();
      }
      const known = ruleOf(rule);
      if (!known) throw wrongParameters(run, 'SpreadsheetApp.Range.setDataValidation', [rule]);
      change(run, (model) =>
        model.dispatch('ADD_DATA_VALIDATION_RULE', {
          sheetId,
          ranges: [model.getters.getRangeDataFromZone(sheetId, zone)],
          rule: { ...known, id: model.uuidGenerator.smallUuid() },
        }),
      );
      return self();
    },
    getDataValidations: () => {
      flush(run);
      return run.realm.rows(
        mapZone(zone, (row, col) => {
          const rule = run.workbook.model.getters.getValidationRuleForCell({ sheetId, row, col });
          return rule ? dataValidation(run, rule) : null;
        }),
      );
    },
    applyRowBanding: (...given: readonly unknown[]) => {
      const [theme, showHeader = true, showFooter = false] = given;
      if (typeof showHeader !== 'boolean' || typeof showFooter !== 'boolean') {
        throw wrongParameters(run, 'SpreadsheetApp.Range.applyRowBanding', given);
      }
      return banding(run, { sheetId, zone }, { theme, showHeader, showFooter });
    },
  };
}
