// A tab whose server stops: it says so, keeps what is typed, and catches up when the server is there again.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { cell, open, type RunningHost, ready, startHost } from './host-page.ts';

/** The machine that tests may be busy. */
const soon = (check: () => Promise<void>): Promise<void> => vi.waitFor(check, 20_000);

let host: RunningHost;
let page: Page;
beforeAll(async () => {
  host = await startHost();
  page = await host.tab();
  await open(page, 'Blank workbook');
});
afterAll(() => host.close());

const status = (): Promise<string | null> => page.locator('.status').textContent();

/** Types as people do: into the selected cell, by the keyboard. */
async function type(a1: string, text: string): Promise<void> {
  await page.locator('.o-grid-overlay').first().click();
  await page.evaluate((place) => window.waypointHost.select('Sheet1', place), a1);
  // A moment, as people take it: the cell’s editor follows the selection with the next picture.
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.keyboard.type(text);
}

const shows = (tab: Page, a1: string, value: string): Promise<void> =>
  soon(async () => expect((await cell(tab, 'Sheet1', a1)).value).toBe(value));

async function lose(): Promise<void> {
  await host.stopServer();
  await soon(async () => expect(await status()).toContain('No connection'));
}

test('what is typed meanwhile arrives, and a cell that is open for typing stays open', async () => {
  await type('A1', 'before');
  await page.keyboard.press('Enter');
  await soon(async () => expect(await status()).toBe('Saved on this computer'));
  await lose();
  await type('A2', 'meanwhile');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+z');
  await type('A3', 'half a');
  await host.startServer();
  await soon(async () => expect(await status()).not.toContain('No connection'));
  const other = await host.tab();
  await ready(other);
  await shows(other, 'A1', 'before');
  await shows(other, 'A2', 'meanwhile');
  await page.keyboard.type(' sentence');
  await page.keyboard.press('Enter');
  await shows(other, 'A3', 'half a sentence');
  await other.evaluate(() => window.waypointHost.setCell('Sheet1', 'B1', 'from the other tab'));
  await shows(page, 'B1', 'from the other tab');
  await other.close();
});

test('where the page has to be loaded again, what had not arrived is offered', async () => {
  await lose();
  await type('C1', 'kept');
  await page.keyboard.press('Enter');
  await type('C2', 'open');
  await Promise.all([page.waitForEvent('load'), host.startServer('\n// another build')]);
  await ready(page);
  const question = page.getByRole('dialog');
  await question.waitFor();
  expect(await question.textContent()).toContain('Sheet1!C1 “kept”; Sheet1!C2 “open”');
  expect((await cell(page, 'Sheet1', 'C1')).value).toBeNull();
  await question.getByRole('button', { name: 'Put in' }).click();
  const other = await host.tab();
  await ready(other);
  await shows(other, 'C1', 'kept');
  await shows(other, 'C2', 'open');
  await shows(other, 'A3', 'half a sentence');
  await other.close();
});
