// Reads the arguments of the command line, or says what is wrong with them.
import { parseArgs } from 'node:util';
import { localeCodes } from '../engine/locales.ts';
import { isTimeZone } from '../engine/time-zone.ts';
import { endingOf } from '../files/books.ts';

export const commandNames = ['setup', 'summary', 'refresh'] as const;
export type CommandName = (typeof commandNames)[number];

export interface Asked {
  readonly command: CommandName;
  /** null: a blank workbook. */
  readonly inPath: string | null;
  readonly outPath: string;
  readonly asJson: boolean;
  readonly sample: string | null;
  readonly sheet: string | null;
  readonly locale: string | null;
  readonly timeZone: string | null;
}

export const usage = `Usage: npm run --silent waypoint -- COMMAND --in BOOK --out BOOK [--json]

Commands
  setup      lays out the tables; without --in on a blank workbook
  summary    writes the Summary sheet
  refresh    brings “as of” to today and mends what the add-on computes

Options
  --in BOOK           the workbook to work on: .xlsx, .csv or .json
  --out BOOK          where the result goes, by the same endings
  --json              tells the result as one JSON object
  --sample marketing  with setup: fills empty tables with a sample quarter
  --sheet NAME        the sheet that a .csv result holds
  --locale CODE       how the workbook writes numbers and dates, such as de_DE
  --time-zone NAME    the workbook's time zone, such as Europe/Berlin
`;

type Reading = { readonly ok: true; readonly asked: Asked } | { readonly ok: false; readonly wrong: string };

const no = (wrong: string): Reading => ({ ok: false, wrong });

function parsed(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      in: { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean', default: false },
      sample: { type: 'string' },
      sheet: { type: 'string' },
      locale: { type: 'string' },
      'time-zone': { type: 'string' },
    },
  });
}

export function readUsage(args: readonly string[]): Reading {
  let read: ReturnType<typeof parsed>;
  try {
    read = parsed(args);
  } catch (error) {
    return no(error instanceof Error ? (error.message.split('. ')[0] ?? '') : 'These options cannot be read');
  }
  const { values, positionals } = read;
  const [name, ...more] = positionals;
  const command = commandNames.find((known) => known === name);
  if (name === undefined) return no('Name a command');
  if (command === undefined) return no(`There is no command “${name}”`);
  if (more.length > 0) return no(`“${more[0]}” is one word too many`);
  if (values.out === undefined) return no('Say with --out where the result goes');
  if (endingOf(values.out) === null) return no('--out must end in .xlsx, .csv or .json');
  if (values.in === undefined && command !== 'setup') return no('Say with --in which workbook to work on');
  if (values.sample !== undefined && command !== 'setup') return no('--sample goes with setup');
  if (values.sample !== undefined && !/^[a-z-]+$/.test(values.sample))
    return no('--sample takes the name of a sample');
  if (values.locale !== undefined && !localeCodes.includes(values.locale)) {
    return no(`--locale takes one of ${localeCodes.join(', ')}`);
  }
  const timeZone = values['time-zone'] ?? null;
  if (timeZone !== null && !isTimeZone(timeZone)) return no(`There is no time zone “${timeZone}”`);
  return {
    ok: true,
    asked: {
      command,
      inPath: values.in ?? null,
      outPath: values.out,
      asJson: values.json,
      sample: values.sample ?? null,
      sheet: values.sheet ?? null,
      locale: values.locale ?? null,
      timeZone,
    },
  };
}
