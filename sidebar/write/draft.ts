// What somebody has written so far: plain text all the way, so that it can be kept anywhere and lost nowhere.
import type { Commitment, Level } from '../../src/domain/okr/objective.ts';
import { dismissalKey, readDismissals, rememberDismissal } from '../goals/dismissals.ts';

export const steps = ['objective', 'details', 'keyResults', 'review'] as const;
export type Step = (typeof steps)[number];

export const keyResultFields = ['type', 'start', 'target', 'upper', 'unit', 'due', 'owner', 'kpiId'] as const;
export type KeyResultField = (typeof keyResultFields)[number];

/** A key result: its sentence, and the fields somebody set by hand; the others follow from the sentence. */
export interface KeyResultDraft {
  readonly sentence: string;
  readonly typed: Readonly<Partial<Record<KeyResultField, string>>>;
}

/** '' in `start`, `due`, `level`, `commitment`: not chosen, so the usual applies. */
export interface ObjectiveDraft {
  readonly sentence: string;
  readonly level: Level;
  readonly team: string;
  readonly owner: string;
  readonly commitment: Commitment;
  readonly supports: readonly string[];
  /** null until somebody changes it: the cycle's day applies. */
  readonly start: string | null;
  readonly due: string | null;
}

export interface Draft {
  readonly step: Step;
  readonly objective: ObjectiveDraft;
  /** The objective to add key results to; null writes a new one. */
  readonly existingId: string | null;
  readonly keyResults: readonly KeyResultDraft[];
  /** The key result in the form, and the place in the list it goes back to; null: the end. */
  readonly current: KeyResultDraft;
  readonly currentIndex: number | null;
  /** Findings set aside, by `dismissalKey`. */
  readonly dismissed: readonly string[];
}

export const emptyKeyResult: KeyResultDraft = { sentence: '', typed: {} };

export const emptyDraft: Draft = {
  step: 'objective',
  objective: {
    sentence: '',
    level: 'teamObjective',
    team: '',
    owner: '',
    commitment: 'committed',
    supports: [],
    start: null,
    due: null,
  },
  existingId: null,
  keyResults: [],
  current: emptyKeyResult,
  currentIndex: null,
  dismissed: [],
};

/** Whether a finding was set aside for this sentence, now or another time. */
export const isSetAside = ({ dismissed }: Draft, rule: string, sentence: string): boolean => {
  const key = dismissalKey(rule, sentence);
  return dismissed.includes(key) || readDismissals().includes(key);
};

/** The draft with a finding set aside, which the browser remembers beyond it. */
export function setAside(draft: Draft, rule: string, sentence: string): Draft {
  const key = dismissalKey(rule, sentence);
  rememberDismissal(key);
  return { ...draft, dismissed: [...draft.dismissed, key] };
}

export const isEmptyDraft = (draft: Draft): boolean =>
  draft.objective.sentence.trim() === '' &&
  draft.existingId === null &&
  draft.keyResults.length === 0 &&
  draft.current.sentence.trim() === '';

/** Puts the key result in the form into the list, where it has a sentence; the form is empty after it. */
export function keepCurrent(draft: Draft): Draft {
  const { current, currentIndex, keyResults } = draft;
  if (current.sentence.trim() === '') return { ...draft, current: emptyKeyResult, currentIndex: null };
  const kept =
    currentIndex === null
      ? [...keyResults, current]
      : keyResults.map((keyResult, index) => (index === currentIndex ? current : keyResult));
  return { ...draft, keyResults: kept, current: emptyKeyResult, currentIndex: null };
}

/** Takes a kept key result into the form. */
export function editKeyResult(draft: Draft, index: number): Draft {
  const kept = keepCurrent(draft);
  return {
    ...kept,
    step: 'keyResults',
    current: kept.keyResults[index] ?? emptyKeyResult,
    currentIndex: index,
  };
}

export function removeKeyResult(draft: Draft, index: number): Draft {
  return { ...draft, keyResults: draft.keyResults.filter((_, place) => place !== index) };
}

/** The steps of this draft: an objective that exists has its details already. */
export const stepsOf = (draft: Draft): readonly Step[] =>
  draft.existingId === null ? steps : steps.filter((step) => step !== 'details');

/** The step before or after the draft's own; null at the ends. */
export function stepBeside(draft: Draft, distance: 1 | -1): Step | null {
  const all = stepsOf(draft);
  return all[all.indexOf(draft.step) + distance] ?? null;
}

/** The draft with a key result for a KPI begun; one that was being written is kept first. */
export function beginForKpi(draft: Draft, kpiId: string): Draft {
  const kept = draft.current.sentence.trim() === '' ? draft : keepCurrent(draft);
  const hasObjective = kept.existingId !== null || kept.objective.sentence.trim() !== '';
  return {
    ...kept,
    step: hasObjective ? 'keyResults' : 'objective',
    current: { sentence: '', typed: { kpiId } },
    currentIndex: null,
  };
}
