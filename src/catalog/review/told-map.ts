// The alignment map: the objectives as a tree with their status, and the same in sentences.
import { alignmentTree } from '../../domain/okr/alignment-tree.ts';
import { toneOf } from '../../domain/standing.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Overview } from '../overview/overview.ts';
import type { ReviewDesk } from './review-shape.ts';

export function toldMap(overview: Overview, words: Messages): ReviewDesk['map'] {
  const { review, requests, okr } = words;
  const assessedOf = new Map(overview.assessment.objectives.map((one) => [one.objective, one]));
  const nodes = alignmentTree([...assessedOf.keys()]).flatMap(({ objective, depth, alsoSupports }) => {
    const assessed = assessedOf.get(objective);
    if (!assessed) return [];
    return [
      {
        id: objective.id,
        title: requests.withId(objective.id, objective.objective),
        depth,
        status: okr.statusText(assessed.status, assessed.reason),
        tone: toneOf(assessed.status),
        score: assessed.score === null ? review.map.noScore : review.map.score(assessed.score),
        alsoSupports: alsoSupports.length > 0 ? review.map.alsoSupports(alsoSupports) : '',
        cell: {
          sheet: words.tables.objectives.name,
          row: overview.rowOfObjective(assessed),
          column: overview.content.objectives.columns.get('objective') ?? 1,
        },
      },
    ];
  });
  const says = nodes.map(({ title, status, depth }, at) => {
    const rest = nodes.slice(at + 1);
    const end = rest.findIndex((node) => node.depth <= depth);
    const below = (end === -1 ? rest : rest.slice(0, end)).filter((node) => node.depth === depth + 1);
    return review.map.served(
      title,
      status.toLowerCase(),
      below.map((node) => node.id || node.title),
    );
  });
  return { nodes, says: nodes.length === 0 ? [review.map.none] : says };
}
