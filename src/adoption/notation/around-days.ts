// What people write around a day without changing it: `~15 Dec (tbc)`, `EOD 15.12.`, `30 Nov → 15 Dec`.

/** The day that counts is the one it was moved to. */
const movedTo =
  /^.*(?:→|->|=>|➔|➜|⟶|–>|>>|»|\b(?:moved|postponed|extended|pushed|verschoben|verlängert|reporté|repoussé|aplazado|pospuesto) (?:to|until|auf|bis|au|à|al|a|hasta)\b)\s*/iu;
const inBrackets = /\s*[([][^()[\]]*[)\]]$/;
const wasBefore =
  /[,;]?\s+(?:was|previously|originally|formerly|instead of|vorher|ursprünglich|statt|war|initialement|au lieu d[eu]|originalmente|en vez de)\b.*$/iu;
const signsBefore = /^[^\p{L}\d]+/u;
const signsAfter = /[^\p{L}\d.]+$/u;
const wordsBefore =
  /^(?:(?:by|until|before|bis|avant|hasta)\s+)?(?:in|im|on|am|en|el|le|during|courant|im laufe des|ca\.?|circa|approx(?:\.|imately)?|about|around|roughly|etwa|ungefähr|voraussichtlich|vsl\.?|geplant|planned|expected|tentative(?:ly)?|target(?:ed)?|prévue?(?: pour)?|vers|autour du|environ|previst[oa]|hacia|aprox(?:\.|imadamente)?|sobre|new|now|neu|jetzt|nouveau|nuevo|latest|at the latest|no later than|not later than|on or before|spätestens|bis spätestens|au plus tard|a más tardar|como muy tarde|due(?: on)?|deadline|fällig(?: am)?|eod|cob|eob|end of day|close of business)(?![\p{L}\d])[:,]?\s*/iu;
const wordsAfter =
  /[,;]?\s+(?:tbc|tbd|tba|latest|at the latest|spätestens|au plus tard|a más tardar|como muy tarde|sharp|eod|cob|eob|end of day|approx\.?|ish|geplant|planned|prévue?|previst[oa])$/iu;

const doubt = /^[~≈]|\?$|\b(?:tbc|tbd|tba)$/i;

/** Whether a text tells of a day that it was moved, is not sure, or anything in brackets. */
export const saysMoreThanDay = (text: string): boolean =>
  [movedTo, inBrackets, wasBefore, doubt].some((said) => said.test(text.trim()));

/**
 * A day without what is written around it.
 *
 * @example dayAlone('~15 Dec (tbc)') //=> '15 Dec'
 */
export function dayAlone(text: string): string {
  const last = text
    .replace(movedTo, '')
    .replace(inBrackets, '')
    .replace(wasBefore, '')
    .replace(signsBefore, '');
  return last.replace(wordsBefore, '').replace(signsAfter, '').replace(wordsAfter, '').trim();
}
