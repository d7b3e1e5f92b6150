// Periods as headings name them with more beside: a week and its Monday, a month and the wave that was measured in it.
import type { WorkbookLocale } from '../../workbook/cell.ts';
import { periodIn, type WrittenPeriod } from './periods.ts';

type DateOrder = WorkbookLocale['dateOrder'];

/** A number behind one of these may be that of a week. */
const ofWeek = /(?<!\p{L})(?:kw|cw|wk|w|weeks?|woche|s|sem|semaine|semana)\.?\s?\d/iu;
const mostWords = 8;
const daysOfMonth = 30.5;
/** A week of the calendar lies no further from where its number would have it. */
const mostDaysOff = 11;

/**
 * The week of a heading that names a day of it, too; the day alone, where the weeks are not those of the calendar.
 *
 * @example weekWithDay('wk 40\n28 Sep', 'dayFirst') //=> { kind: 'week', number: 40, … }
 */
export function weekWithDay(text: string, order: DateOrder): WrittenPeriod | null {
  if (!ofWeek.test(text)) return null;
  const words = text.split(/[\s,:|()]+/).filter((word) => word !== '');
  if (words.length > mostWords) return null;
  for (let at = 1; at < words.length; at += 1) {
    const told = [words.slice(0, at), words.slice(at)].map((part) => periodIn(withoutMarks(part), order));
    const week = told.find((period) => period?.kind === 'week');
    const day = told.find((period) => period?.kind === 'day');
    if (week && day) return isOfWeek(day, week) ? { ...week, year: week.year ?? day.year } : day;
  }
  return null;
}

/** Without what only stands between the two. */
const withoutMarks = (words: readonly string[]): string =>
  words
    .join(' ')
    .replace(/^[/–—·-]\s?|\s?[/–—·-]$/gu, '')
    .replace(/^(?:ab|vom|from|starting|du|del)\s/iu, '');

const isOfWeek = (day: WrittenPeriod, week: WrittenPeriod): boolean =>
  Math.abs((day.number - 1) * daysOfMonth + day.dayOfMonth - week.number * 7) <= mostDaysOff;

const round =
  /^(?:wave|round|survey|panel|welle|runde|befragung|vague|tour|sondage|oleada|ola|ronda|encuesta)\s?(?:n[o°º]\.?\s?|nr\.?\s?|#)?\d{1,2}(?=\P{L})/iu;

/**
 * The period behind the number of a round in which something was asked.
 *
 * @example periodOfRound('Vague 1\nmars 2026', 'dayFirst') //=> March 2026, rather than its first day
 */
export function periodOfRound(text: string, order: DateOrder): WrittenPeriod | null {
  const rest = text.replace(round, ' ');
  if (rest === text) return null;
  return periodIn(rest.replace(/[()[\]\s]+/g, ' ').replace(/^[\s:,–—-]+|[\s:,–—-]+$/g, ''), order);
}

const behind = /^([^()]+?)\s*\([^()]*\)$/u;
const counted = /^\p{L}{1,12}(?: \p{L}{1,12})?\.?\s?#?\d{1,3}\s*[\n(:,/–—-]\s*([^()]+)\)?$/u;

/**
 * The period before a remark in brackets, behind what is counted, or on a line of its own.
 *
 * @example periodBesideWords('Oct\n(wave 42)', 'dayFirst') //=> October, as for `TW 5 (Oct)` and `Spring panel\nOct`
 */
export function periodBesideWords(text: string, order: DateOrder): WrittenPeriod | null {
  const written = text.trim();
  const said = [behind, counted].flatMap((form) => form.exec(written)?.[1] ?? []);
  return (
    said.map((part) => periodIn(part, order)).find((period) => period !== null) ??
    periodOnLine(written, order)
  );
}

function periodOnLine(text: string, order: DateOrder): WrittenPeriod | null {
  const lines = text.split('\n');
  const [found, other] = lines.flatMap((line) => periodIn(line.trim(), order) ?? []);
  return lines.length > 1 && found && !other ? found : null;
}
