// Builds dist/: exactly the files that clasp push sends.
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { type BuildOptions, build } from 'esbuild';
import { commands } from '../src/catalog/commands/commands.ts';
import { functions } from '../src/catalog/functions/functions.ts';
import { messagesIn } from '../src/messages/messages.ts';
import { buildSidebar } from './build-sidebar.ts';
import { packedLanguages } from './packed-languages.ts';
import { entryPointStubs, functionStubs } from './stubs.ts';
import { withoutColumnHelpPlugin, withoutHelpPlugin } from './without-help.ts';

const outDir = 'dist';

const forAppsScript = {
  bundle: true,
  format: 'iife',
  target: 'es2020',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  plugins: [withoutHelpPlugin, packedLanguages],
} satisfies BuildOptions;

async function buildCode(): Promise<void> {
  await build({
    ...forAppsScript,
    plugins: [...forAppsScript.plugins, withoutColumnHelpPlugin],
    entryPoints: ['src/apps-script/main.ts'],
    outfile: `${outDir}/Code.js`,
    globalName: '__waypoint',
    footer: { js: entryPointStubs(commands, messagesIn('en')) },
  });
}

/** A part is a function that is given the desk to hand its content over. */
async function buildPart(name: 'actions' | 'goals'): Promise<void> {
  await build({
    ...forAppsScript,
    entryPoints: [`src/apps-script/${name}.ts`],
    outfile: `${outDir}/${name}.html`,
    banner: { js: '(function (__desk) {' },
    footer: { js: '})' },
  });
}

await rm(outDir, { recursive: true, force: true });
await mkdir(outDir, { recursive: true });
await Promise.all([
  buildCode(),
  buildPart('actions'),
  buildPart('goals'),
  buildSidebar(`${outDir}/sidebar.html`),
  writeFile(`${outDir}/functions.js`, functionStubs(functions)),
  copyFile('appsscript.json', `${outDir}/appsscript.json`),
]);
