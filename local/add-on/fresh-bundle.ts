// The built add-on, built first where dist/ is missing or older than what it is built from.
import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Bundle, readBundle } from './read-bundle.ts';

const root = join(import.meta.dirname, '..', '..');
const dist = join(root, 'dist');
const builtFrom = ['src', 'sidebar', 'scripts', 'appsscript.json', 'package-lock.json'];
const built = ['Code.js', 'functions.js', 'actions.html', 'goals.html', 'sidebar.html', 'appsscript.json'];

function newestChange(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestChange(join(path, name))), 0);
}

function oldestBuilt(): number {
  try {
    return Math.min(...built.map((name) => statSync(join(dist, name)).mtimeMs));
  } catch {
    return 0;
  }
}

const isStale = (): boolean =>
  oldestBuilt() < Math.max(...builtFrom.map((name) => newestChange(join(root, name))));

/** The build's own words go to standard error. */
function build(): Promise<void> {
  return new Promise((resolve, reject) => {
    const program = spawn(process.execPath, ['scripts/run.mjs', 'scripts/build.ts'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
    program.on('error', reject);
    program.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error('The add-on could not be built; npm run build says why.'));
    });
  });
}

export async function freshBundle(): Promise<Bundle> {
  if (isStale()) await build();
  return readBundle(dist);
}
