// What Set up OKR tables and Refresh scores to today tell people.
import { settings } from './settings.ts';

const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
const rowsOf = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);

export const setup = {
  ready: 'Your OKR tables are ready.',
  nothingToDo: 'Everything was in place already; nothing was changed.',
  changesMade: (count: number): string =>
    count === 1 ? 'One thing was put in order.' : `${count} things were put in order.`,
  andMore: (count: number): string => `… and ${count} more.`,
  leftOpen: (count: number): string => (count === 1 ? 'One thing needs you.' : `${count} things need you.`),

  sheetCreated: (sheet: string): string => `${sheet}: sheet created.`,
  sheetFilled: (sheet: string): string => `${sheet}: the empty sheet was made into the table.`,
  sheetDressed: (sheet: string): string => `${sheet}: drop-downs, colours and notes were added.`,
  columnsAdded: (sheet: string, headings: readonly string[]): string =>
    `${sheet}: ${headings.length === 1 ? 'column' : 'columns'} added: ${list(headings)}.`,
  formulaWritten: (cell: string): string => `${cell}: the formula of the computed columns was written.`,
  formulaMended: (cell: string): string => `${cell}: the formula of the computed columns was mended.`,
  idsGiven: (sheet: string, count: number): string => `${sheet}: ${rowsOf(count)} got an ID.`,
  settingsAdded: (sheet: string, names: readonly string[]): string =>
    `${sheet}: ${names.length === 1 ? 'setting' : 'settings'} added: ${list(names)}.`,
  headingSetting: (sheet: string, heading: string): string =>
    `${settings.headingPrefix} ${sheet} / ${heading}`,
  headingMeaning: 'Your heading for this column of Waypoint’s.',
  headingKept: (column: string, theirs: string, ours: string): string =>
    `${column}: “${theirs}” is taken to be your heading for “${ours}”; Settings say so. If it is another column, delete that setting and move the column.`,
  sampleFilled: (sheet: string, count: number): string => `${sheet}: ${rowsOf(count)} of the sample added.`,
  sampleDay: (day: string): string =>
    `As of is ${day}, the day of the sample, and stays so until you change it or refresh.`,

  tableKept: (sheet: string, count: number): string => `${sheet}: ${rowsOf(count)} left as they were.`,
  wideLogKept: (sheet: string): string => `${sheet}: it has its KPIs side by side and is read as it is.`,
  sampleLeftOut: (sheet: string): string => `${sheet}: has rows already, so the sample was left out.`,

  foreignSheet: (sheet: string, wanted: string): string =>
    `${sheet}: this sheet holds something else, so it was left alone. Rename it, then run Set up OKR tables again to get ${wanted}.`,
  formulaBlocked: (cell: string, blocking: string): string =>
    `${cell}: the results have no room because of what stands in ${blocking}. Clear or move that cell.`,
  formulaFails: (cell: string, shows: string): string =>
    `${cell}: the formula shows ${shows}. Reload the spreadsheet; if it stays, clear the cell and run Set up OKR tables again.`,
  formulaOverwritten: (cell: string): string =>
    `${cell}: plain text stands where the formula belongs, so nothing is computed. Clear the computed columns from here on, then run Set up OKR tables again.`,
  headingRepeated: (cell: string, heading: string): string =>
    `${cell}: a second column is called “${heading}”; only the first counts. Give it another heading.`,
  columnBeyondFormula: (cell: string, heading: string): string =>
    `${cell}: the column “${heading}” stands right of the computed ones, where the formula cannot see it. Move it to their left.`,

  noAsOf: (sheet: string, setting: string): string =>
    `${sheet}: the setting “${setting}” was not found. Run Set up OKR tables to get it back.`,
  refreshed: (day: string): string => `Scores are now as of ${day}.`,
  alreadyToday: (day: string): string => `Scores were as of ${day} already.`,
  asOfSet: (cell: string, day: string): string => `${cell}: As of set to ${day}.`,
};
