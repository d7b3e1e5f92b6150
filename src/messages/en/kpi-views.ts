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
};
