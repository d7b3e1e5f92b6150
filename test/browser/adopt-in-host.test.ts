// A team's own sheet turned into tables end to end: previewed, corrected, created, undone; the sheet stays as it was.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type {} from '../../local/page/test-hooks.ts';
import { ready, sheetTabs } from './host-page.ts';
import { type Visit, visitLocalHost } from './visit.ts';

const csv = [
  'Marketing OKRs Q4 2026,,,,,,,,',
  'Objective,Key result,Owner,Baseline,Target,Actual,Progress,Due,Remarks',
  'Be seen,Reach in the north,Ann,10%,0.3,22%,,Q4 2026,measured monthly',
  ',Open a podcast,Bo,,yes,no,,2026-12-15,',
  'Be chosen,Raise deals from 12 to 30,Cy,,,18,,when ready,',
  ',Trials that turn into customers,Di,,,,0.7,2026-12-31,',
  ',Partners trained,Di,,,,45,2026-12-31,',
  ',,,,,,,,',
  '* Reach is measured monthly.,,,,,,,,',
].join('\n');

let visit: Visit;

beforeAll(async () => {
  visit = await visitLocalHost();
  const file = { name: 'Plan.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
  await visit.page.locator('input[type=file]').first().setInputFiles(file);
  await ready(visit.page);
  await visit.choose('Turn this sheet into OKR tables…');
  await visit.sidebar().getByText('2 objectives, 5 key results').waitFor();
});
afterAll(() => visit.leave());

const shown = async (sheet: string, a1: string) => (await visit.cell(sheet, a1)).display;

test('a doubt leads to its cell; a scale is answered and a column given another meaning; nothing is written', async () => {
  const sidebar = visit.sidebar();
  await sidebar.getByRole('button', { name: 'Go to H5' }).click();
  await visit.page.getByText('when ready').first().waitFor();
  const scale = sidebar.getByRole('group', { name: 'Progress: two scales in one column' });
  await scale.getByLabel('0.7 means 0.7 %').check();
  await sidebar.getByText('now 0.7%').waitFor();
  await sidebar.getByLabel(/^Remarks/).selectOption({ label: 'Leave out' });
  await sidebar.getByText('3 texts left over').waitFor();
  await sidebar.getByRole('button', { name: 'Undo my changes' }).click();
  await sidebar.getByText('now 70%').waitFor();
  await sidebar.getByText('2 texts left over').waitFor();
  expect(await sheetTabs(visit.page)).toEqual(['Plan']);
});

test('the tables are made as previewed, one undo takes them back, and the same sheet again is all there', async () => {
  const sidebar = visit.sidebar();
  await sidebar.getByLabel(/^Remarks/).selectOption({ label: 'Initiative' });
  await sidebar.getByText('1 initiative, ').waitFor();
  await sidebar.getByRole('button', { name: 'Create tables' }).click();
  await sidebar.getByText('One undo (Ctrl+Z or ⌘Z) takes all of it back.').waitFor();
  expect(await sheetTabs(visit.page)).toContain('Key Results');
  expect([await shown('Initiatives', 'C2'), await shown('Key Results', 'F2')]).toEqual([
    'measured monthly',
    '30',
  ]);
  expect([await shown('Plan', 'E3'), await shown('Plan', 'A9')]).toEqual([
    '0.3',
    '* Reach is measured monthly.',
  ]);
  await sidebar.getByRole('button', { name: 'Another sheet' }).click();
  await sidebar.getByText('Everything on “Plan” is in the tables already').waitFor();
  expect(await sidebar.getByRole('button', { name: 'Create tables' }).isDisabled()).toBe(true);
  await visit.page.locator('.o-grid').first().click();
  await visit.page.keyboard.press('Control+z');
  await expect.poll(() => sheetTabs(visit.page)).toEqual(['Plan']);
  expect(visit.complaints).toEqual([]);
});
