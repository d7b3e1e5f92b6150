// An open workbook as the server holds it: the authoritative model, its place in the hub, and the add-on in it.
import type { Edit } from '../add-on/events.ts';
import type { Workbook, WorkbookOptions } from '../engine/workbook.ts';
import { bytesOfWorkbook } from '../files/books.ts';
import { type EditedZone, editsIn } from './edits-in-revision.ts';
import type { OpenedBy, OpenWorkbook } from './open-workbook.ts';
import { createRevisionHub } from './revision-hub.ts';
import { type EngineMessage, isRevision } from './wire.ts';

/** The server's own place among the clients. */
const serverClient = { id: 'server', name: 'Waypoint' };

/** The add-on, and for which tab it works at the moment. */
export interface AddOnPart
  extends Pick<OpenWorkbook, 'enter' | 'leave' | 'select' | 'choose' | 'fire' | 'run'> {
  /** Runs `onEdit`, if the add-on has one. */
  edited(tab: string, edit: Edit): void;
  worksFor(): string | null;
}

export interface HostedParts {
  open(options: Pick<WorkbookOptions, 'transportService' | 'client'>): Workbook;
  addOn(workbook: Workbook): AddOnPart;
}

/** What is kept beside the sheets changes without a revision. */
function tellOfProperties<Args extends readonly unknown[], Result>(
  workbook: Workbook,
  onChange: () => void,
  work: (...args: Args) => Result,
): (...args: Args) => Result {
  const properties = (): string => {
    const { documentProperties, person } = workbook;
    return JSON.stringify([[...documentProperties], [...person.properties], person.triggers]);
  };
  return (...args) => {
    const before = properties();
    try {
      return work(...args);
    } finally {
      if (properties() !== before) onChange();
    }
  };
}

/** What a single cell holds, as a script gets to hear it; nothing of ranges, formulas and empty cells. */
function heldBy(workbook: Workbook, { sheetId, zone: { bottom, left, right, top } }: EditedZone) {
  if (top !== bottom || left !== right) return undefined;
  const { getters } = workbook.model;
  if (getters.tryGetSheet(sheetId) === undefined) return undefined;
  const cell = getters.getCell({ sheetId, row: top, col: left });
  return cell === undefined || cell.isFormula || cell.content === '' ? undefined : cell.content;
}

/** Joins a model and the add-on to a hub that tabs can join too. */
export function hostWorkbook(parts: HostedParts, by: OpenedBy): OpenWorkbook {
  let addOn: AddOnPart | null = null;

  const hub = createRevisionHub((revision) => {
    const tab = addOn?.worksFor() ?? null;
    if (tab !== null && revision.type === 'REMOTE_REVISION' && revision.clientId === serverClient.id) {
      by.onAddOnRevision(tab, revision.nextRevisionId);
    }
    if (addOn !== null) by.onChange();
  });
  const workbook = parts.open({
    client: serverClient,
    transportService: {
      // The server has no cursor to show, so of what its model says only the revisions go out.
      sendMessage: async (message) => {
        if (isRevision(message)) hub.take(message);
      },
      onNewMessage: (id, listener) => hub.join(id, listener),
      leave: hub.leave,
    },
  });
  function takeSnapshot() {
    const data = workbook.model._exportData(false);
    hub.snapshotTaken(data.revisionId);
    return data;
  }
  let snapshot = takeSnapshot();
  const atWork = parts.addOn(workbook);
  addOn = atWork;

  function take(tab: string, message: EngineMessage): void {
    const edits = isRevision(message) ? editsIn(message) : [];
    const before = edits.map((edit) => heldBy(workbook, edit));
    if (!hub.take(message)) return;
    edits.forEach((edit, at) => {
      atWork.edited(tab, { ...edit, value: heldBy(workbook, edit), oldValue: before[at] });
    });
  }

  return {
    hub,
    timeZone: workbook.timeZone,
    notRead: workbook.notRead,
    get title() {
      return workbook.title;
    },
    set title(title) {
      workbook.title = title;
    },
    joinWith: (tabs) => {
      if (tabs <= 1) snapshot = takeSnapshot();
      return { data: snapshot, revisions: hub.sinceSnapshot() };
    },
    enter: tellOfProperties(workbook, by.onChange, atWork.enter),
    leave: atWork.leave,
    take: tellOfProperties(workbook, by.onChange, take),
    select: atWork.select,
    choose: tellOfProperties(workbook, by.onChange, atWork.choose),
    triggerCount: () => workbook.person.triggers.length,
    fire: tellOfProperties(workbook, by.onChange, atWork.fire),
    run: tellOfProperties(workbook, by.onChange, atWork.run),
    save: workbook.save,
    toFile: (ending, sheet) => bytesOfWorkbook(workbook, ending, sheet),
  };
}
