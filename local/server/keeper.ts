// Keeps the open workbook on the disk: soon after a change, not at every key.
const quietMs = 400;
const longestMs = 4000;

export interface Keeper {
  changed(): void;
  /** Writes what is not yet written; resolves when it is on the disk. */
  flush(): Promise<void>;
}

export interface KeeperEvents {
  write(): Promise<void>;
  onSaved(isSaved: boolean): void;
  onTrouble(error: unknown): void;
}

export function createKeeper(events: KeeperEvents): Keeper {
  let timer: NodeJS.Timeout | null = null;
  let changedSince: number | null = null;
  let writing: Promise<void> = Promise.resolve();

  function writeNow(): Promise<void> {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (changedSince === null) return writing;
    changedSince = null;
    writing = writing
      .then(() => events.write())
      .then(() => {
        if (changedSince === null) events.onSaved(true);
      })
      .catch((error: unknown) => events.onTrouble(error));
    return writing;
  }

  return {
    changed: () => {
      if (changedSince === null) events.onSaved(false);
      changedSince ??= Date.now();
      if (timer !== null) clearTimeout(timer);
      const wait = Math.max(0, Math.min(quietMs, changedSince + longestMs - Date.now()));
      timer = setTimeout(writeNow, wait);
    },
    flush: writeNow,
  };
}
