// Scores the SMART rules against labelled sentences: npm run --silent evaluate:smart -- FILE.jsonl --json
import { readFileSync } from 'node:fs';
import { type Evaluation, evaluate } from './smart-evaluation/evaluate.ts';
import { readRows } from './smart-evaluation/rows.ts';

const usage = 'Usage: npm run --silent evaluate:smart -- FILE.jsonl [--json]';

function report(evaluation: Evaluation): string {
  const percent = (value: number) => `${(value * 100).toFixed(1)} %`;
  const labels = Object.entries(evaluation.labels).map(
    ([name, { n, precision, recall, f1 }]) =>
      `${name.padEnd(12)} n ${n}  precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}`,
  );
  const fields = Object.entries(evaluation.fields).map(
    ([name, { n, accuracy }]) => `${name.padEnd(12)} n ${n}  accuracy ${percent(accuracy)}`,
  );
  const findings = Object.entries(evaluation.findings).map(
    ([name, { tp, fp, fn }]) => `${name.padEnd(20)} found ${tp}  false ${fp}  missed ${fn}`,
  );
  return [
    `${evaluation.count} sentences, macro-F1 ${percent(evaluation.macroF1)}`,
    ...labels,
    ...fields,
    ...findings,
    `findings: precision ${percent(evaluation.findingsPrecision)}, recall ${percent(evaluation.findingsRecall)}`,
    `p95 ${evaluation.msPerSentenceP95} ms a sentence`,
  ].join('\n');
}

function main(args: readonly string[]): number {
  const options = args.filter((arg) => arg.startsWith('-'));
  const files = args.filter((arg) => !arg.startsWith('-'));
  const file = files[0];
  if (file === undefined || files.length > 1 || options.some((option) => option !== '--json')) {
    console.error(usage);
    return 2;
  }
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    console.error(`file not readable: ${file}. Check the path.`);
    return 1;
  }
  const { rows, problems } = readRows(text);
  if (problems.length > 0) {
    for (const { line, problem } of problems) console.error(`${file}, line ${line}: ${problem}`);
    return 1;
  }
  const evaluation = evaluate(rows);
  console.log(options.includes('--json') ? JSON.stringify(evaluation) : report(evaluation));
  return 0;
}

process.exitCode = main(process.argv.slice(2));
