// The line on the terminal while work takes longer than a second.
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { showProgress } from '../../../local/cli/progress.ts';

const clearsLine = '\r\u001b[K';

/** What stands on a screen after work that holds up everything else. */
async function seenDuring(milliseconds: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'waypoint-screen-'));
  const screen = openSync(join(folder, 'screen'), 'a');
  const end = showProgress('Working on summary', screen);
  await new Promise((resolve) => setTimeout(resolve, 150));
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
  await end();
  const seen = readFileSync(join(folder, 'screen'), 'utf8');
  closeSync(screen);
  rmSync(folder, { recursive: true });
  return seen;
}

test('quick work shows nothing', async () => {
  expect(await seenDuring(100)).toBe('');
});

test('longer work shows what it is and how long it has taken, and leaves nothing behind', async () => {
  const seen = await seenDuring(1_500);
  expect(seen).toContain('Working on summary … 1 s');
  expect(seen.endsWith(clearsLine)).toBe(true);
});
