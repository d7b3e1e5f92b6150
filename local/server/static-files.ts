// The page's own files, read once from dist-local/ by name: no path of a request reaches the disk.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const served: Readonly<Record<string, { file: string; type: string }>> = {
  '/': { file: 'index.html', type: 'text/html; charset=utf-8' },
  '/page.js': { file: 'page.js', type: 'text/javascript; charset=utf-8' },
  '/page.css': { file: 'page.css', type: 'text/css; charset=utf-8' },
  '/chart.js': { file: 'chart.js', type: 'text/javascript; charset=utf-8' },
  '/icon.svg': { file: 'icon.svg', type: 'image/svg+xml' },
  '/fonts/fontawesome-webfont.woff2': { file: 'fonts/fontawesome-webfont.woff2', type: 'font/woff2' },
  '/fonts/fontawesome-webfont.woff': { file: 'fonts/fontawesome-webfont.woff', type: 'font/woff' },
  '/fonts/fontawesome-webfont.ttf': { file: 'fonts/fontawesome-webfont.ttf', type: 'font/ttf' },
};

export interface StaticFile {
  readonly type: string;
  readonly content: Buffer;
}

/** The file behind an address, or null. */
export function createStaticFiles(folder: string): (address: string) => StaticFile | null {
  const read = new Map<string, StaticFile>();
  return (address) => {
    const known = Object.hasOwn(served, address) ? served[address] : undefined;
    if (known === undefined) return null;
    const file = read.get(address) ?? { type: known.type, content: readFileSync(join(folder, known.file)) };
    read.set(address, file);
    return file;
  };
}
