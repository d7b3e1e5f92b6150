// The add-on in an open workbook, working for whichever tab asks.
import { type Person, type RunReport, startAddOn } from '../add-on/add-on.ts';
import type { Bundle } from '../add-on/read-bundle.ts';
import { emptyStage, type SelectedZone } from '../apps-script/stage.ts';
import type { Workbook } from '../engine/workbook.ts';
import type { AddOnPart } from './hosted-workbook.ts';
import type { Seat } from './open-workbook.ts';

const nothingDone = ({ selection }: Person): RunReport<null> => ({
  value: null,
  serviceCalls: { read: 0, write: 0 },
  selection,
});

/** Keeps each tab's seat and selection, and runs menu items and requests for it. */
export function addOnAtWork(bundle: Bundle, workbook: Workbook): AddOnPart {
  const addOn = startAddOn(bundle, workbook);
  const seats = new Map<string, Seat>();
  const selections = new Map<string, SelectedZone>();
  let atWorkFor: string | null = null;

  /**
   * The revisions made meanwhile are this tab's to undo. The tab hears of them when the run is over, so only then
   * can it go where the add-on selected something: on a new sheet, perhaps.
   */
  function workFor<Value>(tab: string, run: (person: Person) => RunReport<Value>): Value {
    const stage = seats.get(tab)?.stage ?? emptyStage;
    let moved: SelectedZone | null = null;
    const person: Person = {
      selection: selections.get(tab) ?? null,
      stage: {
        ...stage,
        move: (selection) => {
          moved = selection;
        },
      },
    };
    atWorkFor = tab;
    try {
      const { value, selection } = run(person);
      if (selection !== null) selections.set(tab, selection);
      return value;
    } finally {
      atWorkFor = null;
      if (moved !== null) stage.move(moved);
    }
  }

  return {
    worksFor: () => atWorkFor,
    enter: (seat) => {
      seats.set(seat.tab, seat);
      addOn.open('LIMITED', { stage: seat.stage, selection: null });
    },
    leave: (tab) => {
      seats.delete(tab);
      selections.delete(tab);
    },
    select: (tab, selection) => {
      const isThere = workbook.model.getters.tryGetSheet(selection.sheetId) !== undefined;
      if (isThere) selections.set(tab, selection);
    },
    edited: (tab, edit) => {
      try {
        workFor(tab, (person) => addOn.edit(edit, 'LIMITED', person) ?? nothingDone(person));
      } catch (error) {
        // At Google nobody hears of it but those who read the script's log.
        const stage = seats.get(tab)?.stage ?? emptyStage;
        stage.log('error', `onEdit: ${String(error)}`);
      }
    },
    choose: (tab, handler) => {
      workFor(tab, (person) => addOn.runMenu(handler, person));
    },
    fire: (tab) => {
      for (const { id } of workbook.person.triggers) workFor(tab, (person) => addOn.fire(id, person));
    },
    run: (tab, name, args) => workFor(tab, (person) => addOn.request(name, args, person)),
  };
}
