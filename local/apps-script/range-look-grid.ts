// The methods of Range that give each cell a look of its own.
import type { Style } from '@odoo/o-spreadsheet';
import type { Zone } from '../engine/a1.ts';
import type { RangePlace } from './places.ts';
import { change, type ScriptRun } from './script-run.ts';
import { wrongParameters } from './service.ts';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type LookGrid = Pick<GoogleRange, 'setFontWeights' | 'setBackgrounds' | 'setNumberFormats'>;

const hexColour = /^#[0-9a-f]{6}$/i;

export function rangeLookGrid(
  run: ScriptRun,
  { sheetId, zone }: RangePlace,
  self: () => GoogleRange,
): LookGrid {
  const rows = zone.bottom - zone.top + 1;
  const columns = zone.right - zone.left + 1;

  /** Google takes rows of exactly the range's size and nothing else. */
  function demandSize(call: string, cells: unknown): asserts cells is unknown[][] {
    if (!Array.isArray(cells) || !cells.every(Array.isArray)) throw wrongParameters(run, call, [cells]);
    const given = cells.find((row) => row.length !== columns)?.length ?? columns;
    if (cells.length !== rows || given !== columns) {
      throw run.realm.exception(
        `The size of the data does not match the range: it has ${cells.length} rows of ${given}, the range ${rows} of ${columns}.`,
      );
    }
  }

  /** One change of the engine for each look there is, however many cells have it. */
  function setEach<Look>(
    call: string,
    cells: unknown,
    lookOf: (cell: unknown) => Look | undefined,
    formatting: (look: Look) => { readonly style: Style } | { readonly format: string },
  ): GoogleRange {
    demandSize(call, cells);
    const zones = new Map<Look, Zone[]>();
    cells.forEach((row, index) => {
      for (const { from, to, value } of runsOf(row)) {
        const look = lookOf(value);
        if (look === undefined) throw wrongParameters(run, call, [value]);
        const found = zones.get(look) ?? [];
        const span = { left: zone.left + from, right: zone.left + to };
        const above = found.find(
          (known) =>
            known.bottom === zone.top + index - 1 && known.left === span.left && known.right === span.right,
        );
        const others = found.filter((known) => known !== above);
        zones.set(look, [
          ...others,
          { top: above?.top ?? zone.top + index, bottom: zone.top + index, ...span },
        ]);
      }
    });
    for (const [look, target] of zones) {
      change(run, (model) => model.dispatch('SET_FORMATTING', { sheetId, target, ...formatting(look) }));
    }
    return self();
  }

  return {
    setFontWeights: (weights) =>
      setEach(
        'SpreadsheetApp.Range.setFontWeights',
        weights,
        (weight) => (weight === 'bold' || weight === 'normal' ? weight : undefined),
        (weight) => ({ style: { bold: weight === 'bold' } }),
      ),
    setBackgrounds: (colours) =>
      setEach(
        'SpreadsheetApp.Range.setBackgrounds',
        colours,
        (colour) =>
          colour === null ? '' : typeof colour === 'string' && hexColour.test(colour) ? colour : undefined,
        (fillColor) => ({ style: { fillColor } }),
      ),
    setNumberFormats: (formats) =>
      setEach(
        'SpreadsheetApp.Range.setNumberFormats',
        formats,
        (format) => (typeof format === 'string' ? format : undefined),
        (format) => ({ format: format === 'General' ? '' : format }),
      ),
  };
}

/** Neighbours of one value in a row. */
function runsOf(row: readonly unknown[]): { from: number; to: number; value: unknown }[] {
  const runs: { from: number; to: number; value: unknown }[] = [];
  row.forEach((value, index) => {
    const last = runs[runs.length - 1];
    if (last && last.value === value) last.to = index;
    else runs.push({ from: index, to: index, value });
  });
  return runs;
}
