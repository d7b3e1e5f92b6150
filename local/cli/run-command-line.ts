// The command line from arguments to exit code: 0 done, 1 a problem with the input, 2 wrong usage.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { announceFunctions } from '../add-on/add-on.ts';
import { freshBundle } from '../add-on/fresh-bundle.ts';
import type { Bundle } from '../add-on/read-bundle.ts';
import { createWorkbook, type WorkbookOptions } from '../engine/workbook.ts';
import { FileProblem, readBook, writeBook } from '../files/books.ts';
import { type CommandReport, runOn } from './run-on.ts';
import { type Asked, readUsage, usage } from './usage.ts';

export interface Terminal {
  out(text: string): void;
  err(text: string): void;
}

const samples = join(import.meta.dirname, '..', '..', 'sample');

async function readSample(name: string): Promise<unknown> {
  const text = await readFile(join(samples, `${name}.json`), 'utf8').catch(() => null);
  if (text === null) throw new FileProblem(`There is no sample “${name}”; “marketing” is one.`);
  return JSON.parse(text);
}

async function perform(asked: Asked, bundle: Bundle): Promise<CommandReport> {
  announceFunctions(bundle);
  const options: WorkbookOptions = {
    ...(asked.locale === null ? {} : { locale: asked.locale }),
    ...(asked.timeZone === null ? {} : { timeZone: asked.timeZone }),
  };
  const sample = asked.sample === null ? undefined : await readSample(asked.sample);
  const workbook = asked.inPath === null ? createWorkbook(options) : await readBook(asked.inPath, options);
  const done = runOn(workbook, bundle, asked.command, sample);
  const notCarried = await writeBook(asked.outPath, workbook, asked.sheet ?? done.sheet);
  return { ...done.report, notCarried };
}

const listed = (heading: string, sentences: readonly string[]): string =>
  sentences.length === 0 ? '' : `${heading}\n${sentences.map((sentence) => `  ${sentence}\n`).join('')}`;

const asText = ({ says, changed, kept, problems, notCarried }: CommandReport): string =>
  `${says}\n${listed('Changed', changed)}${listed('Left as it is', kept)}${listed('Problems', problems)}${listed('Not in the file', notCarried)}`;

function asJson({ says: _says, notCarried, ...report }: CommandReport): string {
  const named = notCarried.length > 0 ? { ...report, notCarried } : report;
  return `${JSON.stringify(named)}\n`;
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

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
  try {
    const report = await perform(read.asked, await bundle());
    terminal.out(read.asked.asJson ? asJson(report) : asText(report));
    return 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    terminal.err(`${oneLine(message)}\n`);
    return 1;
  }
}
