// What Sheets calls. Every call of a custom function loads this, so it holds what cells need and opens the other
// parts when they are asked for. Nothing here touches a service before a call.
import type { MenuGroups } from '../catalog/commands/menu-items.ts';
import type { FunctionArgument } from '../catalog/functions/custom-function.ts';
import { functions } from '../catalog/functions/functions.ts';
import type { Reply } from '../catalog/requests/request.ts';
import { cellMessagesIn } from '../messages/cell-messages.ts';
import type { CellValue, Grid } from '../workbook/cell.ts';
import { activeSpreadsheet } from './active-spreadsheet.ts';
import { callFunction as callCatalogueFunction } from './call-function.ts';
import { addMenu } from './menu.ts';
import { type EditEvent, onEdit as lookAtEdit } from './on-edit.ts';
import { partNamed } from './parts.ts';
import { reportBug } from './report-bug.ts';
import type { SelfTestReport } from './self-test/run-self-test.ts';

const words = cellMessagesIn('en');

/** What Sheets hands to onOpen; `authMode` is NONE where the add-on may build its menu and nothing else. */
interface OpenEvent {
  readonly authMode?: unknown;
}

/** `menu` is as it stands where nothing of the file may be looked at. */
export function onOpen(event: OpenEvent | undefined, menu: MenuGroups): void {
  if (String(event?.authMode) === 'NONE') {
    addMenu(menu);
    return;
  }
  try {
    partNamed('actions').onOpening();
  } catch (error) {
    reportBug(error);
    addMenu(menu);
  }
}

export function onEdit(event: EditEvent): void {
  try {
    lookAtEdit(event, words);
  } catch (error) {
    reportBug(error);
  }
}

export function runMenu(name: string): void {
  partNamed('actions').runMenu(name);
}

export function handleRequest(name: unknown, input: unknown): Reply<unknown> {
  return partNamed('actions').handleRequest(name, input);
}

export function selfTest(): SelfTestReport {
  return partNamed('actions').selfTest();
}

export function callFunction(name: string, args: readonly FunctionArgument[]): CellValue | Grid {
  const declared = functions.find((candidate) => candidate.name === name);
  if (!declared) return `#${name}?`;
  const { locale } = activeSpreadsheet();
  return callCatalogueFunction(declared, args, { locale, words, goals: () => partNamed('goals') });
}

/** Only a build with reminders has functions that call this. */
export function runReminders(wish: 'toggle' | 'send', event: unknown): void {
  partNamed('actions').runReminders(wish, event);
}
