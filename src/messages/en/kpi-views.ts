// What the requests behind the KPI views answer with: all KPIs at a glance, logging, campaigns, charts in the sheet.
import { counted } from './figures.ts';

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

const charts = (names: readonly string[]): string =>
  names.length === 1 ? `the chart of ${names[0]}` : `${names.length} charts`;
