// The KPI chart in a real browser: read by eye, keyboard and ear, and fresh when people come back.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoRequests, kpiAnswer, weekly } from './sidebar-answers.ts';
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
  page.locator('.chart svg').evaluate((svg) => {
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
  });

describe('the chart', () => {
  test('is an image with a sentence, and names its target, limits and signal', async () => {
    const { page, complaints } = await openKpi();
    const chart = page.getByRole('img');
    expect(await chart.getAttribute('aria-label')).toBe(
      `Demo requests a week 53 requests, target 80; Unhealthy. ${demoRequests.signal}`,
    );
    const words = await page.locator('.chart text').allTextContents();
    expect(words).toEqual(expect.arrayContaining(['target 80', 'natural limits', '53 concern', '17 Aug']));
    expect(await page.locator('.chart rect.signal.bad').count()).toBe(3);
    expect(complaints).toEqual([]);
  });

  test('is read point by point with the arrow keys', async () => {
    const { page } = await openKpi();
    const reader = page.getByRole('slider');
    await reader.focus();
    expect(await reader.getAttribute('aria-valuetext')).toBe('23 Nov 2026: 53 requests, concern');
    await page.keyboard.press('ArrowLeft');
    expect(await reader.getAttribute('aria-valuetext')).toBe('16 Nov 2026: 55 requests');
    await page.keyboard.press('Home');
    expect(await reader.getAttribute('aria-valuenow')).toBe('1');
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('.readout').innerText()).toBe('17 Aug 2026: 68 requests');
  });

  test('is read with the pointer', async () => {
    const { page } = await openKpi();
    const box = await page.getByRole('slider').boundingBox();
    if (!box) throw new Error('the chart has no place on the page');
    await page.mouse.move(box.x + 38, box.y + 60);
    expect(await page.locator('.readout').innerText()).toBe('17 Aug 2026: 68 requests');
  });

  test('has its numbers in a table, newest first', async () => {
    const { page } = await openKpi();
    await page.getByText('Show the data (15 values)').click();
    const rows = page.getByRole('row');
    expect(await rows.count()).toBe(16);
    expect(await rows.nth(1).innerText()).toMatch(/23 Nov 2026\s+53 requests\s+concern/);
  });

  test.each<readonly [string, Partial<Kpi>]>([
    ['a busy one', {}],
    ['one point', { points: weekly([68]), limits: null, signals: [] }],
    ['values below zero', { points: weekly([-12, -8, -15, -4, null, null, null, 3]), target: 10 }],
    ['huge values', { unit: 'EUR', points: weekly([1.2e9, 1.3e9, 1.25e9]), target: 1.35e9, limits: null }],
    ['tiny values', { unit: '%', points: weekly([1e-7, 3e-7, 2e-7]), target: 1e-7, limits: null }],
    ['a range', { direction: 'inRange', lower: 55, upper: 72, unit: '%' }],
    ['no variation', { points: weekly([5, 5, 5, 5, 5, 5]), target: 5, limits: null }],
    ['limits close together', { limits: { lower: 66.1, centre: 66.2, upper: 66.3, provisional: true } }],
  ])('no label touches another: %s', async (_name, changed) => {
    const { page } = await openKpi(changed);
    await page.getByRole('img').waitFor();
    expect(await touchingLabels(page)).toEqual([]);
  });

  test('a gap in the log is drawn as one', async () => {
    const { page } = await openKpi({ points: weekly([60, 62, 61, null, null, null, 64, 65]), limits: null });
    await page.getByRole('img').waitFor();
    expect(await page.locator('.chart path.run').count()).toBe(2);
    expect(await page.locator('.chart path.gap').count()).toBe(1);
  });

  test('keeps its lines and shapes with forced colours', async () => {
    const { page } = await open({ openKpi: [good(kpiAnswer(demoRequests))] }, true);
    await page.getByRole('img').waitFor();
    const strokes = await page
      .locator('.chart .run, .chart .level, .chart .limit')
      .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).stroke));
    const canvas = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(strokes.length).toBeGreaterThan(3);
    expect(strokes).not.toContain(canvas);
  });
});

describe('which KPI', () => {
  test('follows the selected row until one is chosen', async () => {
    const other = { ...demoRequests, id: 'K3', kpi: 'Lifecycle email click rate' };
    const { page, sent } = await open({ openKpi: [good(kpiAnswer(demoRequests)), good(kpiAnswer(other))] });
    await page.getByRole('heading', { name: 'Demo requests a week' }).waitFor();
    await page.getByLabel('KPI', { exact: true }).selectOption('K3');
    await page.getByRole('heading', { name: 'Lifecycle email click rate' }).waitFor();
    expect((await sent()).map(({ input }) => input)).toEqual([{ kpiId: null }, { kpiId: 'K3' }]);
  });

  test('is read again when the pointer comes back from the grid', async () => {
    const other = { ...demoRequests, id: 'K3', kpi: 'Lifecycle email click rate' };
    const { page } = await open({ openKpi: [good(kpiAnswer(demoRequests)), good(kpiAnswer(other))] });
    await page.getByRole('heading', { name: 'Demo requests a week' }).waitFor();
    await page.waitForTimeout(1600);
    await page.evaluate(() => document.documentElement.dispatchEvent(new MouseEvent('mouseenter')));
    await page.getByRole('heading', { name: 'Lifecycle email click rate' }).waitFor();
  });

  test('leads to the key results it feeds', async () => {
    const { page, sent } = await open({
      openKpi: [good(kpiAnswer(demoRequests))],
      selectCells: [good({})],
    });
    await page.getByRole('button', { name: 'Go to KR5' }).click();
    expect(await sent()).toContainEqual({
      name: 'selectCells',
      input: { sheet: 'Key Results', row: 6, column: 3 },
    });
  });

  test('none yet: says where KPIs come from', async () => {
    const { page } = await open({
      openKpi: [good({ isSetUp: true, kpis: [], selected: null, problems: [] })],
    });
    await page.getByRole('heading', { name: 'No KPIs yet' }).waitFor();
  });

  test('what could not be read is told, cell by cell', async () => {
    const problem = 'KPI Log!C7 not a number: “n/a”. Type digits, such as 45, 4.5 or 45%.';
    const { page } = await open({ openKpi: [good({ ...kpiAnswer(demoRequests), problems: [problem] })] });
    await page.getByText(problem).waitFor();
  });
});
