// The objectives as a tree with their status: arrow keys move, Enter goes to the row; the same in words below.
import { useRef, useState } from 'preact/hooks';
import type { Cell } from '../parts/use-go-to-cell.ts';
import { words } from '../words.ts';
import type { Desk } from './review-sitting.ts';

type Node = Desk['map']['nodes'][number];

/** Deeper levels are drawn at this one, so that the words keep their room. */
const deepestDrawn = 5;

/** Where a key leads from the node at `at`; null where it leads nowhere. */
export function neighbourOf(nodes: readonly Pick<Node, 'depth'>[], at: number, key: string): number | null {
  const depth = nodes[at]?.depth ?? 0;
  switch (key) {
    case 'ArrowDown':
      return at + 1 < nodes.length ? at + 1 : null;
    case 'ArrowUp':
      return at > 0 ? at - 1 : null;
    case 'ArrowRight':
      return (nodes[at + 1]?.depth ?? 0) > depth ? at + 1 : null;
    case 'ArrowLeft': {
      const above = nodes.slice(0, at).map((node) => node.depth);
      return depth === 0 ? null : above.lastIndexOf(depth - 1);
    }
    case 'Home':
      return 0;
    case 'End':
      return nodes.length - 1;
    default:
      return null;
  }
}

interface AlignmentMapProps {
  readonly map: Desk['map'];
  readonly onGo: (cell: Cell) => void;
}

export function AlignmentMap({ map: { nodes, says }, onGo }: AlignmentMapProps) {
  const tree = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const move = (event: KeyboardEvent, at: number, node: Node) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onGo(node.cell);
      return;
    }
    const next = neighbourOf(nodes, at, event.key);
    if (next === null) return;
    event.preventDefault();
    setCurrent(next);
    tree.current?.querySelectorAll<HTMLElement>('[role="treeitem"]')[next]?.focus();
  };
  const reachable = Math.min(current, nodes.length - 1);
  return (
    <section class="block" aria-labelledby="map-heading">
      <h2 id="map-heading">{words.review.map}</h2>
      {nodes.length > 0 && (
        <>
          <div class="map" role="tree" aria-labelledby="map-heading" aria-describedby="map-hint" ref={tree}>
            {nodes.map((node, at) => (
              <div
                key={`${node.id} ${node.cell.row}`}
                role="treeitem"
                aria-level={node.depth + 1}
                tabIndex={at === reachable ? 0 : -1}
                style={{ '--depth': Math.min(node.depth, deepestDrawn) }}
                class={node.depth > 0 ? 'map-node below' : 'map-node'}
                onClick={() => {
                  setCurrent(at);
                  onGo(node.cell);
                }}
                onKeyDown={(event) => move(event, at, node)}
              >
                <span class="map-title">{node.title}</span>
                <span class="map-status secondary">
                  <span class={`shape ${node.tone}`} aria-hidden="true" />
                  {[node.status, node.score].join(' · ')}
                </span>
                {node.alsoSupports && <span class="secondary">{node.alsoSupports}</span>}
              </div>
            ))}
          </div>
          <p class="secondary" id="map-hint">
            {words.review.mapHint}
          </p>
        </>
      )}
      <details open={nodes.length === 0}>
        <summary>{words.review.inWords}</summary>
        <ul class="map-words">
          {says.map((sentence) => (
            <li key={sentence} class="secondary">
              {sentence}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
