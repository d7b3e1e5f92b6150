// Check this workbook on files whose validations were written otherwise, or changed, by other programs.
import { expect, test, vi } from 'vitest';
import { readXlsx } from '../../local/files/read-xlsx.ts';
import { writeXlsx } from '../../local/files/write-xlsx.ts';
import { type Parts, pack, sheetsIn, textOf, unpack } from '../../local/files/xlsx-parts.ts';
import { type HostedWorkbook, hostedFrom, sampleWorkbook } from './hosted-workbook.ts';

vi.setConfig({ testTimeout: 120_000 });

const written = (await writeXlsx(sampleWorkbook().workbook)).bytes;
const crossSheet =
  /<dataValidation ([^>]*?)sqref="([^"]*)"([^>]*)><formula1>([^<]*![^<]*)<\/formula1><\/dataValidation>/g;

/** The sample's file after another program has had it in hand. */
async function afterwards(change: (sheet: string, name: string) => string, others: (parts: Parts) => void) {
  const parts = unpack(written) ?? {};
  for (const { name, path } of sheetsIn(parts)) parts[path] = change(textOf(parts, path), name);
  others(parts);
  const workbook = await readXlsx(pack(parts));
  if (!workbook) throw new Error('not read');
  return hostedFrom(workbook.save());
}

const rulesFound = (host: HostedWorkbook): string[] => {
  const { reply } = host.ask('checkWorkbook', {});
  const told = [...JSON.stringify(reply).matchAll(/"code":"validation-[a-z]+".*?"says":"(.*?)","fix"/g)];
  return told.map(([found, says]) => `${/"place":"(.*?)"/.exec(found)?.[1]} ${says}`);
};

const leave = (): void => {};

function withoutOwnPart(parts: Parts): void {
  for (const path of Object.keys(parts)) if (path.startsWith('customXml')) delete parts[path];
}

function nameRange(parts: Parts): void {
  const names = '<definedNames><definedName name="Kinds">KPIs!$C$2:$C$3</definedName></definedNames>';
  parts['xl/workbook.xml'] = textOf(parts, 'xl/workbook.xml').replace('</sheets>', `</sheets>${names}`);
}

/** As Excel writes drop-downs from another sheet: among the extensions of a sheet. */
const asExtension = (sheet: string): string => {
  const moved = [...sheet.matchAll(crossSheet)].map(
    ([, before, cells, after, place]) =>
      `<x14:dataValidation ${before}${after}><x14:formula1><xm:f>${place}</xm:f></x14:formula1><xm:sqref>${cells}</xm:sqref></x14:dataValidation>`,
  );
  if (moved.length === 0) return sheet;
  const extension = `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidations count="${moved.length}">${moved.join('')}</x14:dataValidations></ext></extLst>`;
  return sheet.replace(crossSheet, '').replace('</worksheet>', `${extension}</worksheet>`);
};

test('as another program writes the same rules, nothing is wrong with them', async () => {
  expect(written.length).toBeGreaterThan(0);
  expect(rulesFound(await afterwards((sheet) => sheet, leave))).toEqual([]);
  const byExcel = await afterwards(
    (sheet) => asExtension(sheet.replaceAll(' operator="between"', '')),
    withoutOwnPart,
  );
  expect(rulesFound(byExcel)).toEqual([]);
});

test('what was changed there is found, even where the cells are the same', async () => {
  const changed = await afterwards((sheet, name) => {
    if (name === 'Initiatives')
      return sheet.replace(/&quot;Not started,.*?&quot;/, '"Not started, in progress, Running, Done"');
    if (name === 'Objectives') return sheet.replace(/&quot;Committed,.*?&quot;/, 'Kinds');
    if (name !== 'Key Results') return sheet;
    return asExtension(sheet.replaceAll('KPIs!$A', 'Objectives!$A'));
  }, nameRange);
  expect(rulesFound(changed)).toEqual([
    'Objectives!F2 The drop-down offers “requests”, “EUR”, which cannot be read, and lacks “Committed”, “Aspirational”, in 4 rows.',
    'Key Results!N2 The drop-down offers Objectives!A2:A1006 instead of the IDs in KPIs!A2:A1006, in 14 rows.',
    'Initiatives!G2 The drop-down offers “Running”, which cannot be read, and lacks “Blocked”, “Dropped”, in 10 rows.',
  ]);
});
