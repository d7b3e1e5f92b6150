// Keeps the draft in the browser, where that is allowed, and reads back only what still makes sense.
import { commitments, levels } from '../../src/domain/okr/objective.ts';
import { type Draft, emptyDraft, type KeyResultDraft, keyResultFields, steps } from './draft.ts';

const storageKey = 'waypoint.draft.1';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const textsOf = (value: unknown): readonly string[] =>
  listOf(value).filter((item): item is string => typeof item === 'string');

function oneOf<Choice extends string>(value: unknown, choices: readonly Choice[], usual: Choice): Choice {
  return choices.find((choice) => choice === value) ?? usual;
}

function keyResultFrom(value: unknown): KeyResultDraft {
  const { sentence, typed } = fieldsOf(value);
  const fields = fieldsOf(typed);
  const kept = keyResultFields.flatMap((field) => {
    const text = textOrNull(fields[field]);
    return text === null ? [] : [[field, text] as const];
  });
  return { sentence: textOf(sentence), typed: Object.fromEntries(kept) };
}

/**
 * A draft from stored data, whatever has become of it; what is missing or damaged is empty.
 *
 * @example draftFrom({ step: 'nowhere' }).step //=> 'objective'
 */
export function draftFrom(stored: unknown): Draft {
  const draft = fieldsOf(stored);
  const objective = fieldsOf(draft.objective);
  const usual = emptyDraft.objective;
  const keyResults = listOf(draft.keyResults).map(keyResultFrom);
  const index = draft.currentIndex;
  return {
    step: oneOf(draft.step, steps, 'objective'),
    objective: {
      sentence: textOf(objective.sentence),
      level: oneOf(objective.level, levels, usual.level),
      team: textOf(objective.team),
      owner: textOf(objective.owner),
      commitment: oneOf(objective.commitment, commitments, usual.commitment),
      supports: textsOf(objective.supports),
      start: textOrNull(objective.start),
      due: textOrNull(objective.due),
    },
    existingId: textOrNull(draft.existingId),
    keyResults,
    current: keyResultFrom(draft.current),
    currentIndex: typeof index === 'number' && index in keyResults ? index : null,
    dismissed: textsOf(draft.dismissed),
  };
}

export function loadDraft(): Draft {
  try {
    return draftFrom(JSON.parse(window.localStorage.getItem(storageKey) ?? 'null'));
  } catch {
    return emptyDraft;
  }
}

/** Whether the draft could be stored: some browsers forbid it inside a frame of another site. */
export function storeDraft(draft: Draft): boolean {
  try {
    window.localStorage.setItem(storageKey, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}
