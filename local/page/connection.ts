// The page's end of the WebSocket: sends, hands on what arrives, and comes back when the line was lost.
import { addressWithWish, type FromTab, type ToTab, type Wish } from '../server/wire.ts';

const retryAfterMs = 1000;

export interface Connection {
  /** False when there is no line to send it over. */
  send(message: FromTab): boolean;
}

export interface ConnectionEvents {
  onMessage(message: ToTab): void;
  onLost(): void;
  /** How to carry on where the page was; null where it shows no workbook. */
  wish(): Wish | null;
  /** The server is there again, and the page has nothing to carry on with. */
  onFound(): void;
}

/** Opens the line to the server; messages arrive in the order they were sent. */
export function connect(events: ConnectionEvents): Connection {
  let line: WebSocket | null = null;

  function open(address: string): void {
    const socket = new WebSocket(`ws://${location.host}${address}`);
    socket.onmessage = (event: MessageEvent<string>) => {
      // Only now is it certain that the server knows this tab again.
      line = socket;
      events.onMessage(JSON.parse(event.data));
    };
    socket.onclose = () => {
      line = null;
      events.onLost();
      setTimeout(retry, retryAfterMs);
    };
  }

  /** Asks for a small file first, for a line that cannot be had is an error in the browser's console. */
  function retry(): void {
    fetch('/icon.svg')
      .then(() => {
        const wish = events.wish();
        if (wish === null) events.onFound();
        else open(addressWithWish(wish));
      })
      .catch(() => setTimeout(retry, retryAfterMs));
  }

  open('/live');
  return {
    send: (message) => {
      if (line?.readyState !== WebSocket.OPEN) return false;
      line.send(JSON.stringify(message));
      return true;
    },
  };
}
