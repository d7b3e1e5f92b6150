// Where parts of an .xlsx file point to each other from its root, as some programs write it: the engine knows ways from the part on.
import { type Parts, textOf } from './xlsx-parts.ts';

/** `/xl/worksheets/sheet1.xml`, seen from the folder `xl`, is `worksheets/sheet1.xml`. */
function wayFrom(folder: string, target: string): string {
  const from = folder.split('/').filter((step) => step !== '');
  const to = target.split('/').filter((step) => step !== '');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** Writes such ways anew. */
export function relateFromParts(parts: Parts): void {
  for (const path of Object.keys(parts)) {
    const folder = /^(.*?)\/?_rels\/[^/]*\.rels$/.exec(path)?.[1];
    if (folder === undefined) continue;
    parts[path] = textOf(parts, path).replace(
      /(\sTarget=")(\/[^"]*)"/g,
      (_whole, start: string, target: string) => `${start}${wayFrom(folder, target)}"`,
    );
  }
}
