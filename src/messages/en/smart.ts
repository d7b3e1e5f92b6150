// What the SMART check says: one sentence per finding, short captions for the letters, a summary to be read aloud.
import { type Day, partsOfDay } from '../../domain/day.ts';
import type { Finding, Fix, GoalAssessment, Letter, Verdict } from '../../domain/smart/assess.ts';

const letterOrder: readonly Letter[] = ['specific', 'measurable', 'achievable', 'relevant', 'timeBound'];

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function date(day: Day | string | number | undefined): string {
  if (typeof day !== 'number') return '';
  const { year, month, dayOfMonth } = partsOfDay(day);
  return `${dayOfMonth} ${months[month - 1] ?? ''} ${year}`;
}

const quoted = (words: string | number | undefined): string => `‘${words ?? ''}’`;

const fieldNames: Readonly<Record<string, string>> = {
  start: 'start value',
  target: 'target',
  unit: 'unit',
  due: 'due date',
};

const grouped = (value: number): string => {
  const [whole = '', ...fraction] = String(value).split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...fraction].join('.');
};

/** A change as people say it: 18%, or 4.2 of its unit. */
const size = (change: number, isShare: boolean): string =>
  isShare ? `${Math.round(change * 100)}%` : grouped(Number(change.toPrecision(2)));

const periodName = (days: number): string =>
  days > 300 ? 'year' : days > 150 ? 'half-year' : days > 60 ? 'quarter' : days > 20 ? 'month' : 'period';

/** What is wrong and what to do, in one or two short sentences. */
function finding({ rule, data }: Finding): string {
  switch (rule) {
    case 'vague':
      return data.words
        ? `${quoted(data.words)} cannot be checked: name the one thing that changes, for whom or where.`
        : 'This names nothing that changes: say which number or habit, for whom or where.';
    case 'placeholder':
      return data.isForDate
        ? `${quoted(data.words)} is not a date yet: write the day.`
        : `${quoted(data.words)} is not a number yet: write the one you aim for.`;
    case 'no-target':
      if (data.isTask) return 'Nobody can tell when this is done: add a count or a date.';
      return data.metric
        ? `How far should ${quoted(data.metric)} go? Say from what to what.`
        : 'No number to check: say from what to what.';
    case 'no-baseline':
      return 'Where does it stand now? Add the start value, so progress can be scored.';
    case 'points-or-percent':
      return `Is it ${data.value} percentage points? From 40%, ${data.value}% more is ${grouped(Number((40 + 0.4 * Number(data.value)).toPrecision(3)))}%, ${data.value} points more is ${40 + Number(data.value)}%.`;
    case 'same-measure':
      return `Another key result of this objective measures ${quoted(data.metric)}, too: merge them, or measure something else.`;
    case 'no-deadline':
      return data.words
        ? `${quoted(data.words)} is not a date: name the day or the quarter it ends.`
        : 'No end: name the day or the quarter it should be reached by.';
    case 'output':
      return data.isActivity
        ? `${quoted(data.words)} describes work that never ends: what will be different because of it?`
        : `${quoted(data.words)} is a task: what changes if it works? Measure that, and keep the task as an initiative.`;
    case 'vanity':
      return `${quoted(data.metric)} can grow without helping anyone: pair it with ${data.companion}.`;
    case 'compound':
      return `Two results in one: give ${quoted(data.second)} a key result of its own.`;
    case 'contradiction':
      if (data.direction === 'none')
        return `Start and target are the same, ${data.start}: set another target, or say “keep”.`;
      return data.direction === 'increase'
        ? `The words say up, the numbers go down from ${data.start} to ${data.target}: swap them or change the verb.`
        : `The words say down, the numbers go up from ${data.start} to ${data.target}: swap them or change the verb.`;
    case 'impossible':
      return Number(data.value) > Number(data.limit)
        ? `${data.value}${data.unit === '%' ? '%' : ''} cannot be reached: this measure ends at ${data.limit}${data.unit === '%' ? '%' : ''}.`
        : `${data.value}${data.unit === '%' ? '%' : ''} cannot be: this measure starts at ${data.limit}.`;
    case 'past-deadline':
      return `${date(data.due)} is over: choose a date ahead.`;
    case 'outside-cycle':
      return `${date(data.due)} lies outside the cycle, ${date(data.start)} to ${date(data.end)}: move the date or the cycle.`;
    case 'baseline-discovery':
      return 'This finds the starting point: once it is known, turn it into a key result with a target.';
    case 'not-linked':
      return 'This belongs to no objective yet: choose the one it serves.';
    case 'ambiguous-date':
      return `This date can mean ${date(data.first)} or ${date(data.second)}: choose one.`;
    case 'field-mismatch': {
      const name = fieldNames[String(data.field)] ?? String(data.field);
      const isDate = data.field === 'due';
      const inText = isDate ? date(data.inText) : data.inText;
      const inForm = isDate ? date(data.inForm) : data.inForm;
      return `The text says ${inText}, the ${name} says ${inForm}: make them agree.`;
    }
    case 'beyond-history': {
      const period = periodName(Number(data.periodDays));
      if (!data.best) return `No ${period} so far has moved it this way: plan a first step on the way.`;
      const best = `${Number(data.best) > 0 ? '+' : '−'}${size(Math.abs(Number(data.best)), data.isShare === 1)}`;
      return `Your best ${period} so far was ${best}. A target of ${grouped(Number(data.match))} would match it.`;
    }
    case 'within-noise':
      return `${data.target} lies within the usual ups and downs (${data.lower} to ${data.upper}): aim outside them.`;
    default:
      return 'Look at this part again.';
  }
}

/** The words on a button that mends a finding. */
function fix(offered: Fix, { rule }: Pick<Finding, 'rule'>): string {
  if (offered.kind === 'setField') {
    const isDate = offered.field === 'due';
    const value = typeof offered.value === 'number' && !isDate ? grouped(offered.value) : offered.value;
    return `Set ${fieldNames[offered.field] ?? offered.field} to ${isDate ? date(offered.value) : value}`;
  }
  switch (rule) {
    case 'contradiction':
      return 'Swap the numbers';
    case 'compound':
      return 'Keep only the first';
    default:
      return offered.text === '' ? 'Remove' : `Write “${offered.text}”`;
  }
}

const letterNames: Readonly<Record<Letter, string>> = {
  specific: 'specific',
  measurable: 'measurable',
  achievable: 'achievable',
  relevant: 'relevant',
  timeBound: 'time-bound',
};

const missing: Readonly<Record<Letter, string>> = {
  specific: 'too vague',
  measurable: 'no target',
  achievable: 'check numbers',
  relevant: 'not linked',
  timeBound: 'no date',
};

const open: Readonly<Record<Letter, string>> = {
  specific: 'not judged',
  measurable: 'add numbers',
  achievable: 'add numbers',
  relevant: 'link it',
  timeBound: 'add a date',
};

/** Two or three words under a letter: "specific", "no target", "linked", a date. */
function caption(letter: Letter, assessment: GoalAssessment): string {
  const { verdict } = assessment.letters[letter];
  if (verdict === 'notMet') {
    const isVain = letter === 'relevant' && assessment.findings.some((each) => each.rule === 'vanity');
    return isVain ? 'vanity metric' : missing[letter];
  }
  if (verdict === 'notJudged') {
    const isObjective = letter === 'measurable' && assessment.isOutcome === null;
    return isObjective ? 'by key results' : open[letter];
  }
  switch (letter) {
    case 'timeBound':
      return assessment.parsed.deadline === null ? 'by cycle end' : date(assessment.parsed.deadline);
    case 'relevant':
      return 'linked';
    case 'measurable':
      // The number of an outcome may stand in the form alone.
      return assessment.isOutcome === false &&
        assessment.parsed.target === null &&
        assessment.parsed.change === null
        ? 'done or not'
        : 'has target';
    default:
      return letterNames[letter];
  }
}

const verdictWords: Readonly<Record<Verdict, string>> = {
  met: 'met',
  notMet: 'not met',
  notJudged: 'not judged yet',
};

/** One sentence for screen readers. */
function summary(assessment: GoalAssessment): string {
  const named = (verdict: Verdict) =>
    letterOrder
      .filter((letter) => assessment.letters[letter].verdict === verdict)
      .map((letter) => letterNames[letter]);
  const parts = (['met', 'notMet', 'notJudged'] as const).flatMap((verdict) => {
    const names = named(verdict);
    return names.length === 0 ? [] : [`${names.join(', ')} ${verdictWords[verdict]}`];
  });
  const count = assessment.findings.length;
  const advice = count === 0 ? 'Nothing to mend.' : count === 1 ? 'One suggestion.' : `${count} suggestions.`;
  return `SMART check: ${parts.join('; ')}. ${advice}`;
}

export const smart = { finding, fix, caption, summary, letterNames, verdictWords };
