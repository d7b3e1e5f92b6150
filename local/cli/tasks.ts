// What the command line can be asked to do: the menu's commands with their inputs as options, and any script.
import { type KpiOptions, type KpiTask, kpiWrites, optionsOfKpi, readKpiTask } from './kpi-tasks.ts';
import {
  optionsOfRhythm,
  type RhythmOptions,
  type RhythmTask,
  readNextCycle,
  readReview,
  rhythmWrites,
} from './rhythm-tasks.ts';
import { readSummary, type SummaryOptions, type SummaryTask, summaryOptions } from './summary-task.ts';

export const planCommandNames = ['setup', 'refresh'] as const;
export type PlanCommandName = (typeof planCommandNames)[number];

export const authModes = ['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL'] as const;

/** What the `write` command adds: the input of the sidebar's own request. */
export interface Goals {
  readonly objective: { readonly kind: 'existing'; readonly id: string } | NewObjective;
  readonly keyResults: readonly object[];
}

interface NewObjective {
  readonly kind: 'new';
  readonly fields: object;
}

/** A check-in to save; without one, the command tells which are due. */
export interface TypedCheckIn {
  readonly keyResultId: string;
  readonly value: string;
  readonly confidence: number | null;
  readonly note: string;
  readonly by: string;
}

export type Task =
  | { readonly kind: 'plan'; readonly command: PlanCommandName; readonly sample: string | null }
  /** null: the first sheet that is not one of the tables. */
  | { readonly kind: 'adopt'; readonly sheet: string | null; readonly isKept: boolean }
  | { readonly kind: 'check-goals'; readonly cells: string; readonly goalKind: 'keyResult' | 'objective' }
  | { readonly kind: 'home' }
  | KpiTask
  | { readonly kind: 'write'; readonly goals: Goals }
  | { readonly kind: 'check-in'; readonly owner: string | null; readonly typed: TypedCheckIn | null }
  | RhythmTask
  | SummaryTask
  | { readonly kind: 'self-test' }
  | { readonly kind: 'script'; readonly file: string; readonly mode: (typeof authModes)[number] };

/** The options of the command line as they were typed; dashes stay. */
export interface Options extends SummaryOptions, RhythmOptions, KpiOptions {
  readonly sheet?: string | undefined;
  readonly cells?: string | undefined;
  readonly kind?: string | undefined;
  readonly out?: string | undefined;
  readonly sample?: string | undefined;
  readonly auth?: string | undefined;
  readonly objective?: string | undefined;
  readonly under?: string | undefined;
  readonly 'key-result'?: readonly string[] | undefined;
  readonly level?: string | undefined;
  readonly team?: string | undefined;
  readonly commitment?: string | undefined;
  readonly supports?: readonly string[] | undefined;
  readonly current?: string | undefined;
  readonly confidence?: string | undefined;
  readonly note?: string | undefined;
}

/** Which of these options go with which command. */
const optionsOf: Readonly<Record<string, readonly (keyof Options)[]>> = {
  setup: ['sample'],
  'check-goals': ['cells', 'kind'],
  'check-in': ['for', 'current', 'confidence', 'note', 'owner'],
  ...optionsOfRhythm,
  summary: summaryOptions,
  ...optionsOfKpi,
  script: ['auth'],
  write: [
    'objective',
    'under',
    'key-result',
    'level',
    'team',
    'owner',
    'commitment',
    'supports',
    'start',
    'due',
  ],
};

/** The command that an option goes with, where it does not go with the one that was named. */
export function strayOption(command: string, options: Options): string | null {
  for (const [owner, names] of Object.entries(optionsOf)) {
    const stray = names.find(
      (name) => options[name] !== undefined && !(optionsOf[command] ?? []).includes(name),
    );
    if (stray !== undefined) return `--${stray} goes with ${owner}`;
  }
  return null;
}

/** The words of the options, and what the tables call them. */
const levels: ReadonlyMap<string, string> = new Map([
  ['business', 'businessGoal'],
  ['marketing', 'marketingObjective'],
  ['team', 'teamObjective'],
]);
const goalKinds: ReadonlyMap<string, 'keyResult' | 'objective'> = new Map([
  ['key-result', 'keyResult'],
  ['objective', 'objective'],
]);
const commitments = ['committed', 'aspirational'];

const emptyKeyResult = { type: null, start: null, target: null, upper: null, unit: '', kpiId: '' };

function readGoals(options: Options): Goals | string {
  const { commitment = 'committed', due = null, level = 'team', owner = '', start = null } = options;
  const keyResults = (options['key-result'] ?? []).map((keyResult) => ({
    ...emptyKeyResult,
    keyResult,
    owner,
    due,
  }));
  if (options.objective !== undefined && options.under !== undefined)
    return 'Name a new objective with --objective, or an existing one with --under, not both';
  if (options.under !== undefined) return { objective: { kind: 'existing', id: options.under }, keyResults };
  if (options.objective === undefined)
    return 'Say with --objective what the objective is, or with --under which one gets the key results';
  const levelId = levels.get(level);
  if (levelId === undefined) return `--level takes one of ${[...levels.keys()].join(', ')}`;
  if (!commitments.includes(commitment)) return `--commitment takes one of ${commitments.join(', ')}`;
  const fields = {
    objective: options.objective,
    level: levelId,
    team: options.team ?? '',
    owner,
    commitment,
    supports: [...(options.supports ?? [])],
    start,
    due,
  };
  return { objective: { kind: 'new', fields }, keyResults };
}

function readCheckIn(options: Options): Task | string {
  const { confidence, current = '', note = '', owner = null } = options;
  if (options.for === undefined) {
    if (current !== '' || note !== '' || confidence !== undefined)
      return 'Say with --for which key result the check-in is for';
    return { kind: 'check-in', owner, typed: null };
  }
  const sure = confidence === undefined ? null : Number(confidence);
  if (sure !== null && !Number.isFinite(sure)) return '--confidence takes a number from 1 to 10';
  const typed = { keyResultId: options.for, value: current, confidence: sure, note, by: owner ?? '' };
  return { kind: 'check-in', owner: null, typed };
}

/** The task, or what is wrong with it. */
export function readTask(command: string, file: string | undefined, options: Options): Task | string {
  const planned = planCommandNames.find((name) => name === command);
  if (planned !== undefined) {
    const { sample = null } = options;
    if (sample !== null && !/^[a-z-]+$/.test(sample)) return '--sample takes the name of a sample';
    return { kind: 'plan', command: planned, sample };
  }
  switch (command) {
    case 'home':
    case 'self-test':
      return { kind: command };
    case 'adopt':
      return { kind: 'adopt', sheet: options.sheet ?? null, isKept: options.out !== undefined };
    case 'check-goals': {
      const { cells, kind = 'key-result' } = options;
      const goalKind = goalKinds.get(kind);
      if (cells === undefined) return 'Say with --cells which cells hold the goals, such as Plan!C2:C20';
      if (goalKind === undefined) return `--kind takes one of ${[...goalKinds.keys()].join(', ')}`;
      return { kind: 'check-goals', cells, goalKind };
    }
    case 'kpi':
    case 'kpi-chart':
    case 'campaigns':
    case 'log-values':
      return readKpiTask(command, options);
    case 'check-in':
      return readCheckIn(options);
    case 'review':
      return readReview(options);
    case 'summary':
      return readSummary(options);
    case 'doctor':
      return { kind: 'doctor', fixes: options.fix === true };
    case 'next-cycle':
      return readNextCycle(options);
    case 'write': {
      const goals = readGoals(options);
      return typeof goals === 'string' ? goals : { kind: 'write', goals };
    }
    case 'script': {
      const { auth = 'FULL' } = options;
      const mode = authModes.find((name) => name === auth);
      if (file === undefined) return 'Name the script’s file, such as script.js';
      if (mode === undefined) return `--auth takes one of ${authModes.join(', ')}`;
      return { kind: 'script', file, mode };
    }
    default:
      return `There is no command “${command}”`;
  }
}

/** Whether the task makes a workbook worth keeping, so that --out has to be given. */
export function mustWrite(task: Task): boolean {
  switch (task.kind) {
    case 'plan':
    case 'write':
      return true;
    case 'summary':
      return !task.asMarkdown;
    case 'kpi':
    case 'kpi-chart':
    case 'campaigns':
    case 'log-values':
      return kpiWrites(task);
    case 'check-in':
      return task.typed !== null;
    case 'review':
    case 'doctor':
    case 'next-cycle':
      return rhythmWrites(task);
    case 'adopt':
    case 'check-goals':
    case 'home':
    case 'self-test':
    case 'script':
      return false;
  }
}

/** Whether there is something to do without a workbook. */
export const mayBeginBlank = (task: Task): boolean =>
  task.kind === 'script' || task.kind === 'self-test' || (task.kind === 'plan' && task.command === 'setup');
