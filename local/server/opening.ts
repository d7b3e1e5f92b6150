// Opens one workbook at a time, keeps it on the disk, and gives it out as a file.

import type { SavedWorkbook } from '../engine/saved-workbook.ts';
import { FileProblem } from '../files/books.ts';
import { createKeeper, type Keeper } from './keeper.ts';
import type { KeptWorkbooks } from './kept-workbooks.ts';
import type { OpenedBy, OpenWorkbook } from './open-workbook.ts';
import type { KeptWorkbook } from './wire.ts';
import { words } from './words.ts';

/** Makes workbooks with the add-on in them. */
export interface WorkbookHost {
  blank(by: OpenedBy): OpenWorkbook;
  sample(by: OpenedBy): OpenWorkbook;
  fromFile(name: string, content: Uint8Array, by: OpenedBy): Promise<OpenWorkbook>;
  fromSaved(saved: SavedWorkbook, by: OpenedBy): OpenWorkbook;
}

export type OpenChoice =
  | { readonly kind: 'sample' | 'blank' }
  | { readonly kind: 'kept'; readonly id: string };

export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array;
  /** What the file does not hold, one sentence each. */
  readonly notCarried: readonly string[];
}

export interface Opening {
  open(choice: OpenChoice): Promise<void>;
  openFile(name: string, content: Uint8Array): Promise<void>;
  now(): OpenWorkbook | null;
  /** By which id the open workbook is kept. */
  nowId(): string | null;
  /** Opens a kept workbook unless one is open; that it is no longer kept is no error. */
  openIfNone(id: string): Promise<void>;
  rename(title: string): void;
  listKept(): Promise<readonly KeptWorkbook[]>;
  saveAs(format: 'xlsx' | 'csv', sheet: string): Promise<SavedFile>;
  /** Puts what is not yet on the disk there; also a workbook nobody has changed, if somebody has it before them. */
  flush(isShown: boolean): Promise<void>;
}

export interface OpeningEvents {
  /** `says` is for the people who see it open. */
  onOpened(says: string): void;
  onSaved(isSaved: boolean): void;
  onTrouble(text: string): void;
  onAddOnRevision(tab: string, revision: string): void;
}

interface Current {
  readonly id: string;
  readonly workbook: OpenWorkbook;
  readonly keeper: Keeper;
}

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

/** A title as a file name that every system takes. */
const fileName = (title: string, format: string): string =>
  `${title.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').trim() || words.untitled}.${format}`;

export function createOpening(host: WorkbookHost, kept: KeptWorkbooks, events: OpeningEvents): Opening {
  let current: Current | null = null;
  let queue: Promise<void> = Promise.resolve();

  function opened(): Current {
    if (current === null) throw new Error(words.notOpen);
    return current;
  }

  async function replace(
    id: string,
    make: (by: OpenedBy) => OpenWorkbook | Promise<OpenWorkbook>,
  ): Promise<void> {
    await current?.keeper.flush();
    const keeper = createKeeper({
      write: async () => {
        if (next !== null) await kept.write(id, next.workbook.save());
      },
      onSaved: (isSaved) => next !== null && next === current && events.onSaved(isSaved),
      onTrouble: (error) =>
        events.onTrouble(words.notSaved(error instanceof Error ? error.message : String(error))),
    });
    let next: Current | null = null;
    const workbook = await make({ onChange: keeper.changed, onAddOnRevision: events.onAddOnRevision });
    next = { id, workbook, keeper };
    current = next;
    events.onOpened(workbook.notRead.length === 0 ? '' : words.notReadFromFile(workbook.notRead));
  }

  /** One after the other; a failed opening leaves the open workbook as it is. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const done = queue.then(work);
    queue = done.catch(() => {});
    return done;
  }

  async function openKept(id: string): Promise<void> {
    if (current?.id === id) await current.keeper.flush();
    const saved = await kept.read(id);
    if (saved === null) throw new Error(words.notKept);
    await replace(id, (by) => host.fromSaved(saved, by));
  }

  return {
    open: (choice) =>
      inTurn(async () => {
        switch (choice.kind) {
          case 'sample':
            return replace(kept.newId(), host.sample);
          case 'blank':
            return replace(kept.newId(), host.blank);
          case 'kept':
            return openKept(choice.id);
        }
      }),
    openFile: (name, content) =>
      inTurn(async () => {
        try {
          await replace(kept.newId(), (by) => host.fromFile(name, content, by));
          opened().keeper.changed();
        } catch (error) {
          if (error instanceof FileProblem) throw error;
          throw new Error(words.notRead(name, error instanceof Error ? error.message : String(error)));
        }
      }),
    now: () => current?.workbook ?? null,
    nowId: () => current?.id ?? null,
    openIfNone: (id) =>
      inTurn(async () => {
        if (current === null && (await kept.read(id)) !== null) await openKept(id);
      }),
    rename: (title) => {
      const { workbook, keeper } = opened();
      workbook.title = title;
      keeper.changed();
    },
    listKept: kept.list,
    saveAs: async (format, sheet) => {
      const { workbook } = opened();
      const { bytes, notCarried } = await workbook.toFile(`.${format}`, sheet);
      return { name: fileName(workbook.title, format), type: types[format], content: bytes, notCarried };
    },
    flush: async (isShown) => {
      if (isShown && current !== null && (await kept.read(current.id)) === null) current.keeper.changed();
      await current?.keeper.flush();
    },
  };
}
