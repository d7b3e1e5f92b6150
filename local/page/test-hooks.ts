// window.waypointHost: what the browser tests, and a curious developer's console, may ask of the page.
import { zoneOf } from '../engine/a1.ts';
import type { Grid } from './grid/grid.ts';

export interface WaypointHost {
  /** Resolves when a workbook is open and its grid can be seen. */
  whenReady(): Promise<void>;
  cell(sheet: string, a1: string): { value: unknown; display: string };
  setCell(sheet: string, a1: string, text: string): void;
  select(sheet: string, a1: string): void;
  activeSheet(): string;
}

declare global {
  interface Window {
    waypointHost: WaypointHost;
  }
}

/** Puts the hooks in place; call the result when a grid is ready. */
export function installTestHooks(): (grid: Grid) => void {
  let opened: Grid | null = null;
  let isReady = (): void => {};
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });

  const gridNow = (): Grid => {
    if (opened === null) throw new Error('No workbook is open: await waypointHost.whenReady() first.');
    return opened;
  };
  const positionOf = (sheet: string, a1: string) => {
    const { getters } = gridNow().model;
    const sheetId = getters.getSheetIdByName(sheet);
    if (sheetId === undefined) throw new Error(`There is no sheet “${sheet}”.`);
    const zone = zoneOf(a1, {
      rows: getters.getNumberRows(sheetId),
      columns: getters.getNumberCols(sheetId),
    });
    if (zone === null) throw new Error(`“${a1}” is not the name of a cell.`);
    return { sheetId, zone, col: zone.left, row: zone.top };
  };

  window.waypointHost = {
    whenReady: () => ready,
    cell: (sheet, a1) => {
      const { sheetId, col, row } = positionOf(sheet, a1);
      const { value, formattedValue } = gridNow().model.getters.getEvaluatedCell({ sheetId, col, row });
      return { value, display: formattedValue };
    },
    setCell: (sheet, a1, text) => {
      const { sheetId, col, row } = positionOf(sheet, a1);
      gridNow().model.dispatch('UPDATE_CELL', { sheetId, col, row, content: text });
    },
    select: (sheet, a1) => {
      const { sheetId, zone } = positionOf(sheet, a1);
      gridNow().select({ sheetId, zone });
    },
    activeSheet: () => gridNow().model.getters.getActiveSheetName(),
  };
  return (grid) => {
    opened = grid;
    isReady();
  };
}
