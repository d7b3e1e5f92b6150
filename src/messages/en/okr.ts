// What is said about objectives and key results: statuses, grades, and the reason for each in one sentence.
import type { AssessedKeyResult } from '../../domain/okr/assessed.ts';
import { type Forecast, fewestDaysForForecast } from '../../domain/okr/forecast.ts';
import type { FromKpi } from '../../domain/okr/from-kpi.ts';
import type { Grade } from '../../domain/okr/grade.ts';
import type { InitiativeStatus } from '../../domain/okr/initiative-status.ts';
import type { KeyResult } from '../../domain/okr/key-result.ts';
import type { Held, MissingForPace, RateRatio, Reason } from '../../domain/okr/reason.ts';
import type { Status } from '../../domain/okr/statuses.ts';
import type { DatedValue } from '../../domain/series.ts';
import { changeFigure, counted, dayInWords, difference, quantity, roughFigure, rounded } from './figures.ts';

const barLength = 10;

export const okr = {
  statuses: {
    achieved: 'Achieved',
    onTrack: 'On track',
    atRisk: 'At risk',
    offTrack: 'Off track',
    missed: 'Missed',
    stale: 'Stale',
    noData: 'No data',
    tooEarly: 'Too early',
    notStarted: 'Not started',
    findingBaseline: 'Finding baseline',
    open: 'Open',
    problem: 'Problem',
  } satisfies Record<Status, string>,

  grades: { green: 'Green', yellow: 'Yellow', red: 'Red' } satisfies Record<Grade, string>,

  initiativeStatuses: {
    done: 'Done',
    onTime: 'On time',
    behind: 'Behind',
    late: 'Late',
    blocked: 'Blocked',
    notStarted: 'Not started',
    dropped: 'Dropped',
    open: 'Open',
  } satisfies Record<InitiativeStatus, string>,

  /** The status in a word or two; without dates it says what is missing. */
  statusText(status: Status, reason: Reason): string {
    return reason.kind === 'noPace'
      ? `No ${listed(missingNames(reason.missing), 'or')}`
      : okr.statuses[status];
  },

  /** A status with its reason, in one sentence. */
  why(status: Status, reason: Reason): string {
    return joined([okr.statuses[status], ': ', okr.reason(reason)]);
  },

  /** A reason, to follow a status and a colon. */
  reason(reason: Reason): string {
    switch (reason.kind) {
      case 'problem':
        return 'something has to be put right first.';
      case 'findingBaseline':
        return 'no score until the baseline is known; counts neither for nor against.';
      case 'noData':
        return 'Current is empty; an empty cell is not a 0.';
      case 'notStarted':
        return `begins on ${dayInWords(reason.start)}.`;
      case 'achieved':
        if (reason.progress >= 1) return 'the target is reached.';
        return `${share(reason.progress)} of the way, and ${share(reason.success)} counts as reached.`;
      case 'heldToTheEnd':
        return `inside its bounds on ${dayInWords(reason.due)}${heldPart(reason.held)}.`;
      case 'missed':
        return `${share(reason.score)} reached by ${dayInWords(reason.due)}.`;
      case 'stale':
        return `last check-in ${counted(reason.days, 'day')} ago, on ${dayInWords(reason.lastCheckIn)}.`;
      case 'bound':
        return `${placePart(reason)}${heldPart(reason.held)}${doubtPart(reason.lowConfidence)}.`;
      case 'yesNo':
        return reason.confidence === null
          ? 'not done yet; give a confidence from 1 to 10 to judge it.'
          : `not done yet; confidence ${reason.confidence} of 10.`;
      case 'noPace':
        return `no pace without ${listed(missingNames(reason.missing), 'and')}. Fill in what is missing, or the cycle in Settings.`;
      case 'tooEarly':
        return `${percent(reason.elapsed)} of the time is over; judged from ${percent(reason.before)}.`;
      case 'pace':
        return `${share(reason.progress)} of the way at ${percent(reason.elapsed)} of the time${ratePart(reason.rateRatio)}${doubtPart(reason.lowConfidence)}.`;
      case 'noKeyResults':
        return 'it has no key results yet.';
      case 'nothingScored':
        return `none of ${counted(reason.of, 'key result')} has a score.`;
      case 'partlyScored':
        return `only ${reason.scored} of ${reason.of} key results have a score.`;
      case 'heldBack':
        return `${share(reason.progress)} of the way${reason.elapsed === null ? '' : ` at ${percent(reason.elapsed)} of the time`}; held back by ${reason.keyResultId || 'a key result'}, which is ${okr.statuses[reason.keyResultStatus]}.`;
    }
  },

  /** How a key result and the KPI it names go together; '' where it names none. */
  fromKpi(keyResult: KeyResult): string {
    const { fromKpi, kpiId, unit } = keyResult;
    switch (fromKpi?.kind) {
      case undefined:
        return '';
      case 'unknown':
        return `There is no KPI ${kpiId}: give its ID as it stands in the KPIs table.`;
      case 'otherUnit':
        return `KPI ${kpiId} counts in ${fromKpi.kpiUnit} and this key result in ${unit}: give both one Unit, or type Current.`;
      case 'linked':
        return linkedPart(fromKpi, keyResult);
    }
  },

  /** What the check-ins lead to at the due day, or why that cannot be told. */
  forecast(forecast: Forecast, unit: string): string {
    if (forecast.kind === 'forecast') {
      const { value, low, high } = forecast;
      const landing = quantity(value, unit, roughFigure);
      return high > low ? joined([landing, ' (', roughFigure(low), ' to ', roughFigure(high), ')']) : landing;
    }
    switch (forecast.because) {
      case 'too-few':
        return `Needs values on ${fewestDaysForForecast} days, has ${forecast.days}`;
      case 'no-due':
        return 'No due date';
      case 'type':
      case 'over':
        return '';
    }
  },

  /** The change needed each week, beside the present rate. */
  neededRate({ neededRate, rateRatio, keyResult, status }: AssessedKeyResult): string {
    if (neededRate === null || status === 'achieved') return '';
    const sign = neededRate > 0 ? '+' : '';
    const rate = difference(neededRate, keyResult.unit, changeFigure);
    return typeof rateRatio === 'number' && rateRatio > 0
      ? joined([sign, rate, ' a week, ', times(rateRatio), ' the present'])
      : joined([sign, rate, ' a week']);
  },

  /** @example coverage(3, 5) //=> '3 of 5 scored' */
  coverage: (scored: number, of: number) => `${scored} of ${of} scored`,

  /** How many of the judged SMART letters are met. */
  smart: (met: number, judged: number) => `${met} of ${judged}`,

  /** A score as a bar of ten blocks with its percentage. */
  progressBar(score: number): string {
    const full = Math.round(score * barLength);
    return `${'█'.repeat(full)}${'░'.repeat(barLength - full)} ${percent(score)}`;
  },

  /** Problems beyond the one that is told. */
  andMore: (count: number) => ` And ${count} more in this row.`,
};

function missingNames(missing: readonly MissingForPace[]): readonly string[] {
  const names: Record<MissingForPace, string> = { start: 'start date', due: 'due date', asOf: 'As of' };
  return missing.map((one) => names[one]);
}

function linkedPart(link: Extract<FromKpi, { kind: 'linked' }>, { kpiId, unit, current }: KeyResult): string {
  const { latest, start } = link;
  const from = ({ value, day }: DatedValue): string =>
    `${quantity(value, unit)} from KPI ${kpiId} on ${dayInWords(day)}.`;
  const begun = start === null ? '' : ` Start ${from(start)}`;
  const isTyped = link.current === 'typed';
  const mark = isTyped ? `Current is typed; KPI ${kpiId}` : `KPI ${kpiId}`;
  if (latest === null) return `${mark} has no value yet.`;
  if (!isTyped) return `Current ${from(latest)}${begun}`;
  const says = latest.value === current ? 'the same' : quantity(latest.value, unit);
  return `${mark} says ${says} on ${dayInWords(latest.day)}.${begun}`;
}

const listed = (names: readonly string[], joiner: string): string => names.join(` ${joiner} `);

/** Text in one piece: thousands of sentences kept as chains of their parts would take three times the room. */
const joined = (parts: readonly string[]): string => parts.join('');

/** Two decimals, none of them idle. */
const share = (value: number): string => rounded(value, 100);

const percent = (value: number): string => `${Math.round(value * 100)} %`;

const times = (ratio: number): string => `${rounded(ratio, ratio < 9.95 ? 10 : 1)} times`;

function ratePart(ratio: RateRatio): string {
  if (ratio === null) return '';
  if (ratio === 'standing-still') return '; it is standing still';
  if (ratio === 'moving-away') return '; it is moving away from the target';
  if (ratio <= 0) return '';
  return rounded(ratio, 10) === '1'
    ? '; the current weekly rate is enough'
    : `; needs ${times(ratio)} the current weekly rate`;
}

const heldPart = (held: Held | null): string =>
  held === null
    ? ''
    : `; held in ${held.inside} of ${counted(held.of, held.isFromKpi ? 'KPI value' : 'check-in')}`;

const doubtPart = (confidence: number | null): string =>
  confidence === null ? '' : `, but confidence is only ${confidence} of 10`;

function placePart({ place, distance, unit }: Extract<Reason, { kind: 'bound' }>): string {
  const outside = difference(distance, unit, roughFigure);
  switch (place) {
    case 'inside':
      return 'inside its bounds';
    case 'within-tolerance':
      return `${outside} outside its bounds, within the tolerance`;
    case 'outside':
      return `${outside} outside its bounds`;
  }
}
