// The pages the add-on asked to show, each under an address that cannot be guessed.
import { randomBytes } from 'node:crypto';
import type { ShownPage } from './wire.ts';

/** A tab reloads its frame only while it shows it, so old pages may go. */
const mostKept = 50;

export interface ShownPages {
  add(title: string, html: string): ShownPage;
  html(frame: string): string | null;
}

/** The script goes before the page's own ones, as Google's does. */
function withScript(html: string, script: string): string {
  const tag = `<script>${script.replaceAll('</script', '<\\/script')}</script>`;
  return /<head[^>]*>/i.test(html)
    ? html.replace(/<head[^>]*>/i, (head) => head + tag)
    : `<!DOCTYPE html><html><head>${tag}</head><body>${html}</body></html>`;
}

export function createShownPages(googleScript: string): ShownPages {
  const pages = new Map<string, string>();
  return {
    add: (title, html) => {
      const frame = randomBytes(16).toString('hex');
      pages.set(frame, withScript(html, googleScript));
      const oldest = pages.keys().next().value;
      if (pages.size > mostKept && oldest !== undefined) pages.delete(oldest);
      return { frame, title };
    },
    html: (frame) => pages.get(frame) ?? null,
  };
}
