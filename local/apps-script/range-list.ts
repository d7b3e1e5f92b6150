// RangeList: cells of one sheet that one call changes together.
import type { Zone } from '../engine/a1.ts';
import { change, type ScriptRun } from './script-run.ts';
import { service } from './service.ts';

type GoogleRangeList = GoogleAppsScript.Spreadsheet.RangeList;

export function rangeList(run: ScriptRun, sheetId: string, zones: readonly Zone[]): GoogleRangeList {
  const made: GoogleRangeList = service<GoogleRangeList, 'clearContent'>(
    run,
    'RangeList',
    { clearContent: 'write' },
    {
      clearContent: () => {
        change(run, (model) => model.dispatch('DELETE_CONTENT', { sheetId, target: [...zones] }));
        return made;
      },
    },
  );
  return made;
}
