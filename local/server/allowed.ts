// Who may talk to the server: this machine's own pages, asked for under this machine's own name.
import type { IncomingMessage } from 'node:http';

const names = ['127.0.0.1', 'localhost', '[::1]'];

const ownAuthorities = (port: number): string[] => names.map((name) => `${name}:${port}`);

/** Another site may link here, but may not fetch from here or put this into a frame. */
function isAskedFromElsewhere({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return false;
  return headers['sec-fetch-mode'] !== 'navigate' || headers['sec-fetch-dest'] !== 'document';
}

type Asked = Pick<IncomingMessage, 'headers' | 'method'>;

/**
 * True when the request names this server as its host and, where a browser says which page it comes from,
 * that page is this server's own. A page of another site, or one that got here by a renamed host, is refused.
 */
export function isAllowed(request: Asked, port: number): boolean {
  const { host, origin } = request.headers;
  if (host === undefined || !ownAuthorities(port).includes(host)) return false;
  if (isAskedFromElsewhere(request)) return false;
  if (origin !== undefined) return origin === `http://${host}`;
  return request.method === 'GET' || request.method === 'HEAD';
}

/** A WebSocket must say where it comes from, for a browser always does. */
export const isAllowedSocket = (request: Asked, port: number): boolean =>
  request.headers.origin !== undefined && isAllowed(request, port);
