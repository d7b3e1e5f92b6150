// What google.script.run carries: plain data both ways, and nothing that would have to be guessed.

const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

function carry(value: unknown, path: string, above: readonly object[]): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') {
    throw new Error(`google.script.run cannot carry a ${typeof value} (at ${path}).`);
  }
  if (above.includes(value)) throw new Error(`google.script.run cannot carry a circle (at ${path}).`);
  const trail = [...above, value];
  if (Array.isArray(value)) {
    return value.map((item, index) => (item === undefined ? null : carry(item, `${path}[${index}]`, trail)));
  }
  if (kindOf(value) !== 'Object') {
    throw new Error(`google.script.run cannot carry a ${kindOf(value)} (at ${path}).`);
  }
  const members = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(members.map(([key, item]) => [key, carry(item, `${path}.${key}`, trail)]));
}

/**
 * A copy of the value as it arrives on the other side. Dates, functions and circles are refused at any depth;
 * a missing item of a list becomes null; nothing at all arrives as null.
 *
 * @example carried({ rows: [1, undefined] }, 'value') //=> { rows: [1, null] }
 */
export function carried(value: unknown, name: string): unknown {
  return value === undefined ? null : carry(value, name, []);
}
