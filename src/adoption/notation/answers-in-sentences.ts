// What a sentence answers with yes or no: in brackets at its end, as in `Portal is live (now: no → target: yes)`, or with a day.
import { yesNoIn } from './amounts.ts';

const inBrackets = /[([]\s*([^()[\]]{2,60})\s*[)\]]\s*$/u;
/** `yes/no`: how it will be measured. */
const eitherWord = /^(?:yes ?\/ ?no|ja ?\/ ?nein|oui ?\/ ?non|s[ií] ?\/ ?no|y ?\/ ?n)$/iu;
const told =
  /^(?:now|today|currently|current|so far|aktuell|derzeit|heute|ist|stand|actuel(?:lement)?|aujourd[’']hui|actual(?:mente)?|hoy|ahora)\s*[:=]?\s*(\p{L}[\p{L} ]{0,14})$/iu;
const wanted =
  /^(?:target|goal|ziel|soll|cible|objectif|meta|objetivo|then|dann)?\s*[:=]?\s*(\p{L}[\p{L} ]{0,14})$/iu;
const betweenAnswers = /\s*(?:→|->|=>|➔|➜|[,;])\s*/u;

export interface AnswerSaid {
  readonly target: 1 | null;
  readonly current: 0 | 1 | null;
}

/**
 * The answer that stands in brackets behind a goal; null where there is none.
 *
 * @example answerSaid('Portal ist online (aktuell: nein → Ziel: ja)') //=> { target: 1, current: 0 }
 */
export function answerSaid(sentence: string): AnswerSaid | null {
  const [whole = '', ...others] = (inBrackets.exec(sentence)?.[1] ?? '').trim().split(betweenAnswers);
  if (eitherWord.test(whole)) return others.length === 0 ? { target: null, current: null } : null;
  const current = yesNoIn(told.exec(whole)?.[1] ?? '');
  if (current === null || others.length > 1) return null;
  const [aim] = others;
  if (aim === undefined) return { target: null, current };
  return yesNoIn(wanted.exec(aim)?.[1] ?? '') === 1 ? { target: 1, current } : null;
}

const dayBehind =
  /[\s,:–-]+(?:on|since|in|am|seit|le|depuis|el|desde)?\s*(?:\d{1,2}[./ ]|\p{L}{3,9}\.? \d|20\d\d-)[^;]{0,14}$/iu;

/**
 * The answer that a day stands behind, which says when; null for any other text.
 *
 * @example answerWithDay('done 27 Oct') //=> 1
 */
export const answerWithDay = (text: string): 0 | 1 | null => {
  const word = text.trim().replace(dayBehind, '');
  return word === text.trim() ? null : yesNoIn(word);
};
