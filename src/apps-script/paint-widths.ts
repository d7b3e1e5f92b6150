// Column widths in as few calls as there can be: one call sets any run of neighbours, and a later one may set some of
// them again.

/** Columns counted from 0. */
export interface WidthCall {
  readonly from: number;
  readonly count: number;
  readonly width: number;
}

interface Painting {
  readonly calls: number;
  /** The next column of the same width that belongs to the first one's call; null where it ends alone. */
  readonly next: number | null;
}

/**
 * The calls, in their order.
 *
 * @example paintWidths([90, 90, 320, 90]) //=> [{ from: 0, count: 4, width: 90 }, { from: 2, count: 1, width: 320 }]
 */
export function paintWidths(widths: readonly number[]): readonly WidthCall[] {
  const known = new Map<string, Painting>();
  const paint = (from: number, to: number): Painting => {
    if (from > to) return { calls: 0, next: null };
    const before = known.get(`${from} ${to}`);
    if (before) return before;
    let best: Painting = { calls: 1 + paint(from + 1, to).calls, next: null };
    for (let next = from + 1; next <= to; next += 1) {
      if (widths[next] !== widths[from]) continue;
      const calls = paint(from + 1, next - 1).calls + paint(next, to).calls;
      if (calls < best.calls) best = { calls, next };
    }
    known.set(`${from} ${to}`, best);
    return best;
  };
  const made: WidthCall[] = [];
  /** `start` is where the call that covers `from` begins. */
  const collect = (from: number, to: number, start: number): void => {
    if (from > to) return;
    const { next } = paint(from, to);
    if (next !== null) {
      collect(next, to, start);
      collect(from + 1, next - 1, from + 1);
      return;
    }
    made.push({ from: start, count: from - start + 1, width: widths[from] ?? 0 });
    collect(from + 1, to, from + 1);
  };
  collect(0, widths.length - 1, 0);
  return made;
}
