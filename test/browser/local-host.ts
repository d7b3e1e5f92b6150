// The local host as `npm start` runs it, with its workbooks in a folder of their own, and a person at its page.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type FrameLocator, type Page } from 'playwright-core';
import { readBundle } from '../../local/add-on/read-bundle.ts';
import type {} from '../../local/page/test-hooks.ts';
import { createWorkbookHost } from '../../local/server/host.ts';
import { serve } from '../../local/server/serve.ts';
import { chromiumArguments, ensureChromium } from '../../scripts/chromium.ts';

export interface Cell {
  readonly value: unknown;
  readonly display: string;
}

export interface Visit {
  readonly page: Page;
  /** What went wrong on the page; empty on a good visit. */
  readonly complaints: readonly string[];
  cell(sheet: string, a1: string): Promise<Cell>;
  select(sheet: string, a1: string): Promise<void>;
  choose(item: string): Promise<void>;
  sidebar(): FrameLocator;
}

export interface LocalHost {
  visit(): Promise<Visit>;
  close(): Promise<void>;
}

async function open(browser: Browser, address: string): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(address);
  return {
    page,
    complaints,
    cell: (sheet, a1) =>
      page.evaluate(([name, at]) => window.waypointHost.cell(name ?? '', at ?? ''), [sheet, a1]),
    select: (sheet, a1) =>
      page.evaluate(([name, at]) => window.waypointHost.select(name ?? '', at ?? ''), [sheet, a1]),
    async choose(item) {
      await page.getByRole('menuitem', { name: 'Extensions' }).click();
      await page.getByRole('menuitem', { name: 'Waypoint' }).hover();
      await page.getByRole('menuitem', { name: item }).click();
    },
    sidebar: () => page.frameLocator('aside iframe'),
  };
}

/** Starts the host on a free port and a browser beside it; the page must have been built. */
export async function startLocalHost(): Promise<LocalHost> {
  const folder = mkdtempSync(join(tmpdir(), 'waypoint-host-'));
  const bundle = readBundle('dist');
  const server = await serve({
    port: 0,
    host: createWorkbookHost({ bundle, sampleFile: 'sample/marketing.json' }),
    pageFolder: 'dist-local',
    keptFolder: folder,
    addOn: { code: bundle.scripts.map((script) => script.code).join('\n'), timeZone: bundle.timeZone },
    log: (level, text) => level === 'error' && console.error(text),
  });
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
  return {
    visit: () => open(browser, server.address),
    async close() {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
