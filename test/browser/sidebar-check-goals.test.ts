// The list of checked goals in a real browser.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ValueOf } from '../../sidebar/server.ts';
import { good, launch, openSidebar, overflowing, refused } from './sidebar-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const checked: ValueOf<'checkGoals'> = {
  area: 'Plan!A2:A9',
  isOwnTable: false,
  checked: 6,
  skipped: 1,
  left: 0,
  goals: [
    {
      name: 'A2',
      text: 'Increase awareness',
      score: 0,
      cell: { sheet: 'Plan', row: 2, column: 1 },
      findings: [
        {
          rule: 'vague',
          severity: 'warning',
          message: '‘awareness’ cannot be checked: name the one thing that changes.',
        },
        {
          rule: 'no-target',
          severity: 'error',
          message: 'How far should ‘awareness’ go? Say from what to what.',
        },
      ],
    },
    {
      name: 'A5',
      text: 'Publish six guides by 31 March 2027',
      score: 85,
      cell: { sheet: 'Plan', row: 5, column: 1 },
      findings: [
        { rule: 'output', severity: 'warning', message: '‘Publish’ is a task: what changes if it works?' },
      ],
    },
  ],
};

const open = (answers: Parameters<typeof openSidebar>[1]['answers']) =>
  openSidebar(browser, { view: 'checkGoals', answers: { selectCells: [good({})], ...answers } });

test('each finding leads to its cell, and the list stays', async () => {
  const { page, sent, complaints, violations } = await open({ checkGoals: [good(checked)] });
  await page.getByText('6 goals checked, 2 with something to mend. 1 cell holds no sentence.').waitFor();
  expect(await violations()).toEqual([]);
  expect(await overflowing(page)).toEqual([]);
  await page.getByRole('button', { name: 'Go to A5' }).click();
  await expect.poll(async () => (await sent()).map(({ name }) => name)).toContain('selectCells');
  expect((await sent()).find(({ name }) => name === 'selectCells')?.input).toEqual({
    sheet: 'Plan',
    row: 5,
    column: 1,
  });
  expect(await page.getByRole('listitem').filter({ hasText: 'Increase awareness' }).count()).toBe(1);
  expect(complaints).toEqual([]);
});

test('the selection is checked again when asked, also as objectives', async () => {
  const calm = { ...checked, checked: 1, skipped: 0, goals: [] };
  const { page, sent } = await open({ checkGoals: [good(checked), good(calm)] });
  await page.getByLabel('Read them as').selectOption('Objectives');
  await page.getByText('1 goal checked, nothing to mend.').waitFor();
  await page.getByRole('button', { name: 'Check the selection' }).click();
  await expect
    .poll(async () => (await sent()).filter(({ name }) => name === 'checkGoals').map(({ input }) => input))
    .toEqual([{ kind: 'keyResult' }, { kind: 'objective' }, { kind: 'objective' }]);
});

test('nothing selected, and a sheet that does not answer, are told with what to do', async () => {
  const empty = { ...checked, area: '', checked: 0, goals: [] };
  const { page } = await open({ checkGoals: [refused('Try later.'), good(empty)] });
  await page.getByText('Try later.').waitFor();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('Select the cells that hold your goals').waitFor();
});

test('it has no tab of its own, and leads back to where the tabs stay', async () => {
  const { page, complaints } = await open({ checkGoals: [good(checked)], openHome: ['hangs'] });
  expect(await page.getByRole('tab', { selected: true }).count()).toBe(0);
  const heights = await page.getByRole('tab').evaluateAll((tabs) => tabs.map((tab) => tab.clientHeight));
  expect(Math.max(...heights)).toBeLessThan(48);
  await page.getByRole('button', { name: 'Back to Home' }).click();
  expect(await page.getByRole('tab', { name: 'Home', selected: true }).count()).toBe(1);
  expect(await page.getByRole('region', { name: 'Checked goals' }).count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('what is set aside stays aside for that sentence, and comes back with one click', async () => {
  const { page, violations } = await open({ checkGoals: [good(checked)] });
  const dismiss = page.getByRole('button', { name: /^Not for this goal: ‘Publish’/ });
  await dismiss.click();
  await page.getByText('6 goals checked, 1 with something to mend.').waitFor();
  expect(await page.getByText('Publish six guides').count()).toBe(0);
  expect(await violations()).toEqual([]);
  await page.getByRole('button', { name: 'Check the selection' }).click();
  await page.getByText('1 finding is set aside.').waitFor();
  await page.getByRole('button', { name: 'Show again' }).click();
  await dismiss.waitFor();
  expect(await page.getByText('set aside').count()).toBe(0);
});
