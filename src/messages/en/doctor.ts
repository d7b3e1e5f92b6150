// What is found wrong with a workbook, and what its mending would change; the cell is named beside it.
import type { Day } from '../../domain/day.ts';
import { counted, dayInWords, figure } from './figures.ts';
import { menu } from './menu.ts';
import { rules } from './rules.ts';

const shown = (value: string): string => (value === '' ? 'nothing' : `“${value}”`);
const listed = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

export const doctor = {
  headline(findings: number, errors: number): string {
    if (findings === 0) return 'This workbook is in order.';
    if (findings === 1) return errors === 0 ? 'One thing to look at, nothing wrong.' : 'One thing is wrong.';
    const things = `${findings} things to look at`;
    return errors === 0 ? `${things}, nothing wrong.` : `${things}, ${errors} of them wrong.`;
  },
  andMore: (count: number) => `${count} more come when these are mended.`,

  formulaMissing: (sheet: string) => `the formula of the computed columns is gone: ${sheet} is not scored.`,
  formulaOutdated: (sheet: string) =>
    `the formula does not cover the tables as they stand now: ${sheet} may be scored from old ranges.`,
  overwritten: (sheet: string) =>
    `plain values stand where the formula belongs: nothing in ${sheet} is computed any more.`,
  spillBlocked: (value: string, sheet: string) =>
    `${shown(value)} was typed into a computed column: nothing in ${sheet} is computed until it goes.`,
  foreignSheet: (name: string) =>
    `the sheet ${name} holds something else. Rename it, then run ${menu.setup} to get the table.`,
  renamed: (theirs: string, ours: string) =>
    `“${theirs}” stands where “${ours}” belongs: its cells are not read.`,
  missingId: 'the row has no ID: nothing can refer to it.',
  duplicateId: (id: string) => `${id} is used by a row above: what refers to it goes to that row.`,
  noReference: (what: 'objective' | 'keyResult') =>
    what === 'objective'
      ? 'it belongs to no objective: it counts for nothing.'
      : 'it belongs to no key result: it moves nothing.',
  orphanLog: (sentence: string) => `${sentence} Until then its values count for nothing.`,
  orphanCheckIns: (id: string, count: number) =>
    `${id} is no longer in Key Results: its ${counted(count, 'check-in')} count${count === 1 ? 's' : ''} for nothing.`,
  orphanReview: (id: string) => `${id} is no longer there: the decision is about a row that is gone.`,
  mixedScale: (value: number, inScale: number) =>
    `${figure(value)} is in another scale than the numbers it is compared with: ${figure(inScale)} would fit.`,
  noCurrent: 'Current is empty, which is not a 0: there is no score until somebody fills it in.',
  rowIgnored: (heading: string) => `${heading} is empty: the row counts for nothing.`,
  noSentence: 'the row says nothing: no sentence tells what is meant.',
  dueAfterObjective: (due: Day, objectiveId: string, objectiveDue: Day) =>
    `due on ${dayInWords(due)}, after its objective ${objectiveId} has ended on ${dayInWords(objectiveDue)}.`,
  inFuture: (day: Day) => `${dayInWords(day)} is still to come: the row does not count until then.`,
  missingSettings: (names: readonly string[]) =>
    `${names.length === 1 ? 'the setting' : 'the settings'} ${listed(names)} ${names.length === 1 ? 'is' : 'are'} not there; the defaults count.`,
  rules,

  /** What a fix will change. */
  writesFormula: (cell: string) => `Writes the formula into ${cell}.`,
  mendsFormula: (cell: string, formula: string) => `Writes ${formula} into ${cell}.`,
  restoresFormula: (range: string, cell: string) =>
    `Empties ${range}, whose headings are Waypoint’s, and writes the formula into ${cell}.`,
  emptiesCell: (cell: string, value: string) =>
    `Empties ${cell}, which holds ${shown(value)}; the formula fills it again.`,
  keepsHeading: (column: string, theirs: string, ours: string) =>
    `Keeps “${theirs}” in ${column} and notes in Settings that it is your heading for “${ours}”.`,
  givesId: (cell: string, id: string, before: string) =>
    before === ''
      ? `Writes the ID ${id} into ${cell}.`
      : `Writes the ID ${id} into ${cell} in place of ${before}.`,
  writes: (cell: string, value: string, before: string) =>
    `Writes ${shown(value)} into ${cell} in place of ${shown(before)}.`,
  writesDefault: (cell: string, value: string, before: string) =>
    `Writes ${value}, which counts now, into ${cell} in place of ${shown(before)}.`,
  addsSettings: (sheet: string, count: number) =>
    `Adds ${counted(count, 'row')} with the defaults to ${sheet}.`,

  fixed: (count: number) => (count === 1 ? 'One thing was mended.' : `${count} things were mended.`),
  nothingToFix: 'Nothing was left to mend.',
  notSetUp: `There is nothing to check yet: run ${menu.setup} first.`,
};
