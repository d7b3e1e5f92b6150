// The weekly check-in in a real browser: Enter by Enter through what is due, and nothing typed is ever lost.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changed, deskOf, items, saved } from './check-in-answers.ts';
import { busyHome, calmHome } from './sidebar-answers.ts';
import { type Answers, caretIsThere, good, launch, openSidebar, refused } from './sidebar-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const open = (answers: Answers) => openSidebar(browser, { view: 'checkIn', answers });
const { organic, demos, emails, activation, templates, brandBook, baseline } = items;
const all = { openCheckIn: [good(deskOf([organic, templates, brandBook]))] };

describe('by keyboard alone', () => {
  test('three check-ins from Home to the end', async () => {
    const { page, sent, complaints } = await openSidebar(browser, {
      view: 'home',
      answers: {
        openHome: [good(busyHome)],
        ...all,
        saveCheckIn: [
          good(saved('KR1 is checked in: 615 sign-ups, confidence 9.', ['It counts tomorrow.'])),
          good(saved('KR12 is checked in: 6 pages, confidence 8.', ['It counts tomorrow.', 'I8 stays.'])),
          good(saved('KR13 is checked in: Yes, confidence 8.', ['It counts tomorrow.'])),
        ],
      },
    });
    await page.getByRole('button', { name: 'Check in · 5 due' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('1 of 3', { exact: true }).waitFor();
    await caretIsThere(page);
    await page.keyboard.type('615');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Two guides rank now');
    await page.keyboard.press('Enter');

    await page.getByText('2 of 3', { exact: true }).waitFor();
    await caretIsThere(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');

    await page.getByText('3 of 3', { exact: true }).waitFor();
    await caretIsThere(page);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '3 check-ins saved' }).waitFor();

    const common = { by: '' };
    expect((await sent()).filter(({ name }) => name === 'saveCheckIn').map(({ input }) => input)).toEqual([
      {
        keyResultId: 'KR1',
        value: '615',
        confidence: 9,
        note: 'Two guides rank now',
        openedWith: '590',
        ...common,
      },
      { keyResultId: 'KR12', value: '6', confidence: 8, note: '', openedWith: '5', ...common },
      { keyResultId: 'KR13', value: 'yes', confidence: 8, note: '', openedWith: 'No', ...common },
    ]);
    for (const once of [
      'KR1 is checked in: 615 sign-ups, confidence 9.',
      'It counts tomorrow.',
      'I8 stays.',
    ]) {
      expect(await page.getByText(once).count()).toBe(1);
    }
    expect(complaints).toEqual([]);
  });

  test('opening it from the menu leaves the keyboard in the grid', async () => {
    const { page } = await open(all);
    await page.getByLabel('Value now').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });
});

describe('while typing', () => {
  test('status, progress and pace follow the value', async () => {
    const { page } = await open({ openCheckIn: [good(deskOf([{ ...organic, commitment: 'committed' }]))] });
    const region = page.getByRole('region', { name: 'As it stands' });
    expect(await region.innerText()).toMatch(/On track\s*0\.61 done, 0\.41 expected/);
    await page.getByLabel('Value now').fill('480');
    const becomes = page.getByRole('region', { name: 'With this check-in' });
    expect(await becomes.innerText()).toMatch(/Off track\s*0\.21 done, 0\.58 expected/);
    await page.getByLabel('Value now').fill('700');
    expect(await becomes.innerText()).toMatch(/Achieved\s*1 done/);
  });

  test('little confidence is a risk', async () => {
    const { page } = await open({ openCheckIn: [good(deskOf([organic]))] });
    await page.getByLabel('Value now').fill('615');
    await page.getByRole('radio', { name: '2', exact: true }).check();
    await page.getByText('At risk').waitFor();
    expect(await page.getByText(/confidence is only 2 of 10/).count()).toBe(1);
  });

  test('the chart says what it shows, and draws the typed value', async () => {
    const { page } = await open({ openCheckIn: [good(deskOf([organic]))] });
    const chart = page.getByRole('img');
    expect(await chart.getAttribute('aria-label')).toBe(
      '590 sign-ups on 16 Nov; began with 432 sign-ups on 5 Oct; goal 420 → 700 sign-ups by 31 Dec',
    );
    expect(await page.locator('.chart .dot.typed').count()).toBe(0);
    await page.getByLabel('Value now').fill('615');
    expect(await chart.getAttribute('aria-label')).toMatch(/^615 sign-ups on 23 Nov;/);
    expect(await page.locator('.chart .dot.typed').count()).toBe(1);
    expect(await page.locator('.chart text').allTextContents()).toEqual(
      expect.arrayContaining(['1 Oct', '31 Dec', 'goal 700', '615']),
    );
  });

  test.each([
    ['about 6', 'Not a number: “about 6”.'],
    ['', 'Type the value as it is now.'],
  ])('“%s” is not sent but said', async (value, says) => {
    const { page, sent } = await open({ openCheckIn: [good(deskOf([activation]))] });
    await page.getByLabel('Value now').fill(value);
    await page.keyboard.press('Enter');
    await page.getByText(says).waitFor();
    expect((await sent()).map(({ name }) => name)).toEqual(['openCheckIn']);
  });

  test('the last value is one click away', async () => {
    const { page } = await open({ openCheckIn: [good(deskOf([emails]))] });
    await page.getByRole('button', { name: 'Same as last' }).click();
    expect(await page.getByLabel('Value now').inputValue()).toBe('4.6');
  });

  test('a linked KPI fills the value and says so; one of another kind is only offered', async () => {
    const { page } = await open({ openCheckIn: [good(deskOf([demos]))] });
    expect(await page.getByLabel('Value now').inputValue()).toBe('46');
    await page.getByText('From the KPI Qualified demo requests: 46 requests on 22 Nov.').waitFor();
    const other = { ...demos, kpi: demos.kpi && { ...demos.kpi, fits: false } };
    const second = await open({ openCheckIn: [good(deskOf([other]))] });
    expect(await second.page.getByLabel('Value now').inputValue()).toBe('');
    await second.page.getByRole('button', { name: 'Use it' }).click();
    expect(await second.page.getByLabel('Value now').inputValue()).toBe('46');
  });

  test('a baseline still sought needs no value', async () => {
    const { page, sent } = await open({
      openCheckIn: [good(deskOf([baseline]))],
      saveCheckIn: [good(saved('KR4 is checked in: confidence 7.'))],
    });
    await page.getByRole('button', { name: 'Save and finish' }).click();
    await page.getByText('1 check-in saved').waitFor();
    expect(await sent()).toContainEqual({
      name: 'saveCheckIn',
      input: { keyResultId: 'KR4', value: '', confidence: 7, note: '', by: '', openedWith: '' },
    });
  });

  test('a formula in Current is told beforehand, its value filled in', async () => {
    const { page } = await open({ openCheckIn: [good(deskOf([{ ...organic, isComputed: true }]))] });
    expect(await page.getByLabel('Value now').inputValue()).toBe('590');
    await page.getByText('Current is a formula in the sheet and stays as it is').waitFor();
  });
});

describe('nothing is lost', () => {
  test('when the sheet does not answer', async () => {
    const { page, sent } = await open({
      openCheckIn: [good(deskOf([organic]))],
      saveCheckIn: [
        'fails',
        refused('Somebody else’s change is still being written.'),
        good(saved('KR1 is checked in.')),
      ],
    });
    await page.getByLabel('Value now').fill('615');
    await page.getByLabel('A line for the others').fill('Guides');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('The sheet did not answer.').waitFor();
    expect(await page.getByLabel('Value now').inputValue()).toBe('615');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('alert').getByText('Somebody else’s change').waitFor();
    await page.getByRole('button', { name: 'Save and finish' }).click();
    await page.getByText('1 check-in saved').waitFor();
    const tries = (await sent()).filter(({ name }) => name === 'saveCheckIn').map(({ input }) => input);
    expect(new Set(tries.map((input) => JSON.stringify(input))).size).toBe(1);
  });

  test('when the sidebar is closed before saving', async () => {
    const { page } = await open(all);
    await page.getByLabel('Value now').fill('615');
    await page.getByLabel('A line for the others').fill('Guides');
    await page.reload();
    expect(await page.getByLabel('Value now').inputValue()).toBe('615');
    expect(await page.getByLabel('A line for the others').inputValue()).toBe('Guides');
  });

  test('when somebody else was there first: told, and mine goes in only knowingly', async () => {
    const { page, sent } = await open({
      openCheckIn: [good(deskOf([organic, templates]))],
      saveCheckIn: [good(changed), good(saved('KR1 is checked in: 615 sign-ups.'))],
    });
    await page.getByLabel('Value now').fill('615');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('changed to 601 by Ben').waitFor();
    expect(await page.getByText('1 of 2', { exact: true }).count()).toBe(1);
    await page.getByRole('button', { name: 'Save mine' }).click();
    await page.getByText('2 of 2', { exact: true }).waitFor();
    const asked = (await sent()).filter(({ name }) => name === 'saveCheckIn');
    expect(asked.map(({ input }) => Reflect.get(Object(input), 'openedWith'))).toEqual(['590', '601']);
  });

  test('or theirs stays', async () => {
    const { page, sent } = await open({
      openCheckIn: [good(deskOf([organic, templates]))],
      saveCheckIn: [good(changed)],
    });
    await page.getByLabel('Value now').fill('615');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Keep theirs' }).click();
    await page.getByText('2 of 2', { exact: true }).waitFor();
    expect((await sent()).filter(({ name }) => name === 'saveCheckIn')).toHaveLength(1);
  });

  test('skipped ones come back at the end', async () => {
    const { page } = await open({
      openCheckIn: [good(deskOf([organic, templates]))],
      saveCheckIn: [good(saved('KR12 is checked in: 5 pages.'))],
    });
    await page.getByRole('button', { name: 'Skip' }).click();
    await page.getByRole('button', { name: 'Save and finish' }).click();
    await page.getByRole('heading', { name: 'Skipped (1)' }).waitFor();
    await page.getByRole('button', { name: 'Do the skipped one' }).click();
    await page.getByText('1 of 1', { exact: true }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^KR1 · /);
  });

  test('a reading that comes in between moves nothing', async () => {
    const { page } = await open({
      openCheckIn: [
        good(deskOf([organic, templates])),
        good(deskOf([{ ...organic, current: 601, openedWith: '601' }])),
      ],
    });
    await page.getByLabel('Value now').fill('615');
    await page.waitForTimeout(1600);
    await page.evaluate(() => document.documentElement.dispatchEvent(new MouseEvent('mouseenter')));
    await page.waitForTimeout(100);
    expect(await page.getByText('1 of 2', { exact: true }).count()).toBe(1);
    expect(await page.locator('.stands').getByText('590 sign-ups', { exact: true }).count()).toBe(1);
  });
});

describe('whose', () => {
  test('is asked of the server, remembered, and named as who reported', async () => {
    const mine = { owner: 'SEO lead', which: 'due' as const, keyResultIds: null };
    const { page, sent } = await open({
      openCheckIn: [good(deskOf([organic, templates, baseline])), good(deskOf([organic], { asked: mine }))],
      saveCheckIn: [good(saved('KR1 is checked in.'))],
    });
    await page.getByLabel('Whose key results').selectOption({ label: 'SEO lead (1)' });
    await page.getByText('1 of 1', { exact: true }).waitFor();
    expect(await page.getByLabel('By (optional)').count()).toBe(0);
    await page.getByLabel('Value now').fill('615');
    await page.keyboard.press('Enter');
    await page.getByText('1 check-in saved').waitFor();
    const requests = await sent();
    expect(requests).toContainEqual({ name: 'openCheckIn', input: mine });
    expect(requests[requests.length - 1]?.input).toMatchObject({ by: 'SEO lead' });
    await page.reload();
    expect((await sent())[0]).toEqual({ name: 'openCheckIn', input: mine });
  });

  test('somebody this spreadsheet does not know sees everybody’s', async () => {
    const stranger = { owner: 'SEO lead', which: 'due' as const, keyResultIds: null };
    const owners = [{ owner: 'Ana', count: 1 }];
    const { page, sent } = await open({
      openCheckIn: [
        good(deskOf([organic])),
        good(deskOf([organic], { asked: stranger })),
        good(deskOf([], { asked: stranger, owners })),
        good(deskOf([organic], { owners })),
      ],
    });
    await page.getByLabel('Whose key results').selectOption({ label: 'SEO lead (0)' });
    await page.waitForTimeout(100);
    await page.evaluate(() => document.querySelector<HTMLElement>('#tab-kpi')?.click());
    await page.waitForTimeout(100);
    await page.evaluate(() => document.querySelector<HTMLElement>('#tab-checkIn')?.click());
    await page.getByRole('option', { name: 'Everybody (1)' }).waitFor({ state: 'attached' });
    await page.getByText('1 of 1', { exact: true }).waitFor();
    const asked = (await sent()).filter(({ name }) => name === 'openCheckIn').map(({ input }) => input);
    expect(asked).toEqual([{ ...stranger, owner: null }, stranger, stranger, { ...stranger, owner: null }]);
  });

  test('for everybody a name may be given, and is remembered', async () => {
    const { page, sent } = await open({
      openCheckIn: [good(deskOf([baseline]))],
      saveCheckIn: [good(saved('KR4 is checked in.'))],
    });
    await page.getByLabel('By (optional)').fill('Ana');
    await page.getByRole('button', { name: 'Save and finish' }).click();
    await page.getByText('1 check-in saved').waitFor();
    expect((await sent())[1]?.input).toMatchObject({ by: 'Ana' });
  });
});

describe('from Home', () => {
  test('the card of stale key results leads to just these', async () => {
    const asked = { owner: null, which: 'due' as const, keyResultIds: ['KR9', 'KR4', 'KR12'] };
    const { page, sent } = await openSidebar(browser, {
      view: 'home',
      answers: { openHome: [good(busyHome)], openCheckIn: [good(deskOf([activation, baseline], { asked }))] },
    });
    await page.getByRole('button', { name: 'Check in: 3 key results are stale' }).click();
    await page.getByText('1 of 2', { exact: true }).waitFor();
    expect(await sent()).toContainEqual({ name: 'openCheckIn', input: asked });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('inputmode'))).toBe('decimal');
  });

  test('where nothing is due, writing comes first', async () => {
    const { page } = await openSidebar(browser, { view: 'home', answers: { openHome: [good(calmHome)] } });
    await page.getByRole('button', { name: 'Write an objective' }).waitFor();
    expect(await page.getByRole('button', { name: /due/ }).count()).toBe(0);
  });
});

describe('when nothing is due', () => {
  test('it says so, and one may check in anyway', async () => {
    const anyway = { owner: null, which: 'open' as const, keyResultIds: null };
    const { page } = await open({
      openCheckIn: [good(deskOf([])), good(deskOf([organic], { asked: anyway }))],
    });
    await page.getByRole('heading', { level: 1, name: 'Nothing is due' }).waitFor();
    await page.getByRole('button', { name: 'Check in anyway' }).click();
    await page.getByText('1 of 1', { exact: true }).waitFor();
  });

  test('rows nobody can check in on are named', async () => {
    const problems = ['Key Results!A4 has no ID, so nobody can check in on it: give it one, such as KR1.'];
    const { page } = await open({ openCheckIn: [good(deskOf([], { problems }))] });
    await page.getByText('Key Results!A4 has no ID').waitFor();
  });
});

test('a reading that fails can be tried again', async () => {
  const { page } = await open({ openCheckIn: ['fails', good(deskOf([organic]))] });
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('1 of 1', { exact: true }).waitFor();
});
