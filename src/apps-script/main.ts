// The composition root: what Sheets calls, wired to the catalogue. Nothing here touches a service before a call.
import { commands } from '../catalog/commands/commands.ts';
import { isForDeveloper, refreshOnOpening } from '../catalog/commands/refresh.ts';
import type { FunctionArgument } from '../catalog/functions/custom-function.ts';
import { functions } from '../catalog/functions/functions.ts';
import { handleRequest as answerRequest } from '../catalog/handle-request.ts';
import type { Reply } from '../catalog/requests/request.ts';
import { messagesIn } from '../messages/messages.ts';
import type { CellValue, Grid } from '../workbook/cell.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { activeSpreadsheet, activeWorkbook } from './active-workbook.ts';
import { callFunction as callCatalogueFunction } from './call-function.ts';
import { addMenu } from './menu.ts';
import { reportBug } from './report-bug.ts';
import { runMenu as runMenuCommand } from './run-menu.ts';
import { runSelfTest, type SelfTestReport } from './self-test/run-self-test.ts';

const words = messagesIn('en');
/** A summary whose name was taken may have one of a few others. */
const summarySheets = [words.summary.sheet, ...[1, 2, 3, 4, 5].map(words.summary.otherSheet)];
const workbookSheets = new Set([...Object.values(words.tables).map((table) => table.name), ...summarySheets]);
const settingsSheet = new Set([words.tables.settings.name]);

/** What Sheets hands to onOpen; `authMode` is NONE where the add-on may build its menu and nothing else. */
interface OpenEvent {
  readonly authMode?: unknown;
}

/** The settings as the file opens with them; null where they cannot be looked at. */
function settingsOnOpening(workbook: Workbook): Snapshot | null {
  try {
    return workbook.read();
  } catch (error) {
    reportBug(error);
    return null;
  }
}

export function onOpen(event?: OpenEvent): void {
  const workbook = activeWorkbook(settingsSheet);
  const opening = String(event?.authMode) === 'NONE' ? null : settingsOnOpening(workbook);
  addMenu(commands, words, opening !== null && isForDeveloper(opening, words));
  if (opening === null) return;
  try {
    refreshOnOpening(workbook, { words }, opening);
  } catch (error) {
    reportBug(error);
  }
}

export function onInstall(event?: OpenEvent): void {
  onOpen(event);
}

export function runMenu(name: string): void {
  const command = commands.find((candidate) => candidate.name === name);
  if (command) runMenuCommand(command, activeWorkbook(workbookSheets), words);
}

export function handleRequest(name: unknown, input: unknown): Reply<unknown> {
  return answerRequest(name, input, { workbook: activeWorkbook(workbookSheets), words, reportBug });
}

export function selfTest(): SelfTestReport {
  const { days, spreadsheet } = activeSpreadsheet();
  return runSelfTest(spreadsheet(), days, words);
}

export function callFunction(name: string, args: readonly FunctionArgument[]): CellValue | Grid {
  const declared = functions.find((candidate) => candidate.name === name);
  if (!declared) return `#${name}?`;
  return callCatalogueFunction(declared, args, activeSpreadsheet().locale, words);
}
