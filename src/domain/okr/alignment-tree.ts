// The objectives as a tree, from the goals on top down to those that serve them.
import { heightOf } from './alignment.ts';
import { idKey } from './check-in-history.ts';
import type { Objective } from './objective.ts';

export interface TreeNode {
  readonly objective: Objective;
  /** 0 for the goals on top. */
  readonly depth: number;
  /** The goals it supports besides the one it stands under. */
  readonly alsoSupports: readonly string[];
}

interface Waiting {
  readonly objective: Objective;
  readonly depth: number;
  readonly under: Objective | null;
}

/**
 * Every objective once, under the first goal it supports, in the order a tree is read. Where they support each
 * other in a circle the first of them stands on top.
 */
export function alignmentTree(objectives: readonly Objective[]): readonly TreeNode[] {
  const byId = new Map<string, Objective>();
  for (const objective of objectives) {
    const key = idKey(objective.id);
    if (key !== '' && !byId.has(key)) byId.set(key, objective);
  }
  const parentsOf = (objective: Objective): readonly Objective[] =>
    objective.supports.flatMap((id) => {
      const parent = byId.get(idKey(id));
      return parent && parent !== objective ? [parent] : [];
    });
  const childrenOf = new Map<Objective, Objective[]>();
  for (const objective of objectives) {
    const [parent] = parentsOf(objective);
    if (!parent) continue;
    const siblings = childrenOf.get(parent);
    if (siblings) siblings.push(objective);
    else childrenOf.set(parent, [objective]);
  }

  const placed = new Set<Objective>();
  const nodes: TreeNode[] = [];
  const place = (top: Objective): void => {
    const waiting: Waiting[] = [{ objective: top, depth: 0, under: null }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { objective, depth, under } = next;
      if (placed.has(objective)) continue;
      placed.add(objective);
      const alsoSupports = parentsOf(objective).flatMap((parent) => (parent === under ? [] : [parent.id]));
      nodes.push({ objective, depth, alsoSupports });
      const children = (childrenOf.get(objective) ?? []).map((child) => ({
        objective: child,
        depth: depth + 1,
        under: objective,
      }));
      waiting.push(...children.reverse());
    }
  };
  const tops = objectives.filter((objective) => parentsOf(objective).length === 0);
  for (const top of [...tops].sort((one, other) => heightOf(other) - heightOf(one))) place(top);
  for (const objective of objectives) place(objective);
  return nodes;
}
