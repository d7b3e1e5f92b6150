// The headline of sidebar and summary, and the words of the summary sheet.
import type { Day } from '../../domain/day.ts';
import type { Standing } from '../../domain/standing.ts';
import { changeFigure, counted, dayInWords, difference, figure } from './figures.ts';

const longestTitle = 48;
const longestPart = 34;
const mostNamed = 4;
const liveMark = ' ↻';

/** What of a summary follows the tables: some of it, nothing as it is too long, nothing as it is a copy that is kept. */
type Follows = 'some' | 'nothing' | 'kept';

const whatFollows: Readonly<Record<Follows, string>> = {
  some: `Columns marked${liveMark} follow your tables; all else is a record of that day. Generate again to update; your notes stay.`,
  nothing: 'All of it is a record of that day. Generate again to update; your notes stay.',
  kept: 'A copy that was kept: nothing on this page changes any more.',
};

/** The key result that holds an objective back; `gap` is how far its value is above its pace. */
interface Behind {
  readonly id: string;
  readonly title: string;
  readonly gap: number | null;
  readonly unit: string;
}

/** A day of this year or so. */
const shortDay = (day: Day): string => dayInWords(day).replace(/ \d{4}$/, '');

export const summary = {
  sheet: 'Summary',
  /** Where people have a sheet of that name already. */
  otherSheet: (number: number) => (number === 1 ? 'Waypoint summary' : `Waypoint summary ${number}`),

  headline(standing: Standing): string {
    return [whereItStands(standing), whatIsNext(standing)].filter(Boolean).join(' ');
  },
  whereItStands,
  whatIsNext,

  /** The evidence under the headline. */
  secondLine({ keyResults, keyResultsOnTrack, keyResultsOffTrack }: Standing): string {
    if (keyResults === 0) {
      return '';
    }
    const off = keyResultsOffTrack.length;
    const net = Math.round((100 * (keyResultsOnTrack - off)) / keyResults);
    return `${counted(keyResults, 'key result')}: ${keyResultsOnTrack} on track, ${off} off. Net confidence ${net > 0 ? '+' : ''}${net}.`;
  },

  subtitle(asOf: Day, cycle: string, generated: Day, about: string, follows: Follows): string {
    const parts = [`As of ${dayInWords(asOf)}`, cycle, about, `made ${dayInWords(generated)}`].filter(
      Boolean,
    );
    return `${parts.join(' · ')}. ${whatFollows[follows]}`;
  },
  asOfLine,
  /** What a summary is about, where it is not about everything. */
  about: ({ cycle, team, owner }: { cycle: string; team: string; owner: string }) =>
    [cycle && `cycle ${cycle}`, team && `team ${team}`, owner && `owner ${owner}`].filter(Boolean).join(', '),
  /** Marks headings of columns that follow the tables. */
  liveMark,

  countsHeadings: {
    status: 'Status',
    objectives: 'Objectives',
    keyResults: 'Key res.',
    objective: 'Objective',
  },
  teamHeadings: { team: 'Team', objectives: 'Objectives', onTrack: 'On track' },
  noTeam: 'No team',
  headings: {
    id: 'ID',
    status: 'Status',
    score: 'Score',
    change: 'Since',
    title: 'Objectives and their key results',
    forecast: 'Forecast',
    why: 'Why, and the weakest',
    owner: 'Owner',
    notes: 'Notes',
  },
  /** In the table, where there are none. */
  noGoals: `None yet. “Write an objective…” in the menu adds one.`,
  changeHeadingStart: 'Since ',
  /** Over the change of scores. */
  changeSince: (day: Day) => `Since ${shortDay(day)}`,
  kpiHeadings: {
    health: 'Health',
    latest: 'Latest',
    unit: 'Unit',
    title: 'KPIs',
    course: (values: number) => `Last ${values} values`,
    why: 'What the history says',
  },
  /** Instead of a line, where there are too few values for one. */
  noCourse: (values: number) => (values === 0 ? 'No values yet' : 'One value so far'),
  /** A value among others of a table. */
  value: figure,
  /** Of the key results with a forecast, those that reach their target. */
  landings: (landing: number, of: number) => `${landing} of ${of} land on target`,

  isBehind(title: string, status: string, weakest: Behind): string {
    const { id, gap, unit } = weakest;
    const name = [id, weakest.title && `“${shortened(weakest.title, longestPart)}”`]
      .filter(Boolean)
      .join(' ');
    const place =
      gap === null || gap === 0
        ? `${name} holds it back`
        : `${name} is ${difference(Math.abs(gap), unit, changeFigure)} ${gap > 0 ? 'above' : 'below'} its pace`;
    return `“${shortened(title)}” is ${status.toLowerCase()}: ${place}.`;
  },
  decisionsHeading: 'Needs a decision',
  decision: (title: string, status: string, reason: string) => `${title}: ${status.toLowerCase()}, ${reason}`,
  withoutKeyResults: (title: string) => `${title}: has no key results yet.`,
  changesHeading: (day: Day) => `What changed since ${dayInWords(day)}`,
  moved(title: string, before: string, now: string, change: number): string {
    const points = Math.round(change * 100);
    const by = points === 0 ? '' : ` (${points > 0 ? '+' : ''}${points} %)`;
    return `${title}: ${before} → ${now}${by}.`;
  },
  newSignals: (titles: readonly string[]) =>
    `${titles.length === 1 ? 'A signal' : 'Signals'} in ${titles.join(', ')}.`,
  /** Without IDs, how such a sentence begins. */
  added: (ids: readonly string[]) => `New: ${ids.join(', ')}${ids.length > 0 ? '.' : ''}`,
  gone: (ids: readonly string[]) => `No longer there: ${ids.join(', ')}${ids.length > 0 ? '.' : ''}`,
  checkIns: (count: number) => (count === 0 ? 'No check-ins.' : `${counted(count, 'check-in')}.`),
  andMore: (count: number) => `And ${count} more.`,
  alignmentHeading: 'How the objectives hang together',
  /** A branch of the tree of objectives. */
  node: (depth: number, title: string, status: string, score: string) =>
    `${'      '.repeat(depth)}${depth > 0 ? '└ ' : ''}${title}: ${status.toLowerCase()}, ${score}`,
  adviceHeading: 'Worth a thought',
  footer:
    'Made by Waypoint. What stands above is written anew each time, except your notes and columns; what you write below stays.',
  keptFooter: 'Made by Waypoint. Only keeping a copy again on the same day writes this page anew.',
  /** The note on the first cell, which tells a summary when the one before it was made. */
  madeFor: ([day = '', before]: readonly string[]) =>
    before === undefined ? `Made for ${day}.` : `Made for ${day}; the one before was for ${before}.`,
  recordSheet: (day: string) => `Summary ${day}`,
  isRecordSheet: (name: string) => /^Summary \d{4}-\d{2}-\d{2}/.test(name),
  otherRecordSheet: (name: string) => `${name} (2)`,
  recorded: (sheet: string) => `${sheet}: a record of this summary, which nothing changes any more.`,
  withoutObjective: 'Key results without an objective',
  notesOfVanished: 'Notes of rows that are no longer there',
  chartTitle: 'Score by objective',
  chartTitleOfSome: (shown: number, all: number) => `Score by objective: the ${shown} lowest of ${all}`,
  chartHeadings: { score: 'Score', week: 'Week', on: 'On track', behind: 'At risk or off' },
  weeksTitle: 'Share of key results, week by week',
  weekLabel: (day: Day) => shortDay(day),
  weakest: (id: string) => `Weakest: ${id}.`,
  shortened,
  /** A reason that follows no status begins with a capital. */
  sentence: (text: string) => text.charAt(0).toUpperCase() + text.slice(1),

  done: (sheet: string, isNew: boolean) =>
    isNew ? `The summary is on the new sheet ${sheet}.` : `The summary on the sheet ${sheet} is up to date.`,
  written: (sheet: string, asOf: Day, objectives: number, keyResults: number) =>
    `${sheet}: ${counted(objectives, 'objective')} and ${counted(keyResults, 'key result')} as of ${dayInWords(asOf)}.`,
  keptNotes: (count: number) => `${counted(count, 'note')} kept.`,
  keptSheet: (sheet: string) => `The sheet ${sheet} holds something else and stays as it is.`,
  notSetUp: 'There is nothing to summarise yet: run Set up OKR tables first.',
};

function asOfLine(asOf: Day, cycle: string, about: string): string {
  return [`As of ${dayInWords(asOf)}`, cycle, about].filter(Boolean).join(' · ');
}

function whereItStands(standing: Standing): string {
  const { objectives, objectivesOnTrack, objectivesTooEarly, needAttention } = standing;
  if (objectives === 0) {
    return 'No objectives yet.';
  }
  if (objectivesTooEarly === objectives) {
    return objectives === 1 ? 'Too early to tell.' : `Too early to tell for all ${objectives} objectives.`;
  }
  const early = objectivesTooEarly > 0 ? `, ${objectivesTooEarly} too early to tell` : '';
  if (objectivesOnTrack === objectives) {
    return objectives === 1 ? 'The objective is on track.' : `All ${objectives} objectives on track.`;
  }
  if (objectives > 1 && needAttention.length === objectives) {
    return `All ${objectives} objectives are at risk.`;
  }
  if (objectives === 1) return 'The objective is not on track.';
  return objectivesOnTrack === 0
    ? `None of ${counted(objectives, 'objective')} on track${early}.`
    : `${objectivesOnTrack} of ${counted(objectives, 'objective')} on track${early}.`;
}

function whatIsNext(standing: Standing): string {
  const { needDecision, needAttention, keyResultsWithProblem, keyResultsWaiting, kpisWithConcern } = standing;
  if (needDecision.length > 0) {
    return naming(needDecision, 'needs a decision', 'need a decision');
  }
  if (needAttention.length > 0) {
    const isSaid = needAttention.length > 1 && needAttention.length === standing.objectives;
    const objectives = isSaid ? '' : naming(needAttention, 'is at risk', 'are at risk');
    return [objectives, offTrack(standing.keyResultsOffTrack)].filter(Boolean).join(' ');
  }
  if (keyResultsWithProblem > 0) {
    return `${counted(keyResultsWithProblem, 'key result')} ${keyResultsWithProblem === 1 ? 'needs' : 'need'} mending.`;
  }
  if (keyResultsWaiting > 0) {
    return `${counted(keyResultsWaiting, 'key result')} ${keyResultsWaiting === 1 ? 'waits' : 'wait'} for a check-in.`;
  }
  return kpisWithConcern > 0
    ? `${counted(kpisWithConcern, 'KPI')} ${kpisWithConcern === 1 ? 'shows' : 'show'} a concern.`
    : '';
}

function offTrack(ids: readonly string[]): string {
  const [first, ...others] = ids;
  if (first === undefined) return '';
  if (ids.length > mostNamed) return `${ids.length} key results are off track.`;
  const last = others.pop();
  return last === undefined
    ? `${first} is off track.`
    : `${[first, ...others].join(', ')} and ${last} are off track.`;
}

function naming(titles: readonly string[], one: string, several: string): string {
  const [first, second] = titles;
  if (first !== undefined && second === undefined) {
    return `“${shortened(first)}” ${one}.`;
  }
  return titles.length === 2 && first !== undefined && second !== undefined
    ? `“${shortened(first)}” and “${shortened(second)}” ${several}.`
    : `${titles.length} objectives ${several}.`;
}

/** A title cut at a word. */
function shortened(title: string, longest = longestTitle): string {
  if (title.length <= longest) {
    return title.replace(/[.!]$/, '');
  }
  const cut = title.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/, '')}…`;
}
