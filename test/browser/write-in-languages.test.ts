// Goals written in another language: the page asks for its words once, then fills, judges and composes in it.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { french } from '../../src/domain/smart/languages/french.ts';
import { german } from '../../src/domain/smart/languages/german.ts';
import { workbook } from './sidebar-answers.ts';
import { good, launch, type OpenSidebar, openSidebar } from './sidebar-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const keyResultField = (page: Page) => page.getByLabel('What will be different, in one sentence?');

async function openAtKeyResult(answers: Parameters<typeof openSidebar>[1]['answers']): Promise<OpenSidebar> {
  const opened = await openSidebar(browser, { view: 'write', answers });
  const { page } = opened;
  await page
    .getByLabel('Objective, in one sentence')
    .fill('Agenturen bleiben, weil der Start für sie leicht ist');
  await page.getByRole('button', { name: 'Next: details' }).click();
  await page.getByRole('button', { name: 'Next: key results' }).click();
  await keyResultField(page).waitFor();
  return opened;
}

test('a German key result in an English workbook fills the fields and is composed in German', async () => {
  const { page, sent, complaints } = await openAtKeyResult({
    openWrite: [good(workbook)],
    goalLanguage: [good({ pack: german })],
  });
  await keyResultField(page).fill('Absprungrate von 3,5 % auf 2,5 % senken bis zum 15. Dezember 2026');
  await expect.poll(() => page.getByLabel('Target').inputValue()).toBe('2.5');
  expect(await page.getByLabel('Start').inputValue()).toBe('3.5');
  expect(await page.getByLabel('Due').inputValue()).toBe('2026-12-15');
  expect(await page.getByLabel('Type').inputValue()).toBe('decrease');

  await page.getByLabel('Target').fill('2');
  const suggested = 'Absprungrate von 3,5 % auf 2 % senken bis 15. Dezember 2026';
  await page.getByText(suggested).waitFor();
  await page.getByRole('button', { name: 'Use this sentence' }).click();
  expect(await keyResultField(page).inputValue()).toBe(suggested);

  expect((await sent()).filter(({ name }) => name === 'goalLanguage')).toEqual([
    { name: 'goalLanguage', input: { code: 'de' } },
  ]);
  expect(complaints).toEqual([]);
});

test('a workbook’s own language is there from the start, and a fix speaks it', async () => {
  const { page, sent } = await openAtKeyResult({
    openWrite: [good({ ...workbook, language: 'fr', packs: [french, ...workbook.packs] })],
  });
  await keyResultField(page).fill('Réduire le coût par lead de 90 € à 70 € d’ici le 31 mars 2026');
  await keyResultField(page).blur();
  await page.getByText('31 Mar 2026 is over').waitFor();
  await page
    .getByRole('button', { name: /Set due date to/ })
    .first()
    .click();
  expect(await keyResultField(page).inputValue()).toBe(
    'Réduire le coût par lead de 90 € à 70 € d’ici le 31 décembre 2026',
  );
  expect((await sent()).some(({ name }) => name === 'goalLanguage')).toBe(true);
});

test('without an answer the sentence is read as English, and the language asked for again', async () => {
  const { page, sent } = await openAtKeyResult({
    openWrite: [good(workbook)],
    goalLanguage: ['fails', good({ pack: german })],
  });
  await keyResultField(page).fill('Mehr Testanmeldungen von 3.100 auf 3.700 bis Ende März 2027');
  await keyResultField(page).fill('Increase trials');
  await keyResultField(page).fill('Testanmeldungen von 3.100 auf 3.700 steigern bis Ende März 2027');
  await expect.poll(() => page.getByLabel('Target').inputValue()).toBe('3,700');
  expect((await sent()).filter(({ name }) => name === 'goalLanguage').length).toBeGreaterThanOrEqual(2);
});
