// Sparklines go into an .xlsx file as lines over their cells, and come back as formulas only.
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { createWorkbook } from '../../../local/engine/workbook.ts';
import { readXlsx } from '../../../local/files/read-xlsx.ts';
import { writeXlsx } from '../../../local/files/write-xlsx.ts';

const formulas = ['=SPARKLINE({0,84;7,-82.5;21,3})', '=SPARKLINE(A1:A4)', '=SPARKLINE({7})'] as const;

function drawn() {
  const workbook = createWorkbook();
  const { model } = workbook;
  const sheetId = model.getters.getActiveSheetId();
  const type = (row: number, col: number, content: string) =>
    model.dispatch('UPDATE_CELL', { sheetId, row, col, content });
  ['3', '1', '2', '9'].forEach((content, row) => {
    type(row, 0, content);
  });
  formulas.forEach((formula, row) => {
    type(row, 2, formula);
  });
  return workbook;
}

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));

test('each line is a shape over its cell, which other programs draw and print', async () => {
  const parts = partsOf((await writeXlsx(drawn())).bytes);
  const drawings = Object.keys(parts).filter((path) => /^xl\/drawings\/[^/]+\.xml$/.test(path));
  expect(drawings).toHaveLength(1);
  const drawing = parts[drawings[0] ?? ''] ?? '';
  expect(drawing.match(/<xdr:twoCellAnchor\b/g)).toHaveLength(2);
  expect(drawing).toContain('descr="3 values, from 84 to 3"');
  expect(
    [...drawing.matchAll(/<xdr:from><xdr:col>(\d+)<\/xdr:col>.*?<xdr:row>(\d+)</g)].map(([, ...at]) => at),
  ).toEqual([
    ['2', '0'],
    ['2', '1'],
  ]);
  const [first = ''] = /<a:pathLst>.*?<\/a:pathLst>/.exec(drawing) ?? [];
  const xs = [...first.matchAll(/<a:pt x="(\d+)"/g)].map(([, x]) => Number(x));
  expect(((xs[1] ?? 0) - (xs[0] ?? 0)) / ((xs[2] ?? 0) - (xs[0] ?? 0))).toBeCloseTo(1 / 3, 2);
  const sheet = parts['xl/worksheets/sheet0.xml'] ?? '';
  expect(sheet.replaceAll('&quot;', '"')).toContain(
    'IFERROR(__xludf.DUMMYFUNCTION("SPARKLINE({0,84;7,-82.5;21,3})"),"")',
  );
  expect(sheet).toMatch(/<drawing r:id="\w+"\/>/);
});

test('and what comes back is the formula alone', async () => {
  const back = await readXlsx((await writeXlsx(drawn())).bytes);
  if (!back) throw new Error('not read');
  const { getters } = back.model;
  const sheetId = getters.getActiveSheetId();
  const found = formulas.map((_, row) => {
    const cell = getters.getCell({ sheetId, row, col: 2 });
    return cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : '';
  });
  expect(found).toEqual(formulas);
  expect([back.notRead, getters.getFigures(sheetId)]).toEqual([[], []]);
});
