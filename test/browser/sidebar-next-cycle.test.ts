// Next cycle in the built sidebar over the built add-on: choices, what will be written, and that it is.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type HostedWorkbook, sampleWorkbook } from '../scenarios/hosted-workbook.ts';
import { type LiveSidebar, liveSidebar } from './live-sidebar.ts';
import { launch, overflowing } from './sidebar-page.ts';

let browser: Browser;
let host: HostedWorkbook;
let live: LiveSidebar;

beforeAll(async () => {
  browser = await launch();
  host = sampleWorkbook();
  live = await liveSidebar(browser, host, 'nextCycle');
});
afterAll(() => browser.close());

test('final scores, a choice for each key result, and what will be written follows the choices', async () => {
  const { page } = live;
  await page
    .getByRole('heading', { level: 1, name: 'Close 2026-Q4: 4 objectives, 14 key results' })
    .waitFor();
  await page.getByText('Gives 11 key results that go on a new ID.').waitFor();
  expect(await live.violations()).toEqual([]);
  expect(await overflowing(page)).toEqual([]);
  const second = page.getByRole('group', { name: /^KR2 · / });
  await second.getByRole('radio', { name: 'Restart' }).check();
  await page.getByText('a new ID, 1 of them from where they are now.').waitFor();
  await page
    .getByRole('group', { name: /^KR13 · / })
    .getByRole('radio', { name: 'Drop' })
    .check();
  await page
    .getByRole('group', { name: /^KR14 · / })
    .getByRole('radio', { name: 'Drop' })
    .check();
  await page.getByText('3 objectives go on, 1 stays behind.').waitFor();
  expect(host.sheetNames()).not.toContain('2026-Q4 closed');
});

test('a name that cannot be is told before anything is written', async () => {
  const { page } = live;
  await page.getByRole('textbox', { name: 'Name' }).fill('2026-Q4');
  await page.getByRole('alert').getByText('the next cycle needs another name').waitFor();
  await page.getByRole('textbox', { name: 'Name' }).fill('Spring 2027');
  await page.getByRole('button', { name: 'Close 2026-Q4 and begin Spring 2027' }).click();
  await page
    .getByRole('heading', { level: 1, name: /2026-Q4 is closed, and Spring 2027 has begun\./ })
    .waitFor();
  expect(await live.violations()).toEqual([]);
  expect(host.cell('Settings', 'B4')).toBe('Spring 2027');
  expect(host.cell('Key Results', 'E3')).toBe('13.2');
  expect([live.complaints, host.shown.errors]).toEqual([[], []]);
});
