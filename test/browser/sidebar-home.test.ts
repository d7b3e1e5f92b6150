// Home in a real browser: from the sentence on top to the row where things are solved.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { busyHome, calmHome, demoRequests, emptyHome, kpiAnswer, workbook } from './sidebar-answers.ts';
import { type Answers, good, launch, openSidebar, refused } from './sidebar-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const done = { says: 'The tables are ready.', changed: [], kept: [], problems: [] };
const open = (answers: Answers) => openSidebar(browser, { answers });

describe('a busy week', () => {
  test('is told in order, each with its reason', async () => {
    const { page, complaints } = await open({ openHome: [good(busyHome)] });
    await page.getByRole('heading', { level: 1, name: '2 of 4 objectives on track' }).waitFor();
    expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual(
      busyHome.attention.map(({ title }) => title),
    );
    expect(await page.getByRole('list', { name: 'Key results by status' }).innerText()).toBe(
      '7 on track\n3 at risk\n2 off track\n2 without data',
    );
    expect(complaints).toEqual([]);
  });

  test('one click anywhere on a card leads to its row', async () => {
    const { page, sent } = await open({ openHome: [good(busyHome)], selectCells: [good({})] });
    const reason = await page.getByText('72 trials; the pace asks for 112.').boundingBox();
    await page.mouse.click((reason?.x ?? 0) + 150, (reason?.y ?? 0) + 8);
    expect(await sent()).toContainEqual({
      name: 'selectCells',
      input: { sheet: 'Key Results', row: 4, column: 3 },
    });
  });

  test('an unhealthy KPI also opens its chart', async () => {
    const { page, sent } = await open({
      openHome: [good(busyHome)],
      selectCells: [good({})],
      openKpi: [good(kpiAnswer(demoRequests))],
    });
    await page.getByRole('button', { name: 'See KPI: Qualified demo requests' }).click();
    await page.getByRole('heading', { name: 'Demo requests a week' }).waitFor();
    expect((await sent()).map(({ name }) => name)).toEqual(['openHome', 'selectCells', 'openKpi']);
    expect(await page.getByRole('tab', { name: 'KPIs' }).getAttribute('aria-selected')).toBe('true');
  });

  test('what is at risk is one click from its review', async () => {
    const { page } = await open({ openHome: [good(busyHome)] });
    await page.getByRole('button', { name: 'Review 2 objectives at risk' }).click();
    expect(await page.getByRole('tab', { name: 'Review' }).getAttribute('aria-selected')).toBe('true');
  });

  test('a summary of one team, with a copy that stays, is asked for as chosen', async () => {
    const { page, sent } = await open({ openHome: [good(busyHome)], runCommand: [good(done)] });
    await page.getByText('Summary of one team, owner or cycle').click();
    await page.getByLabel('Team').selectOption('Lifecycle');
    await page.getByLabel('Keep a dated copy').check();
    expect(await page.getByLabel('Cycle', { exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Make this summary' }).click();
    await page.getByText('The tables are ready.').waitFor();
    expect(await sent()).toContainEqual({
      name: 'runCommand',
      input: {
        command: 'summary',
        order: { choice: { cycle: '', team: 'Lifecycle', owner: '' }, keepsRecord: true },
      },
    });
  });

  test('a long list shows the first eight, the rest on demand', async () => {
    const attention = Array.from({ length: 11 }, (_, index) => ({
      ...busyHome.attention[0],
      title: `KR${index}`,
    }));
    const { page } = await open({ openHome: [good({ ...busyHome, attention })] });
    await page.getByRole('button', { name: 'Show 3 more' }).click();
    expect(await page.getByRole('heading', { level: 3 }).count()).toBe(11);
  });
});

test('a calm week shows a calm page', async () => {
  const { page } = await open({ openHome: [good(calmHome)] });
  await page.getByText('Nothing needs you right now.').waitFor();
  expect(await page.getByRole('heading', { name: 'Needs attention' }).count()).toBe(0);
});

describe('a workbook without tables', () => {
  test('is set up with one click, and shows its home', async () => {
    const { page, sent } = await open({
      openHome: [good(emptyHome), good(calmHome)],
      runCommand: [good(done)],
    });
    await page.getByRole('button', { name: 'Set up OKR tables' }).click();
    await page.getByText('All 4 objectives on track').waitFor();
    expect(await page.getByText('The tables are ready.').count()).toBe(1);
    expect(await sent()).toContainEqual({ name: 'runCommand', input: { command: 'setup' } });
  });

  test('keeps the button off while it runs', async () => {
    const { page } = await open({ openHome: [good(emptyHome)], runCommand: ['hangs'] });
    await page.getByRole('button', { name: 'Set up OKR tables' }).click();
    expect(await page.getByRole('button', { name: 'Setting up…' }).isDisabled()).toBe(true);
  });
});

describe('when something fails', () => {
  test('home says so and can be read again', async () => {
    const { page } = await open({ openHome: ['fails', good(calmHome)] });
    await page.getByRole('alert').getByText('The sheet did not answer.').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('All 4 objectives on track').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('a refused summary is told in the server’s words', async () => {
    const { page } = await open({
      openHome: [good(calmHome)],
      runCommand: [refused('sheet not found: “Settings”.'), good(done)],
    });
    await page.getByRole('button', { name: 'Summary sheet' }).click();
    await page.getByRole('alert').getByText('sheet not found: “Settings”.').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('The tables are ready.').waitFor();
  });
});

test('tabs move by arrow keys and keep their state', async () => {
  const { page } = await open({ openHome: [good(calmHome)], openWrite: [good(workbook)] });
  await page.getByRole('tab', { name: 'Home' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByLabel('Objective, in one sentence').fill('Win back quiet customers');
  await page.getByRole('tab', { name: 'Write' }).focus();
  await page.keyboard.press('Home');
  await page.getByText('All 4 objectives on track').waitFor();
  expect(await page.locator(':focus').innerText()).toBe('Home');
  await page.keyboard.press('ArrowRight');
  expect(await page.getByLabel('Objective, in one sentence').inputValue()).toBe('Win back quiet customers');
});

test('coming back to the sidebar reads it again, without a flicker', async () => {
  const { page, sent } = await open({ openHome: [good(calmHome), good(busyHome)] });
  await page.getByText('All 4 objectives on track').waitFor();
  await page.waitForTimeout(1600);
  const shownWithoutEither = await page.evaluate(async () => {
    document.documentElement.dispatchEvent(new MouseEvent('mouseenter'));
    for (;;) {
      await new Promise(requestAnimationFrame);
      const shown = document.body.innerText;
      if (shown.includes('2 of 4 objectives on track')) return null;
      if (!shown.includes('All 4 objectives on track')) return shown;
    }
  });
  expect(shownWithoutEither).toBeNull();
  expect(await sent()).toHaveLength(2);
});
