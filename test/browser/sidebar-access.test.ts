// Every view and state at 300 pixels: nothing clipped, nothing to scroll sideways, nothing axe complains about.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changed, deskOf, items, saved } from './check-in-answers.ts';
import {
  allKpis,
  busyHome,
  calmHome,
  demoRequests,
  emptyHome,
  kpiAnswer,
  workbook,
} from './sidebar-answers.ts';
import { type Answers, good, launch, openSidebar, overflowing, refused } from './sidebar-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

interface State {
  readonly view: 'home' | 'write' | 'checkIn' | 'kpi';
  readonly answers: Answers;
  readonly reach?: (page: Page) => Promise<void>;
}

const click = (page: Page, name: string) => page.getByRole('button', { name }).click();
const longWord = 'Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüssel';

async function writeKeyResult(page: Page): Promise<void> {
  await page.getByLabel('Objective, in one sentence').fill(`Make onboarding the reason ${longWord} stay`);
  await click(page, 'Next: details');
  await page.getByLabel('Supports').selectOption('O1');
  await click(page, 'Next: key results');
  await page.getByLabel('What will be different').fill(`Increase ${longWord} sign-ups by 31 March 2027`);
  await page.getByLabel('Target').fill('lots');
  await page.getByLabel('Unit').focus();
}

async function review(page: Page): Promise<void> {
  await writeKeyResult(page);
  await page.getByLabel('Target').fill('4,000');
  await click(page, 'Review (1)');
}

const write = { openWrite: [good(workbook)] };
const due = Object.values(items);
const checkIn = (shown = due): State => ({
  view: 'checkIn',
  answers: { openCheckIn: [good(deskOf(shown))] },
});
const typedInto = (reply: Answers[string][number]): State => ({
  view: 'checkIn',
  answers: { openCheckIn: [good(deskOf(due))], saveCheckIn: [reply] },
  reach: async (page) => {
    await page.getByLabel('Value now').fill('615');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(100);
  },
});
const states: Readonly<Record<string, State>> = {
  'home, busy': { view: 'home', answers: { openHome: [good(busyHome)] } },
  'home, calm': { view: 'home', answers: { openHome: [good(calmHome)] } },
  'home, not set up': { view: 'home', answers: { openHome: [good(emptyHome)] } },
  'home, loading': { view: 'home', answers: { openHome: ['hangs'] } },
  'home, failed': { view: 'home', answers: { openHome: ['fails'] } },
  'home, a very long title': {
    view: 'home',
    answers: {
      openHome: [good({ ...busyHome, attention: [{ ...busyHome.attention[0], title: longWord }] })],
    },
  },
  'write, empty': { view: 'write', answers: write },
  'write, loading': { view: 'write', answers: { openWrite: ['hangs'] } },
  'write, objective judged': {
    view: 'write',
    answers: write,
    reach: async (page) => {
      await page.getByLabel('Objective, in one sentence').fill('Improve marketing soon');
      await page.getByLabel('Objective, in one sentence').blur();
    },
  },
  'write, details': {
    view: 'write',
    answers: write,
    reach: async (page) => {
      await page.getByLabel('Objective, in one sentence').fill('Make onboarding the reason agencies stay');
      await click(page, 'Next: details');
      await page.getByLabel('Supports').selectOption('O1');
      await page.getByLabel('Due').fill('2026-09-01');
      await click(page, 'Next: key results');
    },
  },
  'write, key result with findings and a wrong number': {
    view: 'write',
    answers: write,
    reach: writeKeyResult,
  },
  'write, review': { view: 'write', answers: write, reach: review },
  'write, refused': {
    view: 'write',
    answers: { ...write, addObjective: [refused('sheet not found: “Objectives”.')] },
    reach: async (page) => {
      await review(page);
      await click(page, 'Add to sheet');
      await page.getByRole('alert').waitFor();
    },
  },
  'write, added': {
    view: 'write',
    answers: {
      ...write,
      addObjective: [good({ objectiveId: 'O5', keyResultIds: ['KR15'], says: 'Added O5 with KR15.' })],
    },
    reach: async (page) => {
      await review(page);
      await click(page, 'Add to sheet');
      await page.getByText('Added O5').waitFor();
    },
  },
  'check in, loading': { view: 'checkIn', answers: { openCheckIn: ['hangs'] } },
  'check in, failed': { view: 'checkIn', answers: { openCheckIn: ['fails'] } },
  'check in, nothing due': checkIn([]),
  'check in, a number': checkIn(),
  'check in, from a KPI': checkIn([items.demos]),
  'check in, bounds': checkIn([items.emails]),
  'check in, steps': checkIn([items.templates]),
  'check in, yes or no': checkIn([items.brandBook]),
  'check in, a baseline': checkIn([items.baseline]),
  'check in, a very long title': checkIn([{ ...items.organic, keyResult: longWord, unit: longWord }]),
  'check in, a wrong number': {
    ...checkIn([items.activation]),
    reach: async (page) => {
      await page.getByLabel('Value now').fill('about 6');
      await page.keyboard.press('Enter');
    },
  },
  'check in, changed meanwhile': typedInto(good(changed)),
  'check in, refused': typedInto(refused('sheet not found: “Check-ins”.')),
  'check in, saving': typedInto('hangs'),
  'check in, finished': {
    view: 'checkIn',
    answers: {
      openCheckIn: [good(deskOf([items.brandBook, items.baseline]))],
      saveCheckIn: [
        good(saved('KR13 is checked in: No, confidence 8.', ['Key Results!I14 holds a formula.'])),
      ],
    },
    reach: async (page) => {
      await click(page, 'Save and next');
      await click(page, 'Skip');
      await page.getByText('1 check-in saved').waitFor();
    },
  },
  'kpi, signal': { view: 'kpi', answers: { openKpi: [good(kpiAnswer(demoRequests))] } },
  'kpi, data and a point read': {
    view: 'kpi',
    answers: { openKpi: [good(kpiAnswer(demoRequests))] },
    reach: async (page) => {
      await page.getByText('Show the data').first().click();
      await page.getByRole('slider').first().focus();
    },
  },
  'kpi, no values': {
    view: 'kpi',
    answers: {
      openKpi: [good(kpiAnswer({ ...demoRequests, points: [], phases: [], signals: [], signalNow: null }))],
    },
  },
  'kpi, all': {
    view: 'kpi',
    answers: {
      openKpi: [good({ ...kpiAnswer(demoRequests), isOfSelection: false })],
      openKpis: [good(allKpis)],
    },
  },
  'kpi, none at all': {
    view: 'kpi',
    answers: {
      openKpi: [good({ ...kpiAnswer(null), isOfSelection: false })],
      openKpis: [good({ ...allKpis, kpis: [] })],
    },
  },
};

test.each(Object.entries(states))('%s', async (_name, { view, answers, reach }) => {
  const { page, complaints, violations } = await openSidebar(browser, { view, answers });
  await page.locator('.panel:not([hidden]) h1').first().waitFor({ state: 'attached' });
  await page.waitForTimeout(60);
  await reach?.(page);
  expect(await overflowing(page)).toEqual([]);
  expect(await violations()).toEqual([]);
  expect(complaints).toEqual([]);
});
