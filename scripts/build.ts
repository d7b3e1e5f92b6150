// Builds dist/: exactly the files that clasp push sends. `--reminders` adds weekly mail and the two permissions it
// needs; `--out FOLDER` puts the files elsewhere.
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import * as z from 'zod/mini';
import { commandGroups } from '../src/catalog/commands/commands.ts';
import { functions } from '../src/catalog/functions/functions.ts';
import { messagesIn } from '../src/messages/messages.ts';
import { buildSidebar } from './build-sidebar.ts';
import { packedLanguages } from './packed-languages.ts';
import { entryPointStubs, functionStubs, reminderStubs } from './stubs.ts';
import { withoutColumnHelpPlugin, withoutHelpPlugin } from './without-help.ts';

const { values: options } = parseArgs({
  options: { reminders: { type: 'boolean', default: false }, out: { type: 'string', default: 'dist' } },
});
/** Beside the folder it is for, so that files can be moved there whole. */
const outDir = await mkdtemp(`${options.out}-building-`);
const reminderScopes = [
  'https://www.googleapis.com/auth/script.scriptapp',
  'https://www.googleapis.com/auth/script.send_mail',
];

/** The reminders of a build that has them stand where the usual build has none. */
const chosenReminders: Plugin = {
  name: 'chosen-reminders',
  setup({ onResolve }) {
    if (!options.reminders) return;
    onResolve({ filter: /\/reminders\/chosen\.ts$/ }, () => ({
      path: resolve('src/apps-script/reminders/with-reminders.ts'),
    }));
  },
};

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
    footer: {
      js: [
        entryPointStubs(commandGroups, messagesIn('en')),
        ...(options.reminders ? [reminderStubs] : []),
      ].join('\n'),
    },
  });
}

/** A part is a function that is given the desk to hand its content over. */
async function buildPart(name: 'actions' | 'goals'): Promise<void> {
  await build({
    ...forAppsScript,
    plugins: [...forAppsScript.plugins, chosenReminders],
    entryPoints: [`src/apps-script/${name}.ts`],
    outfile: `${outDir}/${name}.html`,
    banner: { js: '(function (__desk) {' },
    footer: { js: '})' },
  });
}

/** The manifest asks everybody for its permissions, so it has those of reminders only where there are any. */
async function manifest(): Promise<string> {
  const text = await readFile('appsscript.json', 'utf8');
  if (!options.reminders) return text;
  const usual = z.parse(z.looseObject({ oauthScopes: z.array(z.string()) }), JSON.parse(text));
  return `${JSON.stringify({ ...usual, oauthScopes: [...usual.oauthScopes, ...reminderScopes] }, null, 2)}\n`;
}

/** Each file takes its place at once, so that nobody reads half of one; what an earlier build left goes. */
async function putInPlace(): Promise<void> {
  const made = await readdir(outDir);
  await mkdir(options.out, { recursive: true });
  await Promise.all(made.map((name) => rename(join(outDir, name), join(options.out, name))));
  const left = (await readdir(options.out)).filter((name) => !made.includes(name));
  await Promise.all(left.map((name) => rm(join(options.out, name), { recursive: true, force: true })));
}

try {
  await Promise.all([
    buildCode(),
    buildPart('actions'),
    buildPart('goals'),
    buildSidebar(`${outDir}/sidebar.html`),
    writeFile(`${outDir}/functions.js`, functionStubs(functions)),
    writeFile(`${outDir}/appsscript.json`, await manifest()),
  ]);
  await putInPlace();
} finally {
  await rm(outDir, { recursive: true, force: true });
}
