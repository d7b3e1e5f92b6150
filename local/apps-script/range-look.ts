// The methods of Range that change how cells look.
import type { Style } from '@odoo/o-spreadsheet';
import type { Zone } from '../engine/a1.ts';
import { mapZone } from './cells.ts';
import type { RangePlace } from './places.ts';
import { change, flush, type ScriptRun } from './script-run.ts';
import { wrongParameters } from './service.ts';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
export type LookSetter =
  | 'setNumberFormat'
  | 'setBackground'
  | 'setFontColor'
  | 'setFontWeight'
  | 'setFontSize'
  | 'setWrap'
  | 'setHorizontalAlignment'
  | 'setVerticalAlignment';
type Look = Pick<GoogleRange, LookSetter | 'getNumberFormats'>;

const hexColour = /^#[0-9a-f]{6}$/i;

export function rangeLook(run: ScriptRun, { sheetId, zone }: RangePlace, self: () => GoogleRange): Look {
  return {
    ...lookSetters(run, sheetId, [zone], self),
    getNumberFormats: () => {
      flush(run);
      const formatAt = (row: number, col: number): string =>
        run.workbook.model.getters.getEvaluatedCell({ sheetId, row, col }).format ?? 'General';
      return run.realm.rows(mapZone(zone, formatAt));
    },
  };
}

/** What a range and a list of ranges have in common: each setter changes all of their cells. */
export function lookSetters<Self>(
  run: ScriptRun,
  sheetId: string,
  zones: readonly Zone[],
  self: () => Self,
): Record<LookSetter, (value: unknown) => Self> {
  const target = [...zones];
  const setStyle = (style: Style): Self => {
    change(run, (model) => model.dispatch('SET_FORMATTING', { sheetId, target, style }));
    return self();
  };

  function oneOf<const Choice extends string>(
    call: string,
    value: unknown,
    choices: readonly Choice[],
  ): Choice {
    const found = choices.find((choice) => choice === value);
    if (found === undefined) throw run.realm.exception(`Invalid argument for ${call}: ${String(value)}`);
    return found;
  }

  /** Colours are given as #rrggbb here; Google also takes CSS names. */
  function colour(call: string, value: unknown): string {
    if (typeof value !== 'string' || !hexColour.test(value)) throw wrongParameters(run, call, [value]);
    return value;
  }

  return {
    setNumberFormat: (format) => {
      if (typeof format !== 'string')
        throw wrongParameters(run, 'SpreadsheetApp.Range.setNumberFormat', [format]);
      change(run, (model) => model.dispatch('SET_FORMATTING', { sheetId, target, format }));
      return self();
    },
    setBackground: (value) =>
      setStyle({ fillColor: value === null ? '' : colour('SpreadsheetApp.Range.setBackground', value) }),
    setFontColor: (value) => setStyle({ textColor: colour('SpreadsheetApp.Range.setFontColor', value) }),
    setFontWeight: (value) =>
      setStyle({ bold: oneOf('setFontWeight', value, ['bold', 'normal']) === 'bold' }),
    setFontSize: (points) => {
      if (typeof points !== 'number' || !Number.isInteger(points))
        throw wrongParameters(run, 'SpreadsheetApp.Range.setFontSize', [points]);
      return setStyle({ fontSize: points });
    },
    setWrap: (isWrapped) => setStyle({ wrapping: isWrapped ? 'wrap' : 'overflow' }),
    setHorizontalAlignment: (value) =>
      setStyle({ align: oneOf('setHorizontalAlignment', value, ['left', 'center', 'right']) }),
    setVerticalAlignment: (value) =>
      setStyle({ verticalAlign: oneOf('setVerticalAlignment', value, ['top', 'middle', 'bottom']) }),
  };
}
