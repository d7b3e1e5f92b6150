// One sitting of a review: the goals to decide about, how far it got, and what became of each.
import type { ValueOf } from '../server.ts';

export type Desk = ValueOf<'openReview'>;
export type Subject = Desk['subjects'][number];
export type Decision = Subject['suggests'][number];

export interface Saved {
  readonly subject: Subject;
  readonly says: string;
  readonly kept: readonly string[];
}

export interface Sitting {
  /** Fixed when it begins, so that what is decided leaves no hole in the list. */
  readonly items: readonly Subject[];
  readonly at: number;
  readonly saved: readonly Saved[];
  readonly skipped: readonly Subject[];
}

export const sittingOf = (items: readonly Subject[]): Sitting => ({ items, at: 0, saved: [], skipped: [] });

/** The goal of that row first, decided or not; then the others that wait. */
export function beginWith(
  desk: Desk,
  { sheet, row }: Pick<Subject['goal']['cell'], 'sheet' | 'row'>,
): Sitting {
  const isWished = ({ goal }: Subject): boolean => goal.cell.sheet === sheet && goal.cell.row === row;
  const wished = desk.subjects.filter(isWished);
  return sittingOf([...wished, ...begin(desk).items.filter((subject) => !isWished(subject))]);
}

/** Those without a decision in the last days. */
export const begin = ({ subjects }: Desk): Sitting =>
  sittingOf(subjects.filter(({ isDecided }) => !isDecided));

export const subjectAt = ({ items, at }: Sitting): Subject | null => items[at] ?? null;

export const withSaved = (sitting: Sitting, saved: Saved): Sitting => ({
  ...sitting,
  at: sitting.at + 1,
  saved: [...sitting.saved, saved],
});

export function withSkipped(sitting: Sitting): Sitting {
  const subject = subjectAt(sitting);
  return subject === null
    ? sitting
    : { ...sitting, at: sitting.at + 1, skipped: [...sitting.skipped, subject] };
}

/** The skipped ones once more; what was saved stays told. */
export const takeUpSkipped = (sitting: Sitting): Sitting => ({
  ...sitting,
  items: sitting.skipped,
  at: 0,
  skipped: [],
});

/** Fresher facts for what is still ahead: causes change while people mend their sheets. */
export function refreshed(sitting: Sitting, { subjects }: Desk): Sitting {
  const fresh = new Map(subjects.map((subject) => [subject.key, subject]));
  return {
    ...sitting,
    items: sitting.items.map((item, index) => (index < sitting.at ? item : (fresh.get(item.key) ?? item))),
  };
}
