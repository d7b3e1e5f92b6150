// Reads dist/: exactly the files that would be pushed to Google.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod/mini';
import { type FunctionDeclaration, functionDeclarations } from '../engine/function-declarations.ts';
import type { AddOnCode } from '../server/wire.ts';

/** The add-on as files, before any of it runs. */
export interface Bundle {
  readonly scripts: readonly { readonly name: string; readonly code: string }[];
  /** HTML pages by their name without ending. */
  readonly pages: ReadonlyMap<string, string>;
  readonly functions: readonly FunctionDeclaration[];
  /** The script's time zone, from the manifest. */
  readonly timeZone: string;
  /** What the manifest asks for; null where it lists nothing. */
  readonly scopes: ReadonlySet<string> | null;
}

const manifest = z.object({
  timeZone: z.string(),
  runtimeVersion: z.literal('V8'),
  oauthScopes: z.optional(z.array(z.string())),
});

/** A bundle from texts by file name, such as `{ 'Code.js': '…', 'appsscript.json': '…' }`. */
export function bundleOf(files: Readonly<Record<string, string>>): Bundle {
  const named = Object.entries(files).sort(([a], [b]) => a.localeCompare(b));
  const ending = (end: string) => named.filter(([name]) => name.endsWith(end));
  const { oauthScopes, timeZone } = manifest.parse(JSON.parse(files['appsscript.json'] ?? '{}'));
  const scripts = ending('.js').map(([name, code]) => ({ name, code }));
  return {
    scripts,
    pages: new Map(ending('.html').map(([name, html]) => [basename(name, '.html'), html])),
    functions: scripts.flatMap(({ code }) => functionDeclarations(code)),
    timeZone,
    scopes: oauthScopes === undefined ? null : new Set(oauthScopes),
  };
}

/** The bundle with one more script, which is loaded last. */
export const bundleTogether = (bundle: Bundle, name: string, code: string): Bundle => ({
  ...bundle,
  scripts: [...bundle.scripts, { name, code }],
  functions: [...bundle.functions, ...functionDeclarations(code)],
});

/** The bundle as tabs are given it, to calculate its functions themselves. */
export const codeForTabs = ({ pages, scripts, timeZone }: Bundle): AddOnCode => ({
  code: scripts.map(({ code }) => code).join('\n'),
  pages: Object.fromEntries(pages),
  timeZone,
});

/** The bundle in a folder such as dist/. */
export function readBundle(folder: string): Bundle {
  const names = readdirSync(folder).filter((name) => /\.(js|html|json)$/.test(name));
  return bundleOf(Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])));
}
