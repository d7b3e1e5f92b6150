// What a rule is: data that says when it speaks, how loudly, and what would mend it.
import type { Finding, Fix, GoalKind, Letter, Span } from '../assess.ts';
import type { Judged } from '../judged.ts';
import type { RuleId } from './rule-ids.ts';

export interface Hit {
  readonly span: Span | null;
  readonly data?: Finding['data'];
  readonly fixes?: readonly Fix[];
}

export interface Rule {
  readonly id: RuleId;
  readonly letter: Letter;
  readonly kinds: readonly GoalKind[];
  readonly severity: Finding['severity'];
  readonly detect: (judged: Judged) => readonly Hit[];
}

export const bothKinds = ['objective', 'keyResult'] as const;
export const keyResults = ['keyResult'] as const;
export const silent: readonly Hit[] = [];

/** The words of a span, as they stand in the text. */
export const wordsAt = (text: string, span: Span): string => text.slice(span.from, span.to);
