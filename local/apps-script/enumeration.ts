// Enumerations of Apps Script: their members are objects, so a name or a number in their place is refused.
import type { ScriptRun } from './script-run.ts';

const names = new WeakMap<object, string>();

/** The name of an enumeration's member; null for anything else. */
export const memberName = (member: unknown): string | null =>
  typeof member === 'object' && member !== null ? (names.get(member) ?? null) : null;

/** The typings call members numbers; what the host hands out answers to every name they list. */
function isEnumeration<Enumeration extends object>(_members: object): asserts _members is Enumeration {}

const made = new Map<string, object>();

function memberOf(enumeration: string, name: string): object {
  const key = `${enumeration}.${name}`;
  const known = made.get(key);
  if (known) return known;
  const member = Object.freeze({ name: () => name, toString: () => name });
  names.set(member, name);
  made.set(key, member);
  return member;
}

/** An enumeration with these members; any other member throws `not emulated`. */
export function enumeration<Enumeration extends object>(
  run: ScriptRun,
  name: string,
  members: readonly (keyof Enumeration & string)[],
): Enumeration {
  const known: ReadonlySet<string> = new Set(members);
  const proxy: object = new Proxy(
    {},
    {
      get(_target, property) {
        if (typeof property === 'symbol') return undefined;
        if (known.has(property)) return memberOf(name, property);
        throw run.realm.exception(`not emulated: ${name}.${property}`);
      },
    },
  );
  isEnumeration<Enumeration>(proxy);
  return proxy;
}
