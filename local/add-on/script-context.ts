// A bare global scope as Apps Script has it: the language, the services, and nothing of Node or a browser.
import { createContext, Script } from 'node:vm';
import type { Realm } from '../apps-script/realm.ts';
import type { Bundle } from './read-bundle.ts';

/** The bundle running in a scope of its own. */
export interface ScriptContext {
  readonly realm: Realm;
  /** Puts the services into the scope and runs every file of the bundle. */
  load(services: Readonly<Record<string, object>>): void;
  /** The top-level function of that name; null where the script has none. */
  functionNamed(name: string): ((...args: readonly unknown[]) => unknown) | null;
  /** A copy of plain JSON data, made of the scope's own objects. */
  dataOf(json: string): unknown;
}

const makers = new Script(`({
  date: (moment) => new Date(moment),
  exception: (message) => { const error = new Error(message); error.name = 'Exception'; return error; },
  rows: (rows) => Array.from(rows, (row) => Array.from(row)),
  array: (items) => Array.from(items),
  object: (members) => Object.assign({}, members),
  parse: (json) => JSON.parse(json),
})`);

/** eval is documented for text of the project's own files (HtmlTemplate.getCode), making functions from text is not. */
const refuseNewFunctions = new Script(`{
  const refuse = () => { throw new EvalError('Code generation from strings disallowed for this context'); };
  const refused = new Proxy(Function, { apply: refuse, construct: refuse });
  Function.prototype.constructor = refused;
  globalThis.Function = refused;
}`);

/** Node gives every context these, which Apps Script lacks. */
const absent = ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'escape', 'unescape'];

const compiled = new WeakMap<Bundle, readonly Script[]>();

function scriptsOf(bundle: Bundle): readonly Script[] {
  const known = compiled.get(bundle);
  if (known) return known;
  const scripts = bundle.scripts.map(({ name, code }) => new Script(code, { filename: name }));
  compiled.set(bundle, scripts);
  return scripts;
}

export function scriptContext(bundle: Bundle): ScriptContext {
  const scope: Record<string, unknown> = {};
  const context = createContext(scope, { codeGeneration: { strings: true, wasm: false } });
  for (const name of absent) new Script(`delete globalThis.${name}`).runInContext(context);
  refuseNewFunctions.runInContext(context);
  const { parse, ...realm } = makers.runInContext(context);
  return {
    realm,
    load: (services) => {
      Object.assign(scope, services);
      for (const script of scriptsOf(bundle)) script.runInContext(context);
    },
    functionNamed: (name) => {
      const found: unknown = Object.hasOwn(scope, name) ? scope[name] : null;
      if (typeof found !== 'function') return null;
      return (...args) => Reflect.apply(found, undefined, args);
    },
    dataOf: parse,
  };
}
