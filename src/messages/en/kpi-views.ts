// What the requests behind the KPI views answer with: all KPIs at a glance, logging, campaigns, charts in the sheet.
import type { Day } from '../../domain/day.ts';
import type { CampaignVerdict } from '../../domain/kpi/campaigns.ts';
import type { Doubt } from '../../domain/kpi/doubt.ts';
import { counted, dayInWords, figure, quantity, roughFigure } from './figures.ts';
import { menu } from './menu.ts';

export const kpiViews = {
  headline(concerns: number, all: number): string {
    if (all === 0) return 'No KPIs yet';
    if (concerns === 0) return all === 1 ? 'Your KPI needs no one' : `None of ${all} KPIs needs anyone`;
    return `${concerns} of ${counted(all, 'KPI')} ${concerns === 1 ? 'needs' : 'need'} a look`;
  },

  /** `steady` vary as usual, of those with a history long enough to tell. */
  secondLine({
    concerns,
    steady,
    withHistory,
  }: {
    readonly concerns: readonly string[];
    readonly steady: number;
    readonly withHistory: number;
  }): string {
    if (withHistory === 0) return 'With six values each, change can be told from chance.';
    const rest = steady === 0 ? '' : `${counted(steady, 'varies', 'vary')} as usual: nothing to react to.`;
    const [first] = concerns;
    return [first === undefined ? '' : `First: ${first}.`, rest].filter(Boolean).join(' ');
  },

  log: {
    aValue: 'a value',
    saved: (count: number, day: Day) => `${counted(count, 'value')} logged for ${dayInWords(day)}.`,
    nothingNew: 'Nothing was logged: the log has these values already.',
    asOfBehind: (asOf: Day) =>
      `As of in Settings stands at ${dayInWords(asOf)}: later values count once “${menu.refresh}” has been run.`,
    asked: 'Some values are unusual. Is each a typo, or a signal?',
    changed: 'Somebody logged meanwhile. Look at their values, then save yours or keep theirs.',
    loggedMeanwhile: (kpi: string, value: number, unit: string, day: Day) =>
      `${kpi}: ${quantity(value, unit)} was logged for ${dayInWords(day)} while you typed.`,
    removed: (kpi: string) => `${kpi}: rows of the log were removed while you typed.`,
    again: (kpiId: string, value: number, day: Day) =>
      `${kpiId} had ${figure(value)} for ${dayInWords(day)} already; the later row counts.`,
    cellTaken: (kpiId: string, day: string, cell: string) =>
      `${kpiId} has a value for ${day} in ${cell} already; change it there.`,

    question(kpi: string, value: number, unit: string, doubt: Doubt): string {
      switch (doubt.kind) {
        case 'outsideLimits':
          return `${kpi}: ${quantity(value, unit)} is ${doubt.side} the usual ${usual(doubt.lower, doubt.upper, unit)}. Typo or signal?`;
        case 'farFromLast':
          return `${kpi}: ${quantity(value, unit)} is far from the last value, ${quantity(doubt.last, unit)}. Typo or signal?`;
      }
    },
  },

  campaigns: {
    anyKpi: 'any KPI',
    of: (kpi: string) => `Measured by ${kpi}.`,
    headline(verdicts: readonly CampaignVerdict[]): string {
      const count = (verdict: CampaignVerdict) => verdicts.filter((one) => one === verdict).length;
      const parts = [
        [count('works'), 'works', 'work'],
        [count('needsImproving'), 'needs improving', 'need improving'],
        [count('differs'), 'differs', 'differ'],
        [count('withinChance'), 'is within chance', 'are within chance'],
        [count('tooLittle'), 'has too little data', 'have too little data'],
      ] as const;
      if (verdicts.length === 0) return 'No campaigns yet';
      const said = parts.flatMap(([number, one, many]) =>
        number === 0 ? [] : [`${number} ${number === 1 ? one : many}`],
      );
      return `${counted(verdicts.length, 'campaign')}: ${said.join(', ')}`;
    },
    /** Without a noun as its unit, which is said once for all campaigns. */
    number: (value: number, unit: string) => quantity(value, isNoun(unit) ? '' : unit, roughFigure),
    noun: (unit: string) => (isNoun(unit) ? unit : ''),
    latest: (value: number, unit: string, day: Day) =>
      `${quantity(value, isNoun(unit) ? '' : unit)} on ${dayInWords(day)}`,
    signal(meaning: 'improvement' | 'concern' | 'neutral' | null, hasLimits: boolean): string {
      if (!hasLimits) return 'Too few values to tell';
      switch (meaning) {
        case 'improvement':
          return 'Improvement';
        case 'concern':
          return 'Concern';
        case 'neutral':
          return 'Change';
        case null:
          return 'Routine variation';
      }
    },
    share: (share: number) => `${Math.round(share * 100)}%`,
    serves: ({ objective, keyResult }: { readonly objective: string; readonly keyResult: string }) =>
      objective !== ''
        ? `Serves ${objective}.`
        : keyResult !== ''
          ? `Serves ${keyResult}.`
          : 'Its initiative serves no key result yet.',
  },

  chart: {
    sheet: 'KPI Charts',
    /** Where people have a sheet of that name already. */
    otherSheet: (number: number) => (number === 1 ? 'Waypoint KPI charts' : `Waypoint KPI charts ${number}`),
    /** In the first cell; it also says that the sheet is the add-on’s. */
    sheetTitle:
      'Charts by Waypoint. Insert a chart again to bring it up to date; move and resize the charts as you like.',
    title: (id: string, kpi: string) => (kpi === '' ? id : `${id} · ${kpi}`),
    headings: {
      date: 'Date',
      value: 'Value',
      mean: 'Mean',
      upperLimit: 'Upper limit',
      lowerLimit: 'Lower limit',
      target: 'Target',
      highest: 'Highest',
      lowest: 'Lowest',
      improvement: 'Improvement',
      concern: 'Concern',
      signal: 'Signal',
    },

    done(sheet: string, inserted: readonly string[], updated: readonly string[]): string {
      const parts = [
        inserted.length === 0 ? '' : `Inserted ${charts(inserted)} into the sheet ${sheet}`,
        updated.length === 0 ? '' : `brought ${charts(updated)} up to date`,
      ].filter(Boolean);
      const text = parts.join(' and ');
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}${inserted.length === 0 ? ` on the sheet ${sheet}` : ''}.`;
    },
    noKpis: 'There is no KPI to draw yet.',
    noValues: (kpi: string) => `${kpi} has no values yet: log one, then insert its chart.`,
    noId: (kpi: string) => `${kpi || 'A KPI'} has no ID: give it one, such as K1, then insert its chart.`,
    keptSheet: (sheet: string) => `Your sheet ${sheet} stays as it is.`,
  },
};

const isNoun = (unit: string): boolean => unit !== '%' && unit.length > 1;

/** Such as "usually 26.2 to 39.8"; the unit once. */
const usual = (lower: number, upper: number, unit: string): string =>
  `${roughFigure(lower)} to ${quantity(upper, unit === '%' ? unit : '', roughFigure)}`;

const charts = (names: readonly string[]): string =>
  names.length === 1 ? `the chart of ${names[0]}` : `${names.length} charts`;
