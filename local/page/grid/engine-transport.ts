// Carries the engine's revisions between this tab's model and the server.
import type { EngineMessage } from '../../server/wire.ts';

export type SendToServer = (message: EngineMessage) => void;

/** The engine's transport, and the door through which the server's messages come in. */
export function createTransport(send: SendToServer) {
  const listeners = new Map<string, (message: EngineMessage) => void>();
  return {
    service: {
      sendMessage: async (message: EngineMessage) => send(message),
      onNewMessage: (id: string, listener: (message: EngineMessage) => void) => {
        listeners.set(id, listener);
      },
      leave: (id: string) => {
        listeners.delete(id);
      },
    },
    receive: (message: EngineMessage) => {
      for (const listener of listeners.values()) listener(message);
    },
  };
}
