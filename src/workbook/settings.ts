// Reads the Settings sheet: what it says, what of it cannot be used, and what then holds instead.
import { type Day, isoFromDay, type Period } from '../domain/day.ts';
import { defaultThresholds, type Thresholds } from '../domain/okr/thresholds.ts';
import type { Problem } from '../domain/problem.ts';
import type { GoalPreferences } from '../domain/smart/assess.ts';
import { ruleIds } from '../domain/smart/rules/rule-ids.ts';
import type { CellMessages } from '../messages/cell-messages.ts';
import type { CellValue, Grid, WorkbookLocale } from './cell.ts';
import { noPreferences, readGoalPreferences } from './goal-preferences.ts';
import { noRenamedHeadings, plainHeading, type RenamedHeadings } from './placing/locate-columns.ts';
import { choiceReader } from './reading/read-choice.ts';
import { readDay } from './reading/read-day.ts';
import { isPercentText, readNumber } from './reading/read-number.ts';
import { readText } from './reading/read-text.ts';
import { isProblem, type Reading } from './reading/reading.ts';
import type { ColumnIdOf } from './rows/table-columns.ts';
import { type Table, tableIds } from './table.ts';
import { type CellProblem, type ContentRow, decodeTable } from './table-codec.ts';

export interface Settings {
  /** The day everything is judged at. */
  readonly asOf: Day | null;
  readonly asOfUpdates: 'onOpening' | 'byHand';
  readonly cycleName: string;
  /** null unless both ends are there, in order. */
  readonly cycle: Period | null;
  /** 1 for January. */
  readonly fiscalYearStartMonth: number;
  readonly thresholds: Thresholds;
  /** Share of the target by which a KPI may miss it and still be Watch. */
  readonly watchBand: number;
  /** null where the workbook has none. */
  readonly version: number | null;
  /** Whether the menu has items for those who look after the add-on. */
  readonly isDeveloper: boolean;
  /** A workbook's own way with the SMART check. */
  readonly goalPreferences: GoalPreferences;
  /** Headings people gave columns instead of ours: 'keyResults.current' → 'Actual'. */
  readonly renamedHeadings: RenamedHeadings;
  /** Settings that cannot be used; their defaults hold. */
  readonly problems: readonly CellProblem[];
}

interface SettingRow {
  readonly setting: string;
  readonly value: CellValue;
}

interface Limits {
  readonly least: number;
  readonly most: number | null;
}

const share: Limits = { least: 0, most: 1 };
const confidence: Limits = { least: 1, most: 10 };

const limitsOfThresholds: Readonly<Record<keyof Thresholds, Limits>> = {
  staleAfterDays: { least: 0, most: null },
  onTrackPace: share,
  atRiskPace: share,
  tooEarlyShare: share,
  aspirationalShare: share,
  confidentAtLeast: confidence,
  doubtfulAtLeast: confidence,
  lowConfidence: confidence,
};

const defaultWatchBand = 0.1;

/** What holds without a Settings sheet. */
export const defaultSettings: Settings = {
  asOf: null,
  asOfUpdates: 'byHand',
  cycleName: '',
  cycle: null,
  fiscalYearStartMonth: 1,
  thresholds: defaultThresholds,
  watchBand: defaultWatchBand,
  version: null,
  isDeveloper: false,
  goalPreferences: noPreferences,
  renamedHeadings: noRenamedHeadings,
  problems: [],
};

export function readSettings(
  grid: Grid,
  table: Table<'settings', ColumnIdOf<'settings'>>,
  locale: WorkbookLocale,
  words: CellMessages,
): Settings {
  const content = decodeTable<ColumnIdOf<'settings'>, SettingRow>(
    grid,
    table,
    { locale, words, renamedHeadings: noRenamedHeadings },
    (read) => {
      const setting = read.text('setting');
      const value = read.raw('value');
      return (cells) => ({ setting: setting(cells), value: value(cells) });
    },
  );
  const column = content.columns.get('value') ?? 2;
  const problems: CellProblem[] = content.rows.flatMap((row) => row.problems);
  const rows = rowsByName(content.rows);
  const names = words.settings;

  /** The value of a setting by `read`; null, and the problem noted, where it cannot be used. */
  function readSetting<Value extends string | number>(
    { name }: { readonly name: string },
    read: (cell: CellValue) => Reading<Value>,
  ): Value | null {
    const row = rows.get(plainHeading(name));
    if (!row) return null;
    const reading = read(row.value.value);
    if (!isProblem(reading)) return reading;
    problems.push({ problem: reading, columnId: 'value', row: row.row, column });
    return null;
  }
  const day = (cell: CellValue): Reading<Day> => readDay(cell, locale, words.reading);
  const number = (limits: Limits) => (cell: CellValue) => readWithin(cell, limits, locale);
  const noteAt = (name: string, problem: Problem): void => {
    problems.push({ problem, columnId: 'value', row: rows.get(plainHeading(name))?.row ?? 1, column });
  };

  const start = readSetting(names.cycleStart, day);
  const due = readSetting(names.cycleDue, day);
  if (start !== null && due !== null && due < start) {
    noteAt(names.cycleDue.name, {
      code: 'due-before-start',
      start: isoFromDay(start),
      due: isoFromDay(due),
    });
  }
  const threshold = (id: keyof Thresholds): number =>
    readSetting(names[id], number(limitsOfThresholds[id])) ?? defaultThresholds[id];
  const raw = ({ name }: { readonly name: string }): CellValue =>
    rows.get(plainHeading(name))?.value.value ?? '';
  const goals = readGoalPreferences(raw(names.goalRulesOff), raw(names.acceptedWords));
  for (const text of goals.unknownRules) {
    noteAt(names.goalRulesOff.name, { code: 'not-a-choice', text, choices: ruleIds });
  }
  const updates = choiceReader({ onOpening: names.onOpening, byHand: names.byHand });

  return {
    asOf: readSetting(names.asOf, day),
    asOfUpdates: readSetting(names.asOfUpdates, updates) ?? defaultSettings.asOfUpdates,
    cycleName: readSetting(names.cycleName, readText) ?? '',
    cycle: start !== null && due !== null && start <= due ? { start, due } : null,
    fiscalYearStartMonth: readSetting(names.fiscalYearStartMonth, number({ least: 1, most: 12 })) ?? 1,
    thresholds: {
      staleAfterDays: threshold('staleAfterDays'),
      onTrackPace: threshold('onTrackPace'),
      atRiskPace: threshold('atRiskPace'),
      tooEarlyShare: threshold('tooEarlyShare'),
      aspirationalShare: threshold('aspirationalShare'),
      confidentAtLeast: threshold('confidentAtLeast'),
      doubtfulAtLeast: threshold('doubtfulAtLeast'),
      lowConfidence: threshold('lowConfidence'),
    },
    watchBand: readSetting(names.watchBand, number(share)) ?? defaultWatchBand,
    version: readSetting(names.version, (cell) => readNumber(cell, locale)),
    isDeveloper: isYes(rows.get(plainHeading(names.developer.name))?.value.value ?? '', words),
    goalPreferences: goals.preferences,
    renamedHeadings: renamedHeadingsIn(content.rows, words),
    problems,
  };
}

const isYes = (cell: CellValue, words: CellMessages): boolean =>
  cell === true || plainHeading(String(cell)) === plainHeading(words.settings.yes);

/** The first of two rows with one name counts. */
function rowsByName(rows: readonly ContentRow<SettingRow>[]): ReadonlyMap<string, ContentRow<SettingRow>> {
  return new Map([...rows].reverse().map((row) => [plainHeading(row.value.setting), row]));
}

function readWithin(cell: CellValue, { least, most }: Limits, locale: WorkbookLocale): Reading<number> {
  const number = readNumber(cell, locale);
  if (number === null || isProblem(number)) return number;
  const value = isPercentText(cell) ? number / 100 : number;
  const isInside = value >= least && (most === null || value <= most);
  return isInside ? value : { code: 'out-of-range', value, least, most };
}

/** Rows such as “Heading: Key Results / Current” with the value “Actual”. */
function renamedHeadingsIn(
  rows: readonly ContentRow<SettingRow>[],
  words: CellMessages,
): ReadonlyMap<string, string> {
  const prefix = plainHeading(words.settings.headingPrefix);
  const ours = new Map<string, string>();
  const renamed = new Map<string, string>();
  for (const { value: row } of rows) {
    const setting = plainHeading(row.setting);
    if (!setting.startsWith(prefix)) continue;
    if (ours.size === 0) for (const [name, key] of columnNames(words)) ours.set(name, key);
    const key = ours.get(
      setting
        .slice(prefix.length)
        .replace(/\s*\/\s*/, '/')
        .trim(),
    );
    const heading = readText(row.value);
    if (key !== undefined && typeof heading === 'string') renamed.set(key, heading);
  }
  return renamed;
}

function columnNames(words: CellMessages): readonly (readonly [string, string])[] {
  return tableIds.flatMap((id) =>
    Object.entries(words.tables[id].columns).map(
      ([columnId, { heading }]) =>
        [plainHeading(`${words.tables[id].name}/${heading}`), `${id}.${columnId}`] as const,
    ),
  );
}
