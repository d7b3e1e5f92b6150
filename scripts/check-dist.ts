// Judges dist/ as Google would: the files and their sizes, the manifest and its scopes, every function Sheets looks
// up by name, the syntax.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { syntaxProblem } from '../local/add-on/newer-syntax.ts';
import { entryPointProblems } from './dist-entry-points.ts';
import { readManifest } from './dist-manifest.ts';
import { scopeProblems } from './dist-scopes.ts';

const kilobyte = 1_024;

/** Everything that is sent, and how large it may be; every call of a custom function loads both scripts. */
const mostBytes: Readonly<Record<string, number>> = {
  'Code.js': 120 * kilobyte,
  'actions.html': 720 * kilobyte,
  'appsscript.json': 4 * kilobyte,
  'functions.js': 60 * kilobyte,
  'goals.html': 150 * kilobyte,
  'sidebar.html': 500 * kilobyte,
};

/** Script text that travels as HTML, because not every call has to load it. */
const parts = ['actions.html', 'goals.html'];

/** The files that are sent, in the order of their names. */
export const sentFiles = Object.keys(mostBytes);

function sizeProblems(folder: string): string[] {
  return Object.entries(mostBytes).flatMap(([name, most]) => {
    const size = readFileSync(join(folder, name)).length;
    if (size <= most) return [];
    return [`${name}: has ${Math.ceil(size / kilobyte)} kB, more than ${most / kilobyte} kB.`];
  });
}

/** One sentence for everything in the folder that Google would refuse; none when it can be sent. */
export function problemsOfDist(folder: string): string[] {
  const present = readdirSync(folder).sort();
  if (present.join() !== sentFiles.join())
    return [`${folder}: holds ${present.join(', ')}, not ${sentFiles.join(', ')}.`];
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const scripts = ['Code.js', 'functions.js'].map((name) => ({ name, code: read(name) }));
  const all = [...scripts, ...parts.map((name) => ({ name, code: read(name) }))];
  const syntax = all.flatMap(({ code, name }) => {
    const problem = syntaxProblem(name, code);
    return problem === null ? [] : [`${name}: ${problem}.`];
  });
  const manifest = readManifest(read('appsscript.json'));
  const code = all.map((script) => script.code).join('\n');
  return [
    ...sizeProblems(folder),
    ...('oauthScopes' in manifest ? scopeProblems(manifest.oauthScopes, code) : manifest),
    ...(syntax.length > 0 ? syntax : entryPointProblems(scripts)),
    ...sentFiles
      .filter((name) => name.endsWith('.html') && read(name).includes('<?'))
      .map((name) => `${name}: holds <?, which Google reads as a template.`),
  ];
}
