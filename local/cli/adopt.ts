// npm run waypoint -- adopt: what a sheet of any make would become, and with --out the tables made of it.
import { parseArgs } from 'node:util';
import { z } from 'zod/mini';
import { announceFunctions, startAddOn } from '../add-on/add-on.ts';
import type { Bundle } from '../add-on/read-bundle.ts';
import { localeCodes } from '../engine/locales.ts';
import { isTimeZone } from '../engine/time-zone.ts';
import type { WorkbookOptions } from '../engine/workbook.ts';
import { endingOf, readBook, writeBook } from '../files/books.ts';
import { deskOf } from './run-on.ts';
import { type Terminal, tellFailure } from './terminal.ts';

const usage = `Usage: npm run --silent waypoint -- adopt --in BOOK [--sheet NAME] [--out BOOK] [--json]

Turns a sheet with goals or KPIs of any layout into Waypoint's tables. Without --out nothing is written.

  --in BOOK         the workbook with the sheet: .xlsx, .csv or .json
  --sheet NAME      the sheet; else the first that is not one of the tables
  --out BOOK        where the workbook with the tables goes
  --json            tells what was understood as one JSON object
  --locale CODE     how the workbook writes numbers and dates, such as de_DE
  --time-zone NAME  the workbook's time zone, such as Europe/Berlin
`;

const answer = z.looseObject({ says: z.string() });

interface Told {
  readonly says: string;
  readonly [field: string]: unknown;
}

interface Asked {
  readonly inPath: string;
  readonly outPath: string | null;
  readonly sheet: string | null;
  readonly asJson: boolean;
  readonly options: WorkbookOptions;
}

function readAsked(args: readonly string[]): Asked | string {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      in: text,
      out: text,
      sheet: text,
      locale: text,
      'time-zone': text,
      json: { type: 'boolean', default: false },
    },
  });
  const { in: inPath, out: outPath, locale, 'time-zone': timeZone } = values;
  if (positionals[0] !== undefined) return `“${positionals[0]}” is one word too many`;
  if (inPath === undefined) return 'Say with --in which workbook to work on';
  if (outPath !== undefined && endingOf(outPath) === null) return '--out must end in .xlsx, .csv or .json';
  if (locale !== undefined && !localeCodes.includes(locale))
    return `--locale takes one of ${localeCodes.join(', ')}`;
  if (timeZone !== undefined && !isTimeZone(timeZone)) return `There is no time zone “${timeZone}”`;
  const options = {
    ...(locale === undefined ? {} : { locale }),
    ...(timeZone === undefined ? {} : { timeZone }),
  };
  return { inPath, outPath: outPath ?? null, sheet: values.sheet ?? null, asJson: values.json, options };
}

/** What only a page needs: places to click, what to choose from, things told a second time. */
const ofSidebar = new Set(['sheets', 'counts', 'questions', 'doubtful', 'leftOver', 'standing']);

const withoutSidebar = (told: Told): Told => ({
  says: told.says,
  ...Object.fromEntries(Object.entries(told).filter(([field]) => !ofSidebar.has(field))),
});

async function adopt({ inPath, outPath, sheet, options }: Asked, bundle: Bundle): Promise<Told> {
  announceFunctions(bundle);
  const workbook = await readBook(inPath, options);
  const { desk } = deskOf(startAddOn(bundle, workbook));
  const ask = (request: string): Told => answer.parse(desk.ask(request, { sheet }));
  const understood = withoutSidebar(ask('previewAdoption'));
  if (outPath === null || 'notOkr' in understood) return understood;
  const adopted = ask('adopt');
  await writeBook(outPath, workbook);
  return { ...understood, says: adopted.says, adopted };
}

/** 0 done, 1 a problem with the workbook, 2 wrong usage. */
export async function runAdopt(
  args: readonly string[],
  terminal: Terminal,
  bundle: () => Promise<Bundle>,
): Promise<0 | 1 | 2> {
  if (args.includes('--help') || args.includes('-h')) {
    terminal.out(usage);
    return 0;
  }
  let asked: Asked | string;
  try {
    asked = readAsked(args);
  } catch (error) {
    asked = error instanceof Error ? (error.message.split('. ')[0] ?? '') : 'These options cannot be read';
  }
  if (typeof asked === 'string') {
    terminal.err(`${asked}.\n\n${usage}`);
    return 2;
  }
  try {
    const done = await adopt(asked, await bundle());
    terminal.out(asked.asJson ? `${JSON.stringify(done)}\n` : `${done.says}\n`);
    return 0;
  } catch (error) {
    tellFailure(terminal, error);
    return 1;
  }
}
