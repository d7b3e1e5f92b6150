// Charts as pictures, compared with those that were looked at and found good; WAYPOINT_PICTURES=write makes them anew.
// Words are hidden, for fonts differ from machine to machine; that no word stands on another is held elsewhere.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ValueOf } from '../../sidebar/server.ts';
import { openedSample, sampleNames } from './chart-samples.ts';
import { compare, mostDifferent } from './compare-pictures.ts';
import { allKpis, demoRequests, kpiAnswer } from './sidebar-answers.ts';
import { type Answers, good, launch, openSidebar } from './sidebar-page.ts';

const isWriting = process.env.WAYPOINT_PICTURES === 'write';
const references = join(import.meta.dirname, 'chart-pictures');
const inDocs = 'docs/images/kpi';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function shownCharts(answers: Answers, reach?: (page: Page) => Promise<void>): Promise<Page> {
  const { page } = await openSidebar(browser, { view: 'kpi', answers });
  await page.getByRole('img').first().waitFor();
  await reach?.(page);
  return page;
}

const opened = (answer: ValueOf<'openKpi'>) => shownCharts({ openKpi: [good(answer)] });

async function wordless(place: Locator): Promise<Buffer> {
  const page = place.page();
  await page.addStyleTag({ content: 'text, figcaption { visibility: hidden } :focus { outline: none }' });
  return place.screenshot({ animations: 'disabled' });
}

async function writeForDocs(name: string, answer: ValueOf<'openKpi'>): Promise<void> {
  const { page } = await openSidebar(browser, {
    view: 'kpi',
    answers: { openKpi: [good(answer)] },
    deviceScaleFactor: 2,
  });
  await page.getByRole('img').first().waitFor();
  mkdirSync(inDocs, { recursive: true });
  writeFileSync(join(inDocs, `${name}.png`), await page.locator('.chart-place').screenshot());
}

async function expectAsBefore(name: string, page: Page, picture: Buffer): Promise<void> {
  const file = join(references, `${name}.png`);
  if (isWriting) {
    mkdirSync(references, { recursive: true });
    writeFileSync(file, picture);
  }
  expect(existsSync(file), `${file} is missing: make it with WAYPOINT_PICTURES=write, and look at it`).toBe(
    true,
  );
  const { pixels, size } = await compare(page, readFileSync(file), picture);
  expect(pixels, `pixels that differ from ${file}, ${size}`).toBeLessThanOrEqual(mostDifferent);
}

test.each(sampleNames)('the charts of a KPI: %s', async (name) => {
  const answer = openedSample(name);
  const page = await opened(answer);
  await expectAsBefore(name, page, await wordless(page.locator('.chart-place')));
  if (isWriting) await writeForDocs(name, answer);
});

test('the way of a key result to its goal', async () => {
  const page = await opened(kpiAnswer(demoRequests));
  await page.getByText('Way of KR5 to its goal').click();
  await expectAsBefore('burn-up', page, await wordless(page.locator('.burn-up svg')));
});

test('small multiples', async () => {
  const kpis = (['shift', 'noise', 'newProcess'] as const).flatMap(
    (name) => openedSample(name).selected ?? [],
  );
  const page = await shownCharts({
    openKpi: [good({ ...kpiAnswer(null), isOfSelection: false })],
    openKpis: [good({ ...allKpis, kpis })],
  });
  const small = page.locator('.chart.small');
  for (const [index, { kpi }] of kpis.entries()) {
    await expectAsBefore(
      `small-${kpi.toLowerCase().replaceAll(' ', '-')}`,
      page,
      await wordless(small.nth(index)),
    );
  }
});

describe('the comparison', () => {
  const pictureOf = async (change: (answer: ValueOf<'openKpi'>) => ValueOf<'openKpi'>, style = '') => {
    const page = await opened(change(openedSample('shift')));
    if (style) await page.addStyleTag({ content: style });
    return { page, picture: await wordless(page.locator('.chart-place')) };
  };
  const differs = async (changed: Awaited<ReturnType<typeof pictureOf>>): Promise<number> => {
    const reference = readFileSync(join(references, 'shift.png'));
    return (await compare(changed.page, reference, changed.picture)).pixels;
  };
  type Selected = NonNullable<ValueOf<'openKpi'>['selected']>;
  const withKpi =
    (change: (kpi: Selected) => Partial<Selected>) =>
    (answer: ValueOf<'openKpi'>): ValueOf<'openKpi'> => ({
      ...answer,
      selected: answer.selected && { ...answer.selected, ...change(answer.selected) },
    });

  test.each<[string, (kpi: Selected) => Partial<Selected>]>([
    ['a signal less', ({ signals }) => ({ signals: signals.slice(1) })],
    [
      'a signal meant otherwise',
      ({ signals }) => ({ signals: signals.map((one) => ({ ...one, tone: 'good' })) }),
    ],
    ['limits gone', ({ phases }) => ({ phases: phases.map((phase) => ({ ...phase, limits: null })) })],
    ['a target elsewhere', () => ({ target: 76 })],
    [
      'one value more by a twentieth',
      ({ points }) => ({
        points: points.map((point, at) => (at === 4 ? { ...point, value: point.value * 1.05 } : point)),
      }),
    ],
  ])('sees %s', async (_, change) => {
    expect(await differs(await pictureOf(withKpi(change)))).toBeGreaterThan(mostDifferent);
  });

  test('does not mind edges smoothed otherwise', async () => {
    const moved = await pictureOf((answer) => answer, '.chart svg { transform: translate(0.2px, 0.2px) }');
    expect(await differs(moved)).toBeLessThanOrEqual(mostDifferent);
  });
});
