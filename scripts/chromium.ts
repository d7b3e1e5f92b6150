// Finds a Chromium for the browser tests; where there is none, installs one the way this machine allows.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Arguments that keep a headless Chromium quiet and off the network. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The path of a Chromium on this machine: CHROMIUM_PATH, a system one, else Playwright's; null where none is. */
export function findChromium(): string | null {
  const candidates = [process.env.CHROMIUM_PATH ?? '', ...systemPaths, chromium.executablePath()];
  return candidates.find((path) => path !== '' && existsSync(path)) ?? null;
}

const succeeds = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0;

function installFromDebian(): boolean {
  const isRoot = process.getuid?.() === 0;
  return (
    isRoot && succeeds('apt-get', ['update', '-q']) && succeeds('apt-get', ['install', '-qy', 'chromium'])
  );
}

function installFromPlaywright(): boolean {
  const cli = createRequire(import.meta.url).resolve('playwright-core/cli.js');
  return succeeds(process.execPath, [cli, 'install', 'chromium']);
}

/** The path of a Chromium, installed first where there is none; throws one sentence where none can be had. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  console.error('No Chromium found: installing one for the browser tests …');
  if (!installFromDebian()) installFromPlaywright();
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'No Chromium could be found or installed: install Chromium or Chrome and set CHROMIUM_PATH to its program file.',
  );
}
