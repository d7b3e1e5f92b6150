// HtmlOutput: a page to show in the sidebar or in a dialog.
import type { ScriptRun } from './script-run.ts';
import { type Effect, service } from './service.ts';

type GoogleOutput = GoogleAppsScript.HTML.HtmlOutput;

export interface Page {
  content: string;
  title: string;
  width: number | null;
  height: number | null;
}

const pages = new WeakMap<object, Page>();

/** The page of an HtmlOutput of the emulation; null for anything else. */
export const pageOf = (output: unknown): Page | null =>
  typeof output === 'object' && output !== null ? (pages.get(output) ?? null) : null;

const effects = {
  getContent: 'local',
  setContent: 'local',
  setTitle: 'local',
  setWidth: 'local',
  setHeight: 'local',
} as const satisfies Partial<Record<keyof GoogleOutput, Effect>>;

export function htmlOutput(run: ScriptRun, content: string): GoogleOutput {
  const page: Page = { content, title: '', width: null, height: null };
  const made: GoogleOutput = service<GoogleOutput, keyof typeof effects>(run, 'HtmlOutput', effects, {
    getContent: () => page.content,
    setContent: (next) => {
      page.content = next;
      return made;
    },
    setTitle: (title) => {
      page.title = title;
      return made;
    },
    setWidth: (width) => {
      page.width = width;
      return made;
    },
    setHeight: (height) => {
      page.height = height;
      return made;
    },
  });
  pages.set(made, page);
  return made;
}
