// The built sidebar in Chromium, talking to the built add-on in a workbook of the local host, without the grid.
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { HostedWorkbook } from '../scenarios/hosted-workbook.ts';
import { axeViolations } from './sidebar-page.ts';

export interface LiveSidebar {
  readonly page: Page;
  /** What went wrong in the page. */
  readonly complaints: readonly string[];
  readonly violations: () => Promise<readonly string[]>;
}

/** Runs inside the page, before its own script. */
function bridgeToAddOn(view: string): void {
  const runner = (onSuccess: (value: unknown) => void, onFailure: (error: Error) => void) => ({
    withSuccessHandler: (handler: (value: unknown) => void) => runner(handler, onFailure),
    withFailureHandler: (handler: (error: Error) => void) => runner(onSuccess, handler),
    handleRequest(name: string, input: unknown) {
      Reflect.get(window, 'askAddOn')(name, input).then(onSuccess, onFailure);
    },
  });
  const ignore = (): void => {};
  Object.assign(window, { google: { script: { run: runner(ignore, ignore) } } });
  new MutationObserver((_, observer) => {
    if (!document.body) return;
    document.body.dataset.view = view;
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

export async function liveSidebar(
  browser: Browser,
  host: HostedWorkbook,
  view: string,
  height = 800,
): Promise<LiveSidebar> {
  const context = await browser.newContext({
    viewport: { width: 300, height },
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.exposeFunction('askAddOn', (name: string, input: unknown) =>
    JSON.parse(JSON.stringify(host.ask(name, input).reply)),
  );
  await page.addInitScript(bridgeToAddOn, view);
  await page.goto(pathToFileURL('dist/sidebar.html').href);
  return { page, complaints, violations: () => axeViolations(page) };
}
