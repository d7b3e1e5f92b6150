// Starts the local host with the built add-on, as npm start does, and opens it in Chromium.
import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { codeForTabs, readBundle } from '../../local/add-on/read-bundle.ts';
import type {} from '../../local/page/test-hooks.ts';
import { createWorkbookHost } from '../../local/server/host.ts';
import { type RunningServer, serve } from '../../local/server/serve.ts';
import { chromiumArguments, ensureChromium } from '../../scripts/chromium.ts';

export interface RunningHost {
  readonly address: string;
  /** A new tab at 1280 × 800; what goes wrong in it, and what it fetches from elsewhere, is noted. */
  tab(): Promise<Page>;
  readonly complaints: string[];
  stopServer(): Promise<void>;
  /** At the same address and with the same workbooks; a remark makes it another build of the add-on. */
  startServer(remark?: string): Promise<void>;
  close(): Promise<void>;
}

/** A server that can be started again where it was; `remark` makes its add-on another build. */
function servers(): (port: number, remark?: string) => Promise<RunningServer> {
  const bundle = readBundle('dist');
  const addOn = codeForTabs(bundle);
  const options = {
    host: createWorkbookHost({ bundle, sampleFile: 'sample/marketing.json' }),
    pageFolder: 'dist-local',
    keptFolder: mkdtempSync(join(tmpdir(), 'waypoint-kept-')),
    log: () => {},
  };
  return (port, remark = '') => serve({ ...options, port, addOn: { ...addOn, code: addOn.code + remark } });
}

function noteComplaints(page: Page, address: string, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    const isOwn = [address, 'data:', 'blob:'].some((start) => request.url().startsWith(start));
    if (!isOwn) complaints.push(`fetches ${request.url()}`);
  });
}

export async function startHost(): Promise<RunningHost> {
  const start = servers();
  let server = await start(0);
  const { address, port } = server;
  const browser: Browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: chromiumArguments,
  });
  const complaints: string[] = [];
  return {
    address,
    complaints,
    tab: async () => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      noteComplaints(page, address, complaints);
      await page.goto(address);
      return page;
    },
    stopServer: () => server.close(),
    startServer: async (remark) => {
      server = await start(port, remark);
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Resolves when the grid can be seen. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => 'waypointHost' in window && document.querySelector('.o-grid') !== null);
  await page.evaluate(() => window.waypointHost.whenReady());
}

/** Opens what the start screen offers under this name, also from an open workbook. */
export async function open(page: Page, choice: string): Promise<void> {
  const file = page.getByRole('menuitem', { name: 'File' });
  const offered = page.getByRole('button', { name: choice });
  await file.or(offered).first().waitFor();
  if (await file.isVisible()) {
    await file.click();
    await page.getByRole('menuitem', { name: 'New…' }).click();
  }
  await Promise.all([page.waitForEvent('load'), offered.click()]);
  await ready(page);
}

/** Chooses an item below Extensions ▸ Waypoint. */
export async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('menuitem', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Waypoint', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

export const cell = (page: Page, sheet: string, a1: string): Promise<{ value: unknown; display: string }> =>
  page.evaluate(([name, place]) => window.waypointHost.cell(name, place), [sheet, a1] as const);

export const sheetTabs = (page: Page): Promise<readonly string[]> =>
  page.locator('.o-sheet-name').allTextContents();

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in the host's own parts: the engine's grid and the add-on's pages answer for themselves. */
export async function violations(page: Page): Promise<readonly string[]> {
  // Through the debugger, for the page's own policy lets no script in.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const loaded: { run(context: object): Promise<{ violations: { id: string }[] }> } = Reflect.get(
      window,
      'axe',
    );
    const found = await loaded.run({ exclude: ['.o-spreadsheet', 'iframe'] });
    return found.violations.map(({ id }) => id);
  });
}
