// The add-on in an open workbook, working for whichever tab asks.
import { startAddOn } from '../add-on/add-on.ts';
import type { Bundle } from '../add-on/read-bundle.ts';
import { emptyStage, type SelectedZone } from '../apps-script/stage.ts';
import type { Workbook } from '../engine/workbook.ts';
import type { AddOnPart } from './hosted-workbook.ts';
import type { Seat } from './open-workbook.ts';

/** Keeps each tab's seat and selection, and runs menu items and requests for it. */
export function addOnAtWork(bundle: Bundle, workbook: Workbook): AddOnPart {
  const addOn = startAddOn(bundle, workbook);
  const seats = new Map<string, Seat>();
  const selections = new Map<string, SelectedZone>();
  let atWorkFor: string | null = null;

  const personAt = (tab: string) => ({
    stage: seats.get(tab)?.stage ?? emptyStage,
    selection: selections.get(tab) ?? null,
  });

  /** The revisions made meanwhile are this tab's to undo, and it is left with what the add-on selected. */
  function workFor<Value>(
    tab: string,
    run: () => { readonly value: Value; readonly selection: SelectedZone | null },
  ): Value {
    atWorkFor = tab;
    try {
      const { value, selection } = run();
      if (selection !== null) selections.set(tab, selection);
      return value;
    } finally {
      atWorkFor = null;
    }
  }

  return {
    worksFor: () => atWorkFor,
    enter: (seat) => {
      seats.set(seat.tab, seat);
      addOn.open('LIMITED', personAt(seat.tab));
    },
    leave: (tab) => {
      seats.delete(tab);
      selections.delete(tab);
    },
    select: (tab, selection) => {
      const isThere = workbook.model.getters.tryGetSheet(selection.sheetId) !== undefined;
      if (isThere) selections.set(tab, selection);
    },
    choose: (tab, handler) => {
      workFor(tab, () => addOn.runMenu(handler, personAt(tab)));
    },
    run: (tab, name, args) => workFor(tab, () => addOn.request(name, args, personAt(tab))),
  };
}
