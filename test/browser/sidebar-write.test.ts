// The wizard in a real browser: from a sentence to the request that adds it, with nothing lost on the way.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoRequests, kpiAnswer, workbook } from './sidebar-answers.ts';
import { type Answers, good, launch, openSidebar, refused } from './sidebar-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const open = (answers: Answers = {}) =>
  openSidebar(browser, { view: 'write', answers: { openWrite: [good(workbook)], ...answers } });

const objectiveField = (page: Page) => page.getByLabel('Objective, in one sentence');
const keyResultField = (page: Page) => page.getByLabel('What will be different, in one sentence?');
const click = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

async function toKeyResults(page: Page): Promise<void> {
  await objectiveField(page).fill('Make onboarding the reason agencies stay');
  await click(page, 'Next: details');
  await click(page, 'Next: key results');
  await keyResultField(page).waitFor();
}

const letterTexts = (page: Page) =>
  page.getByRole('list', { name: 'SMART, letter by letter' }).locator('.visually-hidden').allTextContents();

describe('writing', () => {
  test('an objective with two key results ends in one request', async () => {
    const { page, sent, complaints } = await open({
      addObjective: [good({ objectiveId: 'O5', keyResultIds: ['KR15', 'KR16'], says: 'Added O5.' })],
    });
    await objectiveField(page).fill('Make onboarding the reason agencies stay');
    await click(page, 'Next: details');
    await page.getByLabel('Team').fill('Lifecycle');
    await page.getByLabel('Owner').fill('Lifecycle lead');
    await page.getByLabel('Aspirational').check();
    await page.getByLabel('Supports').selectOption('O1');
    await click(page, 'Next: key results');
    await keyResultField(page).fill('Increase trial sign-ups from 3,100 to 4,000 by 15 December 2026');
    await click(page, 'Next key result');
    await keyResultField(page).fill('Keep demo no-shows at or below 15%');
    await click(page, 'Review (2)');
    await click(page, 'Add to sheet');
    await page.getByText('Added O5.').waitFor();
    expect((await sent()).find(({ name }) => name === 'addObjective')?.input).toEqual({
      objective: {
        kind: 'new',
        fields: {
          objective: 'Make onboarding the reason agencies stay',
          level: 'teamObjective',
          team: 'Lifecycle',
          owner: 'Lifecycle lead',
          commitment: 'aspirational',
          supports: ['O1'],
          start: '2026-10-01',
          due: '2026-12-31',
        },
      },
      keyResults: [
        {
          keyResult: 'Increase trial sign-ups from 3,100 to 4,000 by 15 December 2026',
          type: 'increase',
          start: 3100,
          target: 4000,
          upper: null,
          unit: 'sign-ups',
          owner: 'Lifecycle lead',
          due: '2026-12-15',
          kpiId: 'K7',
        },
        {
          keyResult: 'Keep demo no-shows at or below 15%',
          type: 'atMost',
          start: null,
          target: 15,
          upper: null,
          unit: '%',
          owner: 'Lifecycle lead',
          due: '2026-12-31',
          kpiId: '',
        },
      ],
    });
    expect(complaints).toEqual([]);
  });

  test('key results can be added to an objective that exists', async () => {
    const { page, sent } = await open({
      addObjective: [good({ objectiveId: 'O3', keyResultIds: ['KR15'], says: 'Added KR15.' })],
    });
    await page.getByLabel('Or add key results to one you have').selectOption('O3');
    await click(page, 'Next: key results');
    await keyResultField(page).fill('Cut churn from 4% to 3%');
    await click(page, 'Review (1)');
    await click(page, 'Add to sheet');
    await page.getByText('Added KR15.').waitFor();
    expect((await sent()).find(({ name }) => name === 'addObjective')?.input).toMatchObject({
      objective: { kind: 'existing', id: 'O3' },
      keyResults: [{ owner: 'Lifecycle lead' }],
    });
  });

  test('goes by keyboard alone', async () => {
    const { page } = await open();
    await objectiveField(page).focus();
    await page.keyboard.type('Make onboarding the reason agencies stay');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Who, when and for what?' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Lifecycle');
    expect(await page.getByLabel('Team').inputValue()).toBe('Lifecycle');
    await page.keyboard.press('Control+Enter');
    await keyResultField(page).waitFor();
    await page.keyboard.type('Cut churn from 4% to 3%');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Key result 2' }).waitFor();
    expect(await keyResultField(page).evaluate((field) => field === document.activeElement)).toBe(true);
  });

  test('a key result can be edited and removed before it is added', async () => {
    const { page } = await open();
    await toKeyResults(page);
    await keyResultField(page).fill('Cut churn from 4% to 3%');
    await click(page, 'Next key result');
    await keyResultField(page).fill('Publish six guides');
    await click(page, 'Review (2)');
    await click(page, 'Edit key result 1');
    await keyResultField(page).fill('Cut churn from 4% to 2%');
    await click(page, 'Save change');
    await page.getByRole('heading', { name: 'Cut churn from 4% to 2%' }).waitFor();
    await click(page, 'Remove Key result 2');
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      'Cut churn from 4% to 2%',
    ]);
  });

  test('from a KPI, the key result begins with that KPI and its latest value', async () => {
    const { page } = await openSidebar(browser, {
      view: 'kpi',
      answers: { openKpi: [good(kpiAnswer(demoRequests))], openWrite: [good(workbook)] },
    });
    await click(page, 'Write a key result for it');
    await page.getByLabel('Or add key results to one you have').selectOption('O1');
    await click(page, 'Next: key results');
    expect(await page.getByLabel('KPI it is read from').inputValue()).toBe('K1');
    await click(page, 'Start from 53');
    expect(await page.getByLabel('Start', { exact: true }).inputValue()).toBe('53');
  });
});

describe('the five letters and the findings', () => {
  test('letters light up while typing; reproaches wait until the field is left', async () => {
    const { page } = await open();
    await toKeyResults(page);
    await keyResultField(page).pressSequentially('Increase trial sign-ups');
    expect(await letterTexts(page)).toContain('measurable: open');
    expect(await page.getByRole('list', { name: 'What could be better' }).count()).toBe(0);
    await page.getByLabel('Unit').click();
    await page.getByRole('list', { name: 'What could be better' }).waitFor();
    expect(await letterTexts(page)).toContain('measurable: not met');
    expect(await page.locator('.sentence-marks .error').allTextContents()).toEqual(['trial sign-ups']);
  });

  test('the click that leaves the field hits what it was meant for', async () => {
    const { page } = await open();
    await toKeyResults(page);
    await keyResultField(page).fill('Increase trial sign-ups by 20% by 31 March 2027');
    const button = page.getByRole('button', { name: 'Start from 3,100' });
    await button.scrollIntoViewIfNeeded();
    await button.click();
    expect(await page.getByLabel('Start', { exact: true }).inputValue()).toBe('3,100');
    expect(await page.getByLabel('Target').inputValue()).toBe('3,720');
  });

  test('one click mends a finding', async () => {
    const { page } = await open();
    await toKeyResults(page);
    await keyResultField(page).fill('Increase trial sign-ups from 3,100 to 3,900 by 31 March 2027');
    await keyResultField(page).blur();
    await click(page, 'Set due date to 31 Dec 2026');
    expect(await page.getByLabel('Due', { exact: true }).inputValue()).toBe('2026-12-31');
    expect(await keyResultField(page).inputValue()).toBe(
      'Increase trial sign-ups from 3,100 to 3,900 by 31 Dec 2026',
    );
    expect(await page.getByRole('list', { name: 'What could be better' }).count()).toBe(0);
  });

  test('the KPI’s best quarter so far judges what is achievable, and one click aims for it', async () => {
    const { page } = await open();
    await toKeyResults(page);
    await keyResultField(page).fill('Increase trial sign-ups from 3,100 to 4,600 by 31 December 2026');
    await keyResultField(page).blur();
    await page.getByText('Your best quarter so far was +18%. A target of 3,660 would match it.').waitFor();
    expect(await letterTexts(page)).toContain('achievable: not met');
    await click(page, 'Set target to 3,660');
    expect(await keyResultField(page).inputValue()).toContain('to 3,660 by');
    expect(await page.getByLabel('Target').inputValue()).toBe('3,660');
    expect(await letterTexts(page)).toContain('achievable: met');
  });

  test('a finding set aside stays away, and its letter is no longer held against the sentence', async () => {
    const { page } = await open();
    await toKeyResults(page);
    await keyResultField(page).fill('Increase trial sign-ups');
    await keyResultField(page).blur();
    const findings = page.getByRole('list', { name: 'What could be better' });
    await findings.getByText('How far should').waitFor();
    await click(page, /Not for this goal: How far/);
    expect(await findings.getByText('How far should').count()).toBe(0);
    expect(await letterTexts(page)).toContain('measurable: open');
    await keyResultField(page).fill('Increase trials');
    await findings.getByText('How far should').waitFor();
  });

  test('screen readers hear the verdict once, after a pause', async () => {
    const { page } = await open();
    const heard = page.locator('.goal [role=status]');
    await objectiveField(page).pressSequentially('Make onboarding the reason agencies stay', { delay: 5 });
    expect(await heard.textContent()).toBe('');
    await expect.poll(() => heard.textContent(), { timeout: 4000 }).toContain('SMART check: specific');
  });
});

describe('help with the wording', () => {
  test('an idea by area comes with the end of the cycle, its first blank ready to be typed over', async () => {
    const { page, violations } = await open();
    await toKeyResults(page);
    await page.getByText('Ideas to start from').click();
    await page.getByLabel('Area').selectOption('Retention');
    expect(await violations()).toEqual([]);
    await click(page, 'Cut monthly churn from …% to …%');
    await expect.poll(() => page.evaluate(() => String(document.getSelection()))).toBe('[now]');
    await page.keyboard.type('4');
    expect(await keyResultField(page).inputValue()).toBe(
      'Cut monthly churn from 4% to [target]% by 31 Dec 2026',
    );
    await keyResultField(page).fill('Cut monthly churn from 4% to 3% by 31 Dec 2026');
    await keyResultField(page).blur();
    expect(await page.getByText('Ideas to start from').count()).toBe(0);
    expect(await page.getByRole('list', { name: 'What could be better' }).count()).toBe(0);
  });

  test('a blank that is left over is told', async () => {
    const { page } = await open();
    await page.getByText('Ideas to start from').click();
    await page.getByLabel('Area').selectOption('Brand');
    await click(page, 'Become the first name … think of for …');
    await page.getByText('Ideas to start from').click();
    await page.getByText('‘[group]’ is not').waitFor();
  });

  test('the fields make a sentence, taken with one click', async () => {
    const { page, violations } = await open();
    await toKeyResults(page);
    await keyResultField(page).fill('Increase trial sign-ups');
    await page.getByLabel('Start', { exact: true }).fill('3,100');
    await page.getByLabel('Target').fill('3,700');
    await page.getByText('Increase trial sign-ups from 3,100 to 3,700 by 31 Dec 2026').waitFor();
    expect(await violations()).toEqual([]);
    await click(page, 'Use this sentence');
    expect(await keyResultField(page).inputValue()).toBe(
      'Increase trial sign-ups from 3,100 to 3,700 by 31 Dec 2026',
    );
    expect(await page.getByRole('button', { name: 'Use this sentence' }).count()).toBe(0);
    expect(await page.getByLabel('Target').inputValue()).toBe('3,700');
  });
});

describe('what is wrong', () => {
  test('an empty sentence is asked for, and nothing moves', async () => {
    const { page } = await open();
    await click(page, 'Next: details');
    await page.getByText('Write the objective first').waitFor();
    expect(await objectiveField(page).getAttribute('aria-invalid')).toBe('true');
  });

  test('a number nobody can read is told under its field and never sent', async () => {
    const { page } = await open();
    await toKeyResults(page);
    await keyResultField(page).fill('Increase trial sign-ups');
    await page.getByLabel('Target').fill('lots');
    expect(await page.getByText('Not a number: “lots”').count()).toBe(0);
    await page.getByLabel('Unit').focus();
    await page.getByText('Not a number: “lots”').waitFor();
    await click(page, 'Next key result');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Key result 1');
  });

  test('a period that ends before it starts is not accepted', async () => {
    const { page } = await open();
    await objectiveField(page).fill('Make onboarding the reason agencies stay');
    await click(page, 'Next: details');
    await page.getByLabel('Due').fill('2026-09-01');
    await click(page, 'Next: key results');
    await page.getByText('Due is before start').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Who, when and for what?');
  });
});

describe('nothing typed is lost', () => {
  test('when adding fails, and trying again adds it', async () => {
    const { page, sent } = await open({
      addObjective: [
        'fails',
        refused('sheet not found: “Objectives”.'),
        good({ objectiveId: 'O5', keyResultIds: [], says: 'Added O5.' }),
      ],
    });
    await toKeyResults(page);
    await click(page, 'Review');
    await click(page, 'Add to sheet');
    await page.getByText('nothing you typed is lost').waitFor();
    await click(page, 'Try again');
    await page.getByText('sheet not found: “Objectives”.').waitFor();
    await click(page, 'Add to sheet');
    await page.getByText('Added O5.').waitFor();
    const inputs = (await sent()).filter(({ name }) => name === 'addObjective').map(({ input }) => input);
    expect(inputs).toHaveLength(3);
    expect(inputs[2]).toEqual(inputs[0]);
  });

  test('the button is off while it is being added', async () => {
    const { page, sent } = await open({ addObjective: ['hangs'] });
    await toKeyResults(page);
    await click(page, 'Review');
    await click(page, 'Add to sheet');
    expect(await page.getByRole('button', { name: 'Adding…' }).isDisabled()).toBe(true);
    await page.keyboard.press('Control+Enter');
    expect((await sent()).filter(({ name }) => name === 'addObjective')).toHaveLength(1);
  });

  test('when the sidebar is closed and opened again', async () => {
    const { page } = await open();
    await toKeyResults(page);
    await keyResultField(page).fill('Cut churn from 4% to 3%');
    await page.reload();
    await keyResultField(page).waitFor();
    expect(await keyResultField(page).inputValue()).toBe('Cut churn from 4% to 3%');
  });

  test('after starting over, it can be brought back', async () => {
    const { page } = await open();
    await toKeyResults(page);
    await click(page, 'Review');
    await click(page, 'Start over');
    expect(await objectiveField(page).inputValue()).toBe('');
    await click(page, 'Bring it back');
    await page.getByText('Make onboarding the reason agencies stay').waitFor();
  });

  test('where the browser keeps nothing, it says so and goes on', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new Error('denied');
      };
    });
    await objectiveField(page).fill('Win back quiet customers');
    await page.getByText('This browser keeps no drafts').waitFor();
  });
});
