// A workbook as the host keeps it in a file of its own.
import { z } from 'zod/mini';

/** A clock trigger as it was made; `schedule` holds what its builder was told. */
const keptTrigger = z.object({
  id: z.string(),
  handler: z.string(),
  schedule: z.record(z.string(), z.union([z.string(), z.number()])),
});

export type KeptTrigger = z.infer<typeof keptTrigger>;

const savedWorkbook = z.object({
  format: z.literal('waypoint-workbook'),
  version: z.literal(1),
  title: z.string(),
  timeZone: z.string(),
  documentProperties: z.record(z.string(), z.string()),
  /** What the add-on keeps for the person alone: their properties and their triggers in this document. */
  person: z.optional(
    z.object({ properties: z.record(z.string(), z.string()), triggers: z.array(keptTrigger) }),
  ),
  /** The engine's own data, its notes included. */
  engine: z.custom<object>((data) => typeof data === 'object' && data !== null && 'sheets' in data),
});

export type SavedWorkbook = z.infer<typeof savedWorkbook>;

/** Reads the text of a saved workbook; null when it is none. */
export function readSavedWorkbook(text: string): SavedWorkbook | null {
  try {
    const read = savedWorkbook.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
