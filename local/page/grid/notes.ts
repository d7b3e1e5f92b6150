// Notes on cells: a mark in the corner and the text while the pointer rests on the cell.
import { registries, UIPlugin } from '@odoo/o-spreadsheet';
import { Component, xml } from '@odoo/owl';
import type { Notes } from '../../server/wire.ts';
import { nameOfCell } from './cell-names.ts';

const markColour = '#f29900';
const markSidePx = 6;

let notes: Notes = {};

export function setNotes(next: Notes): void {
  notes = next;
}

interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

const noteAt = ({ sheetId, col, row }: Position): string | undefined =>
  notes[sheetId]?.[nameOfCell(row, col)];

class NotePopover extends Component {
  static override template = xml`<div class="cell-note" role="tooltip"><t t-esc="props.text"/></div>`;
  static override props = { text: String, onClosed: { type: Function, optional: true } };
  static maxSize = { maxHeight: 240, maxWidth: 300 };
}

type Drawing = Parameters<InstanceType<typeof UIPlugin>['drawLayer']>[0];

class NoteMarks extends UIPlugin {
  static override layers = ['Autofill'] as const;

  override drawLayer({ ctx }: Drawing): void {
    const sheetId = this.getters.getActiveSheetId();
    if (notes[sheetId] === undefined) return;
    ctx.fillStyle = markColour;
    for (const col of this.getters.getSheetViewVisibleCols()) {
      for (const row of this.getters.getSheetViewVisibleRows()) {
        if (noteAt({ sheetId, col, row }) === undefined) continue;
        const { x, y, width } = this.getters.getVisibleRect({ left: col, right: col, top: row, bottom: row });
        ctx.beginPath();
        ctx.moveTo(x + width - markSidePx, y);
        ctx.lineTo(x + width, y);
        ctx.lineTo(x + width, y + markSidePx);
        ctx.fill();
      }
    }
  }
}

/** Call once, before the model is made. */
export function registerNotes(): void {
  registries.featurePluginRegistry.add('waypoint_note_marks', NoteMarks);
  registries.cellPopoverRegistry.add('WaypointNote', {
    onHover: (position) => {
      const text = noteAt(position);
      return text === undefined
        ? { isOpen: false }
        : { isOpen: true, Component: NotePopover, props: { text }, cellCorner: 'top-right' };
    },
  });
}
