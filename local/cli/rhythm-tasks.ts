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
  | { readonly kind: 'doctor'; readonly fixes: boolean };

export interface RhythmOptions {
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

/** Whether the task makes a workbook worth keeping. */
export function rhythmWrites(task: RhythmTask): boolean {
  switch (task.kind) {
    case 'review':
      return task.made !== null;
    case 'doctor':
      return task.fixes;
  }
}
