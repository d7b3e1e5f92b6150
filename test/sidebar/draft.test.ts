// The draft of the wizard: nothing that was typed gets lost on the way.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beginForKpi,
  type Draft,
  editKeyResult,
  emptyDraft,
  keepCurrent,
  removeKeyResult,
  stepBeside,
} from '../../sidebar/write/draft.ts';
import { draftFrom } from '../../sidebar/write/stored-draft.ts';

const sentence = (text: string) => ({ sentence: text, typed: {} });
const two: Draft = { ...emptyDraft, keyResults: [sentence('first'), sentence('second')] };
const sentencesOf = (draft: Draft) => draft.keyResults.map((keyResult) => keyResult.sentence);

describe('key results', () => {
  test('the one in the form goes to the end of the list', () => {
    const kept = keepCurrent({ ...two, current: sentence('third') });
    expect(sentencesOf(kept)).toEqual(['first', 'second', 'third']);
    expect(kept.current.sentence).toBe('');
  });

  test('an empty form adds nothing', () => {
    expect(sentencesOf(keepCurrent({ ...two, current: sentence('  ') }))).toEqual(['first', 'second']);
  });

  test('an edited one goes back to its place', () => {
    const editing = editKeyResult(two, 0);
    expect(editing.current.sentence).toBe('first');
    expect(sentencesOf(keepCurrent({ ...editing, current: sentence('better') }))).toEqual([
      'better',
      'second',
    ]);
  });

  test('editing keeps what was in the form', () => {
    expect(sentencesOf(editKeyResult({ ...two, current: sentence('third') }, 0))).toContain('third');
  });

  test('removing leaves the others', () => {
    expect(sentencesOf(removeKeyResult(two, 0))).toEqual(['second']);
  });
});

test('an objective that exists has no details step', () => {
  expect(stepBeside(emptyDraft, 1)).toBe('details');
  expect(stepBeside({ ...emptyDraft, existingId: 'O1' }, 1)).toBe('keyResults');
  expect(stepBeside(emptyDraft, -1)).toBeNull();
});

test('beginning one for a KPI keeps the one being written', () => {
  const begun = beginForKpi({ ...two, existingId: 'O1', current: sentence('third') }, 'K1');
  expect(sentencesOf(begun)).toContain('third');
  expect(begun).toMatchObject({ step: 'keyResults', current: { sentence: '', typed: { kpiId: 'K1' } } });
  expect(beginForKpi(emptyDraft, 'K1').step).toBe('objective');
});

describe('a stored draft', () => {
  test('comes back as it was', () => {
    const draft: Draft = {
      ...two,
      step: 'review',
      existingId: 'O1',
      current: { sentence: 'third', typed: { target: '45', kpiId: '' } },
      currentIndex: 1,
      dismissed: ['vague: first'],
    };
    expect(draftFrom(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });

  test('is a whole draft, whatever was stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(Object.keys(draftFrom(stored))).toEqual(Object.keys(emptyDraft));
      }),
      { seed: 20261123 },
    );
  });

  test.each([
    [{ step: 'nowhere' }, { step: 'objective' }],
    [{ currentIndex: 7, keyResults: [] }, { currentIndex: null }],
    [{ objective: { level: 'boss' } }, { objective: { level: 'teamObjective' } }],
    [
      { current: { sentence: 4, typed: { target: 9, colour: 'red' } } },
      { current: { sentence: '', typed: {} } },
    ],
  ])('mends %j', (stored, expected) => {
    expect(draftFrom(stored)).toMatchObject(expected);
  });
});
