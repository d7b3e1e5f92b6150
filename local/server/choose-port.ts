// Which port to serve at: the one asked for, or the next that is free, which is said in a sentence.
import type { RunningServer } from './serve.ts';
import { words } from './words.ts';

const standardPort = 4173;
const lastPort = 65_535;
const triesAtMost = 20;

/**
 * @example portAsked(undefined) //=> 4173
 * @example portAsked('8080') //=> 8080
 */
export function portAsked(text: string | undefined): number {
  if (text === undefined || text === '') return standardPort;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > lastPort) throw new Error(words.notPort(text));
  return port;
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** Starts at the port, or at the next free one. */
export async function startAtFreePort(
  port: number,
  start: (port: number) => Promise<RunningServer>,
  say: (sentence: string) => void,
): Promise<RunningServer> {
  for (let tried = port; ; tried += 1) {
    try {
      return await start(tried);
    } catch (error) {
      if (!isBusy(error) || tried >= Math.min(lastPort, port + triesAtMost)) throw error;
      say(words.busy(tried, tried + 1));
    }
  }
}
