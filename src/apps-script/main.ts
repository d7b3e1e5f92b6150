// The composition root: what Sheets calls, wired to the catalogue. Nothing here touches a service before a call.
import { commands } from '../catalog/commands/commands.ts';
import { refreshOnOpening } from '../catalog/commands/refresh.ts';
import type { FunctionArgument } from '../catalog/functions/custom-function.ts';
import { functions } from '../catalog/functions/functions.ts';
import { handleRequest as answerRequest } from '../catalog/handle-request.ts';
import type { Reply } from '../catalog/requests/request.ts';
import { messagesIn } from '../messages/messages.ts';
import type { CellValue, Grid } from '../workbook/cell.ts';
import { activeSpreadsheet, activeWorkbook } from './active-workbook.ts';
import { callFunction as callCatalogueFunction } from './call-function.ts';
import { addMenu } from './menu.ts';
import { reportBug } from './report-bug.ts';
import { runMenu as runMenuCommand } from './run-menu.ts';

const words = messagesIn('en');
/** A summary whose name was taken may have one of a few others. */
const summarySheets = [words.summary.sheet, ...[1, 2, 3, 4, 5].map(words.summary.otherSheet)];
const workbookSheets = new Set([...Object.values(words.tables).map((table) => table.name), ...summarySheets]);
const settingsSheet = new Set([words.tables.settings.name]);

/** What Sheets hands to onOpen; `authMode` is NONE where the add-on may build its menu and nothing else. */
interface OpenEvent {
  readonly authMode?: unknown;
}

export function onOpen(event?: OpenEvent): void {
  addMenu(commands, words);
  if (String(event?.authMode) === 'NONE') return;
  try {
    refreshOnOpening(activeWorkbook(settingsSheet), { words });
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

export function callFunction(name: string, args: readonly FunctionArgument[]): CellValue | Grid {
  const declared = functions.find((candidate) => candidate.name === name);
  if (!declared) return `#${name}?`;
  return callCatalogueFunction(declared, args, activeSpreadsheet().locale, words);
}
