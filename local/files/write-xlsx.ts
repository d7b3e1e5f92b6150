// Writes a workbook as .xlsx, and names what such a file does not hold.

import { callsAddOn, shownError } from '../engine/custom-functions.ts';
import { helpers } from '../engine/engine.ts';
import { callsSparkline, sparklineAt } from '../engine/sparkline.ts';
import type { Workbook } from '../engine/workbook.ts';
import { workbookFrom } from '../engine/workbook.ts';
import { scaleChartAxes } from './xlsx-chart-axes.ts';
import { calmCharts } from './xlsx-chart-calm.ts';
import { dressChartLines } from './xlsx-chart-looks.ts';
import { addComments } from './xlsx-comments.ts';
import { provideXmlWriter, withoutEngineWarnings } from './xlsx-dom.ts';
import { addExtras, type Extras } from './xlsx-extras.ts';
import { replaceForeignFormulas } from './xlsx-foreign-formulas.ts';
import { setUpPages } from './xlsx-page-setup.ts';
import { type Parts, pack, sheetsIn, textOf } from './xlsx-parts.ts';
import { giveRowsTheirHeights } from './xlsx-row-heights.ts';
import { demandsIn } from './xlsx-rules.ts';
import { addSparklines, type PlacedSparkline } from './xlsx-sparklines.ts';
import { fillSpills, type SpilledValue } from './xlsx-spills.ts';
import { textRulesForFile } from './xlsx-text-rules.ts';
import { showTexts } from './xlsx-texts.ts';

type EngineData = ReturnType<Workbook['model']['_exportData']>;
type SheetData = EngineData['sheets'][number];
type RuleData = SheetData['dataValidationRules'][number];

export interface WrittenFile {
  readonly bytes: Uint8Array;
  /** What other programs will not see, one sentence each. */
  readonly notCarried: readonly string[];
}

const isBanding = (table: SheetData['tables'][number]): boolean => table.config?.hasFilters === false;

/** Rules that .xlsx knows, as near as it knows them. */
function ruleForFile(rule: RuleData): RuleData[] {
  if (rule.criterion.type === 'isBoolean') return [];
  if (rule.criterion.type !== 'dateIsValid') return [rule];
  return [{ ...rule, criterion: { type: 'dateIsOnOrAfter', dateValue: 'exactDate', values: ['1/1/1900'] } }];
}

/** Excel refuses formulas in the headings of a table, so banding stays out of the file. */
const sheetForFile = (sheet: SheetData): SheetData => ({
  ...sheet,
  tables: sheet.tables.filter((table) => !isBanding(table)),
  dataValidationRules: sheet.dataValidationRules.flatMap(ruleForFile),
  conditionalFormats: textRulesForFile(sheet.conditionalFormats),
});

export const rangesOf = (rules: readonly { readonly ranges: readonly string[] }[]): string[] =>
  rules.flatMap(({ ranges }) => ranges).sort();

function openFormulas(
  workbook: Workbook,
  sheetId: string,
): Record<string, { inFile: string; original: string }> {
  const { getters } = workbook.model;
  const formulas: Record<string, { inFile: string; original: string }> = {};
  for (const cell of getters.getCells(sheetId)) {
    if (!cell.isFormula) continue;
    const original = cell.compiledFormula.toFormulaString(getters);
    const inFile = cell.compiledFormula.toFormulaString(getters, { useBoundedReference: true });
    const { row, col } = getters.getCellPosition(cell.id);
    if (original !== inFile) formulas[helpers.toXC(col, row)] = { inFile, original };
  }
  return formulas;
}

function extrasOf(workbook: Workbook, data: EngineData, parts: Parts): Extras {
  const pathOf = new Map(sheetsIn(parts).map(({ name, path }) => [name, path]));
  const sheets = data.sheets.map((sheet) => {
    const rules = sheet.dataValidationRules.map((rule) => ({ ...rule, criterion: { ...rule.criterion } }));
    const kept = {
      rows: sheet.rowNumber,
      columns: sheet.colNumber,
      formulas: openFormulas(workbook, sheet.id),
      rules,
      demandsInFile: demandsIn(textOf(parts, pathOf.get(sheet.name) ?? '')),
      rangesInFile: rangesOf(rules.flatMap((rule) => (rule.criterion.type === 'isBoolean' ? [] : [rule]))),
      bandings: sheet.tables.filter(isBanding).map((table) => ({ ...table })),
    };
    return [sheet.name, kept] as const;
  });
  return {
    version: 1,
    timeZone: workbook.timeZone,
    locale: workbook.locale,
    documentProperties: Object.fromEntries(workbook.documentProperties),
    sheets: Object.fromEntries(sheets),
  };
}

function missing(data: EngineData): string[] {
  const rules = data.sheets.flatMap((sheet) => sheet.dataValidationRules);
  const sentences = [];
  if (rules.some((rule) => rule.criterion.type === 'isBoolean')) {
    sentences.push('Checkboxes are plain TRUE or FALSE in an .xlsx file.');
  }
  if (rules.some((rule) => 'helpText' in rule && rule.helpText !== '')) {
    sentences.push('The help of validation rules is not shown by other programs.');
  }
  if (data.sheets.some((sheet) => sheet.tables.some(isBanding))) {
    sentences.push('Alternating row colours are not shown by other programs.');
  }
  return sentences;
}

const isForeign = (formula: string): boolean => callsAddOn(formula) || callsSparkline(formula);

function sparklinesOn({ model: { getters } }: Workbook, sheetId: string): readonly PlacedSparkline[] {
  return getters.getCells(sheetId).flatMap((cell): PlacedSparkline[] => {
    const position = getters.getCellPosition(cell.id);
    const points = sparklineAt(getters, position);
    if (points === null || points.length < 2) return [];
    const colour = getters.getCellComputedStyle(position).textColor ?? '#000000';
    return [{ row: position.row, col: position.col, points, colour }];
  });
}

export async function writeXlsx(workbook: Workbook): Promise<WrittenFile> {
  provideXmlWriter();
  const data = workbook.model._exportData(false);
  const copy = workbookFrom(
    { ...data, sheets: data.sheets.map(sheetForFile) },
    { timeZone: workbook.timeZone },
  );
  workbook.lendFunctions(copy);
  const exported = await withoutEngineWarnings(() => copy.model.exportXLSX());
  const parts: Parts = {};
  for (const file of exported.files) {
    if (!('content' in file)) continue;
    const isSheet = file.path.startsWith('xl/worksheets/sheet');
    parts[file.path] = isSheet ? file.content.replace(/>\s+</g, '><') : file.content;
  }

  dressChartLines(parts, workbook);
  scaleChartAxes(parts, workbook);
  calmCharts(parts);
  showTexts(parts);
  const { getters } = workbook.model;
  const idOf = new Map(getters.getSheetIds().map((id) => [getters.getSheetName(id), id]));
  fillSpills(parts, (sheet, cell): SpilledValue | null => {
    const sheetId = idOf.get(sheet);
    if (sheetId === undefined) return null;
    const shown = getters.getEvaluatedCell({ sheetId, ...helpers.toCartesian(cell) });
    return shown.type === 'error' ? shownError(String(shown.value)) : shown.value;
  });
  replaceForeignFormulas(parts, (sheet, cell) => {
    const found = getters.getCell({ sheetId: idOf.get(sheet) ?? '', ...helpers.toCartesian(cell) });
    if (!found?.isFormula || !isForeign(found.compiledFormula.normalizedFormula)) return null;
    return found.compiledFormula.toFormulaString(getters).replace(/^=/, '');
  });
  const notes = workbook.notes();
  addComments(parts, new Map([...idOf].map(([name, id]) => [name, notes[id] ?? {}])));
  addExtras(parts, extrasOf(workbook, data, parts));
  setUpPages(parts);
  giveRowsTheirHeights(parts, workbook);
  addSparklines(parts, (sheet) => sparklinesOn(workbook, idOf.get(sheet) ?? ''));
  return { bytes: pack(parts), notCarried: missing(data) };
}
