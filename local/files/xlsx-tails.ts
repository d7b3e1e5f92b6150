// Prepared rows below the data: a sheet often ends in hundreds of empty rows that all look alike. Reading one of
// them and stretching it saves the engine from reading the others.
import { zoneName, zoneOf } from '../engine/a1.ts';
import { attribute, type Parts, sheetsIn, textOf } from './xlsx-parts.ts';

/** The one row that was left of a tail, and where the tail ended; rows count from 0. */
export interface Tail {
  readonly row: number;
  readonly lastRow: number;
}

interface Row {
  readonly xml: string;
  readonly number: number;
  /** Which column has which style, and how the row itself looks. */
  readonly look: string;
  readonly isEmpty: boolean;
}

function rowsOf(sheet: string): Row[] {
  return [...sheet.matchAll(/<row(\s[^>]*)(?:\/>|>([\s\S]*?)<\/row>)/g)].map(([xml, tag = '', body = '']) => {
    const cells = [...body.matchAll(/<c(\s[^>]*?)\/?>/g)].map(
      ([, cell = '']) => `${attribute(cell, 'r').replace(/\d+/, '')}=${attribute(cell, 's')}`,
    );
    return {
      xml,
      number: Number(attribute(tag, 'r')),
      look: `${tag.replace(/\s(?:r|spans)="[^"]*"/g, '')} ${cells.join(' ')}`,
      isEmpty: !/<(?:v|f|is)[\s>]/.test(body),
    };
  });
}

/** Takes the tails off the worksheets, and tells them by sheet name. */
export function takeTails(parts: Parts): Map<string, Tail> {
  const tails = new Map<string, Tail>();
  for (const { name, path } of sheetsIn(parts)) {
    const sheet = textOf(parts, path).replace(/>\s+</g, '><');
    const rows = rowsOf(sheet);
    const last = rows.at(-1);
    if (!last?.isEmpty) continue;
    let first = rows.length - 1;
    while (first > 0) {
      const above = rows[first - 1];
      const here = rows[first];
      if (!above?.isEmpty || above.look !== last.look || above.number + 1 !== here?.number) break;
      first -= 1;
    }
    const kept = rows[first];
    if (!kept || first === rows.length - 1) continue;
    const from = sheet.indexOf(kept.xml) + kept.xml.length;
    const to = sheet.lastIndexOf(last.xml) + last.xml.length;
    parts[path] = sheet.slice(0, from) + sheet.slice(to);
    tails.set(name, { row: kept.number - 1, lastRow: last.number - 1 });
  }
  return tails;
}

const anywhere = { rows: 10_000_000, columns: 18_278 };

/** Stretches what the tail's one row has over the whole tail. */
export function stretched(looks: Readonly<Record<string, number>>, tail: Tail): Record<string, number> {
  return Object.fromEntries(
    Object.entries(looks).map(([name, look]) => {
      const zone = zoneOf(name, anywhere);
      const isAtTail = zone !== null && zone.top <= tail.row && zone.bottom === tail.row;
      return [isAtTail ? zoneName({ ...zone, bottom: tail.lastRow }) : name, look];
    }),
  );
}
