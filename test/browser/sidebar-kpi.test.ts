// The KPI chart in a real browser: read by eye, keyboard and ear, and fresh when people come back.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allKpis, clickRate, demoRequests, kpiAnswer, onePhase, weekly } from './sidebar-answers.ts';
import { type Answers, good, launch, openSidebar } from './sidebar-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

type Kpi = typeof demoRequests;
const open = (answers: Answers, forcedColors = false) =>
  openSidebar(browser, { view: 'kpi', answers, forcedColors });
const openKpi = (changed: Partial<Kpi> = {}) =>
  open({ openKpi: [good(kpiAnswer({ ...demoRequests, ...changed }))] });

/** Pairs of chart words that touch, as the browser measures them. */
const touchingLabels = (page: Page) =>
  page.locator('.chart svg').evaluateAll((charts) =>
    charts.flatMap((svg) => {
      const labels = [...svg.querySelectorAll('text')].map((text) => ({
        words: text.textContent,
        box: text.getBBox(),
      }));
      return labels.flatMap((a, index) =>
        labels
          .slice(index + 1)
          .filter(
            (b) =>
              a.box.x < b.box.x + b.box.width &&
              b.box.x < a.box.x + a.box.width &&
              a.box.y + 2 < b.box.y + b.box.height - 2 &&
              b.box.y + 2 < a.box.y + a.box.height - 2,
          )
          .map((b) => `${a.words} and ${b.words}`),
      );
    }),
  );

describe('the chart', () => {
  test('is an image with a sentence, and names its target, limits and signal', async () => {
    const { page, complaints } = await openKpi();
    await page.getByRole('img').first().waitFor();
    const sentences = await page
      .getByRole('img')
      .evaluateAll((charts) => charts.map((chart) => chart.getAttribute('aria-label')));
    expect(sentences.slice(0, 2)).toEqual([
      'Demo requests a week: 53 on 23 Nov. Unhealthy. 53 last week, 27 below the target of 80.',
      `Demo requests a week 53 requests, target 80; Unhealthy. ${demoRequests.signal}`,
    ]);
    const words = await page.locator('.chart text').allTextContents();
    expect(words).toEqual(expect.arrayContaining(['target 80', 'natural limits', '53 concern', '17 Aug']));
    expect(await page.locator('.chart rect.signal.bad').count()).toBe(3);
    expect(complaints).toEqual([]);
  });

  test('is read point by point with the arrow keys', async () => {
    const { page } = await openKpi();
    const reader = page.getByRole('slider').first();
    await reader.focus();
    expect(await reader.getAttribute('aria-valuetext')).toBe('23 Nov 2026: 53 requests, concern');
    await page.keyboard.press('ArrowLeft');
    expect(await reader.getAttribute('aria-valuetext')).toBe('16 Nov 2026: 55 requests');
    await page.keyboard.press('Home');
    expect(await reader.getAttribute('aria-valuenow')).toBe('1');
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('.readout').first().innerText()).toBe('17 Aug 2026: 68 requests');
  });

  test('is read with the pointer', async () => {
    const { page } = await openKpi();
    const box = await page.getByRole('slider').first().boundingBox();
    if (!box) throw new Error('the chart has no place on the page');
    await page.mouse.move(box.x + 38, box.y + 60);
    expect(await page.locator('.readout').first().innerText()).toBe('17 Aug 2026: 68 requests');
  });

  test('has its numbers in a table, newest first', async () => {
    const { page } = await openKpi();
    await page.getByText('Show the data (15 values)').click();
    const rows = page.getByRole('row');
    expect(await rows.count()).toBe(16);
    await page.getByText('56.1 to 76.3').waitFor();
    expect(await rows.nth(1).innerText()).toMatch(/23 Nov 2026\s+53 requests\s+concern/);
  });

  test.each<readonly [string, Partial<Kpi>]>([
    ['a busy one', {}],
    ['one point', { points: weekly([68]), phases: onePhase(null), signals: [] }],
    ['values below zero', { points: weekly([-12, -8, -15, -4, null, null, null, 3]), target: 10 }],
    [
      'huge values',
      { unit: 'EUR', points: weekly([1.2e9, 1.3e9, 1.25e9]), target: 1.35e9, phases: onePhase(null) },
    ],
    ['tiny values', { unit: '%', points: weekly([1e-7, 3e-7, 2e-7]), target: 1e-7, phases: onePhase(null) }],
    ['a range', { direction: 'inRange', lower: 55, upper: 72, unit: '%' }],
    ['no variation', { points: weekly([5, 5, 5, 5, 5, 5]), target: 5, phases: onePhase(null) }],
    [
      'limits close together',
      { phases: onePhase({ lower: 66.1, centre: 66.2, upper: 66.3, provisional: true }) },
    ],
  ])('no label touches another: %s', async (_name, changed) => {
    const { page } = await openKpi(changed);
    await page.getByRole('img').first().waitFor();
    expect(await touchingLabels(page)).toEqual([]);
  });

  test('a gap in the log is drawn as one', async () => {
    const { page } = await openKpi({
      points: weekly([60, 62, 61, null, null, null, 64, 65]),
      phases: onePhase(null),
    });
    await page.getByRole('img').first().waitFor();
    expect(await page.locator('.chart:not(.burn-up) path.run').count()).toBe(2);
    expect(await page.locator('.chart path.gap').count()).toBe(1);
  });

  test('keeps its lines and shapes with forced colours', async () => {
    const { page } = await open({ openKpi: [good(kpiAnswer(demoRequests))] }, true);
    await page.getByRole('img').first().waitFor();
    const strokes = await page
      .locator('.chart .run, .chart .level, .chart .limit')
      .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).stroke));
    const canvas = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(strokes.length).toBeGreaterThan(3);
    expect(strokes).not.toContain(canvas);
  });
});

describe('all KPIs', () => {
  const answers = {
    openKpis: [good(allKpis)],
    openKpi: [good({ ...kpiAnswer(clickRate), isOfSelection: false })],
  };

  test('are small charts in order of attention, each leading to its own page and back', async () => {
    const { page, sent, complaints } = await openSidebar(browser, { view: 'home', answers });
    await page.getByRole('tab', { name: 'KPIs' }).click();
    await page.getByRole('heading', { level: 1, name: '1 of 2 KPIs needs a look' }).waitFor();
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      'Demo requests a week',
      'Lifecycle email click rate',
    ]);
    expect(await page.getByRole('img').last().getAttribute('aria-label')).toBe(
      'Lifecycle email click rate 3.6%, target 3.5%; Healthy. No signal: routine variation, do not react.',
    );
    await page.getByRole('button', { name: 'Open Lifecycle email click rate' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Lifecycle email click rate' }).waitFor();
    expect(await sent()).toContainEqual({ name: 'openKpi', input: { kpiId: 'K3' } });
    await page.getByRole('button', { name: 'Back to all KPIs' }).click();
    await page.getByRole('heading', { level: 1, name: '1 of 2 KPIs needs a look' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('are shown where the menu finds no KPI selected', async () => {
    const { page } = await open(answers);
    await page.getByRole('heading', { level: 1, name: '1 of 2 KPIs needs a look' }).waitFor();
  });

  test('none yet: says where KPIs come from', async () => {
    const { page } = await open({ ...answers, openKpis: [good({ ...allKpis, kpis: [] })] });
    await page.getByRole('heading', { name: 'No KPIs yet' }).waitFor();
  });
});

describe('the KPI of the selected row', () => {
  const selected = good(kpiAnswer(demoRequests));
  const comeBack = async (page: Page) => {
    await page.waitForTimeout(1600);
    await page.evaluate(() => document.documentElement.dispatchEvent(new MouseEvent('mouseenter')));
  };

  test('follows the selection when the pointer comes back from the grid', async () => {
    const { page } = await open({ openKpi: [selected, good(kpiAnswer(clickRate))] });
    await page.getByRole('heading', { name: 'Demo requests a week' }).waitFor();
    await comeBack(page);
    await page.getByRole('heading', { name: 'Lifecycle email click rate' }).waitFor();
  });

  test('stays where the selection leads to none', async () => {
    const { page, sent } = await open({
      openKpi: [selected, good({ ...kpiAnswer(clickRate), isOfSelection: false })],
    });
    await page.getByRole('heading', { name: 'Demo requests a week' }).waitFor();
    await comeBack(page);
    await expect.poll(async () => (await sent()).length).toBe(2);
    await page.getByRole('heading', { name: 'Demo requests a week' }).waitFor();
  });

  test('leads to the key results it feeds, each with its way to its goal', async () => {
    const { page, sent } = await open({ openKpi: [selected], selectCells: [good({})] });
    await page.getByText('Way of KR5 to its goal').click();
    const burnUp = page.getByRole('img', { name: /^44 requests on 23 Nov; began with 35 requests/ });
    await burnUp.waitFor();
    expect(await burnUp.locator('path.pace, path.fan, path.course').count()).toBe(3);
    const reader = page.getByRole('slider').last();
    await reader.focus();
    await page.keyboard.press('Home');
    expect(await reader.getAttribute('aria-valuetext')).toBe('5 Oct 2026: 35 requests');
    await page.getByRole('button', { name: 'Go to KR5' }).click();
    expect(await sent()).toContainEqual({
      name: 'selectCells',
      input: { sheet: 'Key Results', row: 6, column: 3 },
    });
  });

  test('what could not be read is told, cell by cell', async () => {
    const problem = 'KPI Log!C7 not a number: “n/a”. Type digits, such as 45, 4.5 or 45%.';
    const { page } = await open({ openKpi: [good({ ...kpiAnswer(demoRequests), problems: [problem] })] });
    await page.getByText(problem).waitFor();
  });
});
