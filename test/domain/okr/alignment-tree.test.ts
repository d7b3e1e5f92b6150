// The alignment tree: every objective once, under the goal it serves.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignmentTree } from '../../../src/domain/okr/alignment-tree.ts';
import { objective } from './goals.ts';

const tree = (...given: readonly [id: string, ...supports: string[]][]): string[] =>
  alignmentTree(given.map(([id, ...supports]) => objective({ id, supports }))).map(
    ({ objective: { id }, depth, alsoSupports }) =>
      `${'-'.repeat(depth)}${id}${alsoSupports.length > 0 ? ` also ${alsoSupports.join(' ')}` : ''}`,
  );

describe('the order a tree is read in', () => {
  test('goals on top, those that serve them below, in the order of their rows', () => {
    expect(tree(['O3', 'o1'], ['O1'], ['O2', 'O1'], ['O4', 'O2'])).toEqual(['O1', '-O3', '-O2', '--O4']);
  });

  test('a second goal is named, not repeated', () => {
    expect(tree(['O1'], ['O2'], ['O3', 'O1', 'O2'])).toEqual(['O1', '-O3 also O2', 'O2']);
  });

  test('unknown goals and itself lead nowhere', () => {
    expect(tree(['O1', 'O9'], ['O2', 'O2'])).toEqual(['O1', 'O2']);
  });

  test('a circle begins with its first row', () => {
    expect(tree(['A', 'B'], ['B', 'C'], ['C', 'A'])).toEqual(['A also B', '-C', '--B']);
  });

  test('higher levels first, whatever their row', () => {
    const goals = [objective({ id: 'T' }), objective({ id: 'G', level: 'businessGoal' })];
    expect(alignmentTree(goals).map((node) => node.objective.id)).toEqual(['G', 'T']);
  });
});

test('law: every objective stands in the tree exactly once, and no deeper than one below the one before', () => {
  const ids = ['O1', 'O2', 'O3', 'O4', 'O5', ''];
  const set = fc.array(
    fc.record({ id: fc.constantFrom(...ids), supports: fc.subarray([...ids, 'O9'], { maxLength: 3 }) }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(set, (given) => {
      const objectives = given.map((said) => objective(said));
      const nodes = alignmentTree(objectives);
      expect(new Set(nodes.map((node) => node.objective))).toEqual(new Set(objectives));
      expect(nodes).toHaveLength(objectives.length);
      nodes.forEach(({ depth }, at) => {
        expect(depth).toBeLessThanOrEqual((nodes[at - 1]?.depth ?? -1) + 1);
      });
    }),
    { seed: 70, numRuns: 300 },
  );
});
