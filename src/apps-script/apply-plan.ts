// Does what a plan says, step by step in the order given, or takes it back; only this changes a spreadsheet.
import type { WorkbookLocale, WrittenValue } from '../workbook/cell.ts';
import { columnLetters } from '../workbook/placing/a1.ts';
import type { ColourRule, Plan, Step } from '../workbook/plan.ts';
import { PlanInterrupted } from '../workbook/plan-interrupted.ts';
import type { Area, Snapshot } from '../workbook/snapshot.ts';
import { formulaForSheet } from './formula-separators.ts';
import { rememberFor } from './put-back.ts';
import { replaceChart } from './replace-chart.ts';
import { reportBug } from './report-bug.ts';
import { type RoomySheet, roomySheet } from './sheet-room.ts';
import type { SpreadsheetDays } from './spreadsheet-days.ts';
import { styleRange } from './style-range.ts';
import { toCellText } from './to-cell-text.ts';
import { toValidation } from './to-validation.ts';
import { undoAll } from './undo.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a plan is applied with. */
interface Desk {
  readonly spreadsheet: Spreadsheet;
  readonly days: SpreadsheetDays;
  readonly locale: WorkbookLocale;
  sheetNamed(name: string): RoomySheet;
  rangeOf(area: Area): Range;
}

function deskOf(spreadsheet: Spreadsheet, days: SpreadsheetDays, locale: WorkbookLocale): Desk {
  const known = new Map<string, RoomySheet>();
  const sheetNamed = (name: string): RoomySheet => {
    const before = known.get(name);
    if (before) return before;
    const sheet = spreadsheet.getSheetByName(name);
    if (!sheet) throw new Error(`The plan needs the sheet “${name}”, which is not there.`);
    const found = roomySheet(sheet);
    known.set(name, found);
    return found;
  };
  return { spreadsheet, days, locale, sheetNamed, rangeOf: (area) => sheetNamed(area.sheet).rangeOf(area) };
}

function toCell(value: WrittenValue, { days, locale }: Desk): string | number | boolean | Date {
  if (value === null) return '';
  if (typeof value === 'string') return toCellText(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : '';
  if (typeof value === 'boolean') return value;
  return 'formula' in value ? formulaForSheet(value.formula, locale.decimalMark) : days.dateOf(value.day);
}

/** Neighbouring rows are one range; all of them are one call. */
function clearRows(area: Area, rows: readonly number[], desk: Desk): void {
  const letters = [columnLetters(area.column), columnLetters(area.column + area.columns - 1)];
  const runs: { first: number; last: number }[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const run = runs[runs.length - 1];
    if (run && run.last + 1 === row) run.last = row;
    else runs.push({ first: row, last: row });
  }
  const names = runs.map(({ first, last }) => `${letters[0]}${first}:${letters[1]}${last}`);
  if (names.length > 0) desk.sheetNamed(area.sheet).sheet.getRangeList(names).clearContent();
}

/** One call for each run of equal widths. */
function setWidths(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  widths: readonly number[],
  firstColumn: number,
): void {
  let runStart = 0;
  widths.forEach((width, index) => {
    if (widths[index + 1] === width) return;
    sheet.setColumnWidths(firstColumn + runStart, index + 1 - runStart, width);
    runStart = index + 1;
  });
}

function toColourRule(rule: ColourRule, desk: Desk): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const builder = SpreadsheetApp.newConditionalFormatRule();
  const { when } = rule;
  return (
    'text' in when
      ? builder.whenTextEqualTo(when.text)
      : builder.whenFormulaSatisfied(formulaForSheet(when.formula, desk.locale.decimalMark))
  )
    .setBackground(rule.background)
    .setFontColor(rule.colour)
    .setRanges([desk.rangeOf(rule.area)])
    .build();
}

function applyStep(step: Step, desk: Desk): void {
  switch (step.kind) {
    case 'add-sheet':
      desk.spreadsheet.insertSheet(step.sheet, step.position).setTabColor(step.tabColor);
      return;
    case 'add-rows':
      desk.sheetNamed(step.sheet).addRows(step.count);
      return;
    case 'insert-rows':
      desk.sheetNamed(step.sheet).insertRows(step.after, step.count);
      return;
    case 'insert-columns':
      desk.sheetNamed(step.sheet).insertColumns(step.after, step.count);
      return;
    case 'write-values': {
      const cells = step.values.map((row) => row.map((value) => toCell(value, desk)));
      desk.rangeOf(step.area).setValues(cells);
      return;
    }
    case 'write-formulas': {
      const formulas = step.formulas.map((row) =>
        row.map((formula) => formulaForSheet(formula, desk.locale.decimalMark)),
      );
      desk.rangeOf(step.area).setFormulas(formulas);
      return;
    }
    case 'clear-values':
      desk.rangeOf(step.area).clearContent();
      return;
    case 'clear-rows':
      clearRows(step.area, step.rows, desk);
      return;
    case 'write-notes':
      desk.rangeOf(step.area).setNotes(step.notes.map((row) => [...row]));
      return;
    case 'number-format':
      desk.rangeOf(step.area).setNumberFormat(step.format);
      return;
    case 'style':
      styleRange(desk.rangeOf(step.area), step.style);
      return;
    case 'cell-looks': {
      const range = desk.rangeOf(step.area);
      range.setFontWeights(step.looks.map((row) => row.map(({ bold }) => (bold ? 'bold' : 'normal'))));
      range.setBackgrounds(step.looks.map((row) => row.map(({ background }) => background)));
      range.setNumberFormats(step.looks.map((row) => row.map(({ format }) => format)));
      return;
    }
    case 'grounds':
      desk.rangeOf(step.area).setBackgrounds(step.grounds.map((row) => [...row]));
      return;
    case 'validate':
      desk.rangeOf(step.area).setDataValidation(toValidation(step.rule, desk.rangeOf));
      return;
    case 'banding':
      if (desk.sheetNamed(step.area.sheet).sheet.getBandings().length > 0) return;
      desk.rangeOf(step.area).applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, true, false);
      return;
    case 'hide-gridlines':
      desk.sheetNamed(step.sheet).sheet.setHiddenGridlines(true);
      return;
    case 'freeze-rows':
      desk.sheetNamed(step.sheet).sheet.setFrozenRows(step.rows);
      return;
    case 'freeze-columns':
      desk.sheetNamed(step.sheet).sheet.setFrozenColumns(step.columns);
      return;
    case 'column-widths': {
      const { sheet: name, widths, from = 1 } = step;
      desk.rangeOf({ sheet: name, row: 1, column: from, rows: 1, columns: widths.length });
      setWidths(desk.sheetNamed(name).sheet, widths, from);
      return;
    }
    case 'colour-rules': {
      const { sheet } = desk.sheetNamed(step.sheet);
      const others = step.keepOthers ? sheet.getConditionalFormatRules() : [];
      sheet.setConditionalFormatRules([...others, ...step.rules.map((rule) => toColourRule(rule, desk))]);
      return;
    }
    case 'replace-chart':
      replaceChart(desk.sheetNamed(step.sheet).sheet, step.chart, desk.rangeOf);
      return;
    case 'select':
      desk.spreadsheet.setActiveSheet(desk.sheetNamed(step.area.sheet).sheet);
      desk.rangeOf(step.area).activate();
      return;
  }
}

/**
 * Does everything a plan says, or nothing: what a failing service interrupts is taken back.
 * `before` is the workbook as it was read for the plan.
 */
export function applyPlan(
  plan: Plan,
  spreadsheet: Spreadsheet,
  days: SpreadsheetDays,
  locale: WorkbookLocale,
  before: Snapshot,
): void {
  const desk = deskOf(spreadsheet, days, locale);
  const isShown = (step: Step): boolean => step.kind === 'select';
  const changes = plan.steps.filter((step) => !isShown(step));
  if (changes.length > 0) {
    const undo = rememberFor(plan, { spreadsheet, before, sheetNamed: desk.sheetNamed });
    try {
      for (const step of changes) applyStep(step, desk);
      SpreadsheetApp.flush();
    } catch (error) {
      throw new PlanInterrupted(undoAll(undo()), error);
    }
  }
  for (const step of plan.steps.filter(isShown)) show(step, desk);
}

/** Where people are taken to is no part of the workbook: without it, everything stands all the same. */
function show(step: Step, desk: Desk): void {
  try {
    applyStep(step, desk);
  } catch (error) {
    reportBug(error);
  }
}
