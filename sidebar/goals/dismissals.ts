// Findings somebody set aside, by rule and sentence; this browser remembers them, where it may.
const storageKey = 'waypoint.dismissed.1';
/** The oldest go first. */
const mostKept = 500;

/** They hold for one rule in one sentence: another sentence is judged afresh. */
export const dismissalKey = (rule: string, sentence: string): string => `${rule}: ${sentence.trim()}`;

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

/** What was set aside so far; nothing where the browser keeps nothing. */
export function readDismissals(): readonly string[] {
  try {
    return textsOf(JSON.parse(window.localStorage.getItem(storageKey) ?? '[]'));
  } catch {
    return [];
  }
}

function keep(keys: readonly string[]): readonly string[] {
  const kept = keys.slice(-mostKept);
  try {
    window.localStorage.setItem(storageKey, JSON.stringify(kept));
  } catch {
    // It lasts as long as the page then.
  }
  return kept;
}

/** Sets one aside; gives all that are. */
export const rememberDismissal = (key: string): readonly string[] =>
  keep([...readDismissals().filter((known) => known !== key), key]);

/** Brings some back; gives those that stay aside. */
export const forgetDismissals = (keys: ReadonlySet<string>): readonly string[] =>
  keep(readDismissals().filter((key) => !keys.has(key)));
