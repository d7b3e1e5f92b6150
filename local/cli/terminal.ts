// Where the command line speaks: results on one channel, what went wrong on the other.

export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** The file descriptor of a terminal that people look at. */
  readonly screen?: number | null;
}

/** Says on one line what went wrong. */
export function tellFailure(terminal: Terminal, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  terminal.err(`${message.replaceAll(/\s+/g, ' ').trim()}\n`);
}
