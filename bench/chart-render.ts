// How long a KPI of 200 points takes to be drawn in Chromium: from the answer of the server to a chart on the page.
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumArguments, ensureChromium } from '../scripts/chromium.ts';
import { median } from './median.ts';

const points = 200;
const runs = 21;
const millisecondsInWeek = 604_800_000;

/** A KPI as the server sends it: 200 weeks, a few signals, three processes. */
function answer(): object {
  const dayOf = (week: number): string =>
    new Date(Date.UTC(2023, 0, 1) + week * millisecondsInWeek).toISOString().slice(0, 10);
  const values = Array.from({ length: points }, (_, week) => 50 + 10 * Math.sin(week / 3) + (week % 7));
  const limits = { lower: 35, centre: 52, upper: 69, provisional: false };
  return {
    isSetUp: true,
    asOf: dayOf(points),
    kpis: [{ id: 'K1', kpi: 'Demo requests' }],
    isOfSelection: true,
    problems: [],
    selected: {
      id: 'K1',
      kpi: 'Demo requests',
      unit: 'requests',
      direction: 'upIsGood',
      target: 60,
      lower: null,
      upper: null,
      health: {
        tone: 'bad',
        word: 'Unhealthy',
        reason: '',
        aim: { kind: 'atLeast', target: 60 },
        watchWidth: 6,
      },
      points: values.map((value, week) => ({ day: dayOf(week), value })),
      phases: [0, 70, 140].map((week) => ({ since: dayOf(week), reason: '', limits })),
      signals: values.flatMap((_, week) => (week % 9 === 0 ? [{ day: dayOf(week), tone: 'bad' }] : [])),
      signalNow: 'bad',
      signal: 'Concern: outside its natural limits.',
      feeds: [],
    },
  };
}

/** Runs inside the page, before its own script: the server answers when it is told to. */
function answerWhenTold(value: object): void {
  const runner = (onSuccess: (reply: unknown) => void) => ({
    withSuccessHandler: runner,
    withFailureHandler: () => runner(onSuccess),
    handleRequest: () => {
      Object.assign(window, {
        drawn: () =>
          new Promise<number>((resolve) => {
            const begin = performance.now();
            const look = new MutationObserver(() => {
              if (document.querySelectorAll('.chart .run').length === 0) return;
              look.disconnect();
              // Reading a size has the browser lay out what was drawn.
              document.querySelector('.chart')?.getBoundingClientRect();
              resolve(performance.now() - begin);
            });
            look.observe(document, { childList: true, subtree: true });
            onSuccess({ ok: true, value });
          }),
      });
    },
  });
  Object.assign(window, { google: { script: { run: runner(() => {}) } } });
  new MutationObserver((_, observer) => {
    if (!document.body) return;
    document.body.dataset.view = 'kpi';
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

/** Needs the built sidebar in dist/. */
export async function chartFigures(): Promise<Readonly<Record<string, number>>> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumArguments] });
  try {
    const page = await browser.newPage({ viewport: { width: 300, height: 800 } });
    await page.addInitScript('globalThis.__name = (value) => value;');
    await page.addInitScript(answerWhenTold, answer());
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      await page.goto(pathToFileURL('dist/sidebar.html').href);
      await page.waitForFunction(() => 'drawn' in window);
      times.push(await page.evaluate(() => Reflect.get(window, 'drawn')()));
    }
    return { 'kpi.chartRenderMs': median(times) };
  } finally {
    await browser.close();
  }
}
