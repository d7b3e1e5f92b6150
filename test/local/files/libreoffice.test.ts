// The sample in LibreOffice: it opens the host's .xlsx file and shows what the host shows. Only where it is installed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCsv } from '../../../local/files/csv.ts';
import { sheetToCsv } from '../../../local/files/csv-book.ts';
import { writeXlsx } from '../../../local/files/write-xlsx.ts';
import { sampleWorkbook } from '../../scenarios/hosted-workbook.ts';

const folder = mkdtempSync(join(tmpdir(), 'waypoint-office-'));
const office = (...args: string[]) =>
  spawnSync('libreoffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', ...args], {
    stdio: 'ignore',
    timeout: 50_000,
  });
const isInstalled = spawnSync('libreoffice', ['--version'], { stdio: 'ignore' }).status === 0;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The rows up to the last that shows something; the host's apostrophes before formulas and the like left out. */
function shown(csv: string): string[] {
  const rows = readCsv(csv).rows.map((row) => row.map((text) => text.replace(/^'/, '')).join(' | '));
  return rows.map((row) => row.replace(/[\s|]+$/, '')).filter((row) => row !== '');
}

/** Commas, quotes, UTF-8, from the first row, as shown, every sheet in a file of its own. */
const allSheetsAsShown = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,-1';

test.skipIf(!isInstalled)(
  'LibreOffice shows the same values in every cell of the sample',
  async () => {
    const { sheetNames, workbook } = sampleWorkbook();
    const path = join(folder, 'book.xlsx');
    writeFileSync(path, (await writeXlsx(workbook)).bytes);
    office('--convert-to', allSheetsAsShown, '--outdir', folder, path);
    const names = sheetNames();
    const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    expect(files.sort()).toEqual(names.map((name) => `book-${name}.csv`).sort());
    for (const name of names) {
      const rows = shown(readFileSync(join(folder, `book-${name}.csv`), 'utf8'));
      expect({ name, rows }).toEqual({ name, rows: shown(sheetToCsv(workbook, name)) });
    }
  },
  60_000,
);
