// What is said about a KPI: its health, its trend and what its history tells.
import type { Day } from '../../domain/day.ts';
import type { AssessedKpi } from '../../domain/kpi/assess.ts';
import type { HealthVerdict } from '../../domain/kpi/health.ts';
import type { Frequency } from '../../domain/kpi/kpi.ts';
import { fewestForLimits, shownLowerLimit } from '../../domain/kpi/limits.ts';
import type { SeriesNote } from '../../domain/kpi/series.ts';
import type { Signal } from '../../domain/kpi/signals.ts';
import type { Trend } from '../../domain/kpi/trend.ts';
import { choices } from './choices.ts';
import { changeFigure, counted, dayInWords, difference, figure, quantity, roughFigure } from './figures.ts';

const daysApart = (days: number): string => (days < 1.5 ? 'day' : `${Math.round(days)} days`);

type Told = Pick<AssessedKpi, 'kpi' | 'points' | 'latest' | 'limits' | 'processes' | 'signalNow'>;

const daysInWeek = 7;
/** After so many values on one side the change has come to stay. */
const lastingRun = 12;

/** How a trend is told: its span and the weeks in it. */
const spans: Record<Frequency, { name: string; weeks: number }> = {
  weekly: { name: 'a week', weeks: 1 },
  monthly: { name: 'a month', weeks: 365.25 / 12 / daysInWeek },
  quarterly: { name: 'a quarter', weeks: 365.25 / 4 / daysInWeek },
};

export const kpi = {
  healthWords: { healthy: 'Healthy', watch: 'Watch', unhealthy: 'Unhealthy' },
  problemWord: 'Problem',

  healthWord(verdict: HealthVerdict): string {
    if (verdict.kind === 'judged') {
      return kpi.healthWords[verdict.health];
    }
    switch (verdict.because) {
      case 'no-values':
        return 'No data';
      case 'no-direction':
        return 'No direction';
      case 'no-target':
        return 'No target';
      case 'no-range':
        return 'No range';
      case 'range-upside-down':
        return kpi.problemWord;
    }
  },

  healthReason(verdict: HealthVerdict, unit: string): string {
    if (verdict.kind === 'judged') {
      return judged(verdict, unit);
    }
    switch (verdict.because) {
      case 'no-values':
        return 'Nothing is logged yet: add a row to the KPI Log.';
      case 'no-direction':
        return 'Say in Direction whether up or down is good, or in range.';
      case 'no-target':
        return 'Give it a Target to be judged against.';
      case 'no-range':
        return 'In range needs a Lower and an Upper.';
      case 'range-upside-down':
        return 'Lower is above Upper: swap the two.';
    }
  },

  trend(trend: Trend, frequency: Frequency | null, unit: string): string {
    switch (trend.kind) {
      case 'tooFew':
        return 'Too few values';
      case 'level':
        return 'No clear trend';
      case 'rising':
      case 'falling': {
        const span = spans[frequency ?? 'weekly'];
        const change = difference(
          Math.abs(trend.perWeek) * span.weeks,
          unit === '%' ? unit : '',
          changeFigure,
        );
        return `${trend.kind === 'rising' ? 'Rising' : 'Falling'} ${change} ${span.name}`;
      }
    }
  },

  /** What the history says now, in one to three sentences. */
  signal(assessed: Told): string {
    const { limits, points, processes, signalNow } = assessed;
    if (points.length === 0) {
      return 'No values yet.';
    }
    const process = processes[processes.length - 1];
    const count = process?.points.length ?? 0;
    const since = process?.since == null ? '' : kpi.newProcess(process.since, process.reason);
    if (!limits) return kpi.tooFew(count, since === '' ? '' : ` since the ${since}`);
    const told = signalNow
      ? `${kpi.meanings[signalNow.meaning]}: ${pattern(signalNow, assessed)}.`
      : 'No signal: routine variation, do not react.';
    const isLasting = signalNow?.rule === 'runOnOneSide' && signalNow.values >= lastingRun;
    return [
      told,
      isLasting ? kpi.markProcess : '',
      since === '' ? '' : `Limits are those of the ${since}.`,
      limits.provisional ? kpi.provisional(count) : '',
    ]
      .filter(Boolean)
      .join(' ');
  },

  tooFew: (count: number, since = '') =>
    `${counted(count, 'value')}${since}: too few to tell change from chance, ${fewestForLimits} are needed.`,
  provisional: (count: number) => `Provisional: ${counted(count, 'value')} so far.`,

  /** A signal in a few words, beside its value. */
  shortSignal: ({ meaning, rule, side, values }: Signal): string =>
    `${kpi.meanings[meaning]}: ${rule === 'outsideLimits' ? 'outside the limits' : rule === 'nearLimit' ? `${values} of 4 near a limit` : `${values} in a row ${side} the centre`}`,

  newProcess: (since: Day, reason: string) =>
    `new process from ${dayInWords(since)}${reason === '' ? '' : ` (${reason})`}`,
  /** When a change has stayed, its cause may be known. */
  markProcess:
    'If you know what changed, write “New process” and the reason in the Note of that day in the KPI Log.',

  meanings: { improvement: 'Improvement', concern: 'Concern', neutral: 'Change' },

  limits(assessed: AssessedKpi): string {
    const { limits, points, kpi: measure } = assessed;
    if (!limits) {
      return '';
    }
    const lower = shownLowerLimit(
      limits,
      points.map((point) => point.value),
    );
    const range = `${roughFigure(lower)} to ${quantity(limits.upper, measure.unit === '%' ? '%' : '', roughFigure)}`;
    return limits.provisional ? `${range} (provisional)` : range;
  },

  /** `cells` are the addresses of the rows the note speaks of. */
  note(note: SeriesNote, cells: string): string {
    switch (note.code) {
      case 'several-values':
        return `Several values on ${dayInWords(note.day)}: the last row counts, not ${cells}.`;
      case 'only-campaigns':
        return `Only values of campaigns on ${dayInWords(note.day)} (${cells}): add a row without a campaign for the whole.`;
      case 'after-as-of':
        return `Not looked at, as they lie after As of (${dayInWords(note.asOf)}): ${cells}.`;
      case 'gap':
        return `No value between ${dayInWords(note.from)} and ${dayInWords(note.to)}.`;
      case 'nothing-since':
        return `No value since ${dayInWords(note.day)}.`;
      case 'more-often':
        return `Frequency says ${choices.frequencies[note.frequency].toLowerCase()}, and values come every ${daysApart(note.days)}: signals count values, so log as often as Frequency says.`;
      case 'rate-of-nothing':
        return `No rate on ${dayInWords(note.day)}: its denominator is 0.`;
    }
  },

  /** The first cells of `count`. */
  cells: (first: readonly string[], count: number) =>
    count > first.length ? `${first.join(', ')} and ${count - first.length} more` : first.join(', '),

  /** Notes beyond those told. */
  more: (count: number) => `And ${count} more like this.`,
  missingId: (cell: string) => `${cell} has no ID: give it one, such as K1.`,
};

function judged(verdict: Extract<HealthVerdict, { kind: 'judged' }>, unit: string): string {
  const { aim, value, missedBy } = verdict;
  const now = quantity(value, unit);
  const gap = difference(missedBy, unit === '%' ? unit : '');
  switch (aim.kind) {
    case 'atLeast':
      return `${now}, target ${figure(aim.target)} or more: ${missedBy > 0 ? `${gap} below` : 'met'}.`;
    case 'atMost':
      return `${now}, target ${figure(aim.target)} or less: ${missedBy > 0 ? `${gap} above` : 'met'}.`;
    case 'between': {
      const range = `range ${figure(aim.lower)} to ${figure(aim.upper)}`;
      return `${now}, ${range}: ${missedBy > 0 ? `${gap} ${value > aim.upper ? 'above' : 'below'}` : 'inside'}.`;
    }
  }
}

function pattern(signal: Signal, { limits, latest, kpi: measure }: Told): string {
  const [edge, beyond] = signal.side === 'above' ? ['upper', 'above'] : ['lower', 'below'];
  const limit = limits ? roughFigure(signal.side === 'above' ? limits.upper : limits.lower) : '';
  switch (signal.rule) {
    case 'outsideLimits':
      return `${quantity(latest?.value ?? 0, measure.unit)} is ${beyond} the ${edge} natural limit of ${limit}`;
    case 'nearLimit':
      return `${signal.values === 4 ? 'the' : `${signal.values} of the`} last 4 values are close to the ${edge} natural limit of ${limit}`;
    case 'runOnOneSide':
      return `${signal.values} values in a row ${beyond} the centre of ${roughFigure(limits?.centre ?? 0)}, since ${dayInWords(signal.since)}`;
  }
}
