// Carries the engine's revisions between this tab's model and the server, also over a line that was lost meanwhile.
import { type EngineMessage, isRevision, type RevisionMessage } from '../../server/wire.ts';

export type SendToServer = (message: EngineMessage) => void;

/** The engine's transport, and the doors through which the server's messages come in. */
export function createTransport(send: SendToServer) {
  const listeners = new Map<string, (message: EngineMessage) => void>();
  /** The engine waits for this one to come back before it sends the next. */
  let underWay: RevisionMessage | null = null;

  function receive(message: EngineMessage): void {
    if (isRevision(message) && message.nextRevisionId === underWay?.nextRevisionId) underWay = null;
    for (const listener of listeners.values()) listener(message);
  }

  return {
    service: {
      sendMessage: async (message: EngineMessage) => {
        if (isRevision(message)) underWay = message;
        send(message);
      },
      onNewMessage: (id: string, listener: (message: EngineMessage) => void) => {
        listeners.set(id, listener);
      },
      leave: (id: string) => {
        listeners.delete(id);
      },
    },
    receive,
    /** Takes in what was missed. Others' revisions make the engine send its own again; without any, this does. */
    resume: (missed: readonly RevisionMessage[]): void => {
      for (const message of missed) receive(message);
      if (missed.length === 0 && underWay !== null) send(underWay);
    },
  };
}
