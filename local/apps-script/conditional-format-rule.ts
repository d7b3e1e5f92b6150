// ConditionalFormatRule: how cells look when they hold a text, and its builder.
import { placeOf, type RangePlace } from './places.ts';
import { change, type ScriptRun } from './script-run.ts';
import { type Effect, service, wrongParameters } from './service.ts';

type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type EngineFormat = ReturnType<ScriptRun['workbook']['model']['getters']['getConditionalFormats']>[number];

interface KeptRule {
  readonly rule: EngineFormat['rule'];
  readonly places: readonly RangePlace[];
}

const rules = new WeakMap<object, KeptRule>();

function conditionalFormatRule(run: ScriptRun, kept: KeptRule): GoogleRule {
  const made = service<GoogleRule, 'getRanges'>(
    run,
    'ConditionalFormatRule',
    { getRanges: 'local' },
    { getRanges: () => run.realm.array(kept.places.map((place) => run.range(place))) },
  );
  rules.set(made, kept);
  return made;
}

/** The rules of a sheet, most important first. */
export function conditionalFormatRules(run: ScriptRun, sheetId: string): GoogleRule[] {
  const { getters } = run.workbook.model;
  const formats = getters.getConditionalFormats(sheetId);
  return run.realm.array(
    formats.map(({ rule, ranges }) => {
      const places = ranges.map((name) => ({
        sheetId,
        zone: getters.getRangeFromSheetXC(sheetId, name).zone,
      }));
      return conditionalFormatRule(run, { rule, places });
    }),
  );
}

/** The sheet's rules become exactly these. */
export function setConditionalFormatRules(
  run: ScriptRun,
  sheetId: string,
  next: readonly GoogleRule[],
): void {
  const call = 'SpreadsheetApp.Sheet.setConditionalFormatRules';
  const known = Array.from(next, (rule) => {
    const kept = rules.get(rule);
    if (!kept) throw wrongParameters(run, call, [next]);
    if (kept.places.some((place) => place.sheetId !== sheetId)) {
      throw run.realm.exception('A conditional format rule may only cover ranges of its own sheet.');
    }
    return kept;
  });
  const { getters, uuidGenerator } = run.workbook.model;
  for (const { id } of [...getters.getConditionalFormats(sheetId)]) {
    change(run, (model) => model.dispatch('REMOVE_CONDITIONAL_FORMAT', { sheetId, id }));
  }
  for (const { rule, places } of known) {
    const ranges = places.map((place) => getters.getRangeDataFromZone(sheetId, place.zone));
    const cf = { id: uuidGenerator.smallUuid(), rule };
    change(run, (model) => model.dispatch('ADD_CONDITIONAL_FORMAT', { sheetId, ranges, cf }));
  }
}

const builderEffects = {
  whenTextEqualTo: 'local',
  whenFormulaSatisfied: 'local',
  setBackground: 'local',
  setFontColor: 'local',
  setRanges: 'local',
  build: 'local',
} as const satisfies Partial<Record<keyof GoogleBuilder, Effect>>;

export function conditionalFormatRuleBuilder(run: ScriptRun): GoogleBuilder {
  let condition: { readonly operator: 'isEqual' | 'customFormula'; readonly value: string } | null = null;
  let fillColor: string | null = null;
  let textColor: string | null = null;
  let places: readonly RangePlace[] = [];

  const made: GoogleBuilder = service<GoogleBuilder, keyof typeof builderEffects>(
    run,
    'ConditionalFormatRuleBuilder',
    builderEffects,
    {
      whenTextEqualTo: (wanted) => {
        if (typeof wanted !== 'string') {
          throw wrongParameters(run, 'SpreadsheetApp.ConditionalFormatRuleBuilder.whenTextEqualTo', [wanted]);
        }
        condition = { operator: 'isEqual', value: wanted };
        return made;
      },
      whenFormulaSatisfied: (formula) => {
        if (typeof formula !== 'string' || !formula.startsWith('=')) {
          throw wrongParameters(run, 'SpreadsheetApp.ConditionalFormatRuleBuilder.whenFormulaSatisfied', [
            formula,
          ]);
        }
        condition = { operator: 'customFormula', value: formula };
        return made;
      },
      setBackground: (colour: string | null) => {
        fillColor = colour;
        return made;
      },
      setFontColor: (colour: string | null) => {
        textColor = colour;
        return made;
      },
      setRanges: (ranges) => {
        places = Array.from(ranges, (given) => {
          const place = placeOf(given);
          if (!place) {
            throw wrongParameters(run, 'SpreadsheetApp.ConditionalFormatRuleBuilder.setRanges', [ranges]);
          }
          return place;
        });
        return made;
      },
      build: () => {
        if (condition === null) throw run.realm.exception('Conditional format rule must have a condition.');
        if (places.length === 0) throw run.realm.exception('Conditional format rule must apply to a range.');
        const style = {
          ...(fillColor === null ? {} : { fillColor }),
          ...(textColor === null ? {} : { textColor }),
        };
        return conditionalFormatRule(run, {
          rule: { type: 'CellIsRule', operator: condition.operator, values: [condition.value], style },
          places,
        });
      },
    },
  );
  return made;
}
