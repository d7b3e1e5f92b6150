// What the sidebar's requests answer with.
import { type Day, isoFromDay, type Period } from '../../domain/day.ts';
import { counted } from './figures.ts';

export const requests = {
  theObjective: 'the objective',
  aKeyResult: 'a key result',
  keyResultNumber: (number: number) => `key result ${number}`,

  added(isNew: boolean, objectiveId: string, keyResultIds: readonly string[]): string {
    const [first, last] = [keyResultIds[0], keyResultIds[keyResultIds.length - 1]];
    const span = keyResultIds.length > 1 ? `${first} to ${last}` : (first ?? '');
    const rows = keyResultIds.length > 0 ? `${counted(keyResultIds.length, 'key result')} (${span})` : '';
    if (!isNew) {
      return `Added ${rows} to ${objectiveId}.`;
    }
    return rows === '' ? `Added ${objectiveId}.` : `Added ${objectiveId} with ${rows}.`;
  },

  /** Where in the cycle a day lies. */
  cycle(name: string, { start, due }: Period, day: Day): string {
    const label = name || `${isoFromDay(start)} to ${isoFromDay(due)}`;
    const length = due - start + 1;
    if (day < start) {
      return `${label} · starts in ${counted(start - day, 'day')}`;
    }
    return day > due ? `${label} · ended` : `${label} · day ${day - start + 1} of ${length}`;
  },

  problemBadge: 'Problem',
  signalBadge: 'Signal',
  focusBadge: 'Focus',
  outcomeBadge: 'Outcome',
  withId: (id: string, title: string) => (id === '' ? title : title === '' ? id : `${id} · ${title}`),
  waiting: {
    stale: (count: number) => `${count} key results are stale`,
    noData: (count: number) => `${count} key results have no value yet`,
  },
  firstOf: (names: readonly string[], count: number) =>
    count > names.length ? `${names.join(', ')} and ${count - names.length} more.` : `${names.join(', ')}.`,
  andMore: (count: number) => ({
    title: `${count} more`,
    reason: `Not listed here one by one; the summary sheet has them all.`,
  }),

  /** The goals a KPI feeds, each objective with the key results that name it; '' for none. */
  feeds(fed: readonly { id: string; title: string; keyResultIds: readonly string[] }[]): string {
    if (fed.length === 0) return '';
    const named = fed.map(({ id, title, keyResultIds }) => {
      const keyResults = keyResultIds.join(', ');
      const objective = [id, title === '' ? '' : `“${title.replace(/[.!]$/, '')}”`].filter(Boolean).join(' ');
      return objective === '' ? keyResults : `${objective} (${keyResults})`;
    });
    return `Feeds ${named.join('; ')}.`;
  },

  tooManyObjectives: (team: string, count: number) => ({
    title: team === '' ? `${count} objectives` : `${team}: ${count} objectives`,
    reason: 'More than five at once and none gets its due. Which could wait for the next cycle?',
  }),
  tooManyKeyResults: (id: string, count: number) => ({
    title: `${id} has ${count} key results`,
    reason: 'Two to five say what matters. Which ones are really initiatives?',
  }),
  tooManyForOwner: (owner: string, count: number) => ({
    title: `${count} open key results on one person`,
    reason: `${owner}. Could somebody else take some of them?`,
  }),
  tooManyKpis: (count: number) => ({
    title: `${count} KPIs`,
    reason: 'Ten are as many as a team can look after. Which ones does nobody act on?',
  }),
};
