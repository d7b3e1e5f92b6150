// Opens the built sidebar in Chromium with a stand-in for google.script.run that answers from given data.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumArguments, ensureChromium } from '../../scripts/chromium.ts';

export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: { readonly code: string; readonly message: string } };

/** Replies by request name, the last one again and again; 'fails' is a server error, 'hangs' never answers. */
export type Answers = Readonly<Record<string, readonly (Reply | 'fails' | 'hangs')[]>>;

export const good = (value: unknown): Reply => ({ ok: true, value });
export const refused = (message: string): Reply => ({ ok: false, problem: { code: 'problem', message } });

export interface SentRequest {
  readonly name: string;
  readonly input: unknown;
}

/** The caret has come to where a screen begins, which a person sees before typing. */
export const caretIsThere = (page: Page): Promise<void> =>
  page.locator('[data-first-focus]:focus').waitFor({ state: 'attached' });

export interface OpenSidebar {
  readonly page: Page;
  /** What the sidebar has asked for so far. */
  readonly sent: () => Promise<readonly SentRequest[]>;
  /** What went wrong in the page, and anything it tried to fetch. */
  readonly complaints: readonly string[];
  readonly violations: () => Promise<readonly string[]>;
}

const builtPage = 'dist/sidebar.html';
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureChromium(),
    args: [...chromiumArguments],
  });
}

/** Runs inside the page, before its own script. */
function pretendToBeGoogle({ answers, view }: { answers: Answers; view: string }): void {
  const sent: SentRequest[] = [];
  const asked: Record<string, number> = {};
  const runner = (onSuccess: (value: unknown) => void, onFailure: (error: Error) => void) => ({
    withSuccessHandler: (handler: (value: unknown) => void) => runner(handler, onFailure),
    withFailureHandler: (handler: (error: Error) => void) => runner(onSuccess, handler),
    handleRequest(name: string, input: unknown) {
      sent.push({ name, input });
      const replies = answers[name] ?? [];
      const turn = asked[name] ?? 0;
      asked[name] = turn + 1;
      const reply = replies[Math.min(turn, replies.length - 1)];
      if (reply === 'hangs') return;
      setTimeout(() => {
        if (reply === undefined || reply === 'fails') onFailure(new Error('server error'));
        else onSuccess(reply);
      }, 10);
    },
  });
  const ignore = (): void => {};
  Object.assign(window, { google: { script: { run: runner(ignore, ignore) } }, sent });
  // The server replaces this attribute before the page is sent.
  new MutationObserver((_, observer) => {
    if (!document.body) return;
    document.body.dataset.view = view;
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

interface Wishes {
  readonly view?:
    | 'adopt'
    | 'checkGoals'
    | 'home'
    | 'write'
    | 'checkIn'
    | 'kpi'
    | 'review'
    | 'doctor'
    | 'logValues'
    | 'nextCycle';
  readonly answers: Answers;
  readonly forcedColors?: boolean;
  /** Pixels of the screen for one of the page. */
  readonly deviceScaleFactor?: number;
  readonly language?: string;
}

export async function openSidebar(browser: Browser, wishes: Wishes): Promise<OpenSidebar> {
  const context = await browser.newContext({
    viewport: { width: 300, height: 800 },
    deviceScaleFactor: wishes.deviceScaleFactor ?? 1,
    forcedColors: wishes.forcedColors ? 'active' : 'none',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'America/Los_Angeles',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) complaints.push(`fetched ${request.url()}`);
  });
  await page.addInitScript(pretendToBeGoogle, { answers: wishes.answers, view: wishes.view ?? 'home' });
  await page.goto(pathToFileURL(builtPage).href);
  return {
    page,
    complaints,
    sent: () => page.evaluate(() => (Reflect.get(window, 'sent') ?? []) as SentRequest[]),
    violations: () => axeViolations(page),
  };
}

/** What is wrong with the page for people with other senses and devices. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: axePath });
  return page.evaluate(async () => {
    const results = await Reflect.get(window, 'axe').run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return results.violations.map(
      (violation: { id: string; nodes: { target: string[]; failureSummary: string }[] }) =>
        `${violation.id}: ${violation.nodes.map((node) => `${node.target} ${node.failureSummary}`).join('; ')}`,
    );
  });
}

/** Everything that is wider than its place: clipped text, or a page that scrolls sideways. */
export function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('body *')]
      .filter((element) => {
        const style = getComputedStyle(element);
        if (element.closest('.visually-hidden, svg, datalist, select') || style.display === 'inline')
          return false;
        return element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      })
      .map((element) => `${element.tagName}.${element.className}`),
  );
}
