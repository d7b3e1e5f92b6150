// Before the tests: builds the add-on and the local page, and gives the run a temporary folder that goes with it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default function buildFirst(): () => void {
  for (const script of ['scripts/build.ts', 'scripts/build-page.ts']) {
    const built = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', script], {
      stdio: 'inherit',
    });
    if (built.status !== 0) throw new Error(`${script} did not succeed: see the lines above.`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'waypoint-tests-'));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
