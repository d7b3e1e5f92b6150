// Banding: alternating row colours, which the engine draws as a table without filters.
import { memberName } from './enumeration.ts';
import type { RangePlace } from './places.ts';
import { change, type ScriptRun } from './script-run.ts';
import { service, wrongParameters } from './service.ts';

type GoogleBanding = GoogleAppsScript.Spreadsheet.Banding;

/** The engine's table styles that come nearest to Google's themes. */
const styles: Readonly<Record<string, string>> = {
  LIGHT_GREY: 'TableStyleMedium6',
  BLUE: 'TableStyleLight9',
  GREEN: 'TableStyleLight11',
  GREY: 'TableStyleMedium1',
};

export const bandingThemes = ['LIGHT_GREY', 'BLUE', 'GREEN', 'GREY'] as const;

function bandingOn(run: ScriptRun, place: RangePlace): GoogleBanding {
  return service<GoogleBanding, 'getRange' | 'remove'>(
    run,
    'Banding',
    { getRange: 'read', remove: 'write' },
    {
      getRange: () => run.range(place),
      remove: () => {
        const { sheetId, zone } = place;
        change(run, (model) => model.dispatch('REMOVE_TABLE', { sheetId, target: [zone] }));
      },
    },
  );
}

export interface BandingChoice {
  readonly theme: unknown;
  readonly showHeader: boolean;
  readonly showFooter: boolean;
}

export function banding(run: ScriptRun, place: RangePlace, choice: BandingChoice): GoogleBanding {
  const { sheetId, zone } = place;
  const styleId = styles[memberName(choice.theme) ?? ''];
  if (styleId === undefined)
    throw wrongParameters(run, 'SpreadsheetApp.Range.applyRowBanding', [choice.theme]);
  const { getters } = run.workbook.model;
  const isBanded = getters
    .getCoreTables(sheetId)
    .some(
      ({ range: { zone: taken } }) =>
        taken.top <= zone.bottom &&
        taken.bottom >= zone.top &&
        taken.left <= zone.right &&
        taken.right >= zone.left,
    );
  if (isBanded) {
    throw run.realm.exception(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  }
  change(run, (model) =>
    model.dispatch('CREATE_TABLE', {
      sheetId,
      tableType: 'static',
      ranges: [getters.getRangeDataFromZone(sheetId, zone)],
      config: {
        hasFilters: false,
        totalRow: choice.showFooter,
        firstColumn: false,
        lastColumn: false,
        numberOfHeaders: choice.showHeader ? 1 : 0,
        bandedRows: true,
        bandedColumns: false,
        automaticAutofill: false,
        styleId,
      },
    }),
  );
  return bandingOn(run, place);
}

export const bandingsOf = (run: ScriptRun, sheetId: string): GoogleBanding[] =>
  run.workbook.model.getters
    .getCoreTables(sheetId)
    .map((table) => bandingOn(run, { sheetId, zone: table.range.zone }));
