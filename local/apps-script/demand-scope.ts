// Refuses calls that need a permission which the script or the code under way does not have.
import { alternatives, isGranted } from './permissions.ts';
import type { ScriptRun } from './script-run.ts';

/** Throws Google's words where the script may not make a call that needs a permission of its own. */
export function demandScope(run: ScriptRun, needed: string, call: string): void {
  if (isGranted(run.permissions, needed)) return;
  throw run.realm.exception(
    `Specified permissions are not sufficient to call ${call}. Required permissions: ${alternatives(needed)}`,
  );
}

/** As above, for services that only code may use which the person has started or a trigger of theirs. */
export function demandAuthorised(run: ScriptRun, needed: string, call: string): void {
  if (run.mode !== 'FULL') {
    throw run.realm.exception(
      `You do not have permission to call ${call}. Required permissions: ${alternatives(needed)}`,
    );
  }
  demandScope(run, needed, call);
}
