// The page is handed the words it needs to read goals, through the one door.
import { describe, expect, test } from 'vitest';
import { handleRequest } from '../../../src/catalog/handle-request.ts';
import { assessGoal } from '../../../src/domain/smart/assess-goal.ts';
import { goal } from '../../domain/smart/setting.ts';
import { paperWorkbook } from '../../workbook/paper-workbook.ts';
import { words } from './workbook-of.ts';

function packsOf(name: 'goalLanguage' | 'openWrite', input: object, locale?: string) {
  const paper = paperWorkbook();
  const workbook = {
    read: () => {
      const snapshot = paper.snapshot();
      return { ...snapshot, locale: { ...snapshot.locale, ...(locale ? { language: locale } : {}) } };
    },
    apply: () => undefined,
    exclusively: <Value>(work: () => Value) => ({ value: work() }),
  };
  const reportBug = (bug: unknown): never => {
    throw bug;
  };
  return handleRequest(name, input, { workbook, words, reportBug });
}

describe('a language', () => {
  test('is handed over as plain data that the grammar can read with', () => {
    const reply = packsOf('goalLanguage', { code: 'de' });
    if (!reply.ok) throw new Error(reply.problem.message);
    const { pack } = JSON.parse(JSON.stringify(reply.value));
    const { parsed } = assessGoal(goal('Churn von 4 % auf 3 % senken bis Ende März 2027'), [pack]);
    expect(parsed).toMatchObject({ direction: 'decrease', baseline: 4, target: 3, unit: '%' });
  });

  test('that there is none of is null', () => {
    expect(packsOf('goalLanguage', { code: 'xx' })).toEqual({ ok: true, value: { pack: null } });
  });
});

test.each([
  [undefined, ['en']],
  ['en', ['en']],
  ['fr', ['fr', 'en']],
  ['it', ['en']],
])('a workbook in %s opens the wizard with %o', (locale, codes) => {
  expect(packsOf('openWrite', {}, locale)).toMatchObject({
    ok: true,
    value: { packs: codes.map((code) => ({ code })) },
  });
});
