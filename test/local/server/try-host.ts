// A host for tests of the server: real workbooks of the engine, and a tiny add-on written by hand.

import type { SelectedZone } from '../../../local/apps-script/stage.ts';
import { setNotes } from '../../../local/engine/notes.ts';
import { createWorkbook, openWorkbook, type Workbook, workbookFrom } from '../../../local/engine/workbook.ts';
import { type HostedParts, hostWorkbook } from '../../../local/server/hosted-workbook.ts';
import type { Seat } from '../../../local/server/open-workbook.ts';
import type { WorkbookHost } from '../../../local/server/opening.ts';

export const sidebarHtml = `<!DOCTYPE html><html><head><title>Try</title></head><body>
<h1>Try</h1><p id="said"></p>
<button id="write">Write</button><button id="fail">Fail</button>
<script>
const said = (text) => { document.getElementById('said').textContent = text; };
document.getElementById('write').onclick = () => google.script.run
  .withSuccessHandler((answer, user) => said(JSON.stringify(answer) + user))
  .withUserObject('!').write('from the sidebar');
document.getElementById('fail').onclick = () => google.script.run
  .withFailureHandler((error) => said(error.message)).fail();
</script></body></html>`;

function addOn(workbook: Workbook): ReturnType<HostedParts['addOn']> {
  const seats = new Map<string, Seat>();
  const selections = new Map<string, SelectedZone>();
  let atWork: string | null = null;

  function forTab<Value>(tab: string, work: (seat: Seat) => Value): Value {
    const seat = seats.get(tab);
    if (seat === undefined) throw new Error('no such tab');
    atWork = tab;
    try {
      return work(seat);
    } finally {
      atWork = null;
    }
  }
  function write(content: string): void {
    const sheetId = workbook.model.getters.getSheetIds()[0] ?? '';
    workbook.asOneStep(() => {
      workbook.model.dispatch('UPDATE_CELL', { sheetId, col: 0, row: 0, content });
      setNotes(workbook.model, { sheetId, row: 0, col: 0, notes: [['What this cell is for']] });
    });
  }
  const items: Record<string, (seat: Seat) => void> = {
    write: () => write('from the menu'),
    sidebar: (seat) => seat.stage.sidebar('Try', sidebarHtml),
    dialog: (seat) =>
      seat.stage.dialog({
        title: 'Try',
        html: '<p>Hello</p>',
        isModal: true,
        width: 400,
        height: 200,
      }),
    fail: () => {
      throw new Error('This item always fails.');
    },
  };
  const functions: Record<string, (tab: string, ...args: readonly unknown[]) => unknown> = {
    write: (_tab, text) => {
      write(String(text));
      return { written: text };
    },
    selection: (tab) => selections.get(tab) ?? null,
    fail: () => {
      throw new RangeError('This function always fails.');
    },
  };
  return {
    worksFor: () => atWork,
    enter: (seat) => {
      seats.set(seat.tab, seat);
      seat.stage.menu('addOn', 'Try', [
        { kind: 'item', handler: 'write', label: 'Write a cell' },
        { kind: 'separator' },
        {
          kind: 'menu',
          label: 'Show',
          items: [
            { kind: 'item', handler: 'sidebar', label: 'Open the sidebar' },
            { kind: 'item', handler: 'dialog', label: 'Open a dialog' },
          ],
        },
        { kind: 'item', handler: 'fail', label: 'Fail' },
      ]);
    },
    leave: (tab) => {
      seats.delete(tab);
    },
    edited: () => {},
    fire: () => {},
    select: (tab, selection) => {
      selections.set(tab, selection);
    },
    choose: (tab, item) => forTab(tab, (seat) => items[item]?.(seat)),
    run: (tab, name, args) =>
      forTab(tab, () => {
        const called = functions[name];
        if (called === undefined) throw new Error(`Script function not found: ${name}`);
        return called(tab, ...args);
      }),
  };
}

const hosted = (open: HostedParts['open']): HostedParts => ({
  open,
  addOn,
});

export const tryHost: WorkbookHost = {
  blank: (by) => hostWorkbook(hosted(createWorkbook), by),
  sample: (by) =>
    hostWorkbook(
      hosted((options) => createWorkbook({ ...options, title: 'Sample' })),
      by,
    ),
  fromFile: async (name, content, by) => {
    if (content.length === 0) throw new Error('it is empty.');
    const data = { sheets: [{ id: 's1', name, cells: { A1: new TextDecoder().decode(content) } }] };
    return hostWorkbook(
      hosted((options) => workbookFrom(data, { ...options, title: name })),
      by,
    );
  },
  fromSaved: (saved, by) =>
    hostWorkbook(
      hosted((options) => openWorkbook(saved, options)),
      by,
    ),
};
