// Which cells somebody has filled or emptied, by the revision that their tab has sent: what Google calls an edit.
import * as z from 'zod/mini';
import { type Zone, zoneOf } from '../engine/a1.ts';
import type { RevisionMessage } from './wire.ts';

/** Cells of one sheet that were edited together. */
export interface EditedZone {
  readonly sheetId: string;
  readonly zone: Zone;
}

const zone = z.object({ top: z.number(), left: z.number(), bottom: z.number(), right: z.number() });
const content = z.string();

/** Commands that change what cells hold; the engine joins equal ones below each other into one. */
const editing = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('UPDATE_CELL'),
    sheetId: z.string(),
    col: z.number(),
    row: z.number(),
    content,
  }),
  z.object({
    type: z.literal('SQUISHED_UPDATE_CELL'),
    sheetId: z.string(),
    targetRange: z.string(),
    content,
  }),
  z.object({ type: z.literal('CLEAR_CELL'), sheetId: z.string(), col: z.number(), row: z.number() }),
  z.object({ type: z.literal('CLEAR_CELLS'), sheetId: z.string(), target: z.array(zone) }),
  z.object({ type: z.literal('DELETE_CONTENT'), sheetId: z.string(), target: z.array(zone) }),
]);
const moving = z.object({ type: z.literal('MOVE_RANGES') });

const oneCell = (row: number, col: number): Zone => ({ top: row, left: col, bottom: row, right: col });
const nowhere = { rows: 0, columns: 0 };

function zonesOf(command: z.infer<typeof editing>): readonly Zone[] {
  switch (command.type) {
    case 'UPDATE_CELL':
    case 'CLEAR_CELL':
      return [oneCell(command.row, command.col)];
    case 'SQUISHED_UPDATE_CELL': {
      const found = zoneOf(command.targetRange, nowhere);
      return found === null ? [] : [found];
    }
    case 'CLEAR_CELLS':
    case 'DELETE_CONTENT':
      return command.target;
  }
}

const around = (one: Zone, other: Zone): Zone => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

/**
 * The rectangle of each sheet in which cells were edited. Undoing and redoing, formats, inserted rows and cells
 * that are moved as they are count as no edit.
 */
export function editsIn(revision: RevisionMessage): readonly EditedZone[] {
  if (revision.type !== 'REMOTE_REVISION') return [];
  const { commands } = revision;
  if (commands.some((command) => moving.safeParse(command).success)) return [];
  const bySheet = new Map<string, Zone>();
  for (const command of commands) {
    const read = editing.safeParse(command);
    if (!read.success) continue;
    for (const edited of zonesOf(read.data)) {
      const known = bySheet.get(read.data.sheetId);
      bySheet.set(read.data.sheetId, known ? around(known, edited) : edited);
    }
  }
  return [...bySheet].map(([sheetId, edited]) => ({ sheetId, zone: edited }));
}
