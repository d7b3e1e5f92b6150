// The part behind menu items, the sidebar and the opening of a file, wired to the catalogue.
import { commands } from '../catalog/commands/commands.ts';
import { menuItems } from '../catalog/commands/menu-items.ts';
import { isForDeveloper, refreshOnOpening } from '../catalog/commands/refresh.ts';
import { planLastCheckIn } from '../catalog/edits/plan-last-check-in.ts';
import { handleRequest } from '../catalog/handle-request.ts';
import { messagesIn } from '../messages/messages.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { activeSpreadsheet } from './active-spreadsheet.ts';
import { activeWorkbook } from './active-workbook.ts';
import { addMenu } from './menu.ts';
import type { PartDesk } from './parts.ts';
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
const workbookSheets = { has: (name: string) => namedSheets.has(name) || words.cycle.isClosedSheet(name) };
const settingsSheet = new Set([words.tables.settings.name]);
const keyResultsAndSettings = new Set([words.tables.keyResults.name, words.tables.settings.name]);
/** What happens while people type says nothing. */
const noSentences = { says: '', changed: [], kept: [], problems: [] };
const selfTestItem = { title: words.selfTest.menu, handler: 'menuSelfTest' };

/** The settings as the file opens with them; null where they cannot be looked at. */
function settingsOnOpening(workbook: Workbook): Snapshot | null {
  try {
    return workbook.read();
  } catch (error) {
    reportBug(error);
    return null;
  }
}

function onOpening(): void {
  const workbook = activeWorkbook(settingsSheet);
  const opening = settingsOnOpening(workbook);
  const isDeveloper = opening !== null && isForDeveloper(opening, words);
  addMenu(menuItems(commands, words), isDeveloper ? [selfTestItem] : []);
  if (opening === null) return;
  try {
    refreshOnOpening(workbook, { words }, opening);
  } catch (error) {
    reportBug(error);
  }
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
    if (command) runMenu(command, activeWorkbook(workbookSheets), words);
  },
  handleRequest: (name, input) =>
    handleRequest(name, input, { workbook: activeWorkbook(workbookSheets), words, reportBug }),
  selfTest: () => {
    const { days, spreadsheet } = activeSpreadsheet();
    return runSelfTest(spreadsheet(), days, words);
  },
});
