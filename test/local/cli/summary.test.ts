// The summary on the command line: as Markdown, and what it does not take.
import { expect, test } from 'vitest';
import { readUsage } from '../../../local/cli/usage.ts';

const wrongWith = (...args: string[]): string => {
  const read = readUsage(['summary', '--in', 'book.xlsx', ...args]);
  return read.ok ? '' : read.wrong;
};

test.each([
  [['--format', 'pdf', '--out', 'o.xlsx'], '--format takes md'],
  [['--format', 'md', '--keep'], '--keep goes with a sheet, not with --format md'],
  [[], 'Say with --out where the result goes'],
])('summary %j: %s', (args, wrong) => {
  expect(wrongWith(...args)).toBe(wrong);
});

test('Markdown writes no workbook, and a team is a team', () => {
  const read = readUsage(['summary', '--in', 'book.xlsx', '--format', 'md', '--team', 'Lifecycle']);
  expect(read).toMatchObject({
    ok: true,
    asked: { task: { kind: 'summary', asMarkdown: true, choice: { team: 'Lifecycle', owner: '' } } },
  });
});
