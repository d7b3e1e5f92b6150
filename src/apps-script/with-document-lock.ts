// Lets one run at a time change the spreadsheet, so that two people never get the same row or the same ID.

const waitMilliseconds = 15_000;

/** Runs the work under the document's lock; null where somebody else held it too long. */
export function withDocumentLock<Value>(work: () => Value): { readonly value: Value } | null {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(waitMilliseconds)) return null;
  try {
    const value = work();
    SpreadsheetApp.flush();
    return { value };
  } finally {
    lock.releaseLock();
  }
}
