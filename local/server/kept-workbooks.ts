// Workbooks kept between runs: one file each, written whole, the copy before it kept beside it.
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readSavedWorkbook, type SavedWorkbook } from '../engine/saved-workbook.ts';
import type { KeptWorkbook } from './wire.ts';

const idPattern = /^[0-9a-f]{12}$/;
const mostListed = 5;

export interface KeptWorkbooks {
  newId(): string;
  /** The latest changed first, a handful. */
  list(): Promise<readonly KeptWorkbook[]>;
  /** Null when there is no such workbook, or neither of its copies can be read. */
  read(id: string): Promise<SavedWorkbook | null>;
  write(id: string, workbook: SavedWorkbook): Promise<void>;
}

interface Copy {
  readonly workbook: SavedWorkbook;
  readonly changedAt: string;
}

async function readCopy(path: string): Promise<Copy | null> {
  try {
    const workbook = readSavedWorkbook(await readFile(path, 'utf8'));
    return workbook && { workbook, changedAt: (await stat(path)).mtime.toISOString() };
  } catch {
    return null;
  }
}

/** On the disk before it has its name, so that a crash leaves the old file or the new one, never half of one. */
async function writeWhole(path: string, text: string): Promise<void> {
  const unfinished = `${path}.unfinished`;
  const file = await open(unfinished, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  if (existsSync(path)) await rename(path, previousOf(path));
  await rename(unfinished, path);
}

const previousOf = (path: string): string => path.replace(/\.json$/, '.previous.json');

export function createKeptWorkbooks(folder: string): KeptWorkbooks {
  const pathOf = (id: string): string => join(folder, `${id}.json`);

  async function readEither(id: string): Promise<Copy | null> {
    if (!idPattern.test(id)) return null;
    return (await readCopy(pathOf(id))) ?? (await readCopy(previousOf(pathOf(id))));
  }

  return {
    newId: () => randomBytes(6).toString('hex'),
    list: async () => {
      if (!existsSync(folder)) return [];
      const ids = new Set(readdirSync(folder).map((name) => name.split('.')[0] ?? ''));
      const found = await Promise.all(
        [...ids].map(async (id) => {
          const copy = await readEither(id);
          return copy === null ? [] : [{ id, title: copy.workbook.title, changedAt: copy.changedAt }];
        }),
      );
      return found
        .flat()
        .sort((a, b) => b.changedAt.localeCompare(a.changedAt))
        .slice(0, mostListed);
    },
    read: async (id) => (await readEither(id))?.workbook ?? null,
    write: async (id, workbook) => {
      await mkdir(folder, { recursive: true });
      await writeWhole(pathOf(id), JSON.stringify(workbook));
    },
  };
}
