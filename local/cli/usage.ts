// Reads the arguments of the command line, or says what is wrong with them.
import { parseArgs } from 'node:util';
import { localeCodes } from '../engine/locales.ts';
import { isTimeZone } from '../engine/time-zone.ts';
import { endingOf } from '../files/books.ts';
import { kpiUsage } from './kpi-tasks.ts';
import { summaryUsage } from './summary-task.ts';
import { mayBeginBlank, mustWrite, readTask, strayOption, type Task } from './tasks.ts';

export interface Asked {
  readonly task: Task;
  /** null: a blank workbook. */
  readonly inPath: string | null;
  /** null: nothing is written. */
  readonly outPath: string | null;
  readonly asJson: boolean;
  readonly sheet: string | null;
  readonly locale: string | null;
  readonly timeZone: string | null;
}

export const usage = `Usage: npm run --silent waypoint -- COMMAND --in BOOK --out BOOK [--json]

Commands
  setup      lays out the tables; without --in on a blank workbook
  adopt      tells what a sheet of any layout holds; with --out makes the tables of it
  write      adds an objective with key results, or key results to one that is there
  check-in   tells which key results are due for a check-in, or saves one
  review     tells why goals are behind, or writes down a decision
  doctor     lists what is wrong in the workbook, each at its cell
  check-goals
             judges the goals in any cells
  next-cycle closes the cycle with final scores and begins the next one
  refresh    brings “as of” to today
  summary    writes the Summary sheet, or tells it as Markdown
  home       tells where the objectives stand and what needs attention
  kpi        tells how a KPI does
  campaigns  tells which campaigns of a KPI work, which need improving, and what is only chance
  log-values tells which values are due this week, or logs some
  kpi-chart  inserts charts of KPIs into the workbook, or brings those that are there up to date
  self-test  tries what is not documented of Google, as the menu item for developers does
  script FILE.js
             runs main() of an Apps Script file and prints what it returns as JSON

Options
  --in BOOK           the workbook to work on: .xlsx, .csv or .json
  --out BOOK          where the result goes, by the same endings
  --json              tells the result as one JSON object
  --sheet NAME        the sheet that a .csv result holds; with adopt the sheet to read, else the
                      first that is not one of the tables
  --locale CODE       how the workbook writes numbers and dates, such as de_DE
  --time-zone NAME    the workbook's time zone, such as Europe/Berlin
With setup
  --sample marketing  fills empty tables with a sample quarter
With write
  --objective TEXT    the new objective, with --level business|marketing|team, --team NAME,
                      --owner NAME, --commitment committed|aspirational, --supports ID (may be repeated),
                      --start and --due as 2026-12-31
  --under ID          the objective that gets the key results, instead of a new one
  --key-result TEXT   a key result (may be repeated)
With check-in
  --owner NAME        whose; with --for, who checks in
  --for ID            the key result to save a check-in for, with --current VALUE,
                      --confidence 1 to 10, --note TEXT
With review
  --for ID            the goal that is decided about, with --decide keep|adjust-target|
                      change-initiative|revise|drop|ask-for-help, --reason TEXT, --owner NAME for
                      who decides, and --target VALUE with adjust-target
With doctor
  --fix               puts right what can be put right safely; the rest is listed
With check-goals
  --cells CELLS       where they are, such as "Plan!C2:C20"
  --kind KIND         what they are outside of the tables: key-result or objective
With next-cycle
  --carry-over ID, --restart ID, --drop ID
                      what becomes of a key result (may be repeated, or IDs with commas); the
                      others become what is suggested
  --name TEXT, --start DATE, --due DATE
                      the next cycle, where it is not the one that follows
  --preview           tells what would be written and writes nothing
${kpiUsage}${summaryUsage}With script
  --auth MODE         what it may do: FULL (a menu item), LIMITED (onOpen), NONE (an add-on not yet
                      used in the document) or CUSTOM_FUNCTION (a cell)

Ends with 0 when done, 1 when something is wrong with the input, 2 when the command is not understood.
`;

type Reading = { readonly ok: true; readonly asked: Asked } | { readonly ok: false; readonly wrong: string };

const no = (wrong: string): Reading => ({ ok: false, wrong });
const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;

function parsed(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      in: text,
      out: text,
      json: { type: 'boolean', default: false },
      sheet: text,
      locale: text,
      'time-zone': text,
      sample: text,
      kpi: texts,
      auth: text,
      objective: text,
      under: text,
      'key-result': texts,
      level: text,
      team: text,
      owner: text,
      commitment: text,
      supports: texts,
      start: text,
      due: text,
      for: text,
      current: text,
      confidence: text,
      note: text,
      value: texts,
      day: text,
      campaign: text,
      sure: { type: 'boolean' },
      decide: text,
      target: text,
      reason: text,
      fix: { type: 'boolean' },
      cells: text,
      kind: text,
      preview: { type: 'boolean' },
      'carry-over': texts,
      restart: texts,
      drop: texts,
      name: text,
      cycle: text,
      keep: { type: 'boolean' },
      format: text,
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
  if (name === undefined) return no('Name a command');
  const file = name === 'script' ? more.shift() : undefined;
  if (more.length > 0) return no(`“${more[0]}” is one word too many`);
  const stray = strayOption(name, values);
  if (stray !== null) return no(stray);
  const task = readTask(name, file, values);
  if (typeof task === 'string') return no(task);
  if (values.out === undefined && mustWrite(task)) return no('Say with --out where the result goes');
  if (values.out !== undefined && endingOf(values.out) === null)
    return no('--out must end in .xlsx, .csv or .json');
  if (values.in === undefined && !mayBeginBlank(task)) return no('Say with --in which workbook to work on');
  if (values.locale !== undefined && !localeCodes.includes(values.locale)) {
    return no(`--locale takes one of ${localeCodes.join(', ')}`);
  }
  const timeZone = values['time-zone'] ?? null;
  if (timeZone !== null && !isTimeZone(timeZone)) return no(`There is no time zone “${timeZone}”`);
  return {
    ok: true,
    asked: {
      task,
      inPath: values.in ?? null,
      outPath: values.out ?? null,
      asJson: values.json,
      sheet: task.kind === 'adopt' ? null : (values.sheet ?? null),
      locale: values.locale ?? null,
      timeZone,
    },
  };
}
