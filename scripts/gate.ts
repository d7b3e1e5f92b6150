// npm test: types, lint and format, build, generated files, then every test; ends with what passed and failed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium.ts';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const program = (path: string, ...args: string[]): string[] => [
  'node_modules/tsx/dist/cli.mjs',
  path,
  ...args,
];

const checks: readonly { readonly name: string; readonly command: readonly string[] }[] = [
  { name: 'types', command: program('scripts/check-types.ts') },
  { name: 'lint and format', command: ['node_modules/@biomejs/biome/bin/biome', 'ci', '.'] },
  { name: 'build', command: program('scripts/build.ts') },
  { name: 'generated files are fresh', command: program('scripts/generate.ts', '--check') },
];

function run(command: readonly string[], environment: NodeJS.ProcessEnv = process.env): boolean {
  return spawnSync(process.execPath, command, { stdio: 'inherit', env: environment }).status === 0;
}

function check(name: string, command: readonly string[]): Tally {
  const startedAt = Date.now();
  const isGreen = run(command);
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  console.log(`${isGreen ? '✓' : '✗'} ${name} (${seconds} s)`);
  return isGreen ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Reads vitest's own report, so that a run that ended early does not count as green. */
function tallyOf(reportFile: string, isGreen: boolean): Tally {
  try {
    const report: unknown = JSON.parse(readFileSync(reportFile, 'utf8'));
    const count = (key: string): number =>
      typeof report === 'object' && report !== null ? Number(Reflect.get(report, key) ?? 0) : 0;
    const failed = count('numFailedTests') + (isGreen ? 0 : Number(count('numFailedTests') === 0));
    return { passed: count('numPassedTests'), failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function runTests(chromiumPath: string): Tally {
  const folder = mkdtempSync(join(tmpdir(), 'waypoint-tests-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const isGreen = run(['node_modules/vitest/vitest.mjs', 'run', ...reporters], {
    ...process.env,
    CHROMIUM_PATH: chromiumPath,
  });
  const tally = tallyOf(report, isGreen);
  rmSync(folder, { recursive: true, force: true });
  return tally;
}

function gate(): Tally {
  const chromiumPath = ensureChromium();
  const tallies = checks.map(({ name, command }) => check(name, command));
  tallies.push(runTests(chromiumPath));
  return tallies.reduce((sum, tally) => ({
    passed: sum.passed + tally.passed,
    failed: sum.failed + tally.failed,
  }));
}

try {
  const { passed, failed } = gate();
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('\n0 passed, 1 failed');
  process.exitCode = 1;
}
