// Which language newer than ES2020 the service understands; each piece is tried by itself, for one may stop a file.
import type { Facts } from './fact.ts';

/** Called by another name, eval runs text in the global scope, as for the parts of the add-on. */
// biome-ignore lint/security/noGlobalEval: the texts stand here.
const evaluate = eval;

const pieces: readonly (readonly [name: string, text: string])[] = [
  ['??=', '(() => { let a; a ??= true; return a; })()'],
  ['#x', '(() => { class A { #x = true; x() { return this.#x; } } return new A().x(); })()'],
  ['static{}', '(() => { class A { static x; static { A.x = true; } } return A.x; })()'],
  ['at()', '[true].at(-1)'],
  ['replaceAll()', "'aa'.replaceAll('a', 'b') === 'bb'"],
];

function works(text: string): boolean {
  try {
    return evaluate(text) === true;
  } catch {
    return false;
  }
}

export const languageFacts: Facts = {
  syntax: () =>
    pieces
      .filter(([, text]) => works(text))
      .map(([name]) => name)
      .join(' '),
};
