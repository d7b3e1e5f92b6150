// Comma-separated text, whatever the separator: fields in and out.

/** In doubt the first: where people separate by semicolons, commas are decimal marks. */
const separators = [';', '\t', ','] as const;
type Separator = (typeof separators)[number];

/** The separator that most lines have the same number of, outside quotes. */
function separatorOf(text: string): Separator {
  const lines = text
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  let best: { separator: Separator; score: number } = { separator: ',', score: 0 };
  for (const separator of separators) {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const most = Math.max(0, ...counts);
    const score = most === 0 ? 0 : counts.filter((count) => count === most).length * 100 + most;
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

/** What a .csv file holds. */
export interface CsvTable {
  readonly separator: Separator;
  readonly rows: readonly (readonly string[])[];
}

/**
 * Reads the fields of a .csv file; quoted fields may hold separators, quotes and line breaks.
 *
 * @example readCsv('a;"b;c"\n1;2').rows //=> [['a', 'b;c'], ['1', '2']]
 */
export function readCsv(text: string): CsvTable {
  const clean = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(clean);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < clean.length) {
    const field = fieldAt(clean, at, separator);
    row.push(field.text);
    at = field.end;
    const next = clean.charAt(at);
    if (next === separator) {
      at += 1;
      if (at < clean.length) continue;
      row.push('');
    }
    at += clean.startsWith('\r\n', at) ? 2 : 1;
    rows.push(row);
    row = [];
  }
  return { separator, rows };
}

function fieldAt(text: string, start: number, separator: Separator): { text: string; end: number } {
  if (text.charAt(start) !== '"') {
    let end = start;
    while (end < text.length && !['\n', '\r', separator].includes(text.charAt(end))) end += 1;
    return { text: text.slice(start, end), end };
  }
  let end = start + 1;
  let quoted = '';
  while (end < text.length) {
    if (text.charAt(end) === '"' && text.charAt(end + 1) === '"') {
      quoted += '"';
      end += 2;
    } else if (text.charAt(end) === '"') {
      end += 1;
      break;
    } else {
      quoted += text.charAt(end);
      end += 1;
    }
  }
  while (end < text.length && !['\n', '\r', separator].includes(text.charAt(end))) {
    quoted += text.charAt(end);
    end += 1;
  }
  return { text: quoted, end };
}

const quote = (field: string): string =>
  /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;

/** @example writeCsv([['a', 'b,c']]) //=> 'a,"b,c"\r\n' */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quote).join(',')}\r\n`).join('');
}

/** The text of a file in UTF-8, or in the Western encoding that older programs write. */
export function textOfBytes(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
