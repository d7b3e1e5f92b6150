// Compares what the SMART rules say with what people said, sentence by sentence.
import { isoFromDay } from '../../src/domain/day.ts';
import { assessInAnyLanguage } from '../../src/domain/smart/any-language.ts';
import type { Goal, GoalAssessment } from '../../src/domain/smart/assess.ts';
import { cycleOf, dayOfText, fieldNames, labelNames, type Row } from './rows.ts';

/** The findings people label; the others are advice that rests on the form, not on the text. */
export const labelledFindings = [
  'vague',
  'placeholder',
  'no-target',
  'no-baseline',
  'no-deadline',
  'output',
  'vanity',
  'compound',
  'contradiction',
  'impossible',
  'past-deadline',
  'outside-cycle',
  'baseline-discovery',
] as const;

export interface Evaluation {
  readonly count: number;
  readonly labels: Readonly<Record<string, { n: number; precision: number; recall: number; f1: number }>>;
  readonly macroF1: number;
  readonly fields: Readonly<Record<string, { n: number; accuracy: number }>>;
  readonly findings: Readonly<Record<string, { tp: number; fp: number; fn: number }>>;
  readonly findingsPrecision: number;
  readonly findingsRecall: number;
  readonly msPerSentenceP95: number;
}

export type LabelName = (typeof labelNames)[number];
export type FieldName = (typeof fieldNames)[number];

/** What the program says of one row, in the row's own terms. */
export interface Answer {
  readonly labels: Readonly<Record<LabelName, boolean>>;
  readonly fields: Readonly<Record<FieldName, string | number | null>>;
  readonly findings: ReadonlySet<string>;
}

function goalOf(row: Row): Goal {
  return {
    kind: row.kind,
    text: row.text,
    today: dayOfText(row.today),
    cycle: cycleOf(row),
    fields: null,
    fiscalYearStartMonth: 1,
    language: row.language ?? 'en',
  };
}

/** The program's answer to a row; a letter it does not judge counts as met. */
export function answerTo(row: Row): Answer {
  return answerOf(assessInAnyLanguage(goalOf(row)));
}

function answerOf({ parsed, letters, isOutcome, findings }: GoalAssessment): Answer {
  return {
    labels: {
      specific: letters.specific.verdict !== 'notMet',
      measurable: letters.measurable.verdict !== 'notMet',
      timeBound: letters.timeBound.verdict !== 'notMet',
      outcome: isOutcome !== false,
    },
    fields: {
      direction: parsed.direction,
      baseline: parsed.baseline,
      target: parsed.target,
      change: parsed.change,
      unit: parsed.unit,
      deadline: parsed.deadline === null ? null : isoFromDay(parsed.deadline),
    },
    findings: new Set(findings.map((finding) => finding.rule)),
  };
}

/** Numbers agree to a millionth part; everything else agrees exactly. */
export function agrees(
  expected: string | number | null | undefined,
  answer: string | number | null,
): boolean {
  if (typeof expected !== 'number' || typeof answer !== 'number') return (expected ?? null) === answer;
  return Math.abs(expected - answer) <= 1e-6 * Math.max(1, Math.abs(expected));
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

const rounded = (value: number): number => Number(value.toFixed(4));

function precisionAndRecall({ tp, fp, fn }: { tp: number; fp: number; fn: number }) {
  const precision = share(tp, tp + fp);
  const recall = share(tp, tp + fn);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1) };
}

const timedPasses = 5;

/** The 95th percentile over sentences of the time to judge one, each the median of some passes. */
function p95Milliseconds(rows: readonly Row[]): number {
  const goals = rows.map(goalOf);
  const passes = Array.from({ length: timedPasses }, (_, pass) =>
    goals.map((goal) => {
      // Trailing spaces make a text the reader has not seen, and the same goal to the rules.
      const text = goal.text + ' '.repeat(pass + 1);
      const start = process.hrtime.bigint();
      assessInAnyLanguage({ ...goal, text });
      return Number(process.hrtime.bigint() - start) / 1e6;
    }),
  );
  const ascending = (one: number, other: number) => one - other;
  const medians = goals.map((_, at) => {
    const times = passes.map((pass) => pass[at] ?? 0).sort(ascending);
    return times[Math.floor(timedPasses / 2)] ?? 0;
  });
  medians.sort(ascending);
  return rounded(medians[Math.min(medians.length - 1, Math.floor(medians.length * 0.95))] ?? 0);
}

/** The figures of smart.md for a set of rows. */
export function evaluate(rows: readonly Row[]): Evaluation {
  const answers = rows.map((row) => ({ row, answer: answerTo(row) }));
  const labels: Record<string, { n: number; precision: number; recall: number; f1: number }> = {};
  for (const name of labelNames) {
    const judged = answers.filter(({ row }) => typeof row.labels[name] === 'boolean');
    const counts = { tp: 0, fp: 0, fn: 0 };
    for (const { row, answer } of judged) {
      if (!answer.labels[name] && row.labels[name] === false) counts.tp += 1;
      else if (!answer.labels[name]) counts.fp += 1;
      else if (row.labels[name] === false) counts.fn += 1;
    }
    labels[name] = { n: judged.length, ...precisionAndRecall(counts) };
  }
  const fields: Record<string, { n: number; accuracy: number }> = {};
  for (const name of fieldNames) {
    const right = answers.filter(({ row, answer }) => agrees(row.fields[name], answer.fields[name])).length;
    fields[name] = { n: answers.length, accuracy: rounded(share(right, answers.length)) };
  }
  const findings: Record<string, { tp: number; fp: number; fn: number }> = {};
  const total = { tp: 0, fp: 0, fn: 0 };
  for (const id of labelledFindings) {
    const counts = { tp: 0, fp: 0, fn: 0 };
    for (const { row, answer } of answers) {
      const isExpected = row.findings.includes(id);
      const isFound = answer.findings.has(id);
      if (isExpected && isFound) counts.tp += 1;
      else if (isFound) counts.fp += 1;
      else if (isExpected) counts.fn += 1;
    }
    findings[id] = counts;
    total.tp += counts.tp;
    total.fp += counts.fp;
    total.fn += counts.fn;
  }
  const f1s = labelNames.map((name) => labels[name]?.f1 ?? 0);
  const { precision, recall } = precisionAndRecall(total);
  return {
    count: rows.length,
    labels,
    macroF1: rounded(f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length),
    fields,
    findings,
    findingsPrecision: precision,
    findingsRecall: recall,
    msPerSentenceP95: p95Milliseconds(rows),
  };
}
