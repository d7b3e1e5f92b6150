// What google.script.run lets through, by Google's rules: plain data, nothing that cannot be written down.

/** What Google's client throws for a value it does not let through. */
const refused = (path: string): TypeError =>
  new TypeError(`Failed due to illegal value in property: ${path}`);

const isPlain = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
};

/**
 * The value as the server will see it; throws for a Date, a function, an element or a circle, however deep.
 * `undefined` becomes null in a list and is left out of an object.
 *
 * @example passed({ a: [1, undefined] }, '0') //=> { a: [1, null] }
 */
export function passed(value: unknown, path: string, above: readonly object[] = []): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || above.includes(value)) throw refused(path);
  const here = [...above, value];
  if (Array.isArray(value)) return value.map((item, at) => passed(item, String(at), here));
  if (!isPlain(value)) throw refused(path);
  const kept = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(kept.map(([key, item]) => [key, passed(item, key, here)]));
}
