// Runs a command line and keeps what it says on either channel.
import type { Terminal } from '../../../local/cli/terminal.ts';

export interface Heard {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

export async function heard(run: (terminal: Terminal) => Promise<number>): Promise<Heard> {
  let out = '';
  let err = '';
  const exit = await run({
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { exit, out, err };
}
