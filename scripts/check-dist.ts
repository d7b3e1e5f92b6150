// Judges dist/ as Google would: the files, the manifest and its scopes, every top-level function, the syntax.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { transformSync } from 'esbuild';
import { commands } from '../src/catalog/commands/commands.ts';
import { menuHandlerOf } from '../src/catalog/commands/menu-handler.ts';
import { functions } from '../src/catalog/functions/functions.ts';

const files = ['Code.js', 'appsscript.json', 'functions.js', 'sidebar.html'];

const scopes = [
  'https://www.googleapis.com/auth/script.container.ui',
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
];

/** Services whose use would need a scope beyond the two, by the name the code would call them. */
const servicesBeyondScopes =
  /\b(UrlFetchApp|MailApp|GmailApp|DriveApp|ScriptApp\.newTrigger|Session\.getActiveUser|Session\.getEffectiveUser|SpreadsheetApp\.open(?:ById|ByUrl)?\b)/;

function problemsOfManifest(text: string): string[] {
  const manifest: unknown = JSON.parse(text);
  if (typeof manifest !== 'object' || manifest === null) return ['appsscript.json: not an object.'];
  const declared: unknown = Reflect.get(manifest, 'oauthScopes');
  const sorted = Array.isArray(declared) ? [...declared].sort() : [];
  const isExact = sorted.length === scopes.length && sorted.every((scope, index) => scope === scopes[index]);
  const isV8 = Reflect.get(manifest, 'runtimeVersion') === 'V8';
  return [
    ...(isExact
      ? []
      : [`appsscript.json: scopes are ${sorted.join(', ')}. Use exactly ${scopes.join(', ')}.`]),
    ...(isV8 ? [] : ['appsscript.json: runtimeVersion is not V8.']),
  ];
}

function problemsOfSyntax(name: string, code: string): string[] {
  try {
    new Script(code, { filename: name });
    const lowered = transformSync(code, { target: 'es2020', minify: true, legalComments: 'none' }).code;
    const asIs = transformSync(code, { target: 'esnext', minify: true, legalComments: 'none' }).code;
    return lowered === asIs ? [] : [`${name}: uses syntax newer than ES2020.`];
  } catch (error) {
    return [`${name}: does not parse: ${error instanceof Error ? error.message : String(error)}.`];
  }
}

function missingFunctions(code: string): string[] {
  const needed = [
    'onOpen',
    'onInstall',
    'handleRequest',
    ...commands.map(menuHandlerOf),
    ...functions.map((declared) => declared.name),
  ];
  return needed
    .filter((name) => !new RegExp(`^function ${name}\\(`, 'm').test(code))
    .map((name) => `${name}: no top-level function of that name.`);
}

/** One sentence for everything in the folder that Google would refuse; none when it can be sent. */
export function problemsOfDist(folder: string): string[] {
  const present = readdirSync(folder).sort();
  if (present.join() !== files.join())
    return [`${folder}: holds ${present.join(', ')}, not ${files.join(', ')}.`];
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const code = read('Code.js');
  const stubs = read('functions.js');
  const beyond = servicesBeyondScopes.exec(code);
  return [
    ...problemsOfManifest(read('appsscript.json')),
    ...problemsOfSyntax('Code.js', code),
    ...problemsOfSyntax('functions.js', stubs),
    ...missingFunctions(`${code}\n${stubs}`),
    ...(beyond ? [`Code.js: ${beyond[0]} needs a scope that the manifest does not ask for.`] : []),
    ...(read('sidebar.html').includes('<?')
      ? ['sidebar.html: holds <?, which Google reads as a template.']
      : []),
  ];
}
