// The methods of Range that lay rules and banding over cells.
import type { Zone } from '../engine/a1.ts';
import { banding } from './banding.ts';
import { mapZone } from './cells.ts';
import { dataValidation, type KeptRule, ruleOf } from './data-validation.ts';
import type { RangePlace } from './places.ts';
import { change, flush, type ScriptRun } from './script-run.ts';
import { wrongParameters } from './service.ts';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Rules = Pick<
  GoogleRange,
  'setDataValidation' | 'setDataValidations' | 'getDataValidations' | 'applyRowBanding'
>;

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
    setDataValidations: (given) => {
      const rows: readonly unknown[] = Array.isArray(given) ? given : [];
      const isOfSize =
        rows.length === zone.bottom - zone.top + 1 &&
        rows.every((row) => Array.isArray(row) && row.length === zone.right - zone.left + 1);
      if (!isOfSize) throw wrongParameters(run, 'SpreadsheetApp.Range.setDataValidations', [given]);
      removeValidations();
      const cellsOfRule = new Map<string, { known: KeptRule; zones: Zone[] }>();
      mapZone(zone, (row, col) => {
        const rule = given[row - zone.top]?.[col - zone.left] ?? null;
        if (rule === null) return;
        const known = ruleOf(rule);
        if (!known) throw wrongParameters(run, 'SpreadsheetApp.Range.setDataValidations', [rule]);
        const key = JSON.stringify(known);
        const cells = cellsOfRule.get(key) ?? { known, zones: [] };
        cellsOfRule.set(key, cells);
        const above = cells.zones.findIndex((cell) => cell.left === col && cell.bottom === row - 1);
        const top = cells.zones[above]?.top ?? row;
        cells.zones.splice(above === -1 ? cells.zones.length : above, 1, {
          top,
          bottom: row,
          left: col,
          right: col,
        });
      });
      for (const { known, zones } of cellsOfRule.values()) {
        change(run, (model) =>
          model.dispatch('ADD_DATA_VALIDATION_RULE', {
            sheetId,
            ranges: zones.map((cells) => model.getters.getRangeDataFromZone(sheetId, cells)),
            rule: { ...known, id: model.uuidGenerator.smallUuid() },
          }),
        );
      }
      return self();
    },
    getDataValidations: () => {
      flush(run);
      return run.realm.rows(
        mapZone(zone, (row, col) => {
          const rule = run.workbook.model.getters.getValidationRuleForCell({ sheetId, row, col });
          return rule ? dataValidation(run, sheetId, rule) : null;
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
