// How objectives hang together: who supports whom, and where the tree is broken.
import { idKey } from './check-in-history.ts';
import type { Objective } from './objective.ts';

export type AlignmentFinding =
  | { readonly kind: 'unknown-parent'; readonly objectiveId: string; readonly parentId: string }
  /** Each supports the next, and the last the first. */
  | { readonly kind: 'loop'; readonly objectiveIds: readonly string[] }
  /** It supports nothing, although there are goals above it. */
  | { readonly kind: 'unaligned'; readonly objectiveId: string }
  /** A goal that others are meant to serve, and nobody does. */
  | { readonly kind: 'unsupported'; readonly objectiveId: string };

/** Every break in the tree, in the order of the rows. */
export function alignmentFindings(objectives: readonly Objective[]): readonly AlignmentFinding[] {
  const byId = new Map<string, Objective>();
  for (const objective of objectives) {
    const key = idKey(objective.id);
    if (key !== '' && !byId.has(key)) byId.set(key, objective);
  }
  const parentsOf = ({ supports }: Objective): readonly Objective[] =>
    supports.flatMap((id) => byId.get(idKey(id)) ?? []);
  const supported = new Set(objectives.flatMap(parentsOf));
  const loops = loopsIn([...byId.values()], parentsOf);

  const findings: AlignmentFinding[] = [];
  for (const objective of objectives) {
    const { id, supports } = objective;
    for (const parentId of supports) {
      if (!byId.has(idKey(parentId))) findings.push({ kind: 'unknown-parent', objectiveId: id, parentId });
    }
    const loop = loops.find(([first]) => first === objective);
    if (loop) findings.push({ kind: 'loop', objectiveIds: loop.map((one) => one.id) });
    const hasGoalAbove = objectives.some((other) => heightOf(other) > heightOf(objective));
    if (supports.length === 0 && hasGoalAbove) findings.push({ kind: 'unaligned', objectiveId: id });
    const hasGoalBelow = objectives.some((other) => heightOf(other) < heightOf(objective));
    if (!supported.has(objective) && heightOf(objective) > 0 && hasGoalBelow) {
      findings.push({ kind: 'unsupported', objectiveId: id });
    }
  }
  return findings;
}

/** How high a goal stands; without a level it stands where teams do. */
export function heightOf({ level }: Objective): number {
  switch (level) {
    case 'businessGoal':
      return 2;
    case 'marketingObjective':
      return 1;
    case 'teamObjective':
    case null:
      return 0;
  }
}

/** Each loop once, from its first objective in the order of the rows. */
function loopsIn(
  objectives: readonly Objective[],
  parentsOf: (objective: Objective) => readonly Objective[],
): readonly (readonly Objective[])[] {
  const done = new Set<Objective>();
  const loops: (readonly Objective[])[] = [];

  function follow(objective: Objective, path: readonly Objective[]): void {
    const at = path.indexOf(objective);
    if (at !== -1) {
      loops.push(fromFirst(path.slice(at), objectives));
      return;
    }
    if (done.has(objective)) return;
    for (const parent of parentsOf(objective)) follow(parent, [...path, objective]);
    done.add(objective);
  }
  for (const objective of objectives) follow(objective, []);
  return loops;
}

function fromFirst(loop: readonly Objective[], order: readonly Objective[]): readonly Objective[] {
  const first = order.find((objective) => loop.includes(objective));
  const at = first ? loop.indexOf(first) : 0;
  return [...loop.slice(at), ...loop.slice(0, at)];
}
