// Before the tests: builds the add-on and the local page, and gives the run a temporary folder that goes with it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default function buildFirst(): () => void {
  // Vitest asks once for each project; one build and one folder serve them all.
  if (process.env.WAYPOINT_TESTS !== undefined) return () => {};
  process.env.WAYPOINT_TESTS = 'built';
  for (const script of ['scripts/build.ts', 'scripts/build-page.ts']) {
    const built = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', script], {
      stdio: 'inherit',
    });
    if (built.status !== 0) throw new Error(`${script} did not succeed: see the lines above.`);
  }
  // A short name, for Chromium puts a socket below it and these have short paths only.
  const folder = mkdtempSync(join(tmpdir(), 'wp-'));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
