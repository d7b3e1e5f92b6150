// Lines that say from when to when: `1 October to 31 January`, `Del 15/09/2026 al 30/11/2026`.
import { periodIn } from './periods.ts';

const fromTo =
  /^(?:(?:from|between|von|vom|du|de|del|desde(?: el)?)\s+)?(.{3,24}?)\s*(?:\s(?:to|until|till|and|bis(?: zum)?|au|à|al|a|hasta(?: el)?)\s|\s[-–—]\s|[–—])\s*(.{3,24})$/i;

/**
 * The last day of a text that goes from one day to another, as written; null for any other text.
 *
 * @example endOfStretch('Del 15/09/2026 al 30/11/2026') //=> '30/11/2026'
 */
export function endOfStretch(text: string): string | null {
  const [, first, last] = fromTo.exec(text.trim()) ?? [];
  const isDay = (side: string | undefined): boolean =>
    side !== undefined && periodIn(side, 'dayFirst')?.kind === 'day';
  return last !== undefined && isDay(first) && isDay(last) ? last : null;
}
