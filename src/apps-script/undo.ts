// Undoes what a plan has done so far, patiently: a service that failed once often answers a moment later.

import type { Undo } from './put-back.ts';
import { reportBug } from './report-bug.ts';

const mostTries = 3;
const firstPauseMilliseconds = 250;

/** True where everything was undone; what fails for good is left, and the rest undone all the same. */
export function undoAll(steps: readonly Undo[]): boolean {
  let tries = mostTries;
  let isUndone = true;
  for (const step of [...steps, () => SpreadsheetApp.flush()]) {
    if (succeeds(step, tries)) continue;
    // A service that failed so often is gone; no need to wait for it again.
    tries = 1;
    isUndone = false;
  }
  return isUndone;
}

function succeeds(step: Undo, tries: number): boolean {
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    try {
      if (attempt > 1) Utilities.sleep(firstPauseMilliseconds * 2 ** (attempt - 2));
      step();
      return true;
    } catch (error) {
      reportBug(error);
    }
  }
  return false;
}
