// Notes on cells: a mark in the corner and the text while the pointer rests on the cell.
import { UIPlugin } from '@odoo/o-spreadsheet';
import { Component, xml } from '@odoo/owl';
import { cellName } from '../../engine/a1.ts';
import { type Model, registries } from '../../engine/engine.ts';
import { notesOf } from '../../engine/notes.ts';

const markColour = '#f29900';
const markSidePx = 6;

interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

/** Only the getters of a model are needed to find its notes. */
type WithGetters = Pick<Model, 'getters'>;

const noteAt = ({ getters }: WithGetters, { sheetId, col, row }: Position): string | undefined =>
  notesOf({ getters })[sheetId]?.[cellName(row, col)];

class NotePopover extends Component {
  static override template = xml`<div class="cell-note" role="tooltip"><t t-esc="props.text"/></div>`;
  static override props = { text: String, onClosed: { type: Function, optional: true } };
  static maxSize = { maxHeight: 240, maxWidth: 300 };
}

type Drawing = Parameters<InstanceType<typeof UIPlugin>['drawLayer']>[0];

class NoteMarks extends UIPlugin {
  static override layers = ['Autofill'] as const;

  override drawLayer({ ctx }: Drawing): void {
    const { getters } = this;
    const sheetId = getters.getActiveSheetId();
    if (notesOf({ getters })[sheetId] === undefined) return;
    ctx.fillStyle = markColour;
    for (const col of getters.getSheetViewVisibleCols()) {
      for (const row of getters.getSheetViewVisibleRows()) {
        if (noteAt({ getters }, { sheetId, col, row }) === undefined) continue;
        const { x, y, width } = getters.getVisibleRect({ left: col, right: col, top: row, bottom: row });
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
export function registerNoteMarks(): void {
  registries.featurePluginRegistry.add('host_note_marks', NoteMarks);
  registries.cellPopoverRegistry.add('HostNote', {
    onHover: (position, getters) => {
      const text = noteAt({ getters }, position);
      return text === undefined
        ? { isOpen: false }
        : { isOpen: true, Component: NotePopover, props: { text }, cellCorner: 'top-right' };
    },
  });
}
