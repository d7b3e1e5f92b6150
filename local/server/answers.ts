// Answers of the HTTP server, each with the headers that keep the page to itself.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SavedFile } from './opening.ts';

/** The page loads nothing from elsewhere; the engine compiles its templates, hence 'unsafe-eval'. */
const pagePolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** An add-on's page is one file with everything inside, has no network and no origin of its own. */
const framePolicy = [
  'sandbox allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

const always = {
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...always, 'content-type': 'text/plain; charset=utf-8' }).end(text);
}

export function sendFile(response: ServerResponse, type: string, content: Uint8Array): void {
  const policy = { 'content-security-policy': pagePolicy };
  response.writeHead(200, { ...always, ...policy, 'content-type': type }).end(content);
}

export function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { ...always, 'content-type': 'application/json' }).end(JSON.stringify(value));
}

export function sendFrame(response: ServerResponse, html: string): void {
  const policy = { 'content-security-policy': framePolicy };
  response.writeHead(200, { ...always, ...policy, 'content-type': 'text/html; charset=utf-8' }).end(html);
}

export function sendDownload(response: ServerResponse, file: SavedFile): void {
  const headers = {
    'content-type': file.type,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'x-not-carried': encodeURIComponent(file.notCarried.join(' ')),
  };
  response.writeHead(200, { ...always, ...headers }).end(file.content);
}

/** The body of a request; null when it is larger than allowed. */
export async function readBody(request: IncomingMessage, mostBytes: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > mostBytes) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
