// The chart option “series” as the emulation understands it: the look of each line of a combination.
import { z } from 'zod/mini';
import type { SeriesLook } from '../engine/series-looks.ts';

const look = z.object({
  type: z.literal('line'),
  color: z.string(),
  lineWidth: z.number(),
  pointSize: z.number(),
  pointShape: z.enum(['circle', 'square', 'diamond']),
  lineDashStyle: z.optional(z.array(z.number())),
});
const option = z.record(z.string(), look);

/** The looks in the order of the series; null for anything that is more than lines. */
export function seriesLooks(value: unknown): readonly SeriesLook[] | null {
  // What a script hands over is of its own realm; as JSON it is of ours.
  const read = option.safeParse(JSON.parse(JSON.stringify(value ?? null)));
  if (!read.success) return null;
  return Object.entries(read.data)
    .sort(([one], [other]) => Number(one) - Number(other))
    .map(([, { color, lineWidth, pointSize, pointShape, lineDashStyle }]) => ({
      colour: color,
      lineWidth,
      pointSize,
      pointShape,
      dash: lineDashStyle ?? [],
    }));
}

const axis = z.object({ viewWindow: z.object({ min: z.number(), max: z.number() }) });

/** The part of the value axis that is shown, from the option “vAxis”; nothing where it says nothing of it. */
export function axisOf(value: unknown): { readonly min?: number; readonly max?: number } {
  const read = axis.safeParse(JSON.parse(JSON.stringify(value ?? null)));
  return read.success ? read.data.viewWindow : {};
}

/** The option that a chart on the sheet was made with, as an entry; none for other charts. */
export function seriesOption(looks: readonly SeriesLook[] | null): readonly (readonly [string, unknown])[] {
  if (looks === null) return [];
  const entries = looks.map(({ colour, dash, ...rest }, index) => [
    index,
    { type: 'line', color: colour, ...rest, ...(dash.length > 0 ? { lineDashStyle: dash } : {}) },
  ]);
  return [['series', Object.fromEntries(entries)]];
}
