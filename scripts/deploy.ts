// npm run deploy: build, check, clasp push (with `-- --reminders` a build with weekly mail); says in one sentence what is missing.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import * as z from 'zod/mini';
import { problemsOfDist, sentFiles } from './check-dist.ts';

const placeholder = 'PUT_YOUR_SCRIPT_ID_HERE';
const clasp = 'node_modules/@google/clasp/build/src/index.js';

/** What a person must do before anything can be sent; null when all is there. */
function whatIsMissing(): string | null {
  if (!existsSync('.clasp.json') || readFileSync('.clasp.json', 'utf8').includes(placeholder)) {
    return 'No script id: put the id of your Apps Script project into .clasp.json (script editor ▸ Project settings ▸ IDs), then run npm run deploy again. docs/publish.md begins there.';
  }
  if (!existsSync('.clasprc.json') && !existsSync(join(homedir(), '.clasprc.json'))) {
    return 'Not logged in to Google: run npx clasp login, then npm run deploy again.';
  }
  return null;
}

const fileStatus = z.object({ filesToPush: z.array(z.string()) });

/** clasp itself says, without a network, what it would send. */
function problemsOfSending(): string[] {
  const asked = spawnSync(process.execPath, [clasp, 'show-file-status', '--json'], { encoding: 'utf8' });
  try {
    const { filesToPush } = z.parse(fileStatus, JSON.parse(asked.stdout));
    const names = filesToPush.map((path) => basename(path)).sort();
    if (names.join() === [...sentFiles].sort().join()) return [];
    return [`clasp would send ${names.join(', ')}, not ${sentFiles.join(', ')}: see .clasp.json.`];
  } catch {
    return [`clasp cannot say what it would send: ${asked.stderr.trim() || 'no answer'}`];
  }
}

const runs = (...command: string[]): boolean =>
  spawnSync(process.execPath, command, { stdio: 'inherit' }).status === 0;

function deploy(): number {
  if (!runs('node_modules/tsx/dist/cli.mjs', 'scripts/build.ts', ...process.argv.slice(2))) return 1;
  const problems = [...problemsOfDist('dist'), ...problemsOfSending()];
  if (problems.length > 0) {
    console.error(problems.join('\n'));
    return 1;
  }
  console.log(`dist/ is ready: ${sentFiles.join(', ')}.`);
  const missing = whatIsMissing();
  if (missing) {
    console.error(missing);
    return 1;
  }
  return runs(clasp, 'push', '--force') ? 0 : 1;
}

process.exitCode = deploy();
