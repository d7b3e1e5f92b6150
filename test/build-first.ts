// Builds the add-on and the local page before the tests, so that they judge the sources they stand beside.
import { spawnSync } from 'node:child_process';

export default function buildFirst(): void {
  for (const script of ['scripts/build.ts', 'scripts/build-page.ts']) {
    const built = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', script], {
      stdio: 'inherit',
    });
    if (built.status !== 0) throw new Error(`${script} did not succeed: see the lines above.`);
  }
}
