// The weekly check-in end to end: the built sidebar, the built add-on and the sheet, by keyboard.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type {} from '../../local/page/test-hooks.ts';
import { open } from './host-page.ts';
import { type Visit, visitLocalHost } from './visit.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await visitLocalHost();
  await open(visit.page, 'Sample workbook');
});
afterAll(() => visit.leave());

const shown = async (sheet: string, a1: string) => (await visit.cell(sheet, a1)).display;

/** The row after the last one of Check-ins. */
const freeRow = () =>
  visit.page.evaluate(() => {
    let row = 2;
    while (window.waypointHost.cell('Check-ins', `A${row}`).display !== '') row += 1;
    return row;
  });

test('what is typed arrives in Check-ins and in the row of the key result', async () => {
  const row = await freeRow();
  await visit.choose('Check in');
  const sidebar = visit.sidebar();
  await sidebar.getByRole('heading', { level: 1, name: /^KR9 · / }).waitFor();
  const value = sidebar.getByLabel('Value now');
  await value.fill('57.5');
  await sidebar.getByLabel('A line for the others').fill('Back from leave');
  await visit.page.keyboard.press('Enter');
  await visit.page.waitForFunction(() => window.waypointHost.cell('Key Results', 'I10').display === '57.5');
  expect(await shown('Key Results', 'A10')).toBe('KR9');
  expect([await shown('Check-ins', `B${row}`), await shown('Check-ins', `C${row}`)]).toEqual(['KR9', '57.5']);
  expect(await shown('Check-ins', `E${row}`)).toBe('Back from leave');
  await sidebar.getByText(/^2 of \d+$/).waitFor();
});

test('somebody types into the cell while the form is open: shown, then replaced on purpose', async () => {
  const sidebar = visit.sidebar();
  const title = await sidebar.getByRole('heading', { level: 1 }).innerText();
  const id = title.split(' · ')[0] ?? '';
  const row = await visit.page.evaluate((wanted) => {
    let at = 2;
    while (window.waypointHost.cell('Key Results', `A${at}`).display !== wanted) at += 1;
    return at;
  }, id);
  await sidebar.getByLabel(/^Value/).fill('12');
  await visit.page.locator('.o-grid').first().click();
  await visit.select('Key Results', `I${row}`);
  await visit.page.keyboard.type('31');
  await visit.page.keyboard.press('Enter');
  await sidebar.getByRole('button', { name: 'Save and next' }).click();
  await sidebar.getByRole('alert').getByText('Current was changed to 31').waitFor();
  expect(await shown('Key Results', `I${row}`)).toBe('31');
  await sidebar.getByRole('button', { name: 'Save mine' }).click();
  await visit.page.waitForFunction(
    (place) => window.waypointHost.cell('Key Results', place).display === '12',
    `I${row}`,
  );
  expect(visit.complaints).toEqual([]);
});
