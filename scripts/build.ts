// Builds dist/: exactly the files that clasp push sends.
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { commands } from '../src/catalog/commands/commands.ts';
import { functions } from '../src/catalog/functions/functions.ts';
import { buildSidebar } from './build-sidebar.ts';
import { entryPointStubs, functionStubs } from './stubs.ts';
import { tightWordLists } from './tight-word-lists.ts';
import { withoutHelpPlugin } from './without-help.ts';

const outDir = 'dist';

async function buildCode(): Promise<void> {
  await build({
    entryPoints: ['src/apps-script/main.ts'],
    outfile: `${outDir}/Code.js`,
    bundle: true,
    format: 'iife',
    globalName: '__waypoint',
    target: 'es2020',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    plugins: [withoutHelpPlugin, tightWordLists],
    footer: { js: entryPointStubs(commands) },
  });
}

await rm(outDir, { recursive: true, force: true });
await mkdir(outDir, { recursive: true });
await Promise.all([
  buildCode(),
  buildSidebar(`${outDir}/sidebar.html`),
  writeFile(`${outDir}/functions.js`, functionStubs(functions)),
  copyFile('appsscript.json', `${outDir}/appsscript.json`),
]);
