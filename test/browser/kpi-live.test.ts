// KPIs end to end: the built sidebar and the built add-on, by keyboard; what is logged, drawn and copied.
import { readFileSync } from 'node:fs';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HostedWorkbook, sampleWorkbook } from '../scenarios/hosted-workbook.ts';
import { liveSidebar } from './live-sidebar.ts';
import { launch, overflowing } from './sidebar-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const rows = (host: HostedWorkbook): number => host.column('KPI Log', 'Date').length;
function lastRows(host: HostedWorkbook, count: number): string[][] {
  const last = rows(host) + 1;
  return Array.from({ length: count }, (_, index) =>
    ['B', 'C', 'D', 'E'].map((column) => host.cell('KPI Log', `${column}${last - count + 1 + index}`)),
  );
}

describe('logging values', () => {
  test('Enter goes from one to the next, an unusual value is asked about, all is saved in one go', async () => {
    const host = sampleWorkbook();
    const before = rows(host);
    const { page, complaints, violations } = await liveSidebar(browser, host, 'logValues', 1000);
    await page.getByRole('heading', { name: '6 values are due this week' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    for (const key of ['4', '5', 'Enter', '8', '4', '0', 'Enter']) await page.keyboard.press(key);
    const question = page.getByRole('alert');
    expect(await question.innerText()).toContain('€840 is above the usual €65 to €84.9. Typo or signal?');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toBe('Typo: let me correct it');
    expect(await overflowing(page)).toEqual([]);
    expect(await violations()).toEqual([]);

    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => String(getSelection()))).toBe('840');
    await page.keyboard.type('84');
    await page.keyboard.press('Enter');
    await page.keyboard.type('7.9');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Typo: let me correct it');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByLabel('What happened?').waitFor();
    await page.keyboard.type('New welcome series');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('208/1000');
    await page.getByText('= 20.8%').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { name: /^4 values logged for/ }).waitFor();
    expect(await page.getByText('Concern: the last 4 values are close').count()).toBe(1);
    expect(rows(host)).toBe(before + 4);
    expect(lastRows(host, 4)).toEqual([
      ['K1', '45', '', ''],
      ['K2', '84', '', ''],
      ['K3', '7.9', '', 'New welcome series'],
      ['K5', '20.8', '', ''],
    ]);
    expect(await overflowing(page)).toEqual([]);
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'See KPI: Cost per qualified lead' }).click();
    await page.getByRole('heading', { level: 1, name: 'Cost per qualified lead' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('what somebody else logs meanwhile is shown before mine is saved beside it', async () => {
    const host = sampleWorkbook();
    const { page } = await liveSidebar(browser, host, 'logValues');
    const input = page.getByLabel('Qualified demo requests (requests)');
    await input.fill('45');
    const theirs = { kpiId: 'K1', value: '43', note: '', isSure: true, seen: null };
    host.ask('saveKpiLog', { day: '2026-11-23', campaign: '', rows: [theirs] });
    await page.getByRole('button', { name: 'Save 1 value' }).click();
    await page.getByText('43 requests was logged for 23 Nov 2026 while you typed.').waitFor();
    expect(await input.inputValue()).toBe('45');
    await page.getByRole('button', { name: 'Save mine as well' }).click();
    await page.getByRole('heading', { name: /^1 value logged/ }).waitFor();
    expect(lastRows(host, 2).map((row) => row[1])).toEqual(['43', '45']);
  });
});

test('campaigns are compared from the KPIs tab, each leading to its initiative', async () => {
  const host = sampleWorkbook();
  const weekly = (campaign: string, values: readonly number[]) => {
    values.forEach((value, week) => {
      const day = new Date(Date.UTC(2026, 8, 27 + 7 * week)).toISOString().slice(0, 10);
      const row = { kpiId: 'K1', value: String(value), note: '', isSure: true, seen: null };
      host.ask('saveKpiLog', { day, campaign, rows: [row] });
    });
  };
  weekly('Autumn campaign: full classes', [13, 15, 16, 15, 17, 16]);
  weekly('Podcast', [3, 4, 2, 3, 4, 3]);
  const { page, complaints, violations } = await liveSidebar(browser, host, 'home', 1000);
  await page.getByRole('tab', { name: 'KPIs' }).click();
  await page.getByRole('button', { name: 'Compare campaigns' }).click();
  await page.getByRole('heading', { name: '2 campaigns: 1 works, 1 needs improving' }).waitFor();
  const table = page.getByRole('table').first();
  expect(await table.getByRole('row').nth(1).innerText()).toMatch(/Autumn campaign.*\s+15.5\s+Works/);
  await page.getByText('Serves O2 · Fill the sales calendar with studios that fit.').waitFor();
  await page.getByText('Show all numbers').click();
  expect(await overflowing(page)).toEqual(['SECTION.data wide']);
  expect(await violations()).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a chart is inserted into the sheet from its KPI, and brought up to date the second time', async () => {
  const host = sampleWorkbook();
  const { page } = await liveSidebar(browser, host, 'home');
  await page.getByRole('tab', { name: 'KPIs' }).click();
  await page.getByRole('button', { name: 'Open Cost per qualified lead' }).click();
  await page.getByRole('button', { name: 'Insert into sheet' }).click();
  await page.getByText('Inserted the chart of Cost per qualified lead into the sheet KPI Charts.').waitFor();
  expect(host.cell('KPI Charts', 'A3')).toBe('K2 · Cost per qualified lead');
  await page.getByRole('button', { name: 'Insert into sheet' }).click();
  await page.getByText('Brought the chart of Cost per qualified lead up to date').waitFor();
});

describe('a chart as a picture', () => {
  /** How many of the picture's pixels are of each kind. */
  const inksOf = (page: Page | Frame, address: string) =>
    page.evaluate(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('no canvas');
      pen.drawImage(image, 0, 0);
      const { data } = pen.getImageData(0, 0, image.width, image.height);
      let [dark, orange, white] = [0, 0, 0];
      for (let at = 0; at < data.length; at += 4) {
        const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
        if (red < 80 && green < 80 && blue < 80) dark += 1;
        if (red > 150 && green < 110 && blue < 60) orange += 1;
        if (red + green + blue === 765) white += 1;
      }
      return { width: image.width, height: image.height, dark, orange, share: white / (data.length / 4) };
    }, address);

  const expectChart = async (page: Page | Frame, address: string) => {
    const { width, height, dark, orange, share } = await inksOf(page, address);
    expect(width).toBe(600);
    expect(height).toBeGreaterThan(600);
    expect(dark).toBeGreaterThan(2000);
    expect(orange).toBeGreaterThan(200);
    expect(share).toBeGreaterThan(0.6);
  };

  test('is on the clipboard where the page may use it', async () => {
    const { page } = await liveSidebar(browser, sampleWorkbook(), 'home');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('tab', { name: 'KPIs' }).click();
    await page.getByRole('button', { name: 'Open Cost per qualified lead' }).click();
    await page.getByRole('button', { name: 'Copy as picture' }).click();
    await page.getByText('Copied: paste it into a mail').waitFor();
    const address = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const blob = await item?.getType('image/png');
      return new Promise<string>((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(String(reader.result));
        if (blob) reader.readAsDataURL(blob);
      });
    });
    await expectChart(page, address);
  });

  test('is saved and shown in a frame that is closed in, as the sidebar’s is', async () => {
    const { page, complaints } = await liveSidebar(browser, sampleWorkbook(), 'home');
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-downloads');
      frame.style.cssText = 'position:fixed;inset:0;width:300px;height:800px';
      frame.src = location.href;
      document.body.replaceChildren(frame);
    });
    const frame = page.frameLocator('iframe');
    await frame.getByRole('tab', { name: 'KPIs' }).click();
    await frame.getByRole('button', { name: 'Open Cost per qualified lead' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      frame.getByRole('button', { name: 'Copy as picture' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('K2.png');
    const bytes = readFileSync((await download.path()) ?? '');
    await expectChart(page, `data:image/png;base64,${bytes.toString('base64')}`);
    await frame.getByRole('img', { name: 'The chart of Cost per qualified lead as a picture' }).waitFor();
    expect(complaints.filter((complaint) => !complaint.includes('Clipboard API'))).toEqual([]);
  });
});
