import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type RunningServer, serve } from '../../../local/server/serve.ts';
import { tryHost } from './try-host.ts';
import { openTab } from './try-tab.ts';

function pageFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  for (const [name, text] of [
    ['index.html', '<title>page</title>'],
    ['google-script.js', 'var standsIn;'],
  ] as const) {
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** The machine that tests may be busy. */
vi.setConfig({ testTimeout: 30_000 });
const soon = (check: () => void): Promise<void> => vi.waitFor(check, 20_000);

const page = pageFolder();
let keptFolder = '';
let server: RunningServer;

const start = (): Promise<RunningServer> =>
  serve({
    port: 0,
    host: tryHost,
    pageFolder: page,
    keptFolder,
    addOn: { code: '', pages: {}, timeZone: 'Etc/UTC' },
    log: () => {},
  });

beforeEach(async () => {
  keptFolder = join(mkdtempSync(join(tmpdir(), 'kept-')), 'workbooks');
  server = await start();
});
afterEach(() => server.close());

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(server.address + path, { headers });

const post = (
  path: string,
  body: string | Uint8Array<ArrayBuffer>,
  origin = server.address,
): Promise<Response> => fetch(server.address + path, { method: 'POST', headers: { origin }, body });

const open = async (choice: object): Promise<void> => {
  expect((await post('/api/open', JSON.stringify(choice))).status).toBe(200);
};

/** The path as it stands, which fetch would tidy up. */
function statusOfRawPath(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: server.port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('over HTTP', () => {
  test('the page comes with a policy that lets nothing in from elsewhere', async () => {
    const response = await get('/');
    expect(await response.text()).toBe('<title>page</title>');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  test.each(['/package.json', '/../package.json', '/..%2fpackage.json', '/frame/00', '/__proto__'])(
    '%s is not served',
    async (path) => {
      expect(await statusOfRawPath(path)).toBe(404);
    },
  );

  test('another site is refused', async () => {
    const refused = await post('/api/open', '{"kind":"blank"}', 'https://evil.example');
    expect(refused.status).toBe(403);
    expect((await get('/', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  test.each(['', '{', '{"kind":"other"}', '[]'])('“%s” is no choice of a workbook', async (body) => {
    expect((await post('/api/open', body)).status).toBe(400);
  });

  test('a file of another kind is refused by its name', async () => {
    const refused = await post('/api/file?name=goals.pdf', 'x');
    expect([refused.status, await refused.text()]).toEqual([
      415,
      '“goals.pdf” is not an .xlsx or .csv file. Save it as one of these and try again.',
    ]);
  });

  test('a file that cannot be read is told in one sentence, and what was open stays open', async () => {
    await open({ kind: 'blank' });
    const refused = await post('/api/file?name=goals.csv', '');
    expect([refused.status, await refused.text()]).toEqual([
      422,
      '“goals.csv” could not be read: it is empty.',
    ]);
    const tab = await openTab(server.port);
    expect((await tab.next('workbook')).title).toBe('Untitled spreadsheet');
  });

  test('a file that is too large is refused', async () => {
    const refused = await post('/api/file?name=goals.csv', new Uint8Array(20_000_001));
    expect(refused.status).toBe(413);
    expect(await refused.text()).toContain('20 MB');
  });

  test('a workbook is given out as a file under its title', async () => {
    expect((await get('/api/file?as=xlsx')).status).toBe(422);
    await open({ kind: 'sample' });
    const tab = await openTab(server.port);
    await tab.next('menus');
    tab.write(0, 0, '20');
    tab.send({ kind: 'run', call: 1, name: 'selection', args: [] });
    await tab.next('answer');
    const given = await get('/api/file?as=csv&sheet=Sheet1');
    expect(given.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''Sample.csv");
    expect(await given.text()).toBe('20\r\n');
  });
});

describe('over the WebSocket', () => {
  test('a page of another site cannot connect', async () => {
    await expect(openTab(server.port, 'https://evil.example')).rejects.toThrow('403');
    await expect(openTab(server.port, 'null')).rejects.toThrow('403');
  });

  test('before a workbook is chosen, a tab is told what there is to choose from', async () => {
    const tab = await openTab(server.port);
    expect(await tab.next('nothing-open')).toEqual({ kind: 'nothing-open', kept: [] });
  });

  test('what one tab writes, the other sees calculated', async () => {
    await open({ kind: 'blank' });
    const [one, two] = [await openTab(server.port), await openTab(server.port)];
    await Promise.all([one.next('menus'), two.next('menus')]);
    one.write(0, 0, '20');
    one.write(1, 0, '=A1*2+2');
    await soon(() => expect(two.value(1, 0)).toBe(42));
  });

  test('two tabs that write at the same moment end with the same sheet, and nothing is lost', async () => {
    await open({ kind: 'blank' });
    const tabs = [await openTab(server.port), await openTab(server.port)];
    await Promise.all(tabs.map((tab) => tab.next('menus')));
    for (let row = 0; row < 20; row += 1) {
      tabs.forEach((tab, column) => {
        tab.write(column, row, String(column * 100 + row));
      });
    }
    await soon(() => {
      for (const tab of tabs) {
        for (let row = 0; row < 20; row += 1) {
          expect([tab.value(0, row), tab.value(1, row)]).toEqual([row, 100 + row]);
        }
      }
    });
  });

  test('a tab that comes later can follow an undo of what came before it', async () => {
    await open({ kind: 'blank' });
    const early = await openTab(server.port);
    await early.next('menus');
    early.write(0, 0, 'taken back');
    const late = await openTab(server.port);
    await late.next('menus');
    await soon(() => expect(late.value(0, 0)).toBe('taken back'));
    early.model.dispatch('REQUEST_UNDO');
    await soon(() => expect(late.value(0, 0)).toBeNull());
  });

  test('the add-on’s menu comes from the add-on, and its items run', async () => {
    await open({ kind: 'blank' });
    const tab = await openTab(server.port);
    const { menus } = await tab.next('menus');
    expect(menus.addOn.items[0]).toEqual({ kind: 'item', handler: 'write', label: 'Write a cell' });
    tab.send({ kind: 'choose', handler: 'write' });
    await tab.next('chosen');
    expect(tab.value(0, 0)).toBe('from the menu');
  });

  test('what the add-on did for a tab, the tab is told so that it can undo it; other tabs are not', async () => {
    await open({ kind: 'blank' });
    const [asker, other] = [await openTab(server.port), await openTab(server.port)];
    await Promise.all([asker.next('menus'), other.next('menus')]);
    asker.send({ kind: 'choose', handler: 'write' });
    await asker.next('add-on-step');
    await soon(() => expect(other.value(0, 0)).toBe('from the menu'));
    expect(other.heard.map(({ kind }) => kind)).not.toContain('add-on-step');
  });

  test('an item that fails says why', async () => {
    await open({ kind: 'blank' });
    const tab = await openTab(server.port);
    await tab.next('menus');
    tab.send({ kind: 'choose', handler: 'fail' });
    expect(await tab.next('trouble')).toEqual({ kind: 'trouble', text: 'This item always fails.' });
  });

  test('google.script.run gets its answer or its refusal', async () => {
    await open({ kind: 'blank' });
    const tab = await openTab(server.port);
    await tab.next('menus');
    tab.send({ kind: 'run', call: 1, name: 'write', args: ['a'] });
    expect(await tab.next('answer')).toEqual({ kind: 'answer', call: 1, value: { written: 'a' } });
    tab.send({ kind: 'run', call: 2, name: 'fail', args: [] });
    expect(await tab.next('refusal')).toEqual({
      kind: 'refusal',
      call: 2,
      name: 'RangeError',
      text: 'This function always fails.',
    });
  });

  test('the add-on knows the selection of the tab that asks, not another’s', async () => {
    await open({ kind: 'blank' });
    const [asker, other] = [await openTab(server.port), await openTab(server.port)];
    await Promise.all([asker.next('menus'), other.next('menus')]);
    const selection = { sheetId: 'sheet1', zone: { top: 2, left: 1, bottom: 4, right: 3 } };
    asker.send({ kind: 'select', selection });
    other.send({
      kind: 'select',
      selection: { ...selection, zone: { top: 0, left: 0, bottom: 0, right: 0 } },
    });
    asker.send({ kind: 'run', call: 1, name: 'selection', args: [] });
    expect((await asker.next('answer')).value).toEqual(selection);
  });

  test('the sidebar is one confined file with google.script in front', async () => {
    await open({ kind: 'blank' });
    const tab = await openTab(server.port);
    await tab.next('menus');
    tab.send({ kind: 'choose', handler: 'sidebar' });
    const shown = await tab.next('sidebar');
    const response = await get(`/frame/${shown.page.frame}`);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain('sandbox allow-scripts');
    expect(policy).not.toContain('allow-same-origin');
    expect(policy).toContain("default-src 'none'");
    expect(await response.text()).toContain('<head><script>var standsIn;</script><title>Try</title>');
  });

  test.each(['', 'hello', '{}', '{"kind":"run","call":"one"}', '{"kind":"engine","message":null}'])(
    'the message “%s” is answered, not fatal',
    async (text) => {
      await open({ kind: 'blank' });
      const tab = await openTab(server.port);
      await tab.next('menus');
      tab.sendText(text);
      await tab.next('trouble');
      tab.send({ kind: 'run', call: 1, name: 'write', args: ['still here'] });
      await tab.next('answer');
    },
  );

  test('a revision the engine cannot read does not take the server down', async () => {
    await open({ kind: 'blank' });
    const tab = await openTab(server.port);
    const { data } = await tab.next('workbook');
    const serverRevisionId = JSON.parse(JSON.stringify(data)).revisionId;
    const head = {
      type: 'REMOTE_REVISION',
      version: 1,
      clientId: 'x',
      serverRevisionId,
      nextRevisionId: 'n',
    };
    tab.sendText(JSON.stringify({ kind: 'engine', message: head }));
    expect((await tab.next('replaced')).says).toContain('could not be applied');
    const after = await openTab(server.port);
    await after.next('menus');
    after.write(0, 0, 'works');
    await soon(() => expect(after.value(0, 0)).toBe('works'));
  });

  test('opening another workbook tells every tab to begin anew', async () => {
    await open({ kind: 'blank' });
    const tab = await openTab(server.port);
    await tab.next('menus');
    await open({ kind: 'sample' });
    await tab.next('replaced');
    const again = await openTab(server.port);
    expect((await again.next('workbook')).title).toBe('Sample');
  });
});

describe('between runs', () => {
  test('what was written is there again after a restart', async () => {
    await open({ kind: 'sample' });
    const tab = await openTab(server.port);
    await tab.next('menus');
    tab.send({ kind: 'rename', title: 'Ours' });
    await tab.next('title');
    tab.send({ kind: 'choose', handler: 'write' });
    await tab.next('chosen');
    await server.close();

    server = await start();
    const later = await openTab(server.port);
    const { kept } = await later.next('nothing-open');
    expect(kept.map(({ title }) => title)).toEqual(['Ours']);
    await open({ kind: 'kept', id: kept[0]?.id });
    const reopened = await openTab(server.port);
    await reopened.next('menus');
    expect(reopened.value(0, 0)).toBe('from the menu');
    reopened.write(0, 1, 'and on');
    await soon(() => expect(reopened.heard.map(({ kind }) => kind)).toContain('saved'));
  });

  test('a workbook opened anew does not overwrite an earlier one', async () => {
    for (const text of ['first', 'second']) {
      expect((await post('/api/file?name=goals.csv', text)).status).toBe(200);
    }
    await server.close();
    expect(readdirSync(keptFolder)).toHaveLength(2);
    server = await start();
  });

  test('a blank workbook nobody wrote in is not kept', async () => {
    await open({ kind: 'blank' });
    await open({ kind: 'sample' });
    expect(await (await get('/api/kept')).json()).toEqual([]);
  });

  test('one that is gone is told, not opened', async () => {
    const refused = await post('/api/open', '{"kind":"kept","id":"000000000000"}');
    expect([refused.status, await refused.text()]).toEqual([
      422,
      'This workbook can no longer be read from this computer.',
    ]);
  });
});
