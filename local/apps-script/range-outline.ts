// The methods of Range that tell how cells are laid out: which are bold, coloured or merged.
import { mapZone } from './cells.ts';
import type { RangePlace } from './places.ts';
import { flush, type ScriptRun } from './script-run.ts';

type Outline = Pick<
  GoogleAppsScript.Spreadsheet.Range,
  'getBackgrounds' | 'getFontWeights' | 'getMergedRanges'
>;

export function rangeOutline(run: ScriptRun, { sheetId, zone }: RangePlace): Outline {
  const { getters } = run.workbook.model;
  return {
    getBackgrounds: () => {
      flush(run);
      const colourAt = (row: number, col: number): string =>
        getters.getCellStyle({ sheetId, row, col }).fillColor?.toLowerCase() || '#ffffff';
      return run.realm.rows(mapZone(zone, colourAt));
    },
    getFontWeights: () => {
      flush(run);
      const weightAt = (row: number, col: number): 'bold' | 'normal' =>
        getters.getCellStyle({ sheetId, row, col }).bold ? 'bold' : 'normal';
      return run.realm.rows(mapZone(zone, weightAt));
    },
    getMergedRanges: () => {
      const inside = getters
        .getMerges(sheetId)
        .filter(
          ({ top, left, bottom, right }) =>
            top <= zone.bottom && bottom >= zone.top && left <= zone.right && right >= zone.left,
        );
      return run.realm.array(
        inside.map(({ top, left, bottom, right }) =>
          run.range({ sheetId, zone: { top, left, bottom, right } }),
        ),
      );
    },
  };
}
