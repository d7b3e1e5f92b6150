// The part behind menu items, the sidebar and the opening of a file, wired to the catalogue.
import { commandGroups, commands } from '../catalog/commands/commands.ts';
import { menuCounts, noCounts } from '../catalog/commands/menu-counts.ts';
import { menuGroups } from '../catalog/commands/menu-items.ts';
import { isForDeveloper, refreshOnOpening } from '../catalog/commands/refresh.ts';
import { planLastCheckIn } from '../catalog/edits/plan-last-check-in.ts';
import { handleRequest } from '../catalog/handle-request.ts';
import { messagesIn } from '../messages/messages.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import { activeSpreadsheet } from './active-spreadsheet.ts';
import { activeWorkbook } from './active-workbook.ts';
import { addMenu } from './menu.ts';
import type { PartDesk } from './parts.ts';
import { reminders } from './reminders/chosen.ts';
import { reportBug } from './report-bug.ts';
import { runMenu } from './run-menu.ts';
import { runSelfTest } from './self-test/run-self-test.ts';

declare const __desk: PartDesk;

const words = messagesIn('en');
/** A summary whose name was taken may have one of a few others. */
const summarySheets = [words.summary.sheet, ...[1, 2, 3, 4, 5].map(words.summary.otherSheet)];
/** So may the sheet with the charts of KPIs. */
const { chart } = words.kpiViews;
const chartSheets = [chart.sheet, ...[1, 2, 3, 4, 5].map(chart.otherSheet)];
const namedSheets = new Set([
  ...Object.values(words.tables).map((table) => table.name),
  ...summarySheets,
  ...chartSheets,
]);
const workbookSheets = {
  has: (name: string) =>
    namedSheets.has(name) || words.cycle.isClosedSheet(name) || words.summary.isRecordSheet(name),
};
const keyResultsAndSettings = new Set([words.tables.keyResults.name, words.tables.settings.name]);
/** What happens while people type says nothing. */
const noSentences = { says: '', changed: [], kept: [], problems: [] };
const selfTestItem = { title: words.selfTest.menu, handler: 'menuSelfTest' };

/** What may go wrong while a file opens costs the menu nothing. */
function tried<Value>(work: () => Value, otherwise: Value): Value {
  try {
    return work();
  } catch (error) {
    reportBug(error);
    return otherwise;
  }
}

function onOpening(): void {
  const workbook = activeWorkbook(workbookSheets);
  const opening = tried<Snapshot | null>(() => workbook.read(), null);
  const isDeveloper = opening !== null && tried(() => isForDeveloper(opening, words), false);
  const counts = opening === null ? noCounts : tried(() => menuCounts(opening, words), noCounts);
  const ofReminders = reminders === null ? [] : tried(reminders.items, []);
  const ofDevelopers = isDeveloper ? [selfTestItem] : [];
  const others = [ofReminders, ofDevelopers].filter((items) => items.length > 0);
  addMenu([...menuGroups(commandGroups, words, counts), ...others]);
  if (opening !== null) tried(() => refreshOnOpening(workbook, { words }, opening), undefined);
}

const reminderDesk = { read: () => activeWorkbook(workbookSheets).read() };

/** What was done stays done, whatever becomes of its reminders. */
function remembering<Value>(work: () => Value): Value {
  const done = work();
  if (reminders !== null) tried(() => reminders?.remember(reminderDesk), undefined);
  return done;
}

__desk.provide('actions', {
  onOpening,
  onKeyResultsEdited: (edited) => {
    const workbook = activeWorkbook(keyResultsAndSettings);
    workbook.exclusively(() => {
      const steps = planLastCheckIn(edited, workbook.read(), words);
      if (steps.length > 0) workbook.apply({ ...noSentences, steps });
    });
  },
  runMenu: (name) => {
    const command = commands.find((candidate) => candidate.name === name);
    if (command) remembering(() => runMenu(command, activeWorkbook(workbookSheets), words));
  },
  handleRequest: (name, input) => {
    let isChanged = false;
    const workbook = activeWorkbook(workbookSheets);
    const apply: typeof workbook.apply = (plan) => {
      isChanged = true;
      workbook.apply(plan);
    };
    const reply = handleRequest(name, input, { workbook: { ...workbook, apply }, words, reportBug });
    return isChanged ? remembering(() => reply) : reply;
  },
  runReminders: (wish, event) => {
    if (wish === 'toggle') reminders?.toggle(reminderDesk);
    else reminders?.send(event, reminderDesk);
  },
  selfTest: () => {
    const { days, spreadsheet } = activeSpreadsheet();
    return runSelfTest(spreadsheet(), days, words);
  },
});
