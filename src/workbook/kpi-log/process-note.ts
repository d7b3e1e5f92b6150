// Reads the note by which people say that a KPI works another way from a day on: “New process: pricing page live”.
import type { Day } from '../../domain/day.ts';
import type { ProcessMark } from '../../domain/kpi/log.ts';
import type { ReadingWords } from '../../messages/en/reading.ts';

/** The words that begin such a note, then what changed; between them, in a wide log, the KPIs it is about. */
const separator = /^[\s:,;.–—-]+/;

/**
 * What changed, where a note says that a new process began; null for any other note.
 *
 * @example newProcessIn('New process: pricing page live', words.reading) //=> 'pricing page live'
 */
export function newProcessIn(note: string, { newProcess }: ReadingWords): string | null {
  const begun = note.trimStart().toLowerCase();
  const opening = newProcess.find((words) => begun.startsWith(words));
  if (opening === undefined) return null;
  const rest = note.trimStart().slice(opening.length);
  return rest === '' || separator.test(rest) ? rest.replace(separator, '').trim() : null;
}

/**
 * The marks of a note beside several KPIs: those it names before its colon, or all of them.
 *
 * @example marksIn('New process K1, K3: new tracking', 20780, ['K1', 'K2', 'K3'], words.reading).length //=> 2
 */
export function marksIn(
  note: string,
  day: Day,
  kpiIds: readonly string[],
  words: ReadingWords,
): readonly ProcessMark[] {
  const said = newProcessIn(note, words);
  if (said === null) return [];
  const colon = said.indexOf(':');
  const named = (colon === -1 ? said : said.slice(0, colon)).split(/[\s,;]+/).filter((name) => name !== '');
  const known = named.map((name) => kpiIds.find((id) => id.toLowerCase() === name.toLowerCase()));
  const isAboutSome = named.length > 0 && known.every((id) => id !== undefined);
  if (!isAboutSome) return kpiIds.map((kpiId) => ({ day, kpiId, reason: said }));
  const reason = colon === -1 ? '' : said.slice(colon + 1).trim();
  return known.flatMap((kpiId) => (kpiId === undefined ? [] : [{ day, kpiId, reason }]));
}
