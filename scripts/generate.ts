// Writes the files that follow from the catalogue; with --check it only says which of them are stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { functions } from '../src/catalog/functions/functions.ts';
import { functionReference } from './function-reference.ts';

const generated: readonly { readonly path: string; readonly text: string }[] = [
  { path: 'docs/functions.md', text: functionReference(functions) },
];

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

const stale = generated.filter(({ path, text }) => textOf(path) !== text);

if (process.argv.includes('--check')) {
  for (const { path } of stale) console.error(`stale: ${path}. Run npm run generate.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const { path, text } of stale) writeFileSync(path, text);
}
