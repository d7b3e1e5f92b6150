// The methods of Range that read how cells look and give it back, cell by cell.
import type { Style } from '@odoo/o-spreadsheet';
import { mapZone } from './cells.ts';
import { enumeration, memberName } from './enumeration.ts';
import type { RangePlace } from './places.ts';
import { change, flush, type ScriptRun } from './script-run.ts';
import { service, wrongParameters } from './service.ts';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleColor = GoogleAppsScript.Spreadsheet.Color;
type LookKept = Pick<
  GoogleRange,
  | 'getBackgroundObjects'
  | 'setBackgroundObjects'
  | 'getFontColorObjects'
  | 'setFontColorObjects'
  | 'getFontSizes'
  | 'setFontSizes'
  | 'getWrapStrategies'
  | 'setWrapStrategies'
  | 'getHorizontalAlignments'
  | 'setHorizontalAlignments'
  | 'getVerticalAlignments'
  | 'setVerticalAlignments'
>;

export const wrapStrategies = ['WRAP', 'OVERFLOW', 'CLIP'] as const;
const engineWraps = { WRAP: 'wrap', OVERFLOW: 'overflow', CLIP: 'clip' } as const;
const defaultSizePoints = 10;

/** Colours are objects; '' stands for a cell without one of its own. */
const colours = new WeakMap<object, string>();

function colourObject(run: ScriptRun, hex: string): GoogleColor {
  const made = service<GoogleColor, never>(run, 'Color', {}, {});
  colours.set(made, hex);
  return made;
}

export function rangeLookKept(
  run: ScriptRun,
  { sheetId, zone }: RangePlace,
  self: () => GoogleRange,
): LookKept {
  const strategies = enumeration<typeof GoogleAppsScript.Spreadsheet.WrapStrategy>(
    run,
    'WrapStrategy',
    wrapStrategies,
  );

  function read<Look>(lookOf: (style: Style) => Look): Look[][] {
    flush(run);
    const { getters } = run.workbook.model;
    return run.realm.rows(
      mapZone(zone, (row, col) => lookOf(getters.getCell({ sheetId, row, col })?.style ?? {})),
    );
  }

  /** Google takes rows of exactly the range's size; cells of one look are changed at once. */
  function write(method: string, given: unknown, styleOf: (look: unknown) => Style | null): GoogleRange {
    const call = `SpreadsheetApp.Range.${method}`;
    const rows = zone.bottom - zone.top + 1;
    const columns = zone.right - zone.left + 1;
    const isOfSize =
      Array.isArray(given) &&
      given.length === rows &&
      given.every((row) => Array.isArray(row) && row.length === columns);
    if (!isOfSize) throw wrongParameters(run, call, [given]);
    const targets = new Map<string, { style: Style; cells: { row: number; col: number }[] }>();
    mapZone(zone, (row, col) => {
      const look: unknown = given[row - zone.top][col - zone.left];
      const style = styleOf(look);
      if (style === null) throw wrongParameters(run, call, [look]);
      const key = JSON.stringify(style);
      const known = targets.get(key) ?? { style, cells: [] };
      targets.set(key, known);
      known.cells.push({ row, col });
    });
    for (const { style, cells } of targets.values()) {
      const target = cells.map(({ row, col }) => ({ top: row, bottom: row, left: col, right: col }));
      change(run, (model) => model.dispatch('SET_FORMATTING', { sheetId, target, style }));
    }
    return self();
  }

  const colourOf = (value: unknown): string | undefined =>
    value === null ? '' : typeof value === 'object' && value !== null ? colours.get(value) : undefined;
  const coloured = (name: 'fillColor' | 'textColor') => (value: unknown) => {
    const colour = colourOf(value);
    return colour === undefined ? null : { [name]: colour };
  };

  return {
    getBackgroundObjects: () => read(({ fillColor }) => colourObject(run, fillColor ?? '')),
    setBackgroundObjects: (given) => write('setBackgroundObjects', given, coloured('fillColor')),
    getFontColorObjects: () => read(({ textColor }) => colourObject(run, textColor ?? '')),
    setFontColorObjects: (given) => write('setFontColorObjects', given, coloured('textColor')),
    getFontSizes: () => read(({ fontSize }) => fontSize ?? defaultSizePoints),
    setFontSizes: (given) =>
      write('setFontSizes', given, (size) =>
        typeof size === 'number' && Number.isInteger(size) && size > 0 ? { fontSize: size } : null,
      ),
    getWrapStrategies: () =>
      read(({ wrapping }) =>
        wrapping === 'wrap' ? strategies.WRAP : wrapping === 'clip' ? strategies.CLIP : strategies.OVERFLOW,
      ),
    setWrapStrategies: (given) =>
      write('setWrapStrategies', given, (strategy) => {
        const name = wrapStrategies.find((candidate) => candidate === memberName(strategy));
        return name === undefined ? null : { wrapping: engineWraps[name] };
      }),
    getHorizontalAlignments: () => read(({ align }) => align ?? 'general'),
    setHorizontalAlignments: (given) =>
      write('setHorizontalAlignments', given, (value) =>
        value === null
          ? { align: undefined }
          : value === 'left' || value === 'center' || value === 'right'
            ? { align: value }
            : null,
      ),
    getVerticalAlignments: () => read(({ verticalAlign }) => verticalAlign ?? 'bottom'),
    setVerticalAlignments: (given) =>
      write('setVerticalAlignments', given, (value) =>
        value === 'top' || value === 'middle' || value === 'bottom' ? { verticalAlign: value } : null,
      ),
  };
}
