import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  cell,
  choose,
  open,
  type RunningHost,
  ready,
  sheetTabs,
  startHost,
  violations,
} from './host-page.ts';

/** The machine that tests may be busy. */
const soon = (check: () => Promise<void>): Promise<void> => vi.waitFor(check, 20_000);

let host: RunningHost;
beforeAll(async () => {
  host = await startHost();
});
afterAll(async () => {
  await host.close();
  expect(host.complaints).toEqual([]);
});

const expectFocus = (page: Page, name: string): Promise<void> =>
  soon(async () => expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name));

describe('the start screen', () => {
  test('offers the sample, a blank workbook and one’s own file', async () => {
    const page = await host.tab();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.locator('.choice-name').allTextContents()).toEqual([
      'Sample workbook',
      'Blank workbook',
      'Your own file',
    ]);
    expect(await page.locator('input[type=file]').getAttribute('accept')).toBe('.xlsx,.csv');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('opens a file that is dropped, and says why it cannot open another', async () => {
    const page = await host.tab();
    await page.locator('.choices').waitFor();
    const drop = async (name: string, text: string): Promise<void> => {
      const files = await page.evaluateHandle(
        ([fileName, content]) => {
          const dropped = new DataTransfer();
          dropped.items.add(new File([content], fileName));
          return dropped;
        },
        [name, text] as const,
      );
      await page.dispatchEvent('body', 'drop', { dataTransfer: files });
    };
    await drop('goals.pdf', 'x');
    expect(await page.getByRole('alert').textContent()).toContain('goals.pdf');
    await Promise.all([page.waitForEvent('load'), drop('goals.csv', 'Goal,Score\nFirst,0.5')]);
    await ready(page);
    expect(await cell(page, 'goals', 'B2')).toEqual({ value: 0.5, display: '0.5' });
    await page.close();
  });
});

describe('the sample workbook', () => {
  let page: Page;
  beforeAll(async () => {
    page = await host.tab();
    await open(page, 'Sample workbook');
  });
  afterAll(() => page.close());

  test('passes axe in the host’s own parts', async () => {
    expect(await violations(page)).toEqual([]);
  });

  test('scores follow what is typed', async () => {
    const before = await cell(page, 'Objectives', 'L2');
    await page.evaluate(() => window.waypointHost.setCell('Key Results', 'I2', '700'));
    await soon(async () => expect((await cell(page, 'Key Results', 'R2')).value).toBe(1));
    expect((await cell(page, 'Objectives', 'L2')).value).toBeGreaterThan(Number(before.value));
  });

  test('what is typed by hand reaches the add-on, and undo takes back first what it wrote', async () => {
    const day = async (): Promise<string> => (await cell(page, 'Key Results', 'P3')).display;
    const before = await day();
    await page.evaluate(() => window.waypointHost.setCell('Key Results', 'I3', '14.5'));
    await soon(async () => expect(await day()).not.toBe(before));
    await page.evaluate(() => window.waypointHost.select('Key Results', 'A1'));
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    await page.getByRole('menuitem', { name: 'Undo' }).click();
    await soon(async () => expect(await day()).toBe(before));
    expect((await cell(page, 'Key Results', 'I3')).value).toBe(14.5);
  });

  test('a sparkline is drawn in its cell, and goes when the formula does', async () => {
    const shownWith = async (formula: string): Promise<string> => {
      await page.evaluate((text) => window.waypointHost.setCell('Reviews', 'G4', text), formula);
      await page.evaluate(() => window.waypointHost.select('Reviews', 'A1'));
      await page.waitForTimeout(300);
      const grid = page.locator('canvas').first();
      return (await grid.screenshot()).toString('base64');
    };
    const empty = await shownWith('=""');
    expect(await shownWith('=SPARKLINE({1;5;2;8})')).not.toBe(empty);
    expect(await shownWith('=""')).toBe(empty);
  });

  test('typing goes to the selected cell after a menu was closed', async () => {
    await page.evaluate(() => window.waypointHost.select('Reviews', 'C3'));
    await page.getByRole('menuitem', { name: 'File' }).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.type('Typed');
    await page.keyboard.press('Enter');
    await soon(async () => expect((await cell(page, 'Reviews', 'C3')).value).toBe('Typed'));
  });

  test('the menu is worked by keyboard alone', async () => {
    await page.getByRole('menuitem', { name: 'File' }).focus();
    await page.keyboard.press('ArrowLeft');
    await expectFocus(page, 'Extensions');
    await page.keyboard.press('ArrowDown');
    await expectFocus(page, 'Waypoint');
    await page.keyboard.press('ArrowRight');
    await expectFocus(page, 'Open Waypoint');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('ArrowLeft');
    await expectFocus(page, 'Waypoint');
    await page.keyboard.press('Escape');
    await expectFocus(page, 'Extensions');
  });

  test('the sidebar is 300 pixels wide, takes people to a row, and closes', async () => {
    await choose(page, 'Open Waypoint');
    const frame = page.frameLocator('.sidebar iframe');
    await frame.getByText('Go to row').first().click();
    await soon(async () =>
      expect(await page.evaluate(() => window.waypointHost.activeSheet())).toBe('Key Results'),
    );
    expect((await page.locator('.sidebar iframe').boundingBox())?.width).toBe(300);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close the sidebar' }).click();
    expect(await page.locator('.sidebar').count()).toBe(0);
  });

  test('the sidebar cannot reach the host or the network', async () => {
    await choose(page, 'Open Waypoint');
    const element = await page.locator('.sidebar iframe').elementHandle();
    const inside = await element?.contentFrame();
    const tried = await inside?.evaluate(async (address) => {
      const outcome = async (attempt: () => unknown): Promise<string> => {
        try {
          await attempt();
          return 'reached';
        } catch {
          return 'kept out';
        }
      };
      return [
        await outcome(() => parent.document.title),
        await outcome(() => fetch(`${address}/api/kept`)),
        await outcome(() => localStorage.length),
      ];
    }, host.address);
    expect(tried).toEqual(['kept out', 'kept out', 'kept out']);
    // The browser reports the attempt, which is what was wanted.
    host.complaints.splice(0);
    await page.getByRole('button', { name: 'Close the sidebar' }).click();
  });

  test('a heading’s note is read while the pointer rests on it', async () => {
    await page.evaluate(() => window.waypointHost.select('Objectives', 'A1'));
    const overlay = page.locator('.o-grid-overlay').first();
    await overlay.hover({ position: { x: 100, y: 10 } });
    await overlay.hover({ position: { x: 104, y: 12 } });
    expect(await page.getByRole('tooltip').textContent()).toContain('What should be different');
  });

  test('the summary opens where it was written', async () => {
    await choose(page, 'Generate summary sheet');
    await soon(async () =>
      expect(await page.evaluate(() => window.waypointHost.activeSheet())).toBe('Summary'),
    );
  });

  test('is saved as files under its title', async () => {
    await page.getByLabel('Title of the workbook').fill('Our quarter');
    await page.keyboard.press('Enter');
    await soon(async () => expect(await page.title()).toContain('Our quarter'));
    await page.getByRole('menuitem', { name: 'File' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Save as .xlsx' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Our quarter.xlsx');
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });
});

test('two tabs see each other’s work, and the one that asked undoes the add-on’s in one step', async () => {
  const one = await host.tab();
  await open(one, 'Blank workbook');
  const two = await host.tab();
  await ready(two);
  await choose(one, 'Set up OKR tables');
  await soon(async () => expect(await sheetTabs(two)).toContain('Settings'));
  await two.evaluate(() => window.waypointHost.setCell('Objectives', 'B2', 'From the other tab'));
  await soon(async () => expect((await cell(one, 'Objectives', 'B2')).value).toBe('From the other tab'));
  await one.getByRole('menuitem', { name: 'Edit' }).click();
  await one.getByRole('menuitem', { name: 'Undo' }).click();
  for (const page of [one, two]) {
    await soon(async () => expect(await sheetTabs(page)).toEqual(['Sheet1']));
  }
  await one.close();
  await two.close();
});
