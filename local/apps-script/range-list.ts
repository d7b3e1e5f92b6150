// RangeList: cells of one sheet that one call changes together.
import type { Zone } from '../engine/a1.ts';
import { type LookSetter, lookSetters } from './range-look.ts';
import { change, type ScriptRun } from './script-run.ts';
import { type Effect, service } from './service.ts';

type GoogleRangeList = GoogleAppsScript.Spreadsheet.RangeList;

const effects = {
  clearContent: 'write',
  setNumberFormat: 'write',
  setBackground: 'write',
  setFontColor: 'write',
  setFontWeight: 'write',
  setFontSize: 'write',
  setWrap: 'write',
  setHorizontalAlignment: 'write',
  setVerticalAlignment: 'write',
} as const satisfies Record<LookSetter | 'clearContent', Effect>;

export function rangeList(run: ScriptRun, sheetId: string, zones: readonly Zone[]): GoogleRangeList {
  const self = (): GoogleRangeList => made;
  const made: GoogleRangeList = service<GoogleRangeList, keyof typeof effects>(run, 'RangeList', effects, {
    ...lookSetters(run, sheetId, zones, self),
    clearContent: () => {
      change(run, (model) => model.dispatch('DELETE_CONTENT', { sheetId, target: [...zones] }));
      return made;
    },
  });
  return made;
}
