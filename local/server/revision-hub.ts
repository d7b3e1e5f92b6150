// Puts everyone's revisions into one order: a revision counts only if it follows the current one.
import { type EngineMessage, isRevision, type RevisionMessage } from './wire.ts';

export type Listener = (message: EngineMessage) => void;

export interface RevisionHub {
  /**
   * Takes a client's message. A revision that follows the current one goes to everyone, its sender included;
   * one that comes too late is dropped, for its sender rebases and sends it again once it has caught up.
   * True when the workbook has changed. Throws when the first who joined, the server's model, cannot apply it; then it is not taken.
   */
  take(message: EngineMessage): boolean;
  join(client: string, listener: Listener): void;
  leave(client: string): void;
  /** What was taken since the last snapshot, for a client that starts from it. */
  sinceSnapshot(): readonly RevisionMessage[];
  /** What was taken after this revision, for a client that was away; null where that is too long ago to tell. */
  since(revision: string): readonly RevisionMessage[] | null;
  /** Takes note of a snapshot made just now: what it holds need not be told again. */
  snapshotTaken(revision: string): void;
}

/** How many revisions before a snapshot are remembered. */
const mostForThoseAway = 2_000;

/** The meeting point of the server's model and every tab. */
export function createRevisionHub(onRevision: (revision: RevisionMessage) => void): RevisionHub {
  const listeners = new Map<string, Listener>();
  let current = '';
  /** The latest revisions, oldest first; those after the snapshot are all among them. */
  let taken: RevisionMessage[] = [];
  let beforeSnapshot = 0;

  const tellEveryone = (message: EngineMessage): void => {
    for (const listener of [...listeners.values()]) listener(message);
  };

  return {
    take: (message) => {
      if (isRevision(message)) {
        if (message.serverRevisionId !== current) return false;
        current = message.nextRevisionId;
        taken.push(message);
        try {
          tellEveryone(message);
        } catch (error) {
          // The server's model is the first to hear: what it cannot apply, nobody does.
          current = message.serverRevisionId;
          taken = taken.filter((kept) => kept !== message);
          throw error;
        }
        onRevision(message);
        return true;
      }
      if (['CLIENT_JOINED', 'CLIENT_MOVED', 'CLIENT_LEFT'].includes(message.type)) tellEveryone(message);
      return false;
    },
    join: (client, listener) => {
      listeners.set(client, listener);
    },
    leave: (client) => {
      if (!listeners.delete(client)) return;
      tellEveryone({ type: 'CLIENT_LEFT', version: 1, clientId: client });
    },
    sinceSnapshot: () => taken.slice(beforeSnapshot),
    since: (revision) => {
      if (revision === current) return [];
      const first = taken.findIndex(({ serverRevisionId }) => serverRevisionId === revision);
      return first < 0 ? null : taken.slice(first);
    },
    snapshotTaken: (revision) => {
      current = revision;
      taken = taken.slice(-mostForThoseAway);
      beforeSnapshot = taken.length;
    },
  };
}
