// The summary on the command line: what it is about, as a sheet or as Markdown.
import { z } from 'zod/mini';
import { type Told, tellPlan } from './told-answers.ts';

export interface SummaryTask {
  readonly kind: 'summary';
  readonly choice: { readonly cycle: string; readonly team: string; readonly owner: string };
  readonly keepsRecord: boolean;
  readonly asMarkdown: boolean;
}

export interface SummaryOptions {
  readonly cycle?: string | undefined;
  readonly team?: string | undefined;
  readonly owner?: string | undefined;
  readonly keep?: boolean | undefined;
  readonly format?: string | undefined;
}

export const summaryOptions = ['cycle', 'team', 'owner', 'keep', 'format'] as const;

export const summaryUsage = `With summary
  --cycle NAME, --team NAME, --owner NAME
                      what it is about, where it is not everything
  --keep              keeps a copy with the day in its name, which nothing changes any more
  --format md         tells it as Markdown and writes nothing
`;

/** The task, or what is wrong with it. */
export function readSummary({
  cycle = '',
  team = '',
  owner = '',
  keep,
  format,
}: SummaryOptions): SummaryTask | string {
  if (format !== undefined && format !== 'md') return '--format takes md';
  if (format === 'md' && keep) return '--keep goes with a sheet, not with --format md';
  return {
    kind: 'summary',
    choice: { cycle, team, owner },
    keepsRecord: keep === true,
    asMarkdown: format === 'md',
  };
}

const digest = z.looseObject({ isSetUp: z.boolean(), markdown: z.string() });

export function performSummary(
  { asMarkdown, choice, keepsRecord }: SummaryTask,
  ask: (name: string, input: object) => unknown,
): Told {
  if (!asMarkdown) return tellPlan(ask('runCommand', { command: 'summary', order: { choice, keepsRecord } }));
  const { isSetUp, markdown } = z.parse(digest, ask('summaryDigest', { choice }));
  if (!isSetUp) throw new Error('There is nothing to summarise yet: run Set up OKR tables first.');
  return { says: markdown.trimEnd(), lists: [], data: { markdown }, isUnchanged: true };
}
