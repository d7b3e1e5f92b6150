// Finds syntax that Apps Script may not parse: whatever has to be rewritten to be ES2020.
import { Script } from 'node:vm';
import { transformSync } from 'esbuild';

const printed = (code: string, target: 'es2020' | 'esnext'): string =>
  transformSync(code, { target, legalComments: 'none', logLevel: 'silent' }).code;

/** What is wrong with the syntax of a file, as half a sentence; null where Google can read it. */
export function syntaxProblem(name: string, code: string): string | null {
  try {
    new Script(code, { filename: name });
    return printed(code, 'es2020') === printed(code, 'esnext') ? null : 'uses syntax newer than ES2020';
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return `does not parse: ${message}`;
  }
}
