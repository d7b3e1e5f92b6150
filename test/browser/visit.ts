// A person at the page of the local host, and what they can do there in one step.
import type { FrameLocator, Page } from 'playwright-core';
import type {} from '../../local/page/test-hooks.ts';
import { cell, choose, type RunningHost, startHost } from './host-page.ts';

export interface Visit {
  readonly page: Page;
  /** What went wrong on the page; empty on a good visit. */
  readonly complaints: readonly string[];
  cell(sheet: string, a1: string): ReturnType<typeof cell>;
  select(sheet: string, a1: string): Promise<void>;
  choose(item: string): Promise<void>;
  sidebar(): FrameLocator;
  leave(): Promise<void>;
}

function visitOf(page: Page, host: RunningHost): Visit {
  return {
    page,
    complaints: host.complaints,
    cell: (sheet, a1) => cell(page, sheet, a1),
    select: (sheet, a1) =>
      page.evaluate(([name, at]) => window.waypointHost.select(name, at), [sheet, a1] as const),
    choose: (item) => choose(page, item),
    sidebar: () => page.frameLocator('aside iframe'),
    leave: host.close,
  };
}

/** Starts a host of its own and opens its page, as large as in the README's pictures. */
export async function visitLocalHost(): Promise<Visit> {
  const host = await startHost();
  const page = await host.tab();
  await page.setViewportSize({ width: 1440, height: 900 });
  return visitOf(page, host);
}
