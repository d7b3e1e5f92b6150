// What looks over whole tables: as many service calls for ten key results as for five thousand.
import { expect, test, vi } from 'vitest';
import { longWorkbook } from './long-workbook.ts';

vi.setConfig({ testTimeout: 240_000 });

const decision = {
  subjectId: 'KR3',
  decision: 'adjustTarget',
  target: '90',
  openedWith: '100',
  reason: 'Two weeks lost',
  by: '',
};

test('ten rows or five thousand: the same number of calls', () => {
  const callsWith = (count: number) => {
    const host = longWorkbook(count);
    const asked = (name: string, input: object) => {
      const { reply, calls } = host.ask(name, input);
      expect(reply).toMatchObject({ ok: true });
      return calls;
    };
    return {
      openReview: asked('openReview', {}),
      saveDecision: asked('saveDecision', decision),
      checkWorkbook: asked('checkWorkbook', {}),
      fixWorkbook: asked('fixWorkbook', { keys: null }),
    };
  };
  const few = callsWith(10);
  expect(few.openReview.write).toBe(0);
  expect(callsWith(5000)).toEqual(few);
});
