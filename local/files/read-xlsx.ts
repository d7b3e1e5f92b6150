// Reads an .xlsx file into a workbook; what the host itself once wrote comes back as it was.
import { load } from '@odoo/o-spreadsheet';
import { zoneOf } from '../engine/a1.ts';
import { localeOf } from '../engine/locales.ts';
import { isTimeZone } from '../engine/time-zone.ts';
import { type Workbook, type WorkbookOptions, workbookFrom } from '../engine/workbook.ts';
import { rangesOf } from './write-xlsx.ts';
import { readComments } from './xlsx-comments.ts';
import { provideXmlReader, withoutEngineWarnings } from './xlsx-dom.ts';
import { type Extras, readExtras } from './xlsx-extras.ts';
import { widenFigures } from './xlsx-figure-widths.ts';
import { restoreForeignFormulas } from './xlsx-foreign-formulas.ts';
import { indentsIn, indentTexts } from './xlsx-indents.ts';
import { shareInlineTexts } from './xlsx-inline-texts.ts';
import { spellOutNames } from './xlsx-names.ts';
import { notReadFrom } from './xlsx-not-read.ts';
import { plainNumberFormats } from './xlsx-number-formats.ts';
import { type Parts, sheetsIn, textOf, unpack } from './xlsx-parts.ts';
import { relateFromParts } from './xlsx-relations.ts';
import { freeRowHeights, rowsOfFixedHeight } from './xlsx-row-heights.ts';
import { demandsIn, plainRules } from './xlsx-rules.ts';
import { dropSparklines } from './xlsx-sparklines.ts';
import { emptySpills } from './xlsx-spills.ts';
import { stretched, type Tail, takeTails } from './xlsx-tails.ts';
import { textRulesFromFile } from './xlsx-text-rules.ts';
import { keepTexts } from './xlsx-texts.ts';

type EngineData = ReturnType<typeof load>;
type SheetData = EngineData['sheets'][number];
type SheetExtras = Extras['sheets'][string];

/** Google gives every sheet at least this much room. */
const least = { rows: 1000, columns: 26 };

function restoreFormulas(sheet: SheetData, formulas: SheetExtras['formulas']): void {
  for (const [cell, { inFile, original }] of Object.entries(formulas)) {
    const content = sheet.cells[cell];
    if (typeof content === 'string' && content.replaceAll(/\s/g, '') === inFile.replaceAll(/\s/g, '')) {
      sheet.cells[cell] = original;
    }
  }
}

function restoreSheet(sheet: SheetData, kept: SheetExtras, demands: Readonly<Record<string, string>>): void {
  restoreFormulas(sheet, kept.formulas);
  const imported = sheet.dataValidationRules ?? [];
  if (JSON.stringify(rangesOf(imported)) !== JSON.stringify(kept.rangesInFile)) return;
  const written = kept.demandsInFile ?? demands;
  const isAsWritten = ({ ranges }: { readonly ranges: readonly string[] }): boolean =>
    written[ranges.join(' ')] === demands[ranges.join(' ')];
  const changed = imported.filter((rule) => !isAsWritten(rule));
  Object.assign(sheet, { dataValidationRules: [...kept.rules.filter(isAsWritten), ...changed] });
  const size = { rows: kept.rows, columns: kept.columns };
  const bandings = kept.bandings.filter(({ range }) => zoneOf(range, size) !== null);
  Object.assign(sheet, { tables: [...(sheet.tables ?? []), ...bandings] });
}

function stretch(sheet: SheetData, tail: Tail | undefined): void {
  if (!tail) return;
  sheet.rowNumber = Math.max(sheet.rowNumber, tail.lastRow + 1);
  sheet.styles = stretched(sheet.styles, tail);
  sheet.formats = stretched(sheet.formats, tail);
  sheet.borders = stretched(sheet.borders, tail);
}

/** The engine adds a few rows and columns to what a file holds; the sheet gets its own size back. */
function resize(sheet: SheetData, kept: SheetExtras | undefined): void {
  const used = Object.keys(sheet.cells).flatMap((cell) => zoneOf(cell, least) ?? []);
  const rows = Math.max(0, ...used.map(({ bottom }) => bottom + 1));
  const columns = Math.max(0, ...used.map(({ right }) => right + 1));
  sheet.rowNumber = Math.max(rows, kept?.rows ?? least.rows);
  sheet.colNumber = Math.max(columns, kept?.columns ?? least.columns);
}

function complete(data: EngineData, parts: Parts, extras: Extras | null, locale: string | undefined): void {
  const comments = readComments(parts);
  const pathOf = new Map(sheetsIn(parts).map(({ name, path }) => [name, path]));
  const hostNotes: Record<string, Record<string, string>> = {};
  for (const sheet of data.sheets) {
    const kept = extras?.sheets[sheet.name];
    resize(sheet, kept);
    sheet.conditionalFormats = textRulesFromFile(sheet.conditionalFormats ?? []);
    if (kept) restoreSheet(sheet, kept, demandsIn(textOf(parts, pathOf.get(sheet.name) ?? '')));
    hostNotes[sheet.id] = comments.get(sheet.name) ?? {};
  }
  const known = localeOf(locale ?? extras?.locale ?? 'en_US');
  if (known) data.settings = { ...data.settings, locale: known };
  Object.assign(data, { hostNotes });
}

/** The engine has sheets in the order of their files; people see them in the order of the workbook. */
function putInOrder(data: EngineData, parts: Parts): void {
  const names = sheetsIn(parts).map(({ name }) => name);
  data.sheets.sort((one, other) => names.indexOf(one.name) - names.indexOf(other.name));
}

/** The workbook in the file; null when the file is no .xlsx. */
export async function readXlsx(bytes: Uint8Array, options: WorkbookOptions = {}): Promise<Workbook | null> {
  provideXmlReader();
  const parts = unpack(bytes);
  if (parts === null) return null;
  relateFromParts(parts);
  const extras = readExtras(parts);
  restoreForeignFormulas(parts);
  dropSparklines(parts);
  emptySpills(parts);
  const fixedRows = rowsOfFixedHeight(parts);
  plainRules(parts);
  plainNumberFormats(parts);
  spellOutNames(parts);
  shareInlineTexts(parts);
  keepTexts(parts);
  const tails = takeTails(parts);
  const indents = indentsIn(parts);
  const data = await withoutEngineWarnings(() => load(parts));
  putInOrder(data, parts);
  widenFigures(data.sheets, parts);
  const figures = data.sheets.flatMap((sheet) => sheet.figures ?? []);
  const notRead = notReadFrom(parts, figures.filter(({ tag }) => tag === 'chart').length);
  for (const sheet of data.sheets) {
    freeRowHeights(sheet, fixedRows.get(sheet.name));
    stretch(sheet, tails.get(sheet.name));
  }
  indentTexts(data, indents);
  complete(data, parts, extras, options.locale);
  const timeZone = options.timeZone ?? (extras && isTimeZone(extras.timeZone) ? extras.timeZone : undefined);
  const workbook = workbookFrom(data, { ...options, ...(timeZone ? { timeZone } : {}), notRead });
  for (const [key, value] of Object.entries(extras?.documentProperties ?? {})) {
    workbook.documentProperties.set(key, value);
  }
  return workbook;
}
