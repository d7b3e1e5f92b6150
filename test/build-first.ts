// Builds dist/ before the tests, so that they judge the bundle of the sources they stand beside.
import { spawnSync } from 'node:child_process';

export default function buildFirst(): void {
  const built = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/build.ts'], {
    stdio: 'inherit',
  });
  if (built.status !== 0) throw new Error('The build failed: see the lines above.');
}
