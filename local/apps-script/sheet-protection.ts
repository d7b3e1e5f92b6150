// Protection: that a sheet is protected; nothing of it is emulated but that it is there.
import type { ScriptRun } from './script-run.ts';
import { type Effect, service } from './service.ts';

type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;

const effects = {} as const satisfies Partial<Record<keyof GoogleProtection, Effect>>;

export const sheetProtection = (run: ScriptRun): GoogleProtection =>
  service<GoogleProtection, keyof typeof effects>(run, 'Protection', effects, {});
