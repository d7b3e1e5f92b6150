// What every call of a custom function pays before it begins: the size of the code and the time to load it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { freshBundle } from '../local/add-on/fresh-bundle.ts';
import { median, millisecondsOf } from './median.ts';

const contexts = 25;

const kilobytesOf = (text: string): number => Buffer.byteLength(text) / 1000;

/** Text no engine has met before, so that nothing of it is compiled already. */
const neverSeen = (code: string, run: number): string => `${code}\n// ${run} ${process.hrtime.bigint()}`;

export async function coldStartFigures(): Promise<Readonly<Record<string, number>>> {
  await freshBundle();
  const read = (name: string): string => readFileSync(join(import.meta.dirname, '..', 'dist', name), 'utf8');
  const code = read('Code.js');
  const times = Array.from({ length: contexts }, (_, run) => {
    const context = createContext({});
    const source = neverSeen(code, run);
    return millisecondsOf(() => new Script(source).runInContext(context));
  });
  return {
    'coldStart.codeKilobytes': kilobytesOf(code),
    'coldStart.goalsKilobytes': kilobytesOf(read('goals.html')),
    'coldStart.actionsKilobytes': kilobytesOf(read('actions.html')),
    'coldStart.evaluateMs': median(times),
  };
}
