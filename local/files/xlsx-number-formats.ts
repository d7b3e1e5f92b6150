// Number formats as spreadsheets write them, in the way the engine reads them: it would drop those that hold a bare €.
import { escapeXml, type Parts, textOf, unescapeXml } from './xlsx-parts.ts';

const styles = 'xl/styles.xml';
const formatCode = /(<numFmt\s[^>]*?\bformatCode=")([^"]*)(")/g;
/** What stands for itself, and what may have to be written otherwise. */
const pieces = /"[^"]*"|\[[^\]]*\]|\\.|_.|\*.|\p{Sc}|\?/gu;
const colour = /^\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)\]$/i;

function plainPiece(piece: string): string {
  if (piece === '?' || colour.test(piece)) return '';
  return /^\p{Sc}$/u.test(piece) && piece !== '$' ? `"${piece}"` : piece;
}

/** For reading: before the engine sees the parts. */
export function plainNumberFormats(parts: Parts): void {
  if (textOf(parts, styles) === '') return;
  parts[styles] = textOf(parts, styles).replace(
    formatCode,
    (_whole, open: string, code: string, close: string) =>
      `${open}${escapeXml(unescapeXml(code).replace(pieces, plainPiece))}${close}`,
  );
}
