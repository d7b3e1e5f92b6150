// Does what a plan says, step by step in the order given, or takes it back; only this changes a spreadsheet.
import type { WorkbookLocale, WrittenValue } from '../workbook/cell.ts';
import { columnLetters } from '../workbook/placing/a1.ts';
import type { ColourRule, Plan, Step } from '../workbook/plan.ts';
import { PlanInterrupted } from '../workbook/plan-interrupted.ts';
import type { Area, Snapshot } from '../workbook/snapshot.ts';
import { formulaForSheet } from './formula-separators.ts';
import { giveLook, isLookStep, type LookStep, lookCalls, nameOfArea } from './look-calls.ts';
import { paintWidths } from './paint-widths.ts';
import { isAfterwards, rememberFor } from './put-back.ts';
import { replaceChart } from './replace-chart.ts';
import { reportBug } from './report-bug.ts';
import { type RoomySheet, roomySheet } from './sheet-room.ts';
import type { SpreadsheetDays } from './spreadsheet-days.ts';
import { toCellText } from './to-cell-text.ts';
import { toValidation } from './to-validation.ts';
import { undoAll } from './undo.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a plan is applied with. */
interface Desk {
  readonly spreadsheet: Spreadsheet;
  readonly days: SpreadsheetDays;
  readonly locale: WorkbookLocale;
  sheetNamed(name: string): RoomySheet;
  rangeOf(area: Area): Range;
  addSheet(name: string, position: number): Sheet;
  /** Whether the plan has added the sheet itself, so that it holds nothing else. */
  isNew(name: string): boolean;
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
  const added = new Set<string>();
  return {
    spreadsheet,
    days,
    locale,
    sheetNamed,
    rangeOf: (area) => sheetNamed(area.sheet).rangeOf(area),
    addSheet(name, position) {
      const sheet = spreadsheet.insertSheet(name, position);
      const roomy = roomySheet(sheet);
      // Asked for at once: a question between changes makes Google carry out those that wait.
      roomy.size();
      known.set(name, roomy);
      added.add(name);
      return sheet;
    },
    isNew: (name) => added.has(name),
  };
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

/** All cells of a sheet that get one look get it by one call. */
function giveLooks(steps: readonly LookStep[], desk: Desk): void {
  for (const { areas, look } of lookCalls(steps)) {
    const [first, ...others] = areas;
    if (!first) continue;
    const roomy = desk.sheetNamed(first.sheet);
    areas.forEach(roomy.makeRoom);
    giveLook(
      others.length === 0 ? roomy.rangeOf(first) : roomy.sheet.getRangeList(areas.map(nameOfArea)),
      look,
    );
  }
}

type RuleStep = Extract<Step, { kind: 'validate' }>;

const isRuleOfOneCell = (step: Step): step is RuleStep =>
  step.kind === 'validate' && step.area.rows === 1 && step.area.columns === 1;

/** Rules of single cells in one column of a new sheet, where nothing between them can be lost. */
function layRules(steps: readonly RuleStep[], desk: Desk): void {
  const ofRow = new Map(steps.map(({ area, rule }) => [area.row, toValidation(rule, desk.rangeOf)]));
  const [first] = steps;
  if (!first) return;
  const row = Math.min(...ofRow.keys());
  const rows = Math.max(...ofRow.keys()) - row + 1;
  const rules = Array.from({ length: rows }, (_, index) => [ofRow.get(row + index) ?? null]);
  desk.rangeOf({ ...first.area, row, rows }).setDataValidations(rules);
}

function belongTogether(one: Step, other: Step, added: ReadonlySet<string>): boolean {
  if (isLookStep(one) && isLookStep(other)) return one.area.sheet === other.area.sheet;
  if (!isRuleOfOneCell(one) || !isRuleOfOneCell(other)) return false;
  const { sheet, column } = one.area;
  return added.has(sheet) && sheet === other.area.sheet && column === other.area.column;
}

/** Steps that follow each other and are done by the same calls stand together, every other step by itself. */
function batchesOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const added = new Set(steps.flatMap((step) => (step.kind === 'add-sheet' ? [step.sheet] : [])));
  const batches: Step[][] = [];
  for (const step of steps) {
    const last = batches[batches.length - 1];
    const [first] = last ?? [];
    if (last && first && belongTogether(first, step, added)) last.push(step);
    else batches.push([step]);
  }
  return batches;
}

function applyStep(step: Step, desk: Desk): void {
  switch (step.kind) {
    case 'add-sheet':
      desk.addSheet(step.sheet, step.position).setTabColor(step.tabColor);
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
    case 'style':
      giveLooks([step], desk);
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
      if (!desk.isNew(step.area.sheet) && desk.sheetNamed(step.area.sheet).sheet.getBandings().length > 0)
        return;
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
      const { makeRoom, sheet } = desk.sheetNamed(name);
      makeRoom({ row: 1, column: from, rows: 1, columns: widths.length });
      for (const run of paintWidths(widths)) {
        sheet.setColumnWidths(from + run.from, run.count, run.width);
      }
      return;
    }
    case 'colour-rules': {
      const { sheet } = desk.sheetNamed(step.sheet);
      const others = step.keepOthers && !desk.isNew(step.sheet) ? sheet.getConditionalFormatRules() : [];
      sheet.setConditionalFormatRules([...others, ...step.rules.map((rule) => toColourRule(rule, desk))]);
      return;
    }
    case 'replace-chart':
      replaceChart(desk.sheetNamed(step.sheet).sheet, step.chart, desk.rangeOf);
      return;
    case 'delete-empty-rows':
      desk.sheetNamed(step.sheet).sheet.deleteRows(step.row, step.count);
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
  const changes = plan.steps.filter((step) => !isAfterwards(step));
  if (changes.length > 0) {
    const undo = rememberFor(plan, { spreadsheet, before, sheetNamed: desk.sheetNamed });
    try {
      for (const steps of batchesOf(changes)) {
        const looks = steps.filter(isLookStep);
        const rules = steps.filter(isRuleOfOneCell);
        if (looks.length > 0) giveLooks(looks, desk);
        else if (rules.length > 1) layRules(rules, desk);
        else for (const step of steps) applyStep(step, desk);
      }
      SpreadsheetApp.flush();
    } catch (error) {
      throw new PlanInterrupted(undoAll(undo()), error);
    }
  }
  afterwards(
    plan.steps.filter(({ kind }) => kind === 'delete-empty-rows'),
    desk,
  );
  afterwards(
    plan.steps.filter(({ kind }) => kind === 'select'),
    desk,
  );
}

/** Where people are taken to, and whether empty rows are gone: without it, everything stands all the same. */
function afterwards(steps: readonly Step[], desk: Desk): void {
  if (steps.length === 0) return;
  try {
    for (const step of steps) applyStep(step, desk);
    SpreadsheetApp.flush();
  } catch (error) {
    reportBug(error);
  }
}
