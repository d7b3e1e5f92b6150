// Laws of Set up OKR tables: whatever people did to their tables, it loses nothing and settles at once.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { sampleSchema } from '../../../src/catalog/commands/setup/sample.ts';
import { setup } from '../../../src/catalog/commands/setup.ts';
import { messagesIn } from '../../../src/messages/messages.ts';
import { type PaperWorkbook, paperWorkbook } from '../../workbook/paper-workbook.ts';

vi.setConfig({ testTimeout: 30_000 });

const words = messagesIn('en');
const sample = z.parse(sampleSchema, JSON.parse(readFileSync('sample/marketing.json', 'utf8')));

type Deed =
  | { readonly kind: 'delete-column' | 'insert-column'; readonly sheet: number; readonly at: number }
  | { readonly kind: 'delete-sheet' | 'title-row'; readonly sheet: number }
  | {
      readonly kind: 'overwrite';
      readonly sheet: number;
      readonly row: number;
      readonly at: number;
      readonly text: string;
    };

const sheet = fc.nat(7);
const at = fc.nat(26);
const deeds = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constantFrom('delete-column' as const, 'insert-column' as const), sheet, at }),
    fc.record({ kind: fc.constantFrom('delete-sheet' as const, 'title-row' as const), sheet }),
    fc.record({
      kind: fc.constant('overwrite' as const),
      sheet,
      row: fc.nat(20),
      at,
      text: fc.constantFrom('', 'ID', 'Score', 'Owner', 'mine', 'O3', '#REF!', '=1', 'Notes'),
    }),
  ),
  { maxLength: 6 },
);

function doTo(workbook: PaperWorkbook, deed: Deed): void {
  const target = workbook.sheets[deed.sheet % Math.max(1, workbook.sheets.length)];
  if (!target) return;
  switch (deed.kind) {
    case 'delete-column':
      for (const row of target.cells) row.splice(deed.at, 1);
      return;
    case 'insert-column':
      target.cells.forEach((row, index) => {
        if (row.length > deed.at) row.splice(deed.at, 0, { value: `own ${index}`, formula: '' });
      });
      return;
    case 'delete-sheet':
      workbook.sheets.splice(workbook.sheets.indexOf(target), 1);
      return;
    case 'title-row':
      target.cells.unshift([{ value: 'Our own title', formula: '' }]);
      return;
    case 'overwrite':
      Object.assign(workbook.cell(target.name, deed.row + 1, deed.at + 1), { value: deed.text, formula: '' });
  }
}

function setUpAndChanged(done: readonly Deed[]): PaperWorkbook {
  const workbook = paperWorkbook();
  workbook.apply(setup.plan(workbook.snapshot(), { words, sample }));
  for (const deed of done) doTo(workbook, deed);
  return workbook;
}

/** How often each value stands in the sheets. */
function valuesOf(workbook: PaperWorkbook): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { cells, name } of workbook.sheets) {
    for (const { value } of cells.flat()) {
      if (value === '') continue;
      const key = `${name}: ${value instanceof Date ? value.toISOString() : value}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

const settings = { seed: 20261123, numRuns: 100 };

test('what stood in a cell still stands there', () => {
  fc.assert(
    fc.property(deeds, (done) => {
      const workbook = setUpAndChanged(done);
      const before = valuesOf(workbook);
      workbook.apply(setup.plan(workbook.snapshot(), { words }));
      const after = valuesOf(workbook);
      for (const [value, count] of before) {
        // Setup's own note of the IDs it gave last.
        if (/^Settings: O\d+, /.test(value)) continue;
        expect(after.get(value) ?? 0, value).toBeGreaterThanOrEqual(count);
      }
    }),
    settings,
  );
});

test('run a second time it has nothing left to do', () => {
  fc.assert(
    fc.property(deeds, (done) => {
      const workbook = setUpAndChanged(done);
      workbook.apply(setup.plan(workbook.snapshot(), { words }));
      const again = setup.plan(workbook.snapshot(), { words });
      expect(again.steps).toEqual([]);
      expect(again.changed).toEqual([]);
    }),
    settings,
  );
});

test('no ID is given twice', () => {
  fc.assert(
    fc.property(deeds, fc.array(fc.nat(30), { maxLength: 5 }), (done, rows) => {
      const workbook = setUpAndChanged(done);
      if (!workbook.sheets.some(({ name }) => name === 'Key Results')) return;
      const known = new Set(workbook.valuesOf('Key Results').map((row) => row[0]));
      for (const row of rows) workbook.cell('Key Results', row + 16, 3).value = 'A new one';
      workbook.apply(setup.plan(workbook.snapshot(), { words }));
      const ids = workbook
        .valuesOf('Key Results')
        .map((row) => String(row[0]))
        .filter((id) => /^KR\d+$/.test(id) && !known.has(id));
      expect(new Set(ids).size).toBe(ids.length);
    }),
    settings,
  );
});
