// The page's end of the WebSocket: sends, hands on what arrives, and comes back after the server restarts.
import type { FromTab, ToTab } from '../server/wire.ts';

const retryAfterMs = 1000;

export interface Connection {
  send(message: FromTab): void;
}

export interface ConnectionEvents {
  onMessage(message: ToTab): void;
  onLost(): void;
  /** The server is there again; what it holds may have changed meanwhile. */
  onFound(): void;
}

/** Asks for a small file rather than for the line itself, which would make this page one more tab. */
function retryUntilFound(events: ConnectionEvents): void {
  fetch('/icon.svg')
    .then(events.onFound)
    .catch(() => setTimeout(() => retryUntilFound(events), retryAfterMs));
}

const liveAddress = (): string => `ws://${location.host}/live`;

/** Opens the line to the server; messages arrive in the order they were sent. */
export function connect(events: ConnectionEvents): Connection {
  const socket = new WebSocket(liveAddress());
  socket.onmessage = (event: MessageEvent<string>) => events.onMessage(JSON.parse(event.data));
  socket.onclose = () => {
    events.onLost();
    setTimeout(() => retryUntilFound(events), retryAfterMs);
  };
  return {
    send: (message) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
    },
  };
}
