// An open workbook as the server holds it: the authoritative model, its place in the hub, and the add-on in it.
import type { Workbook, WorkbookOptions } from '../engine/workbook.ts';
import type { OpenedBy, OpenWorkbook } from './open-workbook.ts';
import { createRevisionHub } from './revision-hub.ts';
import { isRevision } from './wire.ts';

/** The server's own place among the clients. */
const serverClient = { id: 'server', name: 'Waypoint' };

export type AddOnPart = Pick<
  OpenWorkbook,
  'enter' | 'leave' | 'select' | 'choose' | 'run' | 'toXlsx' | 'toCsv'
>;

export interface HostedParts {
  open(options: Pick<WorkbookOptions, 'transportService' | 'client'>): Workbook;
  /** The add-on, and for which tab it works at the moment. */
  addOn(workbook: Workbook): AddOnPart & { worksFor(): string | null };
}

/** Joins a model and the add-on to a hub that tabs can join too. */
export function hostWorkbook(parts: HostedParts, by: OpenedBy): OpenWorkbook {
  let workbook: Workbook | null = null;
  let worksFor: () => string | null = () => null;

  const hub = createRevisionHub((revision) => {
    const tab = worksFor();
    if (tab !== null && revision.type === 'REMOTE_REVISION' && revision.clientId === serverClient.id) {
      by.onAddOnRevision(tab, revision.nextRevisionId);
    }
    if (workbook !== null) by.onChange();
  });
  const opened = parts.open({
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
  workbook = opened;
  const { worksFor: tabAtWork, ...addOn } = parts.addOn(opened);
  worksFor = tabAtWork;

  function takeSnapshot() {
    const data = opened.model.exportData();
    hub.snapshotTaken(data.revisionId);
    return data;
  }
  let snapshot = takeSnapshot();
  const joinWith = (tabs: number) => {
    if (tabs <= 1) snapshot = takeSnapshot();
    return { data: snapshot, revisions: hub.sinceSnapshot() };
  };

  return {
    ...addOn,
    hub,
    joinWith,
    save: opened.save,
    get title() {
      return opened.title;
    },
    set title(title) {
      opened.title = title;
    },
  };
}
