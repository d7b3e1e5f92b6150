// Workbooks in files: .xlsx, .csv and the host's own .json, by the ending of the name.
import { randomUUID } from 'node:crypto';
import { access, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { readSavedWorkbook } from '../engine/saved-workbook.ts';
import { openWorkbook, type Workbook, type WorkbookOptions } from '../engine/workbook.ts';
import { textOfBytes } from './csv.ts';
import { sheetToCsv, workbookFromCsv } from './csv-book.ts';

/** Something about a file that the person who named it can put right; the message is one sentence. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
}

const endings = ['.xlsx', '.csv', '.json'] as const;
export type BookEnding = (typeof endings)[number];

/** The kind of book a file name stands for; null where the host knows none. */
export const endingOf = (path: string): BookEnding | null =>
  endings.find((ending) => extname(path).toLowerCase() === ending) ?? null;

function demandEnding(path: string): BookEnding {
  const ending = endingOf(path);
  if (ending === null) throw new FileProblem(`“${path}” must end in .xlsx, .csv or .json.`);
  return ending;
}

/** The workbook in the bytes of a file of this name. */
export async function workbookOfBytes(
  name: string,
  bytes: Uint8Array,
  options: WorkbookOptions = {},
): Promise<Workbook> {
  const ending = demandEnding(name);
  const title = basename(name, extname(name));
  if (bytes.length === 0) throw new FileProblem(`“${name}” is empty; choose a file with cells in it.`);
  switch (ending) {
    case '.csv':
      return workbookFromCsv(textOfBytes(bytes), title, options);
    case '.json': {
      const saved = readSavedWorkbook(textOfBytes(bytes));
      if (!saved)
        throw new FileProblem(
          `“${name}” is no workbook of this program; save it again, or use an .xlsx file.`,
        );
      return openWorkbook(saved, options);
    }
    case '.xlsx': {
      const { readXlsx } = await import('./read-xlsx.ts');
      const workbook = await readXlsx(bytes, { ...options, title });
      if (!workbook)
        throw new FileProblem(
          `“${name}” cannot be read as .xlsx; open it in a spreadsheet and save it again.`,
        );
      return workbook;
    }
  }
}

export async function readBook(path: string, options: WorkbookOptions = {}): Promise<Workbook> {
  demandEnding(path);
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) throw new FileProblem(`“${path}” cannot be read; check the name and the folder.`);
  return workbookOfBytes(path, bytes, options);
}

export interface BookForFile {
  readonly bytes: Uint8Array;
  readonly notCarried: readonly string[];
}

/** The bytes of a workbook as a file of this kind; a .csv file holds the sheet named, else the first. */
export async function bytesOfWorkbook(
  workbook: Workbook,
  ending: BookEnding,
  sheetName?: string,
): Promise<BookForFile> {
  switch (ending) {
    case '.json':
      return { bytes: Buffer.from(`${JSON.stringify(workbook.save())}\n`), notCarried: [] };
    case '.csv': {
      const { getters } = workbook.model;
      const names = getters.getSheetIds().map((id) => getters.getSheetName(id));
      const chosen = sheetName ?? names[0] ?? '';
      const others = names.filter((name) => name !== chosen);
      const bytes = Buffer.from(`\uFEFF${sheetToCsv(workbook, chosen)}`);
      if (others.length === 0) return { bytes, notCarried: [] };
      return {
        bytes,
        notCarried: [`A .csv file holds one sheet: “${chosen}” is in it, ${others.length} more are not.`],
      };
    }
    case '.xlsx': {
      const { writeXlsx } = await import('./write-xlsx.ts');
      return writeXlsx(workbook);
    }
  }
}

/** Writes the file whole or not at all: readers see the old one until the new one is complete. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    await access(dirname(path));
    await writeFile(unfinished, bytes, { flag: 'wx' });
    await rename(unfinished, path);
  } catch {
    await rm(unfinished, { force: true }).catch(() => {});
    throw new FileProblem(`“${path}” cannot be written; check the folder and its permissions.`);
  }
}

export async function writeBook(
  path: string,
  workbook: Workbook,
  sheetName?: string,
): Promise<readonly string[]> {
  const { bytes, notCarried } = await bytesOfWorkbook(workbook, demandEnding(path), sheetName);
  await writeWhole(path, bytes);
  return notCarried;
}
