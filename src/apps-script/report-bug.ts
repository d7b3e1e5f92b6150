// Takes note of a bug where whoever looks after the add-on will see it: the script's log.

export function reportBug(error: unknown): void {
  console.error(error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error));
}
