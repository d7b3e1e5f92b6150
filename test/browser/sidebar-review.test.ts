// The review in the built sidebar over the built add-on: a conversation by keyboard, and the map of the whole set.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type HostedWorkbook, sampleWorkbook } from '../scenarios/hosted-workbook.ts';
import { type LiveSidebar, liveSidebar } from './live-sidebar.ts';
import { caretIsThere, launch, overflowing } from './sidebar-page.ts';

let browser: Browser;
let host: HostedWorkbook;
let live: LiveSidebar;

beforeAll(async () => {
  browser = await launch();
  host = sampleWorkbook();
  live = await liveSidebar(browser, host, 'review');
});
afterAll(() => browser.close());

const titled = (name: RegExp) => live.page.getByRole('heading', { level: 1, name });

test('one goal at a time: why it is behind, what it rests on, and what was asked before', async () => {
  const { page } = live;
  await titled(/^KR3 · /).waitFor();
  await page.getByText('Decision 1 of 8').first().waitFor();
  await page.getByText('The work that is meant to move it is blocked.').waitFor();
  await page.getByText('What was asked before (2)').click();
  await page.getByText('Cadence: checked in today.').waitFor();
  expect(await live.violations()).toEqual([]);
  expect(await overflowing(page)).toEqual([]);
});

test('what is missing is said and gets the keyboard; nothing is written meanwhile', async () => {
  const { page } = live;
  await page.getByRole('button', { name: 'Save and next' }).click();
  await page.getByText('Choose one, or skip it for now.').waitFor();
  await page.getByRole('radio', { name: 'Adjust target' }).check();
  await page.getByRole('button', { name: 'Save and next' }).click();
  await page.getByText('Type the new target.').waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
  expect(host.column('Reviews', 'ID')).toEqual([]);
});

test('typed and saved by Enter: the cell, the log, and on to the next', async () => {
  const { page } = live;
  await page.getByLabel('New target, now 150 trials').fill('120');
  await page.getByLabel('Why, in a line').fill('The second partner comes in January');
  await page.keyboard.press('Enter');
  await titled(/^KR2 · /).waitFor();
  expect(host.cell('Key Results', 'F4')).toBe('120');
  expect(host.column('Reviews', 'Decision')).toEqual(['Adjust target from 150 trials to 120 trials']);
  // The keyboard has moved along: arrow, Tab and Enter are enough for the next.
  await caretIsThere(page);
  await page.keyboard.press('Space');
  expect(await page.getByRole('radio', { name: 'Adjust target' }).isChecked()).toBe(true);
});

test('a target that somebody changed meanwhile is shown first', async () => {
  const { page } = live;
  host.type('Key Results', 'F3', '17');
  await page.getByLabel(/New target/).fill('15');
  await page.getByLabel('Why, in a line').fill('Half a quarter left');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('it is 17 now').waitFor();
  expect(host.cell('Key Results', 'F3')).toBe('17');
  await page.getByRole('button', { name: 'Save mine' }).click();
  await titled(/^KR6 · /).waitFor();
  expect(host.cell('Key Results', 'F3')).toBe('15');
});

test('the map: a tree for the arrow keys, the same in words, and the way back to the decisions', async () => {
  const { page } = live;
  await page.getByRole('button', { name: 'The whole set' }).click();
  const nodes = page.getByRole('treeitem');
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  await nodes.first().focus();
  for (const [key, at] of [
    ['ArrowRight', 1],
    ['ArrowDown', 2],
    ['End', 3],
    ['ArrowLeft', 0],
  ] as const) {
    await page.keyboard.press(key);
    expect(await nodes.nth(at).evaluate((node) => node === document.activeElement)).toBe(true);
  }
  await page.getByText('In words').click();
  await page.getByText(/\(at risk\) is served by O2, O3, O4\.$/).waitFor();
  expect(await live.violations()).toEqual([]);
  expect(await overflowing(page)).toEqual([]);
  await page.getByRole('button', { name: 'Decide · 6 waiting' }).click();
  await titled(/^KR6 · /).waitFor();
});

test('skipped to the end: what was written down, and the skipped ones again', async () => {
  const { page } = live;
  for (let left = 6; left > 0; left -= 1) await page.getByRole('button', { name: 'Skip' }).click();
  await titled(/2 decisions written down/).waitFor();
  await page.getByRole('button', { name: 'Do the 6 skipped' }).click();
  await titled(/^KR6 · /).waitFor();
  expect([live.complaints, host.shown.errors]).toEqual([[], []]);
});

test('Home leads to the goal that is behind, to the check, and after its end to the next cycle', async () => {
  const other = sampleWorkbook();
  other.type('Key Results', 'I3', 'many');
  other.type('Settings', 'B2', '2027-01-04');
  const { page, complaints } = await liveSidebar(browser, other, 'home');
  await page.getByRole('button', { name: /^Review: KR6 · / }).click();
  await page.getByRole('heading', { level: 1, name: /^KR6 · / }).waitFor();
  await page.getByRole('tab', { name: 'Home' }).click();
  await page.getByRole('button', { name: /^Go to row: KR6 · / }).waitFor();
  await page.getByRole('button', { name: 'Check this workbook' }).click();
  await page.getByText('Not a number: “many”').waitFor();
  await page.getByRole('button', { name: 'Back to Home' }).click();
  await page.getByRole('button', { name: 'The cycle has ended: begin the next one' }).click();
  await page.getByRole('heading', { level: 1, name: /^Close 2026-Q4/ }).waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});
