// The command line from arguments to exit code: 0 done, 1 a problem with the input, 2 wrong usage.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { announceFunctions } from '../add-on/add-on.ts';
import { freshBundle } from '../add-on/fresh-bundle.ts';
import type { Bundle } from '../add-on/read-bundle.ts';
import { createWorkbook, type Workbook, type WorkbookOptions } from '../engine/workbook.ts';
import { FileProblem, readBook, writeBook } from '../files/books.ts';
import { showProgress } from './progress.ts';
import { type CommandReport, nameOf, runOn } from './run-on.ts';
import { readyScript, runScript } from './run-script.ts';
import type { Task } from './tasks.ts';
import { type Terminal, tellFailure } from './terminal.ts';
import { type Asked, readUsage, usage } from './usage.ts';

const samples = join(import.meta.dirname, '..', '..', 'sample');

async function readSample(name: string): Promise<unknown> {
  const text = await readFile(join(samples, `${name}.json`), 'utf8').catch(() => null);
  if (text === null) throw new FileProblem(`There is no sample “${name}”; “marketing” is one.`);
  return JSON.parse(text);
}

async function readScript(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new FileProblem(`“${file}” cannot be read; check the name and the folder.`);
  return text;
}

async function openBook({ inPath, locale, timeZone }: Asked): Promise<Workbook> {
  const options: WorkbookOptions = {
    ...(locale === null ? {} : { locale }),
    ...(timeZone === null ? {} : { timeZone }),
  };
  return inPath === null ? createWorkbook(options) : readBook(inPath, options);
}

const keep = async (
  asked: Asked,
  workbook: Workbook,
  sheet: string | undefined,
): Promise<readonly string[]> =>
  asked.outPath === null ? [] : writeBook(asked.outPath, workbook, asked.sheet ?? sheet);

const listed = (heading: string, sentences: readonly string[]): string =>
  sentences.length === 0 ? '' : `${heading}\n${sentences.map((sentence) => `  ${sentence}\n`).join('')}`;

/** What got lost on the way from and to files. */
interface OnTheWay {
  readonly notRead: readonly string[];
  readonly notCarried: readonly string[];
}

const toldOfFiles = ({ notCarried, notRead }: OnTheWay): string =>
  `${listed('Not taken over from the file', notRead)}${listed('Not in the file', notCarried)}`;

const asText = ({ lists, says }: CommandReport, way: OnTheWay): string =>
  `${says}\n${lists.map(({ heading, items }) => listed(heading, items)).join('')}${toldOfFiles(way)}`;

function asJson({ command, data, says, serviceCalls }: CommandReport, way: OnTheWay): string {
  const named = Object.fromEntries(Object.entries(way).filter(([, pieces]) => pieces.length > 0));
  return `${JSON.stringify({ command, says, ...data, serviceCalls, ...named })}\n`;
}

/** Does what was asked, and gives what goes to standard output. */
async function perform(asked: Asked, task: Task, bundle: Bundle, terminal: Terminal): Promise<string> {
  if (task.kind === 'script') {
    const ready = readyScript(task.file, await readScript(task.file), bundle);
    const workbook = await openBook(asked);
    const { json, sheet } = runScript(workbook, ready, task, (text) => terminal.err(`${text}\n`));
    const notCarried = await keep(asked, workbook, sheet);
    terminal.err(toldOfFiles({ notRead: workbook.notRead, notCarried }));
    return `${json}\n`;
  }
  announceFunctions(bundle);
  const sample = task.kind === 'plan' && task.sample !== null ? await readSample(task.sample) : undefined;
  const workbook = await openBook(asked);
  const report = runOn(workbook, bundle, task, sample);
  const notCarried = report.isUnchanged ? [] : await keep(asked, workbook, report.sheet);
  const way = { notRead: workbook.notRead, notCarried };
  return asked.asJson ? asJson(report, way) : asText(report, way);
}

/** `bundle` is what dist/ holds, built first where it is stale. */
export async function runCommandLine(
  args: readonly string[],
  terminal: Terminal,
  bundle: () => Promise<Bundle> = freshBundle,
): Promise<0 | 1 | 2> {
  if (args.includes('--help') || args.includes('-h')) {
    terminal.out(usage);
    return 0;
  }
  const read = readUsage(args);
  if (!read.ok) {
    terminal.err(`${read.wrong}.\n\n${usage}`);
    return 2;
  }
  const { asked } = read;
  const endProgress =
    terminal.screen == null ? null : showProgress(`Working on ${nameOf(asked.task)}`, terminal.screen);
  try {
    const result = await perform(asked, asked.task, await bundle(), terminal);
    await endProgress?.();
    terminal.out(result);
    return 0;
  } catch (error) {
    await endProgress?.();
    tellFailure(terminal, error);
    return 1;
  }
}
