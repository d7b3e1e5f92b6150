// The one door of the sidebar: what it lets in, and that nothing but replies comes out.
import { describe, expect, test, vi } from 'vitest';
import { handleRequest, type RequestDesk } from '../../src/catalog/handle-request.ts';
import { messagesIn } from '../../src/messages/messages.ts';
import type { Workbook } from '../../src/workbook/workbook.ts';
import { paperWorkbook } from '../workbook/paper-workbook.ts';

const words = messagesIn('en');

function deskWith(changes: Partial<Workbook> = {}) {
  const paper = paperWorkbook();
  const log: string[] = [];
  const workbook: Workbook = {
    read() {
      log.push('read');
      return paper.snapshot();
    },
    apply(plan) {
      log.push('apply');
      paper.apply(plan);
    },
    exclusively(work) {
      log.push('lock');
      const value = work();
      log.push('unlock');
      return { value };
    },
    ...changes,
  };
  const reportBug = vi.fn();
  const desk: RequestDesk = { workbook, words, reportBug };
  return { desk, log, paper, reportBug };
}

describe('what comes in', () => {
  test.each(['opneHome', '', 'constructor', '__proto__', 'toString', null, undefined, 7, {}])(
    'the name %s is refused with a sentence',
    (name) => {
      const { desk, log } = deskWith();
      const reply = handleRequest(name, {}, desk);
      expect(reply).toMatchObject({ ok: false, problem: { code: 'unknown-request' } });
      expect(log).toEqual([]);
    },
  );

  test.each([
    [undefined, 'the request'],
    [null, 'the request'],
    ['setup', 'the request'],
    [{ command: 'format-disk' }, 'command'],
    [{ command: 'setup', sample: { asOf: 'soon' } }, 'sample › asOf'],
  ])('the input %s is refused, saying where', (input, where) => {
    const { desk, log } = deskWith();
    const reply = handleRequest('runCommand', input, desk);
    expect(reply).toEqual({
      ok: false,
      problem: { code: 'wrong-input', message: words.problems({ code: 'wrong-input', where }) },
    });
    expect(log).toEqual([]);
  });
});

describe('what happens', () => {
  test('a request that writes reads and applies under one lock', () => {
    const { desk, log, paper } = deskWith();
    const reply = handleRequest('runCommand', { command: 'setup' }, desk);
    expect(reply).toMatchObject({ ok: true, value: { says: words.setup.ready } });
    expect(log).toEqual(['lock', 'read', 'apply', 'unlock']);
    expect(paper.sheets.length).toBe(8);
  });

  test('a workbook that stays busy is a sentence', () => {
    const { desk } = deskWith({ exclusively: () => null });
    expect(handleRequest('runCommand', { command: 'setup' }, desk)).toMatchObject({
      ok: false,
      problem: { code: 'workbook-busy' },
    });
  });

  test('a bug is noted and becomes a sentence', () => {
    const bug = new Error('Service invoked too many times');
    const { desk, reportBug } = deskWith({
      read() {
        throw bug;
      },
    });
    expect(handleRequest('runCommand', { command: 'refresh' }, desk)).toEqual({
      ok: false,
      problem: { code: 'unexpected', message: words.problems({ code: 'unexpected' }) },
    });
    expect(reportBug).toHaveBeenCalledWith(bug);
  });

  test('replies hold nothing that the bridge cannot carry', () => {
    const { desk } = deskWith();
    const reply = handleRequest('runCommand', { command: 'setup' }, desk);
    expect(JSON.parse(JSON.stringify(reply))).toEqual(reply);
  });
});
