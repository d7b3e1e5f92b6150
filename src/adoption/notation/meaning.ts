// What a column of a table may hold.
import type { Role } from './words-of-roles.ts';

/** `leftOut`: somebody said that a column is not to be taken. */
export type Meaning = Role | 'kind' | 'period' | 'unknown' | 'leftOut';

/** What figures of a key result may be. */
export const ofFigures: ReadonlySet<Meaning> = new Set(['start', 'target', 'current', 'progress', 'period']);
