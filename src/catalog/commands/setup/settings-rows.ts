// The rows of the Settings table: what each begins with and what it accepts.
import { type Day, dayFromIso } from '../../../domain/day.ts';
import { defaultThresholds } from '../../../domain/okr/thresholds.ts';
import { currentQuarter, type Quarter } from '../../../domain/quarter.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { WrittenValue } from '../../../workbook/cell.ts';
import type { ValidationRule } from '../../../workbook/plan.ts';
import type { Sample } from './sample.ts';

/** The settings that are rows of their own, in the order of their rows. */
export const settingIds = [
  'asOf',
  'asOfUpdates',
  'cycleName',
  'cycleStart',
  'cycleDue',
  'fiscalYearStartMonth',
  'staleAfterDays',
  'onTrackPace',
  'atRiskPace',
  'tooEarlyShare',
  'aspirationalShare',
  'confidentAtLeast',
  'doubtfulAtLeast',
  'lowConfidence',
  'watchBand',
  'goalRulesOff',
  'acceptedWords',
  'version',
] as const;

export type SettingId = (typeof settingIds)[number];
export type SettingValues = Readonly<Record<SettingId, WrittenValue>>;

/** Counted up whenever the tables change in a way that old workbooks have to follow. */
export const tablesVersion = 1;

const januaryAsFirstMonth = 1;
const defaultWatchBand = 0.1;

/** What decides the first values of a workbook's settings. */
export interface SettingsStart {
  readonly asOf: Day;
  readonly cycle: Quarter;
  readonly updatesOnOpening: boolean;
}

export const startToday = (today: Day): SettingsStart => ({
  asOf: today,
  cycle: currentQuarter(today, januaryAsFirstMonth),
  updatesOnOpening: true,
});

/** The sample's dates are checked where it comes in. */
export function startOfSample({ asOf, cycle }: Sample, today: Day): SettingsStart {
  const dayOrToday = (iso: string): Day => dayFromIso(iso) ?? today;
  return {
    asOf: dayOrToday(asOf),
    cycle: { name: cycle.name, start: dayOrToday(cycle.start), due: dayOrToday(cycle.end) },
    updatesOnOpening: false,
  };
}

export function settingValues(start: SettingsStart, words: Messages): SettingValues {
  return {
    asOf: { day: start.asOf },
    asOfUpdates: start.updatesOnOpening ? words.settings.onOpening : words.settings.byHand,
    cycleName: start.cycle.name,
    cycleStart: { day: start.cycle.start },
    cycleDue: { day: start.cycle.due },
    fiscalYearStartMonth: januaryAsFirstMonth,
    ...defaultThresholds,
    watchBand: defaultWatchBand,
    goalRulesOff: '',
    acceptedWords: '',
    version: tablesVersion,
  };
}

export type SettingKind = 'day' | 'updates' | 'text' | 'month' | 'days' | 'share' | 'confidence' | 'version';

export function kindOfSetting(setting: SettingId): SettingKind {
  switch (setting) {
    case 'asOf':
    case 'cycleStart':
    case 'cycleDue':
      return 'day';
    case 'asOfUpdates':
      return 'updates';
    case 'cycleName':
    case 'goalRulesOff':
    case 'acceptedWords':
      return 'text';
    case 'fiscalYearStartMonth':
      return 'month';
    case 'staleAfterDays':
      return 'days';
    case 'onTrackPace':
    case 'atRiskPace':
    case 'tooEarlyShare':
    case 'aspirationalShare':
    case 'watchBand':
      return 'share';
    case 'confidentAtLeast':
    case 'doubtfulAtLeast':
    case 'lowConfidence':
      return 'confidence';
    case 'version':
      return 'version';
  }
}

/** What the value of a setting has to be; null where anything goes. */
export function ruleOfSetting(setting: SettingId, words: Messages): ValidationRule | null {
  const help = words.settings[setting].meaning;
  switch (kindOfSetting(setting)) {
    case 'day':
      return { kind: 'date', help };
    case 'updates':
      return { kind: 'choice', choices: [words.settings.onOpening, words.settings.byHand], help };
    case 'month':
      return { kind: 'number', least: 1, most: 12, help };
    case 'days':
      return { kind: 'number', least: 0, most: null, help };
    case 'share':
      return { kind: 'number', least: 0, most: 1, help };
    case 'confidence':
      return { kind: 'number', least: 1, most: 10, help };
    case 'text':
    case 'version':
      return null;
  }
}
