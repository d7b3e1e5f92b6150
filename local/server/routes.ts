// What each address of the server answers.
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import { isAllowed } from './allowed.ts';
import { readBody, sendDownload, sendFile, sendFrame, sendJson, sendText } from './answers.ts';
import type { Opening } from './opening.ts';
import type { ShownPages } from './shown-pages.ts';
import type { StaticFile } from './static-files.ts';
import type { AddOnCode } from './wire.ts';
import { words } from './words.ts';

const mostMegabytes = 20;
const mostRequestBytes = 10_000;

const choice = z.union([
  z.object({ kind: z.enum(['sample', 'blank']) }),
  z.object({ kind: z.literal('kept'), id: z.string() }),
]);

export interface RouteOptions {
  port(): number;
  readonly files: (address: string) => StaticFile | null;
  readonly pages: ShownPages;
  readonly opening: Opening;
  readonly addOn: AddOnCode;
}

/** Tells why a workbook did not open; nothing said means it did. */
async function answerOpening(response: ServerResponse, opening: Promise<void>): Promise<void> {
  try {
    await opening;
    sendText(response, 200, '');
  } catch (error) {
    sendText(response, 422, error instanceof Error ? error.message : String(error));
  }
}

function readChoice(body: Buffer | null): z.infer<typeof choice> | null {
  try {
    const read = choice.safeParse(JSON.parse(body?.toString() ?? ''));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

async function openChoice(
  options: RouteOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chosen = readChoice(await readBody(request, mostRequestBytes));
  if (chosen === null) sendText(response, 400, words.notUnderstood);
  else await answerOpening(response, options.opening.open(chosen));
}

async function takeFile(
  options: RouteOptions,
  address: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const name = address.searchParams.get('name') ?? '';
  if (!/\.(xlsx|csv)$/i.test(name)) return sendText(response, 415, words.otherKind(name));
  const content = await readBody(request, mostMegabytes * 1_000_000);
  if (content === null) {
    response.setHeader('connection', 'close');
    return sendText(response, 413, words.tooLarge(mostMegabytes));
  }
  await answerOpening(response, options.opening.openFile(name, content));
}

async function giveFile(options: RouteOptions, address: URL, response: ServerResponse): Promise<void> {
  try {
    const file = await options.opening.saveAs(
      address.searchParams.get('as') === 'csv' ? 'csv' : 'xlsx',
      address.searchParams.get('sheet') ?? '',
    );
    sendDownload(response, file);
  } catch (error) {
    sendText(response, 422, error instanceof Error ? error.message : String(error));
  }
}

async function answer(
  options: RouteOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const address = new URL(request.url ?? '/', 'http://host');
  const asked = `${request.method} ${address.pathname}`;
  if (asked === 'POST /api/open') return openChoice(options, request, response);
  if (asked === 'POST /api/file') return takeFile(options, address, request, response);
  if (asked === 'GET /api/file') return giveFile(options, address, response);
  if (asked === 'GET /api/kept') return sendJson(response, await options.opening.listKept());
  if (asked === 'GET /add-on.json') return sendJson(response, options.addOn);
  const frame = /^GET \/frame\/([0-9a-f]+)$/.exec(asked)?.[1];
  const html = frame === undefined ? null : options.pages.html(frame);
  if (html !== null) return sendFrame(response, html);
  const file = request.method === 'GET' ? options.files(address.pathname) : null;
  if (file !== null) return sendFile(response, file.type, file.content);
  return sendText(response, 404, words.nothingHere);
}

/** The handler of the HTTP server. */
export const createRoutes =
  (options: RouteOptions) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    if (!isAllowed(request, options.port())) {
      sendText(response, 403, words.refused);
      return;
    }
    answer(options, request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else sendText(response, 500, words.failed(error instanceof Error ? error.message : String(error)));
    });
  };
