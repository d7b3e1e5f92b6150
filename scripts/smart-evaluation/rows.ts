// Reads labelled sentences, one JSON object a line; a bad line is named with its number and what is wrong.
import { z } from 'zod/mini';
import { type Day, dayFromIso, type Period } from '../../src/domain/day.ts';

export const labelNames = ['specific', 'measurable', 'timeBound', 'outcome'] as const;
export const fieldNames = ['direction', 'baseline', 'target', 'change', 'unit', 'deadline'] as const;

const label = z.optional(z.nullable(z.boolean()));
const day = z
  .string()
  .check(z.refine((text) => dayFromIso(text) !== null, { error: 'not a date such as 2027-03-31' }));
const numeric = z.optional(z.nullable(z.number()));
const rowSchema = z.object({
  id: z.union([z.string(), z.number()]),
  kind: z.enum(['objective', 'keyResult']),
  text: z.string(),
  today: day,
  language: z.optional(z.string()),
  cycle: z.optional(z.nullable(z.object({ start: day, end: day }))),
  labels: z.object({ specific: label, measurable: label, timeBound: label, outcome: label }),
  fields: z.object({
    direction: z.optional(z.nullable(z.enum(['increase', 'decrease', 'maintain']))),
    baseline: numeric,
    target: numeric,
    change: numeric,
    unit: z.optional(z.nullable(z.string())),
    deadline: z.optional(z.nullable(day)),
  }),
  findings: z.array(z.string()),
});

export type Row = z.infer<typeof rowSchema>;

export interface BadLine {
  readonly line: number;
  readonly problem: string;
}

/** The rows of a file, or what is wrong with which lines; empty lines are passed over. */
export function readRows(text: string): {
  readonly rows: readonly Row[];
  readonly problems: readonly BadLine[];
} {
  const rows: Row[] = [];
  const problems: BadLine[] = [];
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const read = readRow(line);
    if ('problem' in read) problems.push({ line: index + 1, problem: read.problem });
    else rows.push(read.row);
  }
  if (rows.length === 0 && problems.length === 0)
    problems.push({ line: 1, problem: 'no sentences in the file.' });
  return { rows, problems };
}

function readRow(line: string): { readonly row: Row } | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: 'not JSON. Write one object a line.' };
  }
  const parsed = rowSchema.safeParse(value);
  if (parsed.success) return { row: parsed.data };
  const issue = parsed.error.issues[0];
  const place = issue?.path.join('.') ?? '';
  return { problem: `${place === '' ? 'the line' : place}: ${issue?.message ?? 'not as expected'}.` };
}

/** A row's day; the schema has already refused what is no date. */
export const dayOfText = (text: string): Day => dayFromIso(text) ?? 0;

/** A row's cycle as days. */
export function cycleOf(row: Row): Period | null {
  return row.cycle ? { start: dayOfText(row.cycle.start), due: dayOfText(row.cycle.end) } : null;
}
