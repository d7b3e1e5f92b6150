// LockService: the document's lock, one holder at a time.
import type { ScriptRun } from './script-run.ts';
import { notPermitted, service, wrongParameters } from './service.ts';

type GoogleLock = GoogleAppsScript.Lock.Lock;

function documentLock(run: ScriptRun): GoogleLock {
  const isFree = (): boolean => run.locks.holder === null || run.locks.holder === run;

  function take(method: string, milliseconds: unknown): boolean {
    if (typeof milliseconds !== 'number') throw wrongParameters(run, `Lock.${method}`, [milliseconds]);
    if (!isFree()) return false;
    run.locks.holder = run;
    return true;
  }

  return service<GoogleLock, 'tryLock' | 'waitLock' | 'releaseLock' | 'hasLock'>(
    run,
    'Lock',
    { tryLock: 'local', waitLock: 'local', releaseLock: 'local', hasLock: 'local' },
    {
      tryLock: (milliseconds) => take('tryLock', milliseconds),
      waitLock: (milliseconds) => {
        if (!take('waitLock', milliseconds)) {
          throw run.realm.exception('Lock timeout: another process was holding the lock for too long.');
        }
      },
      releaseLock: () => {
        if (run.locks.holder !== run) return;
        if (run.hasPendingWrites) {
          throw run.realm.exception(
            'Changes are pending: call SpreadsheetApp.flush() before releaseLock(), or the next holder reads the sheet as it was.',
          );
        }
        run.locks.holder = null;
      },
      hasLock: () => run.locks.holder === run,
    },
  );
}

export function lockService(run: ScriptRun): GoogleAppsScript.Lock.LockService {
  return service<GoogleAppsScript.Lock.LockService, 'getDocumentLock'>(
    run,
    'LockService',
    { getDocumentLock: 'local' },
    {
      getDocumentLock: () => {
        if (run.mode === 'LOADING' || run.mode === 'NONE')
          throw notPermitted(run, 'LockService.getDocumentLock');
        if (!run.hasDocument) throw run.realm.exception('There is no document to lock.');
        return documentLock(run);
      },
    },
  );
}
