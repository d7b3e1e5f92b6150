// Tries on a scratch sheet what only a live account can tell, and writes down what was seen.
import type { Messages } from '../../messages/messages.ts';
import type { SpreadsheetDays } from '../spreadsheet-days.ts';
import { toCellText } from '../to-cell-text.ts';
import { cellFacts } from './cell-facts.ts';
import type { Bench, Facts, SelfTestWords } from './fact.ts';
import { languageFacts } from './language-facts.ts';
import { sheetFacts } from './sheet-facts.ts';
import { timeFacts } from './time-facts.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Observation {
  readonly tried: string;
  readonly expected: string;
  readonly observed: string;
  readonly verdict: string;
  readonly milliseconds: number;
  readonly hangsOn: string;
}

export interface SelfTestReport {
  readonly says: string;
  readonly observations: readonly Observation[];
}

const facts: Facts = { ...cellFacts, ...languageFacts, ...sheetFacts, ...timeFacts };
const toastSeconds = 8;

function observe(look: (bench: Bench) => string, bench: Bench): string {
  try {
    return look(bench);
  } catch (error) {
    return String(error instanceof Error ? error.message : error);
  }
}

function verdictOn(observed: string, expected: string, words: SelfTestWords) {
  if (observed === expected) return { verdict: words.asExpected, because: '' };
  const known = words.explanations.find((explanation) => explanation.observed === observed);
  return known
    ? { verdict: words.explained, because: ` ${known.because}` }
    : { verdict: words.differs, because: '' };
}

function observations(bench: Bench): Observation[] {
  return Object.entries(bench.words.facts).flatMap(([id, { expected, hangsOn, what }]) => {
    const look = Object.entries(facts).find(([name]) => name === id)?.[1];
    if (!look) return [];
    const startedAt = Date.now();
    const observed = observe(look, bench);
    const milliseconds = Date.now() - startedAt;
    const { because, verdict } = verdictOn(observed, expected, bench.words);
    return [{ tried: what, expected, observed, verdict, milliseconds, hangsOn: `${hangsOn}${because}` }];
  });
}

function reportSheet(spreadsheet: Spreadsheet, name: string): Sheet {
  const before = spreadsheet.getSheetByName(name);
  before?.getDataRange().clearContent();
  return before ?? spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
}

function writeReport(sheet: Sheet, seen: readonly Observation[], { headings }: SelfTestWords): void {
  const rows = seen.map(({ expected, hangsOn, milliseconds, observed, tried, verdict }) => [
    ...[tried, expected, observed, verdict].map(toCellText),
    milliseconds,
    toCellText(hangsOn),
  ]);
  sheet.getRange(1, 1, rows.length + 1, headings.length).setValues([[...headings], ...rows]);
  sheet.getRange(1, 1, 1, headings.length).setFontWeight('bold');
  sheet.setColumnWidths(1, headings.length, 230);
  sheet.setFrozenRows(1);
}

/** The scratch sheet goes again, whatever happens. */
export function runSelfTest(
  spreadsheet: Spreadsheet,
  days: SpreadsheetDays,
  words: Messages,
): SelfTestReport {
  const { selfTest } = words;
  const scratch = spreadsheet.insertSheet(`${selfTest.scratch} ${Date.now()}`, 0);
  let seen: readonly Observation[] = [];
  try {
    seen = observations({ sheet: scratch, days, words: selfTest });
  } finally {
    spreadsheet.deleteSheet(scratch);
  }
  const sheet = reportSheet(spreadsheet, selfTest.sheet);
  writeReport(sheet, seen, selfTest);
  spreadsheet.setActiveSheet(sheet);
  const count = (wanted: string): number => seen.filter(({ verdict }) => verdict === wanted).length;
  const says = selfTest.says(count(selfTest.asExpected), count(selfTest.explained), count(selfTest.differs));
  spreadsheet.toast(says, words.menu.product, toastSeconds);
  return { says, observations: seen };
}
