// Check this workbook in the built sidebar over the built add-on: the list, one fix, all fixes.
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
  host.type('Key Results', 'T5', 'On track');
  host.type('Key Results', 'B7', 'o-2');
  host.type('Initiatives', 'F2', '2026-09-01');
  live = await liveSidebar(browser, host, 'doctor');
});
afterAll(() => browser.close());

test('what is wrong, each with its cell and what a fix would change', async () => {
  const { page } = live;
  await page.getByRole('heading', { level: 1, name: '4 things to look at, 2 of them wrong.' }).waitFor();
  await page
    .getByText('Empties Key Results!T5, which holds “On track”; the formula fills it again.')
    .waitFor();
  await page.getByRole('button', { name: 'Go to Initiatives!F2' }).waitFor();
  expect(await live.violations()).toEqual([]);
  expect(await overflowing(page)).toEqual([]);
});

test('who comes back from the grid finds the buttons ready, while the workbook is looked at again', async () => {
  const { page } = live;
  const button = page.getByRole('button', { name: 'Fix Key Results!B7' });
  const restBetweenReadsMilliseconds = 1500;
  await page.waitForTimeout(restBetweenReadsMilliseconds + 100);
  const isDisabled = await button.evaluate(async (element) => {
    window.dispatchEvent(new Event('focus'));
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    return element.matches(':disabled');
  });
  expect(isDisabled).toBe(false);
});

test('one fix on a click, then the rest that is safe; what people have to decide stays', async () => {
  const { page } = live;
  await page.getByRole('button', { name: 'Fix Key Results!B7' }).click();
  await page.getByText('One thing was mended. One undo takes it back.').waitFor();
  expect([host.cell('Key Results', 'B7'), host.cell('Key Results', 'T5')]).toEqual(['O2', 'On track']);
  // The keyboard goes on with the next card, and to the top when all is done.
  await page.getByRole('button', { name: 'Go to Key Results!I15' }).and(page.locator(':focus')).waitFor();
  await page.getByRole('button', { name: 'Fix the one that is safe' }).click();
  const headline = page.getByRole('heading', { level: 1, name: '2 things to look at, nothing wrong.' });
  await headline.and(page.locator(':focus')).waitFor();
  expect(host.column('Key Results', 'Status')[3]).toBe('Finding baseline');
  await page.getByRole('button', { name: 'Back to Home' }).click();
  await page.getByRole('tab', { name: 'Home', selected: true }).waitFor();
  expect([live.complaints, host.shown.errors]).toEqual([[], []]);
});
