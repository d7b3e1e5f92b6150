// Makes an emulated class out of its methods: counts calls, asks for permission, and says what is not emulated.
import type { AuthMode, ScriptRun } from './script-run.ts';

/** What a call costs at Google: a look at the document, a change to it, or nothing that leaves the script. */
export type Effect = 'read' | 'write' | 'local';

const mayRead: ReadonlySet<AuthMode> = new Set(['LIMITED', 'CUSTOM_FUNCTION', 'FULL']);
const mayWrite: ReadonlySet<AuthMode> = new Set(['LIMITED', 'FULL']);

/** Properties that JavaScript itself looks for on any value. */
const askedByTheLanguage = new Set([
  'then',
  'toJSON',
  'constructor',
  'valueOf',
  'nodeType',
  'asymmetricMatch',
]);

function demand(run: ScriptRun, effect: Effect, call: string): void {
  if (run.endsAt !== undefined && performance.now() > run.endsAt) throw run.realm.exception(exceeded);
  if (effect === 'local') return;
  const allowed = effect === 'read' ? mayRead : mayWrite;
  if (!allowed.has(run.mode)) throw notPermitted(run, call);
  run.calls[effect] += 1;
}

/** Google's words for code that has run too long. */
export const exceeded = 'Exceeded maximum execution time';

/** Google's words for a call that its servers did not answer. */
export const serviceFailed = 'Service Spreadsheets failed while accessing document.';

/** Google's words for a call that the way the script was started does not allow. */
export const notPermitted = (run: ScriptRun, call: string): Error =>
  run.realm.exception(`You do not have permission to call ${call}`);

/** Google's words for a call with arguments of the wrong kind. */
export const wrongParameters = (run: ScriptRun, call: string, args: readonly unknown[]): Error =>
  run.realm.exception(
    `The parameters (${args.map(kindOf).join(',')}) don't match the method signature for ${call}.`,
  );

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return `${value.length > 0 ? kindOf(value[0]) : ''}[]`;
  const kind = typeof value === 'object' ? Object.prototype.toString.call(value).slice(8, -1) : typeof value;
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

/** The proxy answers every property: those not emulated by an Exception, so it is all of the class. */
function answersAll<Full extends object>(_proxy: object): asserts _proxy is Full {}

/**
 * An object of a Google class. `effects` names every method that is emulated.
 * Anything else that is asked of the object throws `not emulated: Class.method`.
 */
export function service<Full extends object, Name extends keyof Full & string>(
  run: ScriptRun,
  className: string,
  effects: Readonly<Record<Name, Effect>>,
  methods: Pick<Full, Name>,
): Full {
  const emulated = new Map<string | symbol, unknown>();
  for (const name of Object.keys(methods)) {
    const member: unknown = Object.getOwnPropertyDescriptor(methods, name)?.value;
    const effect: unknown = Object.getOwnPropertyDescriptor(effects, name)?.value;
    if (typeof member !== 'function') {
      emulated.set(name, member);
      continue;
    }
    const call = `${className}.${name}`;
    emulated.set(name, (...args: readonly unknown[]) => {
      demand(run, effect === 'read' || effect === 'write' ? effect : 'local', call);
      const failure = run.failing?.(call) ?? null;
      if (failure === 'before') throw run.realm.exception(serviceFailed);
      const answer = member(...args);
      if (failure === 'after') throw run.realm.exception(serviceFailed);
      return answer;
    });
  }
  emulated.set('toString', () => className);
  const proxy = new Proxy(
    {},
    {
      get(_target, property) {
        if (emulated.has(property)) return emulated.get(property);
        if (typeof property === 'symbol' || askedByTheLanguage.has(property)) return undefined;
        throw run.realm.exception(`not emulated: ${className}.${property}`);
      },
      has: (_target, property) => emulated.has(property),
      set(_target, property) {
        throw run.realm.exception(`${className}.${String(property)} cannot be set`);
      },
    },
  );
  answersAll<Full>(proxy);
  return proxy;
}
