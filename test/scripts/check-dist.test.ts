// What would be sent to Google is checked before it is sent; each kind of damage is named.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { problemsOfDist } from '../../scripts/check-dist.ts';
import { scopesNeeded } from '../../scripts/dist-scopes.ts';

const copies: string[] = [];

/** A copy of dist/ with one file changed. */
function damaged(file: string, change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'waypoint-dist-'));
  copies.push(folder);
  cpSync('dist', folder, { recursive: true });
  const path = join(folder, file);
  writeFileSync(path, change(readOrEmpty(path)));
  return folder;
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

afterEach(() => {
  for (const folder of copies.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test('the built add-on has nothing that Google would refuse', () => {
  expect(problemsOfDist('dist')).toEqual([]);
});

const manifestWith = (change: (manifest: Record<string, unknown>) => object) => (text: string) =>
  JSON.stringify(change(JSON.parse(text)));

test.each([
  ['a file too many', 'notes.js', () => '', 'holds'],
  ['a file too large', 'sidebar.html', (text: string) => text + ' '.repeat(510 * 1024), 'more than 500 kB'],
  ['syntax Google cannot parse', 'functions.js', (text: string) => `${text}\nvar a = {`, 'does not parse'],
  [
    'syntax newer than ES2020',
    'functions.js',
    (text: string) => `${text}\nvar a; a ??= 1;`,
    'newer than ES2020',
  ],
  ['template syntax in the page', 'sidebar.html', (text: string) => `${text}<?= 1 ?>`, '<?'],
  ['template syntax in a part', 'goals.html', (text: string) => `${text}<?= 1 ?>`, 'goals.html: holds <?'],
  ['syntax Google cannot parse in a part', 'actions.html', (text: string) => `${text}\n(`, 'does not parse'],
])('%s is named', (_what, file, change, said) => {
  expect(problemsOfDist(damaged(file, change)).join('\n')).toContain(said);
});

describe('the manifest', () => {
  test.each([
    ['no JSON', () => '{', 'is no JSON'],
    ['another runtime', manifestWith((all) => ({ ...all, runtimeVersion: 'STABLE' })), 'runtimeVersion'],
    ['a time zone that is none', manifestWith((all) => ({ ...all, timeZone: 'Mars/Base' })), 'timeZone'],
    ['no scopes', manifestWith((all) => ({ ...all, oauthScopes: [] })), 'oauthScopes'],
    ['a part editor add-ons do not have', manifestWith((all) => ({ ...all, addOns: {} })), 'addOns'],
  ])('with %s is named', (_what, change, said) => {
    expect(problemsOfDist(damaged('appsscript.json', change)).join('\n')).toContain(said);
  });
});

describe('the scopes are those the code needs', () => {
  const spreadsheets = 'https://www.googleapis.com/auth/spreadsheets';
  const asks = (...oauthScopes: string[]) => manifestWith((all) => ({ ...all, oauthScopes }));

  test('one too many, one too few', () => {
    const problems = problemsOfDist(
      damaged('appsscript.json', asks(`${spreadsheets}.currentonly`, spreadsheets)),
    );
    expect(problems.join('\n')).toContain('scopes lack https://www.googleapis.com/auth/script.container.ui');
    expect(problems.join('\n')).toContain(`scopes ask for ${spreadsheets}, which nothing`);
  });

  test.each([
    ["MailApp.sendEmail('a')", 'script.send_mail, which MailApp needs'],
    ["UrlFetchApp.fetch('a')", 'script.external_request'],
    ["SpreadsheetApp.openById('a')", 'auth/spreadsheets, which openById needs'],
    ["ScriptApp.newTrigger('a')", 'script.scriptapp'],
    ['Session.getActiveUser()', 'userinfo.email'],
    ['Sheets.Spreadsheets.get()', 'auth/spreadsheets, which Sheets needs'],
    ['NewThingApp.go()', 'NewThingApp is not in the table'],
  ])('%s is named', (call, said) => {
    const withCall = damaged('Code.js', (text) => `${text}\nfunction more() { ${call}; }`);
    expect(problemsOfDist(withCall).join('\n')).toContain(said);
  });

  test('of services without a permission of their own, none is needed', () => {
    expect([...scopesNeeded('LockService.getDocumentLock(); Utilities.sleep(1);')]).toEqual([]);
  });
});

describe('what Sheets looks up by name', () => {
  test.each([
    [
      'a door that is gone',
      'Code.js',
      'function handleRequest(',
      'function other(',
      'handleRequest: no top-level',
    ],
    [
      'a menu handler that is gone',
      'Code.js',
      'function menuSetup(',
      'function setup(',
      'menuSetup: no top-level',
    ],
    [
      'a trigger without its event',
      'Code.js',
      'function onOpen(event)',
      'function onOpen()',
      'onOpen: takes ()',
    ],
    [
      'a custom function without parameters',
      'functions.js',
      /function OKR_SCORE\([^)]*\)/,
      'function OKR_SCORE(...args)',
      'OKR_SCORE: takes (...args)',
    ],
    ['one without its help', 'functions.js', '@customfunction', '', 'no comment with @customfunction'],
    [
      'a service in the global scope',
      'Code.js',
      /$/,
      '\nvar sheet = SpreadsheetApp.getActiveSheet();',
      'does not run without services',
    ],
  ])('%s is named', (_what, file, from, to, said) => {
    expect(problemsOfDist(damaged(file, (text) => text.replace(from, to))).join('\n')).toContain(said);
  });
});
