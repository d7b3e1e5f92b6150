// Begins a run: everything a script can reach, before it has done anything.
import type { Workbook } from '../engine/workbook.ts';
import { newAccount } from './account.ts';
import { allPermissions } from './permissions.ts';
import { range } from './range.ts';
import type { Realm } from './realm.ts';
import type { ScriptRun } from './script-run.ts';
import { sheet } from './sheet.ts';
import { emptyStage } from './stage.ts';

/** A run in the global scope of a script; `parts` say what differs from somebody alone with everything allowed. */
export function newRun(workbook: Workbook, realm: Realm, parts: Partial<ScriptRun> = {}): ScriptRun {
  const run: ScriptRun = {
    stage: emptyStage,
    files: new Map(),
    account: newAccount(),
    permissions: allPermissions,
    hasDocument: true,
    hasFunction: () => false,
    mode: 'LOADING',
    selection: null,
    locks: { holder: null },
    ...parts,
    workbook,
    realm,
    calls: { read: 0, write: 0 },
    hasPendingWrites: false,
    range: (place) => range(run, place),
    sheet: (sheetId) => sheet(run, sheetId),
  };
  return run;
}
