// The commands of the review and what follows from it, read from their options.

/** A decision to write down; without one, the command tells what is behind. */
export interface MadeDecision {
  readonly subjectId: string;
  readonly decision: string;
  readonly target: string;
  readonly reason: string;
  readonly by: string;
}

export type RhythmTask =
  | { readonly kind: 'review'; readonly made: MadeDecision | null }
  /** Applies the safe fixes where `fixes` says so. */
  | { readonly kind: 'doctor'; readonly fixes: boolean }
  | NextCycleTask;

export type Carrying = 'carryOver' | 'restart' | 'drop';

/** Without `begins` it only tells what would be written. */
export interface NextCycleTask {
  readonly kind: 'next-cycle';
  readonly begins: boolean;
  readonly choices: readonly { readonly id: string; readonly carrying: Carrying }[];
  /** What is left out is as the cycle that follows has it. */
  readonly next: {
    readonly name: string | null;
    readonly start: string | null;
    readonly due: string | null;
  };
}

export interface RhythmOptions {
  readonly preview?: boolean | undefined;
  readonly 'carry-over'?: readonly string[] | undefined;
  readonly restart?: readonly string[] | undefined;
  readonly drop?: readonly string[] | undefined;
  readonly name?: string | undefined;
  readonly start?: string | undefined;
  readonly due?: string | undefined;
  readonly for?: string | undefined;
  readonly owner?: string | undefined;
  readonly decide?: string | undefined;
  readonly target?: string | undefined;
  readonly reason?: string | undefined;
  readonly fix?: boolean | undefined;
}

/** Which of these options go with which command. */
export const optionsOfRhythm = {
  review: ['for', 'decide', 'target', 'reason', 'owner'],
  doctor: ['fix'],
  'next-cycle': ['preview', 'carry-over', 'restart', 'drop', 'name', 'start', 'due'],
} as const;

const decisions: ReadonlyMap<string, string> = new Map([
  ['keep', 'keep'],
  ['adjust-target', 'adjustTarget'],
  ['change-initiative', 'changeInitiative'],
  ['revise', 'revise'],
  ['drop', 'drop'],
  ['ask-for-help', 'askForHelp'],
]);

/** The task, or what is wrong with it. */
export function readReview(options: RhythmOptions): RhythmTask | string {
  const { decide, owner = '', reason = '', target = '' } = options;
  if (options.for === undefined) {
    const hasMore = decide !== undefined || target !== '' || reason !== '';
    return hasMore ? 'Say with --for what the decision is about' : { kind: 'review', made: null };
  }
  const decision = decisions.get(decide ?? '');
  if (decision === undefined) return `--decide takes one of ${[...decisions.keys()].join(', ')}`;
  if (target !== '' && decision !== 'adjustTarget') return '--target goes with --decide adjust-target';
  return { kind: 'review', made: { subjectId: options.for, decision, target, reason, by: owner } };
}

/** The task, or what is wrong with it. */
export function readNextCycle(options: RhythmOptions): RhythmTask | string {
  const choices = (
    [
      ['carryOver', options['carry-over']],
      ['restart', options.restart],
      ['drop', options.drop],
    ] as const
  ).flatMap(([carrying, ids]) =>
    (ids ?? []).flatMap((list) => list.split(',').map((id) => ({ id: id.trim(), carrying }))),
  );
  const seen = new Set<string>();
  for (const { id } of choices) {
    if (seen.has(id.toUpperCase())) return `${id} can only be carried over, restarted or dropped`;
    seen.add(id.toUpperCase());
  }
  const { name = null, start = null, due = null } = options;
  return { kind: 'next-cycle', begins: options.preview !== true, choices, next: { name, start, due } };
}

/** Whether the task makes a workbook worth keeping. */
export function rhythmWrites(task: RhythmTask): boolean {
  switch (task.kind) {
    case 'review':
      return task.made !== null;
    case 'doctor':
      return task.fixes;
    case 'next-cycle':
      return task.begins;
  }
}
