// What Sheets looks up by name: each a top-level function with its parameters, found without touching a service.
import { createContext, Script } from 'node:vm';
import { functionDeclarations } from '../local/engine/function-declarations.ts';
import { commands } from '../src/catalog/commands/commands.ts';
import { menuHandlerOf } from '../src/catalog/commands/menu-handler.ts';
import { functions } from '../src/catalog/functions/functions.ts';

/** Every name, with the parameters it takes. */
const expected: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['onOpen', ['event']],
  ['onInstall', ['event']],
  ['onEdit', ['event']],
  ['handleRequest', ['name', 'input']],
  ['menuSelfTest', []],
  ...commands.map((command) => [menuHandlerOf(command), []] as const),
  ...functions.map(({ name, parameters }) => [name, parameters.map((parameter) => parameter.name)] as const),
]);

const parametersOf = (source: string): string =>
  (/^function\s+[\w$]+\s*\(([^)]*)\)/.exec(source)?.[1] ?? 'no plain list').replace(/\s/g, '');

/** The global scope after both files ran; there is no service in it, so code that wants one fails. */
function loaded(files: readonly { readonly name: string; readonly code: string }[]): object | string {
  const scope = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  for (const { code, name } of files) {
    try {
      new Script(code, { filename: name }).runInContext(scope, { timeout: 5_000 });
    } catch (error) {
      const message =
        typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
      return `${name}: its global scope does not run without services: ${String(message)}.`;
    }
  }
  return scope;
}

/** A sentence for every function that Sheets would not find, or would offer without its help. */
export function entryPointProblems(
  files: readonly { readonly name: string; readonly code: string }[],
): readonly string[] {
  const scope = loaded(files);
  if (typeof scope === 'string') return [scope];
  const problems: string[] = [];
  for (const [name, parameters] of expected) {
    const found: unknown = Reflect.get(scope, name);
    if (typeof found !== 'function') problems.push(`${name}: no top-level function of that name.`);
    else if (parametersOf(String(found)) !== parameters.join(',')) {
      problems.push(`${name}: takes (${parametersOf(String(found))}), not (${parameters.join(', ')}).`);
    }
  }
  const documented = new Set(files.flatMap(({ code }) => functionDeclarations(code)).map(({ name }) => name));
  for (const { name } of functions) {
    if (!documented.has(name)) problems.push(`${name}: no comment with @customfunction stands before it.`);
  }
  return problems;
}
