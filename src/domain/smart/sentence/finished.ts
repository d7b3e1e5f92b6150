// Tells a task that is named by its finished state: "new website live by March".
import { type Item, is } from './items.ts';

/** "New website live by March", "10 case studies published". */
export function isFinishedState(items: readonly Item[]): boolean {
  return items.some((item, at) => {
    const next = items[at + 1];
    const isLast =
      next === undefined || next.kind === 'date' || next.kind === 'sign' || is(next, 'until', 'in');
    return at > 0 && is(item, 'finished') && isLast;
  });
}
