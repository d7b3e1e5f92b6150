// Clock triggers in the page: they run when somebody says so, and the mail they would send is there to look at.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundleOf, codeForTabs } from '../../../local/add-on/read-bundle.ts';
import { createWorkbookHost } from '../../../local/server/host.ts';
import { serve } from '../../../local/server/serve.ts';
import { openTab } from './try-tab.ts';

const code = `
function onOpen() {}
function remind() { ScriptApp.newTrigger('send').timeBased().everyWeeks(1).create(); }
function send() {
  MailApp.sendEmail('ada@example.org', 'Two are due', 'KR1 <b>');
  MailApp.sendEmail({ to: 'bo@example.org', cc: 'c@example.org', subject: 'One is due', body: 'KR2', htmlBody: '<p>KR2</p>' });
}`;

function pageFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  writeFileSync(join(folder, 'google-script.js'), 'var standsIn;');
  return folder;
}

test('a trigger that was made can be run, and its mail is shown instead of sent', async () => {
  const bundle = bundleOf({
    'Code.js': code,
    'appsscript.json': '{"timeZone":"Etc/UTC","runtimeVersion":"V8"}',
  });
  const server = await serve({
    port: 0,
    host: createWorkbookHost({ bundle, sampleFile: '' }),
    pageFolder: pageFolder(),
    keptFolder: mkdtempSync(join(tmpdir(), 'kept-')),
    addOn: codeForTabs(bundle),
    log: () => {},
  });
  try {
    const headers = { origin: server.address };
    await fetch(`${server.address}/api/open`, { method: 'POST', headers, body: '{"kind":"blank"}' });
    const tab = await openTab(server.port);
    await tab.next('workbook');
    tab.send({ kind: 'choose', handler: 'remind' });
    expect((await tab.next('triggers')).count).toBe(1);
    tab.send({ kind: 'fire' });
    const { isModal, page } = await tab.next('dialog');
    expect({ isModal, title: page.title }).toEqual({ isModal: false, title: 'E-mail that would be sent' });
    const shown = await (await fetch(`${server.address}/frame/${page.frame}`)).text();
    expect(shown).toContain(
      '<h2>Two are due</h2><p class="head">To: ada@example.org</p><pre>KR1 &lt;b&gt;</pre>',
    );
    expect(shown).toContain('To: bo@example.org<br>Cc: c@example.org</p><p>KR2</p>');
    tab.close();
  } finally {
    await server.close();
  }
});
