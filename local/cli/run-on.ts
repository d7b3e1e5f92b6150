// Runs a menu command of the add-on on a workbook, through the same door the sidebar uses.
import { z } from 'zod/mini';
import { startAddOn } from '../add-on/add-on.ts';
import type { Bundle } from '../add-on/read-bundle.ts';
import { emptyStage } from '../apps-script/stage.ts';
import type { Workbook } from '../engine/workbook.ts';
import type { CommandName } from './usage.ts';

export interface CommandReport {
  readonly command: CommandName;
  readonly says: string;
  readonly changed: readonly string[];
  readonly kept: readonly string[];
  readonly problems: readonly string[];
  readonly serviceCalls: { readonly read: number; readonly write: number };
  /** What other programs will not see in the file. */
  readonly notCarried: readonly string[];
}

const sentences = z.array(z.string());
const reply = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    value: z.object({ says: z.string(), changed: sentences, kept: sentences, problems: sentences }),
  }),
  z.object({ ok: z.literal(false), problem: z.object({ message: z.string() }) }),
]);

/** What the command did, and the name of the sheet it left people on; throws the add-on's own sentence. */
export function runOn(workbook: Workbook, bundle: Bundle, command: CommandName, sample: unknown) {
  const log: string[] = [];
  const stage = { ...emptyStage, log: (_level: string, text: string) => log.push(text) };
  const input = sample === undefined ? { command } : { command, sample };
  const addOn = startAddOn(bundle, workbook);
  const { value, serviceCalls, selection } = addOn.request('handleRequest', ['runCommand', input], {
    stage,
    selection: null,
  });
  const read = reply.safeParse(value);
  if (!read.success)
    throw new Error(`The add-on gave no answer to “${command}”.${log.map((line) => ` ${line}`).join('')}`);
  if (!read.data.ok) throw new Error(read.data.problem.message);
  const report: CommandReport = {
    command,
    ...read.data.value,
    serviceCalls: { ...serviceCalls },
    notCarried: [],
  };
  const { getters } = workbook.model;
  const sheet = selection ? getters.tryGetSheetName(selection.sheetId) : undefined;
  return { report, sheet };
}
