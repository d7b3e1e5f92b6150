// The key results a KPI feeds, each with its way to its goal.
import { BurnUpChart } from '../charts/burn-up-chart.tsx';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import type { Cell } from '../parts/use-go-to-cell.ts';
import type { ValueOf } from '../server.ts';
import { words } from '../words.ts';

type Feed = NonNullable<ValueOf<'openKpi'>['selected']>['feeds'][number];

interface FeedsProps {
  readonly feeds: readonly Feed[];
  readonly asOf: string;
  readonly onGo: (cell: Cell) => void;
}

function FedKeyResult({ feed, asOf, onGo }: Omit<FeedsProps, 'feeds'> & { readonly feed: Feed }) {
  const { id, keyResult, objective, status, tone, cell, burnUp } = feed;
  return (
    <li class="feed">
      <div class="card-head">
        <p>
          {cell ? (
            <Button kind="link" label={words.kpi.goToKeyResult(id)} onClick={() => onGo(cell)}>
              {id}
            </Button>
          ) : (
            <strong>{id}</strong>
          )}{' '}
          {keyResult}
        </p>
        <Badge tone={tone} word={status} />
      </div>
      {objective && <p class="secondary">{objective}</p>}
      {burnUp && burnUp.type !== 'yesNo' && (
        <details>
          <summary>{words.kpi.showBurnUp(id)}</summary>
          <BurnUpChart facts={burnUp} name={id} asOf={asOf} typed={null} {...burnUp} />
        </details>
      )}
    </li>
  );
}

export function Feeds({ feeds, asOf, onGo }: FeedsProps) {
  if (feeds.length === 0) return <p class="secondary">{words.kpi.feedsNothing}</p>;
  return (
    <section class="block">
      <h2>{words.kpi.feeds}</h2>
      <ul class="feeds">
        {feeds.map((feed) => (
          <FedKeyResult key={feed.id} feed={feed} asOf={asOf} onGo={onGo} />
        ))}
      </ul>
    </section>
  );
}
