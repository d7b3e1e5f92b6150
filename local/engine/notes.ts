// Notes on cells, which the engine does not have: kept in its model, so that they move with their rows, travel to
// the tabs, can be undone and are saved with the workbook.
import { CorePlugin, coreTypes, type Model, registries } from '@odoo/o-spreadsheet';
import { z } from 'zod/mini';
import { cellName, zoneOf } from './a1.ts';
import type { CommandSink } from './one-step.ts';

/** Notes by sheet id, then by cell such as "A1". */
export type Notes = Readonly<Record<string, Readonly<Record<string, string>>>>;

const setsNotes = 'HOST_SET_NOTES';

/** A block of cells, row by row; rows and columns count from 0. */
const setNotesCommand = z.object({
  sheetId: z.string(),
  row: z.number(),
  col: z.number(),
  notes: z.array(z.array(z.string())),
});
type SetNotes = z.infer<typeof setNotesCommand>;

const savedNotes = z.object({ hostNotes: z.record(z.string(), z.record(z.string(), z.string())) });

type Command = Parameters<CorePlugin['handle']>[0];
type WorkbookData = Parameters<CorePlugin['import']>[0];
type PlacedNotes = Readonly<Record<string, string>>;

const wholeSheet = { rows: 10_000_000, columns: 18_278 };

/** The notes where each has moved to; null lets a note go. */
function moved(
  notes: PlacedNotes,
  place: (row: number, column: number) => readonly [number, number] | null,
): PlacedNotes {
  const next: Record<string, string> = {};
  for (const [name, note] of Object.entries(notes)) {
    const zone = zoneOf(name, wholeSheet);
    const to = zone && place(zone.top, zone.left);
    if (to) next[cellName(to[0], to[1])] = note;
  }
  return next;
}

const shiftedBy = (removed: readonly number[], at: number): number | null =>
  removed.includes(at) ? null : at - removed.filter((index) => index < at).length;

class CellNotes extends CorePlugin<{ notes: Notes }> {
  static override getters = ['getCellNotes'] as const;
  notes: Notes = {};

  getCellNotes(): Notes {
    return this.notes;
  }

  override handle(command: Command): void {
    const type: string = command.type;
    if (type === setsNotes) this.setNotes(setNotesCommand.parse(command));
    switch (command.type) {
      case 'ADD_COLUMNS_ROWS': {
        const from = command.position === 'before' ? command.base : command.base + 1;
        const after = (at: number): number => (at >= from ? at + command.quantity : at);
        this.move(command.sheetId, (row, column) =>
          command.dimension === 'ROW' ? [after(row), column] : [row, after(column)],
        );
        return;
      }
      case 'REMOVE_COLUMNS_ROWS':
        this.move(command.sheetId, (row, column) => {
          const to = shiftedBy(command.elements, command.dimension === 'ROW' ? row : column);
          if (to === null) return null;
          return command.dimension === 'ROW' ? [to, column] : [row, to];
        });
        return;
      case 'DUPLICATE_SHEET':
        this.replace({ ...this.notes, [command.sheetIdTo]: this.notes[command.sheetId] ?? {} });
        return;
      case 'DELETE_SHEET': {
        const { [command.sheetId]: _gone, ...others } = this.notes;
        this.replace(others);
        return;
      }
    }
  }

  override import(data: WorkbookData): void {
    const saved = savedNotes.safeParse(data);
    if (saved.success) this.notes = saved.data.hostNotes;
  }

  override export(data: WorkbookData): void {
    Object.assign(data, { hostNotes: this.notes });
  }

  private setNotes({ sheetId, row, col, notes }: SetNotes): void {
    const onSheet: Record<string, string> = { ...this.notes[sheetId] };
    notes.forEach((line, down) => {
      line.forEach((note, across) => {
        const name = cellName(row + down, col + across);
        if (note === '') delete onSheet[name];
        else onSheet[name] = note;
      });
    });
    this.replace({ ...this.notes, [sheetId]: onSheet });
  }

  private move(sheetId: string, place: Parameters<typeof moved>[1]): void {
    const onSheet = this.notes[sheetId];
    if (onSheet) this.replace({ ...this.notes, [sheetId]: moved(onSheet, place) });
  }

  /** Through the engine's history, so that undo knows it. */
  private replace(notes: Notes): void {
    this.history.update('notes', notes);
  }
}

/** Every client of a shared model needs this, the tabs too, before its model is made. */
export function addNotesToEngine(): void {
  registries.corePluginRegistry.add('host_cell_notes', CellNotes);
  const types: { add(type: string): unknown } = coreTypes;
  types.add(setsNotes);
  registries.inverseCommandRegistry.add(setsNotes, (command) => [command]);
}

/** All notes of the workbook; the same object as long as none has changed. */
export function notesOf(model: Pick<Model, 'getters'>): Notes {
  const getters: object = model.getters;
  const read: unknown = Object.getOwnPropertyDescriptor(getters, 'getCellNotes')?.value;
  return typeof read === 'function' ? read() : {};
}

/** Puts notes on a block of cells; '' takes a note away. */
export function setNotes(model: Model, block: SetNotes): void {
  const sink: CommandSink = model;
  sink.dispatch(setsNotes, block);
}
