// What would be sent to Google is checked before it is sent; each kind of damage is named.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { problemsOfDist } from '../../scripts/check-dist.ts';

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

test.each([
  ['a scope too many', 'appsscript.json', (text: string) => text.replace('.currentonly', ''), 'scopes'],
  ['another runtime', 'appsscript.json', (text: string) => text.replace('"V8"', '"STABLE"'), 'V8'],
  ['a file too many', 'notes.js', () => '', 'holds'],
  ['syntax Google cannot parse', 'functions.js', (text: string) => `${text}\nvar a = {`, 'does not parse'],
  [
    'syntax newer than ES2020',
    'functions.js',
    (text: string) => `${text}\nvar a; a ??= 1;`,
    'newer than ES2020',
  ],
  [
    'a handler that is gone',
    'Code.js',
    (text: string) => text.replace('function handleRequest(', 'function other('),
    'handleRequest: no top-level function',
  ],
  [
    'a service beyond the scopes',
    'Code.js',
    (text: string) => `${text}\nfunction send() { MailApp.sendEmail('a'); }`,
    'MailApp',
  ],
  ['template syntax in the page', 'sidebar.html', (text: string) => `${text}<?= 1 ?>`, '<?'],
])('%s is named', (_what, file, change, said) => {
  expect(problemsOfDist(damaged(file, change)).join('\n')).toContain(said);
});
