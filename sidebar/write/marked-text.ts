// Cuts a sentence into pieces, so that what a finding is about can be underlined.
import type { Finding } from '../../src/domain/smart/assess.ts';

export interface Piece {
  readonly from: number;
  readonly text: string;
  readonly severity: Finding['severity'] | null;
}

/**
 * The pieces of a text in order; where findings overlap, the first one marks.
 *
 * @example piecesOf('a better b', [betterFinding]).map(({ text }) => text) //=> ['a ', 'better', ' b']
 */
export function piecesOf(text: string, findings: readonly Finding[]): readonly Piece[] {
  const marks = findings
    .flatMap(({ span, severity }) => (span && span.to > span.from ? [{ ...span, severity }] : []))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const pieces: Piece[] = [];
  let end = 0;
  for (const { from, to, severity } of marks) {
    if (from < end || to > text.length) continue;
    if (from > end) pieces.push({ from: end, text: text.slice(end, from), severity: null });
    pieces.push({ from, text: text.slice(from, to), severity });
    end = to;
  }
  if (end < text.length) pieces.push({ from: end, text: text.slice(end), severity: null });
  return pieces;
}
