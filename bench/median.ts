// Medians of repeated runs.

/** The middle one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function millisecondsOf(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

/** Medians of works that take turns, so that what else the machine does falls on all of them. */
export function mediansOf<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
  runs: number,
): (name: Name) => number {
  const names = Object.keys(works).filter((name): name is Name => name in works);
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  for (const name of names) works[name]();
  for (let run = 0; run < runs; run += 1) {
    for (const name of names) times.get(name)?.push(millisecondsOf(works[name]));
  }
  return (name) => median(times.get(name) ?? []);
}
