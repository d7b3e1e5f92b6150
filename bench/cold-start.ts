// What every call of a custom function pays before it begins: the size of the code and the time to load it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { freshBundle } from '../local/add-on/fresh-bundle.ts';
import { median, millisecondsOf } from './median.ts';

const contexts = 25;

/** Text no engine has met before, so that nothing of it is compiled already. */
const neverSeen = (code: string, run: number): string => `${code}\n// ${run} ${process.hrtime.bigint()}`;

export async function coldStartFigures(): Promise<Readonly<Record<string, number>>> {
  await freshBundle();
  const code = readFileSync(join(import.meta.dirname, '..', 'dist', 'Code.js'), 'utf8');
  const times = Array.from({ length: contexts }, (_, run) => {
    const context = createContext({});
    const source = neverSeen(code, run);
    return millisecondsOf(() => new Script(source).runInContext(context));
  });
  return {
    'coldStart.codeKilobytes': Buffer.byteLength(code) / 1000,
    'coldStart.evaluateMs': median(times),
  };
}
