// Lines that announce when everything below them is due: `Due 30 November 2026`, `Fällig bis 15.12.`, `Échéance : fin janvier`.
import type { Day } from '../../domain/day.ts';
import type { WorkbookLocale } from '../../workbook/cell.ts';
import { deadlineIn } from './deadlines.ts';
import { periodIn } from './periods.ts';
import type { YearAround } from './spans-of-years.ts';

const announcing =
  /^(?:due(?: date)?(?: (?:by|on|until))?|deadline|by|until|fällig(?: (?:bis|am|zum|per))?|frist|termin|bis(?: (?:zum|ende))?|(?:date d[’']|date )?[ée]ch[ée]ance|d[’']ici(?: au| le| à)?|avant(?: le)?|pour(?: le)?|vence(?: el)?|fecha límite|plazo|antes de(?:l)?|para(?: el)?|hasta(?: el)?)(?:\s*[:：–—]\s*|\s+)(?=\S)/iu;

/** What stands behind the word that announces a deadline; null where that is no time. */
function timeAnnounced(text: string): string | null {
  const lead = announcing.exec(text.trim())?.[0];
  const rest = lead === undefined ? '' : text.trim().slice(lead.length);
  return rest !== '' && periodIn(rest, 'dayFirst') !== null ? rest : null;
}

/** Whether a text says when something is due, and nothing else. */
export const announcesDeadline = (text: string): boolean => timeAnnounced(text) !== null;

/**
 * The day that such a text announces; null for any other text.
 *
 * @example deadlineAnnounced('Due 30 November 2026', locale, { today, yearAround: 2026 }) //=> 2026-11-30 as a day
 */
export function deadlineAnnounced(text: string, locale: WorkbookLocale, around: YearAround): Day | null {
  const time = timeAnnounced(text);
  return time === null ? null : deadlineIn(time, locale, around);
}
