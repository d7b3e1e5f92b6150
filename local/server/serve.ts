// The local host's server: the page over HTTP, the live workbook over a WebSocket, on this machine only.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { WebSocketServer } from 'ws';
import type { Stage } from '../apps-script/stage.ts';
import { isAllowedSocket } from './allowed.ts';
import { createKeptWorkbooks } from './kept-workbooks.ts';
import { createOpening, type WorkbookHost } from './opening.ts';
import { createRoutes } from './routes.ts';
import { createShownPages } from './shown-pages.ts';
import { createStaticFiles } from './static-files.ts';
import { createTabs } from './tabs.ts';
import { type AddOnCode, readWish, type ToTab, type Wish } from './wire.ts';

const mostMessageBytes = 32_000_000;

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: WorkbookHost;
  /** Where the built page is. */
  readonly pageFolder: string;
  /** Where workbooks are kept between runs. */
  readonly keptFolder: string;
  readonly addOn: AddOnCode;
  readonly log: Stage['log'];
}

export interface RunningServer {
  readonly port: number;
  readonly address: string;
  /** Resolves when everything is on the disk and nothing listens any more. */
  close(): Promise<void>;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** Starts the server; rejects with the system's error, such as EADDRINUSE, when the port cannot be had. */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const pages = createShownPages(readFileSync(join(options.pageFolder, 'google-script.js'), 'utf8'));
  const build = createHash('sha256').update(JSON.stringify(options.addOn)).digest('hex').slice(0, 16);
  let port = options.port;

  const opening = createOpening(options.host, createKeptWorkbooks(options.keptFolder), {
    onOpened: (says) => tabs.tellAll({ kind: 'replaced', says }),
    onSaved: (isSaved) => tabs.tellAll({ kind: 'saved', isSaved }),
    onTrouble: (text) => tabs.tellAll({ kind: 'trouble', text }),
    onAddOnRevision: (tab, revision) => tabs.tell(tab, { kind: 'add-on-step', revision }),
  });

  async function welcome(tab: string): Promise<ToTab> {
    const workbook = opening.now();
    if (workbook === null) return { kind: 'nothing-open', kept: await opening.listKept() };
    const { data, revisions } = workbook.joinWith(tabs.count());
    const { title, timeZone } = workbook;
    const id = opening.nowId() ?? '';
    return { kind: 'workbook', tab, workbook: id, build, title, timeZone, data, revisions };
  }

  /** After a restart, the first tab that comes back brings its workbook back. */
  async function canResume({ build: known, workbook }: Wish): Promise<boolean> {
    await opening.openIfNone(workbook);
    return opening.nowId() === workbook && known === build;
  }

  const tabs = createTabs({
    pages,
    workbook: opening.now,
    welcome,
    canResume,
    log: options.log,
    onRename: (title) => {
      opening.rename(title);
      tabs.tellAll({ kind: 'title', title });
    },
  });

  const server = createServer(
    createRoutes({
      port: () => port,
      files: createStaticFiles(options.pageFolder),
      pages,
      opening,
      addOn: options.addOn,
    }),
  );
  const sockets = new WebSocketServer({ noServer: true, maxPayload: mostMessageBytes });
  server.on('upgrade', (request, socket, head) => {
    const address = request.url ?? '';
    if (address.split('?')[0] !== '/live' || !isAllowedSocket(request, port)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (line) => tabs.connect(line, readWish(address)));
  });
  port = await listen(server, options.port);

  return {
    port,
    address: `http://127.0.0.1:${port}`,
    close: async () => {
      await opening.flush(tabs.count() > 0);
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}
