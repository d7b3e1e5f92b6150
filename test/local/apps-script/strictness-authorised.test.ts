// What needs a permission of its own: mail, triggers and who the person is; with where each rule is written down.
import { describe, expect, test } from 'vitest';
import { type Account, newAccount } from '../../../local/apps-script/account.ts';
import { scripted, thrownBy, watchedStage } from '../script-fixture.ts';

const reference = 'https://developers.google.com/apps-script/reference';
const guides = 'https://developers.google.com/apps-script/guides';
const addOns = 'https://developers.google.com/workspace/add-ons';

const scopes = 'spreadsheets.currentonly script.container.ui script.scriptapp script.send_mail userinfo.email'
  .split(' ')
  .map((name) => `https://www.googleapis.com/auth/${name}`);

const manifestWith = (oauthScopes: readonly string[]): string =>
  JSON.stringify({ timeZone: 'Etc/UTC', runtimeVersion: 'V8', oauthScopes });

/** The body of `go`, run by somebody who has this account and has withheld some permissions. */
function ready(body: string, more: { account?: Account; scopes?: string[]; withheld?: string[] } = {}) {
  const { account = newAccount(), scopes: declared = scopes, withheld = [] } = more;
  const code = `function go() { ${body} }
    function fired(event) { Logger.log(Object.keys(event).sort().join() + ' ' + event.authMode); }
    function lost() { SpreadsheetApp.getActiveSpreadsheet(); }
    function hidden_() {}`;
  const files = { 'Code.js': code, 'appsscript.json': manifestWith(declared) };
  return scripted(files, {}, { account, withheld });
}

const said = (body: string, more: Parameters<typeof ready>[1] = {}): unknown =>
  ready(
    `try { ${body} } catch (error) { return error.message; } return 'nothing was thrown';`,
    more,
  ).addOn.request('go', []).value;

const mailScope = 'https://www.googleapis.com/auth/script.send_mail';

describe(`permissions come from the manifest (https://developers.google.com/apps-script/concepts/scopes)`, () => {
  const base = scopes.slice(0, 2);
  test.each([
    ["MailApp.sendEmail('a@example.org', 'b', 'c')", `MailApp.sendEmail. Required permissions: ${mailScope}`],
    ['MailApp.getRemainingDailyQuota()', 'MailApp.getRemainingDailyQuota'],
    ["ScriptApp.newTrigger('fired')", 'ScriptApp.newTrigger'],
    ['ScriptApp.getProjectTriggers()', 'ScriptApp.getProjectTriggers'],
    ['Session.getActiveUser()', 'Session.getActiveUser'],
    ['Session.getEffectiveUser()', 'Session.getEffectiveUser'],
  ])('%s is refused without its scope', (call, named) => {
    expect(said(call, { scopes: base })).toContain(
      `Specified permissions are not sufficient to call ${named}`,
    );
    expect(said(call)).toBe('nothing was thrown');
  });

  test('the document and the sidebar need theirs, and the wider scope will do', () => {
    const sheet = 'SpreadsheetApp.getActiveSpreadsheet()';
    const sidebar = 'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(""))';
    expect(said(sheet, { scopes: [mailScope] })).toMatch(
      /not sufficient.*currentonly \|\| .*spreadsheets\)$/,
    );
    expect(said(sheet, { scopes: ['https://www.googleapis.com/auth/spreadsheets'] })).toMatch(/^nothing/);
    expect(said(sidebar, { scopes: [mailScope] })).toMatch(/not sufficient to call Ui.showSidebar/);
  });

  test('what the person has not granted is missing, and can be asked for', () => {
    const withheld = [mailScope];
    const status =
      'return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus())';
    expect(said("MailApp.sendEmail('a@example.org', 'b', 'c')", { withheld })).toMatch(/not sufficient/);
    expect([said(status), said(status, { withheld })]).toEqual(['NOT_REQUIRED', 'REQUIRED']);
    const ask = `ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${mailScope}'])`;
    expect([said(ask), said(ask, { withheld })]).toEqual([
      'nothing was thrown',
      'Authorization is required to perform that action.',
    ]);
    expect(said(ask, { scopes: base })).toMatch(/not one of those the script requires/);
  });
});

test(`triggers of opening and cells may use none of these (${guides}/triggers#restrictions)`, () => {
  for (const body of ["MailApp.sendEmail('a@example.org', 'b', 'c')", "ScriptApp.newTrigger('fired')"]) {
    const { addOn } = ready(body);
    expect(() => addOn.call('go', 'LIMITED')).toThrow(/You do not have permission to call .*Required/);
    expect(() => addOn.call('go', 'CUSTOM_FUNCTION')).toThrow(/You do not have permission/);
  }
  const who = ready('return Session.getActiveUser().getEmail()').addOn;
  expect([who.call('go', 'FULL').value, who.call('go', 'LIMITED').value]).toEqual(['you@example.com', '']);
});

describe(`mail (${reference}/mail/mail-app and ${guides}/services/quotas)`, () => {
  test('what is sent stays here, as it was written', () => {
    const account = newAccount();
    const { stage, seen } = watchedStage();
    const body = `MailApp.sendEmail('Ada <ada@example.org>, bo@example.org', 'Due', 'Text', { htmlBody: '<b>', name: 'W' });
      MailApp.sendEmail({ to: 'c@example.org', subject: 'One', body: 'x', cc: 'd@example.org' });
      MailApp.sendEmail('e@example.org', 'f@example.org', 'Two', 'y');`;
    ready(body, { account }).addOn.runMenu('go', { stage, selection: null });
    expect(seen).toEqual([
      'mail to Ada <ada@example.org>, bo@example.org: Due',
      'mail to c@example.org: One',
      'mail to e@example.org: Two',
    ]);
    expect(account.outbox).toMatchObject([
      { subject: 'Due', body: 'Text', htmlBody: '<b>', name: 'W', replyTo: null },
      { cc: ['d@example.org'], bcc: [] },
      { replyTo: 'f@example.org', body: 'y' },
    ]);
  });

  test.each([
    ['no address', "MailApp.sendEmail('nobody', 's', 'b')", 'Invalid email: nobody'],
    ['no recipient', "MailApp.sendEmail('', 's', 'b')", 'Failed to send email: no recipient'],
    [
      'a body over 200 KB',
      "MailApp.sendEmail('a@b.co', 's', 'x'.repeat(204801))",
      'Limit Exceeded: Email Body Size.',
    ],
    [
      'over 50 recipients',
      "MailApp.sendEmail(Array(51).fill('a@b.co').join(), 's', 'b')",
      'Limit Exceeded: Email Recipients Per Message.',
    ],
    ['too few arguments', "MailApp.sendEmail('a@b.co', 's')", /don't match the method signature/],
    [
      'an attachment',
      "MailApp.sendEmail('a@b.co', 's', 'b', { attachments: [] })",
      /not emulated.*attachments/,
    ],
  ])('%s is refused', (_what, call, message) => {
    expect(said(call)).toMatch(message);
  });

  test('100 recipients a day, which come back 24 hours after the first', () => {
    let now = 0;
    const account = newAccount({ now: () => now });
    const send = (count: number): unknown =>
      said(
        `MailApp.sendEmail(Array(${count}).fill('a@b.co').join(), 's', 'b'); return MailApp.getRemainingDailyQuota();`,
        {
          account,
        },
      );
    expect([send(50), send(49)]).toEqual([50, 1]);
    now = 86_399_999;
    expect(send(2)).toBe('Service invoked too many times for one day: email.');
    expect(account.outbox).toHaveLength(2);
    now = 86_400_000;
    expect(send(2)).toBe(98);
  });
});

describe(`triggers of an add-on (${addOns}/concepts/editor-triggers#restrictions_2, ${reference}/script/clock-trigger-builder)`, () => {
  const weekly =
    "ScriptApp.newTrigger('fired').timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(9).create()";

  test('one clock trigger a person and document', () => {
    expect(said(`${weekly}; ${weekly}`)).toBe(
      'This add-on has created too many time-based triggers in this document for this Google user account.',
    );
    expect(said(`ScriptApp.deleteTrigger(${weekly}); ${weekly}`)).toBe('nothing was thrown');
  });

  test.each([
    [
      'an hour without a frequency',
      "ScriptApp.newTrigger('fired').timeBased().atHour(5).create()",
      /Frequency is required/,
    ],
    [
      'more often than hourly',
      "ScriptApp.newTrigger('fired').timeBased().everyMinutes(30)",
      /at most once an hour/,
    ],
    ['a day that is no enum', "ScriptApp.newTrigger('fired').timeBased().onWeekDay('MONDAY')", /don't match/],
    ['hour 24', "ScriptApp.newTrigger('fired').timeBased().atHour(24)", /whole number from 0 to 23/],
    [
      'a zone that is none',
      "ScriptApp.newTrigger('fired').timeBased().inTimezone('Mars')",
      /Invalid argument: timezone/,
    ],
    ['a function that is not there', "ScriptApp.newTrigger('nothing')", /Script function not found: nothing/],
    ['a private function', "ScriptApp.newTrigger('hidden_')", /Script function not found/],
    [
      'a trigger that is gone',
      `const made = ${weekly}; ScriptApp.deleteTrigger(made); ScriptApp.deleteTrigger(made)`,
      /no longer there/,
    ],
    ['a trigger for the document', "ScriptApp.newTrigger('fired').forSpreadsheet('x')", /not emulated/],
  ])('%s is refused', (_what, call, message) => {
    expect(said(call)).toMatch(message);
  });

  test('it is kept with the workbook, and found again', () => {
    const { addOn, workbook } = ready(`${weekly};
      return ScriptApp.getProjectTriggers().map((made) => [made.getHandlerFunction(), String(made.getEventType())]);`);
    expect(addOn.request('go', []).value).toEqual([['fired', 'CLOCK']]);
    expect(workbook.save().person?.triggers).toMatchObject([
      { handler: 'fired', schedule: { onWeekDay: 'MONDAY', atHour: 9 } },
    ]);
  });

  test(`when it fires, its event tells the time and there is no document (${guides}/triggers/events#time-driven_events)`, () => {
    const { addOn, workbook } = ready(weekly);
    addOn.runMenu('go');
    const [made] = workbook.person.triggers;
    const { stage, seen } = watchedStage();
    addOn.fire(made?.id ?? '', { stage, selection: null });
    expect(seen).toEqual([
      'info: authMode,day-of-month,day-of-week,hour,minute,month,second,timezone,triggerUid,week-of-year,year FULL',
    ]);
    workbook.person.triggers = [{ id: 't', handler: 'lost', schedule: {} }];
    expect(() => addOn.fire('t')).toThrow('There is no active spreadsheet.');
  });
});

describe(`properties of the person (${reference}/properties/properties-service#getuserproperties)`, () => {
  test('they are others than the document’s, and not in the document', () => {
    const { addOn, workbook } = ready(`PropertiesService.getUserProperties().setProperty('k', 'mine');
      return PropertiesService.getDocumentProperties().getProperty('k');`);
    expect(addOn.request('go', []).value).toBeNull();
    expect(workbook.save()).toMatchObject({ documentProperties: {}, person: { properties: { k: 'mine' } } });
  });

  test(`9 kB a value and 500 kB in all, as everywhere (${guides}/services/quotas)`, () => {
    const set = (length: number, count = 1) =>
      thrownBy(`for (let i = 0; i < ${count}; i += 1)
        PropertiesService.getUserProperties().setProperty('k' + i, 'x'.repeat(${length}))`);
    expect(set(9 * 1024 + 1)).toMatch(/too large/);
    expect(set(9_000, 57)).toMatch(/exceeded the property storage quota/);
    expect(set(9_000, 56)).toBe('nothing was thrown');
  });
});
