// A newcomer's first quarter of an hour, by mouse and keyboard: from the first screen to a summarised workbook.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {} from '../../local/page/test-hooks.ts';
import { open, sheetTabs, violations } from './host-page.ts';
import { type Visit, visitLocalHost } from './visit.ts';

/** UPDATE_SCREENSHOTS=1 puts the pictures where the README shows them. */
const pictures = process.env.UPDATE_SCREENSHOTS === '1' ? 'docs/images' : 'test-output';
mkdirSync(pictures, { recursive: true });

let visit: Visit;

beforeAll(async () => {
  visit = await visitLocalHost();
});
afterAll(() => visit.leave());

const picture = (name: string) => visit.page.screenshot({ path: join(pictures, `${name}.png`) });

const sheetNames = () => sheetTabs(visit.page);

/** Types into a cell as a person does: select it, write, Enter. */
async function type(sheet: string, a1: string, text: string): Promise<void> {
  await visit.select(sheet, a1);
  await visit.page.keyboard.type(text);
  await visit.page.keyboard.press('Enter');
}

const displayed = async (sheet: string, a1: string) => (await visit.cell(sheet, a1)).display;

/** The A1 name of the column with that heading. */
async function columnOf(sheet: string, heading: string): Promise<string> {
  for (let index = 0; index < 30; index += 1) {
    const letters = index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(39 + index)}`;
    if ((await displayed(sheet, `${letters}1`)) === heading) return letters;
  }
  throw new Error(`No heading “${heading}” in ${sheet}.`);
}

async function rowOf(sheet: string, id: string): Promise<number> {
  for (let row = 2; row < 60; row += 1) if ((await displayed(sheet, `A${row}`)) === id) return row;
  throw new Error(`No row ${id} in ${sheet}.`);
}

async function inColumn(sheet: string, id: string, heading: string): Promise<string> {
  return `${await columnOf(sheet, heading)}${await rowOf(sheet, id)}`;
}

describe.sequential('a newcomer', () => {
  test('chooses the sample workbook on the first screen', async () => {
    const { page } = visit;
    await page.getByRole('button', { name: /Sample workbook/ }).waitFor();
    expect(await page.getByRole('button', { name: /Blank workbook/ }).isVisible()).toBe(true);
    expect(await page.getByText('Your own file').isVisible()).toBe(true);
    expect(await violations(visit.page)).toEqual([]);
    await open(page, 'Sample workbook');
    expect(await sheetNames()).toEqual([
      'Objectives',
      'Key Results',
      'Initiatives',
      'KPIs',
      'KPI Log',
      'Check-ins',
      'Reviews',
      'Settings',
    ]);
    expect(await violations(visit.page)).toEqual([]);
  });

  test('sets up again and loses nothing', async () => {
    const before = await displayed('Key Results', await inColumn('Key Results', 'KR1', 'Current'));
    await visit.choose('Set up OKR tables');
    await visit.page.getByRole('status').filter({ hasText: /\S/ }).first().waitFor();
    expect(await displayed('Key Results', await inColumn('Key Results', 'KR1', 'Current'))).toBe(before);
    expect(await sheetNames()).toHaveLength(8);
  });

  test('types a value and sees the score change, up to the objective', async () => {
    const score = await inColumn('Key Results', 'KR1', 'Score');
    const objectiveScore = await inColumn('Objectives', 'O1', 'Score');
    const earlier = Number((await visit.cell('Objectives', objectiveScore)).value);
    expect(await displayed('Key Results', score)).toBe('61%');
    await type('Key Results', await inColumn('Key Results', 'KR1', 'Current'), '700');
    await visit.page.waitForFunction(
      (at) => window.waypointHost.cell('Key Results', at).display === '100%',
      score,
    );
    expect(Number((await visit.cell('Objectives', objectiveScore)).value)).toBeGreaterThan(earlier);
  });

  test('types text where a number belongs and is told which cell and what to do', async () => {
    const current = await inColumn('Key Results', 'KR2', 'Current');
    const why = await inColumn('Key Results', 'KR2', 'Why');
    await type('Key Results', current, 'about twelve');
    await visit.page.waitForFunction(
      (at) => window.waypointHost.cell('Key Results', at).display.includes('about twelve'),
      why,
    );
    expect(await displayed('Key Results', why)).toContain(current);
    expect(await displayed('Key Results', await inColumn('Key Results', 'KR1', 'Score'))).toBe('100%');
    await type('Key Results', current, '13.2');
  });

  test('opens the sidebar and sees what needs attention', async () => {
    await visit.choose('Open Waypoint');
    const sidebar = visit.sidebar();
    await sidebar.getByRole('heading', { name: 'Needs attention' }).waitFor();
    // On a slow machine the last toast has gone by itself.
    const closeToast = visit.page.locator('.toast-box').getByRole('button').first();
    if (await closeToast.isVisible()) await closeToast.click();
    await visit.select('Key Results', 'V3');
    await visit.select('Key Results', 'R3');
    await picture('workbook');
  });

  test('writes an objective with a key result, and finds both in the sheet, selected', async () => {
    await visit.choose('Write an objective…');
    const sidebar = visit.sidebar();
    await sidebar.getByLabel('Objective, in one sentence').fill('Studios in Austria choose us first');
    await sidebar.getByRole('button', { name: 'Next: details' }).click();
    await sidebar.getByLabel('Owner').fill('Head of brand');
    await sidebar.getByRole('button', { name: 'Next: key results' }).click();
    const sentence = sidebar.getByLabel('What will be different, in one sentence?');
    await sentence.fill('Increase trial sign-ups from Austria significantly');
    await sidebar
      .getByText(/significantly/)
      .first()
      .waitFor();
    await visit.page.waitForTimeout(600);
    await picture('write');
    await sentence.fill('Increase trial sign-ups from Austria from 40 to 90 a month by 15 December 2026');
    await sidebar.getByRole('button', { name: 'Review (1)' }).click();
    await sidebar.getByRole('button', { name: 'Add to sheet' }).click();
    await visit.page.waitForFunction(() => window.waypointHost.cell('Objectives', 'A6').display === 'O5');
    expect(await displayed('Objectives', 'B6')).toBe('Studios in Austria choose us first');
    const row = await rowOf('Key Results', 'KR15');
    expect(await displayed('Key Results', `B${row}`)).toBe('O5');
    expect(await displayed('Key Results', `${await columnOf('Key Results', 'Target')}${row}`)).toBe('90');
    expect(await displayed('Key Results', `${await columnOf('Key Results', 'Due')}${row}`)).toBe(
      '2026-12-15',
    );
    expect(await displayed('Key Results', await inColumn('Key Results', 'KR15', 'Status'))).not.toBe('');
  });

  test('takes the whole objective back with one undo, and brings it again with one redo', async () => {
    const edit = async (item: RegExp) => {
      await visit.page.getByRole('menuitem', { name: 'Edit' }).click();
      await visit.page.getByRole('menuitem', { name: item }).click();
    };
    const shownInA6 = (id: string) =>
      visit.page.waitForFunction(
        (shown) => window.waypointHost.cell('Objectives', 'A6').display === shown,
        id,
      );
    await edit(/^Undo/);
    await shownInA6('');
    expect(await displayed('Key Results', 'A16')).toBe('');
    await edit(/^Redo/);
    await shownInA6('O5');
    expect(await displayed('Key Results', 'A16')).toBe('KR15');
  });

  test('charts the KPI of the selected row', async () => {
    await visit.select('KPIs', 'B3');
    await visit.choose('Chart the selected KPI');
    const sidebar = visit.sidebar();
    await sidebar.getByRole('heading', { name: 'Cost per qualified lead' }).waitFor();
    const label = await sidebar.getByRole('img').first().getAttribute('aria-label');
    expect(label).toContain('75');
  });

  test('makes the summary, writes a note, makes it again and keeps the note', async () => {
    await visit.choose('Generate summary sheet');
    await visit.page.waitForFunction(() => window.waypointHost.activeSheet() === 'Summary');
    await visit.page.waitForTimeout(500);
    await picture('summary');
    const heading = await visit.page.evaluate(() => {
      for (let row = 1; row < 60; row += 1) {
        for (const letters of ['E', 'F', 'G', 'H', 'I', 'J']) {
          if (window.waypointHost.cell('Summary', `${letters}${row}`).display === 'Notes')
            return `${letters}${row}`;
        }
      }
      return '';
    });
    const notes = heading.replace(/\d+/, '');
    const firstRow = Number(heading.replace(/\D+/, '')) + 1;
    await type('Summary', `${notes}${firstRow}`, 'Ask for a second budget');
    await visit.choose('Generate summary sheet');
    await visit.page
      .getByText(/summary/i)
      .first()
      .waitFor();
    await visit.page.waitForTimeout(1500);
    expect(await displayed('Summary', `${notes}${firstRow}`)).toBe('Ask for a second budget');
    expect((await sheetNames()).filter((name) => name === 'Summary')).toHaveLength(1);
  });

  test('met no error on the way', () => {
    expect(visit.complaints).toEqual([]);
  });
});
