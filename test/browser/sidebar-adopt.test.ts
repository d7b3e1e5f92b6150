// The preview of a sheet that is to become tables, in a real browser.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { previewOf } from '../../src/catalog/adoption/preview.ts';
import { messagesIn } from '../../src/messages/messages.ts';
import { today, understand } from '../adoption/brief.ts';
import { american, foreignSheet, type Looks } from '../adoption/foreign-sheet.ts';
import { good, launch, openSidebar, overflowing, refused } from './sidebar-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const words = messagesIn('en');

/** What the server says of a sheet. */
function preview(rows: Parameters<typeof foreignSheet>[0], looks: Looks = {}) {
  const sheet = foreignSheet(rows, looks);
  const snapshot = {
    today,
    locale: american,
    sheetNames: [sheet.name, 'Ideas'],
    sheets: [],
    selection: null,
  };
  return previewOf(
    { sheet, understanding: understand(rows, looks), snapshot, sheets: snapshot.sheetNames, most: 60 },
    words,
  );
}

const weeks = ['KW 40', 'KW 41', 'KW 42', 'KW 43', 'KW 44', 'KW 45', 'KW 46', 'KW 47'];
const plan = preview(
  [
    'Everything the growth team has promised itself for the fourth quarter of 2026',
    ['Objective', 'Key result', 'Owner', 'Start', 'Target', ...weeks, 'Mood', 'Due'],
    [
      'Make the free plan sell the paid plan',
      'Raise upgrades per week',
      'Ann',
      31,
      55,
      31,
      33,
      30,
      36,
      38,
      41,
      40,
      '',
      '😬',
      'soon',
    ],
    [
      '',
      'Accounts that invite a teammate',
      'Bo',
      0.14,
      '25%',
      '14%',
      '15%',
      '15%',
      '17%',
      '',
      '18%',
      '19%',
      '',
      '🙂',
      '2026-12-31',
    ],
    '',
    '* An empty week stays empty.',
  ],
  { merged: ['A1:P1'], isProtected: true },
);

const open = (answers: Parameters<typeof openSidebar>[1]['answers']) =>
  openSidebar(browser, { view: 'adopt', answers: { selectCells: [good({})], ...answers } });

test('columns, questions, doubts and what becomes of it, by keyboard alone', async () => {
  const standing = {
    ...plan.standing,
    duplicates: ['“Raise upgrades per week” reads much like KR4; see whether both are needed.'],
  };
  const { page, sent, complaints, violations } = await open({
    previewAdoption: [good({ ...plan, standing })],
    adopt: [
      good({
        says: 'Added 1 objective, 2 key results from “Sheet1”, which stays as it was.',
        changed: [],
        kept: [],
        problems: [],
      }),
    ],
  });
  await page.getByText('1 objective, 2 key results').waitFor();
  await page.getByText('This sheet is protected. That is no obstacle: it is only read.').waitFor();
  await page.getByText('KW 40 … KW 47 (8 columns)').waitFor();
  expect(await violations()).toEqual([]);
  expect(await overflowing(page)).toEqual([]);
  const due = page.getByLabel(/^Due/);
  await due.focus();
  await page.keyboard.type('Notes');
  await expect
    .poll(async () => (await sent()).filter(({ name }) => name === 'previewAdoption').length)
    .toBe(2);
  expect((await sent()).at(-1)?.input).toEqual({
    sheet: 'Sheet1',
    columns: [{ cell: 'O2', meaning: 'note' }],
    scales: [],
    most: 60,
  });
  expect(await due.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.getByLabel('0.14 means 0.14 %').focus();
  await page.keyboard.press('Space');
  await expect
    .poll(async () => JSON.stringify((await sent()).at(-1)?.input))
    .toContain('"scales":[{"cell":"D2","scale":"asTyped"}]');
  await page.getByRole('button', { name: 'Create tables' }).click();
  await page.getByText('which stays as it was').waitFor();
  expect((await sent()).at(-1)).toMatchObject({
    name: 'adopt',
    input: { sheet: 'Sheet1', columns: [{ cell: 'O2' }] },
  });
  expect(await violations()).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a sheet without goals says why and cannot be created; its columns can still be told', async () => {
  const budget = preview(['Category|Jan|Feb|Total', 'Ads|1000|1200|3100', 'Events|400|0|1100']);
  const { page, violations } = await open({ previewAdoption: [good(budget)] });
  await page.getByText('This does not look like OKRs or KPIs').waitFor();
  expect(await page.getByRole('button', { name: 'Create tables' }).isDisabled()).toBe(true);
  await page.getByLabel(/^Category/).waitFor();
  expect(await violations()).toEqual([]);
  expect(await overflowing(page)).toEqual([]);
});

test('another sheet can be chosen, and what cannot be read is said with a way to try again', async () => {
  const { page, sent } = await open({
    previewAdoption: [
      good(plan),
      refused('there is no sheet “Ideas”. Check its name and try again.'),
      good(plan),
    ],
  });
  await page.getByLabel('Sheet', { exact: true }).selectOption('Ideas');
  await page.getByRole('alert').getByText('there is no sheet “Ideas”').waitFor();
  expect((await sent()).at(-1)?.input).toMatchObject({ sheet: 'Ideas', columns: [] });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => page.getByRole('alert').count()).toBe(0);
});
