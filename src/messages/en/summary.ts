// The headline of sidebar and summary, and the words of the summary sheet.
import type { Day } from '../../domain/day.ts';
import type { Standing } from '../../domain/standing.ts';
import { counted, dayInWords } from './figures.ts';

const longestTitle = 48;
const mostNamed = 4;

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

  subtitle(asOf: Day, cycle: string, generated: Day): string {
    const parts = [`As of ${dayInWords(asOf)}`, cycle, `generated ${dayInWords(generated)}`].filter(Boolean);
    return `${parts.join(' · ')}. A record of that day: run Generate summary sheet again to update it; your notes stay.`;
  },

  countsHeadings: {
    status: 'Status',
    objectives: 'Objectives',
    keyResults: 'Key results',
    objective: 'Objective',
  },
  headings: {
    id: 'ID',
    status: 'Status',
    score: 'Score',
    grade: 'Grade',
    title: 'Objectives and their key results',
    why: 'Why',
    notes: 'Notes',
  },
  kpiHeadings: {
    health: 'Health',
    latest: 'Latest',
    unit: 'Unit',
    title: 'KPIs',
    why: 'What the history says',
  },
  footer:
    'Made by Waypoint. What stands above is written anew each time, except your notes; what you write below stays.',
  withoutObjective: 'Key results without an objective',
  notesOfVanished: 'Notes of rows that are no longer there',
  chartTitle: 'Score by objective',
  chartTitleOfSome: (shown: number, all: number) => `Score by objective: the ${shown} lowest of ${all}`,
  chartScore: 'Score',
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
