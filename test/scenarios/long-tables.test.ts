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

/** Two rows of those there are stay behind, apart from each other. */
const drops = [
  { id: 'KR2', carrying: 'drop' },
  { id: 'KR6', carrying: 'drop' },
];

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
      openNextCycle: asked('openNextCycle', { choices: [], next: null }),
      startNextCycle: asked('startNextCycle', { choices: drops, next: null, closes: '2026-Q4' }),
    };
  };
  const few = callsWith(10);
  expect(few.openReview.write).toBe(0);
  expect(callsWith(5000)).toEqual(few);
});
