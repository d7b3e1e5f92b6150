// Reminders by mail: a build of its own, with exactly the permissions they need, at work in the local host.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type AddOn, startAddOn } from '../../local/add-on/add-on.ts';
import { type Bundle, readBundle } from '../../local/add-on/read-bundle.ts';
import { type Account, newAccount } from '../../local/apps-script/account.ts';
import { emptyStage } from '../../local/apps-script/stage.ts';
import { problemsOfDist } from '../../scripts/check-dist.ts';
import { type HostedWorkbook, sampleWorkbook } from '../scenarios/hosted-workbook.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const auth = 'https://www.googleapis.com/auth/';
let folder: string;
let bundle: Bundle;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reminders-'));
  const out = join(folder, 'dist');
  const built = spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'scripts/build.ts', '--reminders', '--out', out],
    { encoding: 'utf8' },
  );
  expect(built.stderr).toBe('');
  bundle = readBundle(out);
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Person {
  readonly host: HostedWorkbook;
  readonly addOn: AddOn;
  readonly account: Account;
  readonly toasts: string[];
  pick(): string;
  menu(): string;
  strike(): void;
}

/** Somebody with the sample, in which two owners have an address. */
function somebody(options: { account?: Account; withheld?: string[] } = {}): Person {
  const host = sampleWorkbook();
  const rows = host.column('Settings', 'Setting').length;
  host.type('Settings', `A${rows + 2}`, 'Mail: Paid media lead');
  host.type('Settings', `B${rows + 2}`, 'pat@example.org');
  host.type('Settings', `A${rows + 3}`, 'Mail: Onboarding marketer');
  host.type('Settings', `B${rows + 3}`, 'Onno <onno@example.org>');
  const { account = newAccount(), withheld = [] } = options;
  const addOn = startAddOn(bundle, host.workbook, { account, withheld });
  const toasts: string[] = [];
  const stage = { ...emptyStage, toast: (_: string, text: string) => toasts.push(text) };
  return {
    host,
    addOn,
    account,
    toasts,
    pick() {
      addOn.runMenu('menuReminders', { stage, selection: null });
      return toasts[toasts.length - 1] ?? '';
    },
    menu: () =>
      addOn
        .open('LIMITED')
        .value.addOn.flatMap((item) =>
          item.kind === 'item' && item.handler === 'menuReminders' ? [item.label] : [],
        )
        .join(),
    strike() {
      const [trigger] = host.workbook.person.triggers;
      if (!trigger) throw new Error('there is no trigger');
      addOn.fire(trigger.id);
    },
  };
}

describe('the build', () => {
  test('asks for two permissions more, and no others; Google would take it', () => {
    const out = join(folder, 'dist');
    const { oauthScopes } = JSON.parse(readFileSync(join(out, 'appsscript.json'), 'utf8'));
    expect(oauthScopes).toEqual([
      `${auth}spreadsheets.currentonly`,
      `${auth}script.container.ui`,
      `${auth}script.scriptapp`,
      `${auth}script.send_mail`,
    ]);
    expect(problemsOfDist(out)).toEqual([]);
  });

  test('the usual one has no trace of these services, and its check would tell', () => {
    for (const name of ['Code.js', 'actions.html', 'functions.js', 'appsscript.json'])
      expect(readFileSync(join('dist', name), 'utf8')).not.toMatch(
        /ScriptApp|MailApp|script\.send_mail|menuReminders/,
      );
  });
});

describe('switched on', () => {
  test('every owner with an address gets what is due and what is behind, without a document to look at', () => {
    const person = somebody();
    expect(person.menu()).toBe('Send weekly reminders by mail');
    expect(person.pick()).toMatch(
      /^Weekly reminders are on: every Monday morning 2 owners will get a mail.*\nNo address for /,
    );
    expect(person.menu()).toBe('Stop weekly reminders by mail');
    person.strike();
    expect(person.account.outbox.map(({ to }) => to)).toEqual([['pat@example.org'], ['onno@example.org']]);
    const [pat, onno] = person.account.outbox;
    expect(onno?.subject).toMatch(/: 1 check-in due$/);
    expect(onno?.body).toContain('- KR9 · Raise accounts with a first booking');
    expect(pat?.body).toContain('- KR6 · Cut cost per qualified lead from €92 to €70: off track.');
    expect(pat?.body).not.toContain('KR9');
  });

  test('what is mailed is as of the last change', () => {
    const person = somebody();
    person.pick();
    person.host.type('Settings', 'B2', '2026-11-26');
    const { reply } = person.host.ask('openCheckIn', { owner: null, which: 'open', keyResultIds: ['KR9'] });
    const openedWith = /"openedWith":"([^"]*)"/.exec(JSON.stringify(reply))?.[1];
    const saved = person.addOn.request('handleRequest', [
      'saveCheckIn',
      { keyResultId: 'KR9', value: '55', confidence: 7, note: '', by: '', openedWith },
    ]);
    expect(saved.value).toMatchObject({ ok: true });
    person.strike();
    expect(person.account.outbox[1]?.subject).toMatch(/where your goals stand$/);
  });

  test('switching off takes the trigger and everything that was kept away', () => {
    const person = somebody();
    const kept = () => [...person.host.workbook.person.properties.keys()];
    person.pick();
    expect(kept().length).toBeGreaterThan(0);
    expect(person.pick()).toBe('Weekly reminders are off.');
    expect(person.host.workbook.person.triggers).toEqual([]);
    expect(kept()).toEqual([]);
    expect(person.menu()).toBe('Send weekly reminders by mail');
  });
});

describe('what stands in the way', () => {
  test('a permission that was not given is asked for, and nothing is set up', () => {
    const person = somebody({ withheld: [`${auth}script.send_mail`] });
    expect(person.pick()).toMatch(/^Weekly reminders need your permission/);
    expect(person.host.workbook.person.triggers).toEqual([]);
  });

  test('without an address nobody can get a mail', () => {
    const person = somebody();
    const host = sampleWorkbook();
    const addOn = startAddOn(bundle, host.workbook, { account: person.account });
    const toasts: string[] = [];
    addOn.runMenu('menuReminders', {
      stage: { ...emptyStage, toast: (_, text) => toasts.push(text) },
      selection: null,
    });
    expect(toasts).toEqual([expect.stringMatching(/^Nobody can get a mail yet/)]);
    expect(host.workbook.person.triggers).toEqual([]);
  });

  test('a quota that is used up is told in the menu, and when they are stopped', () => {
    const account = newAccount({ now: () => 0 });
    account.mailDay = { from: 0, recipients: 99 };
    const person = somebody({ account });
    person.pick();
    person.strike();
    expect(account.outbox).toHaveLength(1);
    expect(person.menu()).toBe('Stop weekly reminders (the last was not sent)');
    expect(person.pick()).toBe(
      'Weekly reminders are off.\n1 reminder not sent: your mail quota for the day is used up.',
    );
  });
});
