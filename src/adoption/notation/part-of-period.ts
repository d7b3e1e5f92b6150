// Parts of a month or a longer period as deadlines: `early December`, `mid-Q4`, `first week of December`.
import { type Day, dayOf, partsOfDay } from '../../domain/day.ts';
import type { Span } from './periods.ts';

const early =
  /^(?:early|beginning of|anfang|début(?: de)?|debut(?: de)?|a principios de|principios de|a comienzos de|comienzos de|inicios de)[ -]+(.+)$/i;
const middle = /^(?:mid|middle of|mid of|mitte|mi|milieu(?: de)?|mediados de|a mediados de)[ -]+(.+)$/i;
const week =
  /^(?:(first|1st|second|2nd|third|3rd|fourth|4th|last|erste|1\.|zweite|2\.|dritte|3\.|vierte|4\.|letzte|première|1re|1ère|deuxième|2e|troisième|3e|quatrième|4e|dernière|primera|1\.?ª|segunda|2\.?ª|tercera|3\.?ª|cuarta|4\.?ª|última)r? ?(?:week|woche|semaine|semana)(?: of| in| im| de| d[’']| des)? ?(.+)|(erste|1\.|zweite|2\.|dritte|3\.|vierte|4\.|letzte) (\p{L}+)woche)$/iu;
const orderOf = [
  /^(?:fir|1|erst|prem|prim)/i,
  /^(?:sec|2|zwei|deux|seg)/i,
  /^(?:thi|3|drit|troi|terc)/i,
  /^(?:four|4|vier|quat|cuar)/i,
];
const daysOfMonth = 31;

/** The last day of a part of a period; `spanOfText` tells the period that follows the words for the part. */
export function endOfPart(text: string, spanOfText: (text: string) => Span | null): Day | null {
  const weekly = week.exec(text);
  if (weekly) return endOfWeek(weekly[1] ?? weekly[3] ?? '', spanOfText(weekly[2] ?? weekly[4] ?? ''));
  const begins = early.exec(text)?.[1];
  if (begins !== undefined) return endOfBeginning(spanOfText(begins));
  const of = middle.exec(text)?.[1];
  const span = of === undefined ? null : spanOfText(of);
  return span && (inMonth(span, 15) ?? middleOf(span));
}

const isMonth = ({ from, to }: Span): boolean => to > from && to - from < daysOfMonth;

function inMonth(span: Span | null, dayOfMonth: number): Day | null {
  return span && isMonth(span) ? span.from + dayOfMonth - 1 : null;
}

/** The tenth of a month, the first month of a quarter, two of a half year, three of a year. */
function endOfBeginning(span: Span | null): Day | null {
  const months = span === null ? 0 : monthsIn(span);
  if (span === null || months < 3) return inMonth(span, 10);
  return endOfMonths(span, Math.ceil(months / 4));
}

const monthsIn = ({ from, to }: Span): number => Math.round((to - from) / 30.4);

function endOfMonths({ from }: Span, months: number): Day | null {
  const { year, month } = partsOfDay(from);
  const next = dayOf(year, month + months, 1);
  return next === null ? null : next - 1;
}

/** The fifteenth of the second month of a quarter, the last day of the first half of what is longer. */
function middleOf(span: Span): Day | null {
  const months = monthsIn(span);
  if (months < 3) return null;
  return months === 3 ? (endOfMonths(span, 1) ?? 0) + 15 : endOfMonths(span, months / 2);
}

function endOfWeek(which: string, span: Span | null): Day | null {
  if (!span || !isMonth(span)) return null;
  const order = orderOf.findIndex((words) => words.test(which));
  return order < 0 ? span.to : span.from + 7 * (order + 1) - 1;
}
