// From a sheet as it stands to what it says: goals, measures, what is left over, or why it is neither.
import type { WorkbookLocale } from '../workbook/cell.ts';
import type { ForeignSheet } from '../workbook/foreign-sheet.ts';
import type { AdoptionChoices, AdoptionSetting } from './adoption-setting.ts';
import { partsOfSheet } from './blocks/tables-beside.ts';
import { yearOfSheet } from './blocks/year-named.ts';
import { tablesOfPeriods } from './kpi/tables-of-periods.ts';
import { leftOver } from './left-over.ts';
import { nothingUnderstood } from './nothing-understood.ts';
import { withCrossesRead } from './sheet/crosses-on-scale.ts';
import { withDaysAsTyped } from './sheet/days-as-typed.ts';
import { marksOf } from './sheet/decimal-mark.ts';
import { withFieldsBeside } from './sheet/fields-beside.ts';
import { withLabelsAsHeadings } from './sheet/labels-as-headings.ts';
import { type SheetGrid, sheetGrid } from './sheet/sheet-grid.ts';
import { withLinesApart } from './sheet/split-lines.ts';
import { tidied } from './sheet/tidy-grid.ts';
import { turnedBlocks } from './sheet/turned-blocks.ts';
import { turned } from './sheet/turned-headings.ts';
import { understandTables } from './understand-tables.ts';
import type { Understanding } from './understanding.ts';

const noChoices: AdoptionChoices = { meanings: new Map(), scales: new Map() };

/** Reads a sheet without changing anything. */
export function understandSheet(
  sheet: ForeignSheet,
  setting: AdoptionSetting,
  choices: AdoptionChoices = noChoices,
): Understanding {
  const grid = gridOf(sheet, setting);
  const firstFilled = firstFilledRow(grid);
  if (firstFilled === null) return nothingUnderstood(sheet.name, sheet.charts > 0 ? 'charts-only' : 'empty');
  if (isOneHeading(grid, firstFilled)) return nothingUnderstood(sheet.name, 'one-heading');
  const own: AdoptionSetting = { ...setting, locale: localeOf(grid, setting.locale) };
  const tidy = tidied(grid);
  const parts = tablesOfPeriods(tidy, { ...own, scales: choices.scales, yearAround: yearOfSheet(grid) });
  if (parts.length === 0) return understandWhole(grid, own, choices, tidy);
  return understandApart(parts, grid, own, choices) ?? understandWhole(gridOf(sheet, setting), own, choices);
}

/** A sheet as its people see it, with no cell told yet. */
const gridOf = (sheet: ForeignSheet, { locale }: AdoptionSetting): SheetGrid =>
  withLabelsAsHeadings(withFieldsBeside(withCrossesRead(withDaysAsTyped(sheetGrid(sheet), locale))));

/** What goals say, and tables of periods down that stood among them; null unless all of them say something. */
function understandApart(
  parts: readonly SheetGrid[],
  whole: SheetGrid,
  setting: AdoptionSetting,
  choices: AdoptionChoices,
): Understanding | null {
  const ofPart = { ...setting, yearOfSheet: yearOfSheet(whole) };
  const found = parts.map((part, at) => understandWhole(part, { ...ofPart, isBesideGoals: at > 0 }, choices));
  return found.every(({ notOkr }) => notOkr === null) ? together(found, whole, setting) : null;
}

/** `tidy`: the grid tidied, which takes long on long sheets. */
function understandWhole(
  grid: SheetGrid,
  own: AdoptionSetting,
  choices: AdoptionChoices,
  tidy: SheetGrid = tidied(grid),
): Understanding {
  const acrossSheet = turned(tidy);
  if (acrossSheet) return understandGrid(tidied(acrossSheet), grid, own, choices);
  const ofBlocks = understandTurned(grid, tidy, own, choices);
  if (ofBlocks) return ofBlocks;
  const whole = withLinesApart(grid);
  return understandGrid(whole === grid ? tidy : tidied(whole), whole, own, choices);
}

/** Numbers are written as those on the sheet are, whatever the workbook's locale. */
const localeOf = (grid: SheetGrid, locale: WorkbookLocale): WorkbookLocale => ({
  ...locale,
  dayOf: (date) => locale.dayOf(date),
  ...marksOf(grid, locale),
});

/** What blocks on their side say, and the rest of the sheet; null where there are none. */
const understandTurned = (
  grid: SheetGrid,
  tidy: SheetGrid,
  setting: AdoptionSetting,
  choices: AdoptionChoices,
): Understanding | null =>
  understandParts(
    turnedBlocks(tidy).map(tidied),
    grid,
    { ...setting, yearOfSheet: yearOfSheet(grid) },
    choices,
  );

/** What a part of a sheet says; what is left over is of the whole. */
function understandGrid(
  grid: SheetGrid,
  whole: SheetGrid,
  setting: AdoptionSetting,
  choices: AdoptionChoices,
): Understanding {
  const parts = partsOfSheet(grid, setting.locale);
  const [only = grid, other] = parts;
  if (!other) return understandTables(only, whole, setting, choices);
  const beside = { ...setting, isBesideGoals: true };
  return understandParts(parts, whole, beside, choices) ?? understandTables(grid, whole, setting, choices);
}

/** What the parts of a sheet say together; null where none of them holds goals or measures. */
function understandParts(
  parts: readonly SheetGrid[],
  whole: SheetGrid,
  setting: AdoptionSetting,
  choices: AdoptionChoices,
): Understanding | null {
  const found = parts
    .map((part) => understandGrid(part, part, setting, choices))
    .filter(({ notOkr }) => notOkr === null);
  return found.length === 0 ? null : together(found, whole, setting);
}

function together(
  found: readonly Understanding[],
  whole: SheetGrid,
  setting: AdoptionSetting,
): Understanding {
  const told = {
    objectives: found.flatMap(({ objectives }) => objectives),
    kpis: found.flatMap(({ kpis }) => kpis),
    columns: found.flatMap(({ columns }) => columns),
  };
  return {
    sheet: whole.name,
    ...told,
    doubts: found.flatMap(({ doubts }) => doubts),
    questions: found.flatMap(({ questions }) => questions),
    kept: leftOver(whole, told, setting),
    notOkr: null,
  };
}

function firstFilledRow(grid: SheetGrid): number | null {
  for (let row = 0; row < grid.rows; row += 1) if (grid.filled(row).length > 0) return row;
  return null;
}

/** Whether all there is on a sheet is one text over merged cells. */
function isOneHeading(grid: SheetGrid, first: number): boolean {
  const [column, other] = grid.filled(first);
  if (column === undefined || other !== undefined || grid.mergedAt(first, column) === null) return false;
  for (let row = first + 1; row < grid.rows; row += 1) if (grid.filled(row).length > 0) return false;
  return true;
}
