// Lets one run at a time change the spreadsheet, so that two people never get the same row or the same ID.
import { reportBug } from './report-bug.ts';

const waitMilliseconds = 15_000;

/** Runs the work under the document's lock; null where somebody else held it too long. */
export function withDocumentLock<Value>(work: () => Value): { readonly value: Value } | null {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(waitMilliseconds)) return null;
  try {
    // Plans flush what they wrote, so that nobody who comes next reads old cells.
    return { value: work() };
  } finally {
    letGo(lock);
  }
}

/** Google lets go of a lock at the end of a run, too: what was done before stays done. */
function letGo(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch (error) {
    reportBug(error);
  }
}
