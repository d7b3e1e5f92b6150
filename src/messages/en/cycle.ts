// What closing a cycle and beginning the next one says and writes.
import type { Day } from '../../domain/day.ts';
import type { Carrying } from '../../domain/okr/carry-over.ts';
import type { KeyResult } from '../../domain/okr/key-result.ts';
import { counted, dayInWords, figure, quantity, rounded } from './figures.ts';

const closedEnding = 'closed';

interface Closed {
  readonly objectives: number;
  readonly reached: number;
  /** Mean scores, apart; null without any. */
  readonly committed: number | null;
  readonly aspirational: number | null;
}

interface Moved {
  readonly keyResults: number;
  readonly restarted: number;
  readonly dropped: number;
}

const mean = (name: string, value: number | null): string =>
  value === null ? '' : `${name} ${rounded(value, 100)}`;

export const cycle = {
  /** The name of the sheet a closed cycle is kept on. */
  closedSheet: (name: string, number: number) => `${name} ${closedEnding}${number === 1 ? '' : ` ${number}`}`,
  isClosedSheet: (name: string): boolean => new RegExp(` ${closedEnding}( \\d+)?$`).test(name),
  unnamed: (start: Day, due: Day) => `${dayInWords(start)} to ${dayInWords(due)}`,

  title: (name: string) => `${name}: final scores`,
  subtitle(day: Day, { objectives, reached, committed, aspirational }: Closed): string {
    const means = [mean('committed', committed), mean('aspirational', aspirational)].filter(Boolean);
    return [
      `Closed on ${dayInWords(day)}.`,
      `${reached} of ${counted(objectives, 'objective')} reached.`,
      means.length > 0 ? `Mean scores: ${means.join(', ')}.` : '',
      'A record: nothing on this sheet is computed again.',
    ]
      .filter(Boolean)
      .join(' ');
  },
  headings: {
    id: 'ID',
    goal: 'Objectives and their key results',
    owner: 'Owner',
    start: 'Start value',
    target: 'Target',
    final: 'Final value',
    unit: 'Unit',
    score: 'Score',
    status: 'Status',
    decision: 'What became of it',
    continuesAs: 'Goes on as',
  },
  decisions: {
    carryOver: 'Carried over',
    restart: 'Began anew from its final value',
    drop: 'Left behind',
  } satisfies Record<Carrying, string>,
  goesOn: 'Goes on',
  asItStood: (sheet: string) => `${sheet} as they stood`,

  /** Added to the notes of what goes on. */
  continues: (id: string, cycleName: string) => `Continues ${id} of ${cycleName}.`,
  /** Finds the sentence an earlier cycle left. */
  continuesPattern: / ?Continues [A-Za-z]{1,3}\d{1,5} of [^.]+\./g,

  says: (closed: string, next: string) => `${closed} is closed, and ${next} has begun.`,
  keeps: (sheet: string) =>
    `Adds the sheet “${sheet}” with final scores and a copy of Objectives, Key Results and Initiatives as they stand.`,
  moves({ keyResults, restarted, dropped }: Moved): string {
    const anew = restarted > 0 ? `, ${restarted} of them from where they are now` : '';
    const left =
      dropped > 0
        ? ` Takes the ${dropped === 1 ? 'row' : 'rows'} of ${counted(dropped, 'key result')} that ${dropped === 1 ? 'stays' : 'stay'} behind out of the table, with comments on ${dropped === 1 ? 'it' : 'them'}.`
        : '';
    return keyResults === 0
      ? `No key result goes on.${left}`
      : `Gives ${counted(keyResults, 'key result')} that ${keyResults === 1 ? 'goes' : 'go'} on a new ID${anew}.${left}`;
  },
  initiatives: (kept: number, emptied: number) =>
    `${counted(kept, 'open initiative')} ${kept === 1 ? 'goes' : 'go'} along${emptied > 0 ? `; ${emptied} that ${emptied === 1 ? 'is' : 'are'} done, dropped or stay behind leave${emptied === 1 ? 's' : ''} the table` : ''}.`,
  objectives: (goingOn: number, dropped: number) =>
    `${counted(goingOn, 'objective')} ${goingOn === 1 ? 'goes' : 'go'} on${dropped > 0 ? `, ${dropped} ${dropped === 1 ? 'stays' : 'stay'} behind` : ''}.`,
  sets: (name: string, start: Day, due: Day) =>
    `Sets the current cycle to ${name}, ${dayInWords(start)} to ${dayInWords(due)}.`,
  logsStay: 'Check-ins, Reviews, KPIs and the KPI Log stay as they are; old IDs are never given again.',
  early: (name: string, due: Day, days: number) =>
    `${name} ends on ${dayInWords(due)}, in ${counted(days, 'day')}: what would still happen is not counted.`,
  needsTarget: (ids: readonly string[]) =>
    `${ids.join(', ')} ${ids.length === 1 ? 'needs' : 'need'} a new target, as ${ids.length === 1 ? 'its' : 'their'} old one is reached or there was none.`,
  emptyRows: (sheet: string, rows: readonly number[]) =>
    `${sheet}: ${rows.length === 1 ? 'row' : 'rows'} ${rows.slice(0, 8).join(', ')}${rows.length > 8 ? ' and more' : ''} ${rows.length === 1 ? 'is' : 'are'} left empty; delete ${rows.length === 1 ? 'it' : 'them'} whenever you like.`,
  nothingToClose: (name: string) => `No objective belongs to ${name}: there is nothing to close.`,

  theName: 'the name of the next cycle',
  headline: (name: string, objectives: number, keyResults: number) =>
    `Close ${name}: ${counted(objectives, 'objective')}, ${counted(keyResults, 'key result')}`,
  finalScore: (score: number | null) => (score === null ? 'no score' : rounded(score, 100)),
  reached({
    current,
    target,
    upper,
    type,
    unit,
  }: Pick<KeyResult, 'current' | 'target' | 'upper' | 'type' | 'unit'>) {
    if (type === 'yesNo') return '';
    if (current === null) return 'no value';
    const value = quantity(current, unit);
    if (target === null) return value;
    switch (type) {
      case 'atLeast':
        return `${value}, at least ${figure(target)}`;
      case 'atMost':
        return `${value}, at most ${figure(target)}`;
      case 'between':
        return `${value}, ${figure(target)} to ${figure(upper ?? target)}`;
      case 'increase':
      case 'decrease':
      case 'milestone':
      case 'findBaseline':
      case null:
        return `${figure(current)} of ${quantity(target, unit)}`;
    }
  },
};
