// Makes workbooks with the built add-on in them: blank, the sample, from a file, or as they were kept.
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { announceFunctions } from '../add-on/add-on.ts';
import type { Bundle } from '../add-on/read-bundle.ts';
import { createWorkbook, openWorkbook, type Workbook } from '../engine/workbook.ts';
import { workbookOfBytes } from '../files/books.ts';
import { addOnAtWork } from './add-on-at-work.ts';
import { type AddOnPart, type HostedParts, hostWorkbook } from './hosted-workbook.ts';
import type { WorkbookHost } from './opening.ts';
import { words } from './words.ts';

export interface HostOptions {
  readonly bundle: Bundle;
  readonly sampleFile: string;
}

/** What the add-on's one door answers. */
const reply = z.union([
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), problem: z.object({ message: z.string() }) }),
]);

/** Fills a workbook by the add-on's own command, as the sidebar would ask for it. */
function fillWithSample(addOn: AddOnPart, workbook: Workbook, sampleFile: string): void {
  const empty = workbook.model.getters.getSheetIds();
  const sample: unknown = JSON.parse(readFileSync(sampleFile, 'utf8'));
  const answer = reply.parse(addOn.run('', 'handleRequest', ['runCommand', { command: 'setup', sample }]));
  if (!answer.ok) throw new Error(answer.problem.message);
  for (const sheetId of empty) {
    const sheetName = workbook.model.getters.getSheetName(sheetId);
    workbook.model.dispatch('DELETE_SHEET', { sheetId, sheetName });
  }
}

/** The functions of the bundle are made known at once, so one host is enough for a process. */
export function createWorkbookHost({ bundle, sampleFile }: HostOptions): WorkbookHost {
  announceFunctions(bundle);
  // A new spreadsheet lives where the person does, as it would at Google.
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const hosted = (
    open: HostedParts['open'],
    begin: (addOn: AddOnPart, workbook: Workbook) => void = () => {},
  ) => ({
    open,
    addOn: (workbook: Workbook) => {
      const addOn = addOnAtWork(bundle, workbook);
      begin(addOn, workbook);
      return addOn;
    },
  });

  return {
    blank: (by) =>
      hostWorkbook(
        hosted((options) => createWorkbook({ ...options, timeZone })),
        by,
      ),
    sample: (by) =>
      hostWorkbook(
        hosted(
          (options) => createWorkbook({ ...options, timeZone, title: words.sample }),
          (addOn, workbook) => fillWithSample(addOn, workbook, sampleFile),
        ),
        by,
      ),
    fromFile: async (name, content, by) => {
      const fromFile = await workbookOfBytes(name, content, { timeZone });
      const saved = fromFile.save();
      return hostWorkbook(
        hosted((options) => openWorkbook(saved, { ...options, notRead: fromFile.notRead })),
        by,
      );
    },
    fromSaved: (saved, by) =>
      hostWorkbook(
        hosted((options) => openWorkbook(saved, options)),
        by,
      ),
  };
}
