// What needs somebody, in order: each with its reason and one click to the place where it is solved.
import { useState } from 'preact/hooks';
import { Badge, type Tone } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import type { Cell } from '../parts/use-go-to-cell.ts';
import type { ValueOf } from '../server.ts';
import { words } from '../words.ts';

type Attention = ValueOf<'openHome'>['attention'][number];

const firstShown = 8;

function toneOf(kind: Attention['kind']): Tone {
  switch (kind) {
    case 'offTrack':
    case 'missed':
    case 'problem':
    case 'unhealthyKpi':
      return 'bad';
    case 'atRisk':
    case 'outcomeNotFelt':
      return 'warn';
    case 'stale':
    case 'noData':
    case 'focus':
      return 'neutral';
  }
}

interface AttentionListProps {
  readonly items: readonly Attention[];
  readonly onGo: (cell: Cell) => void;
  /** A KPI is solved beside its chart, so its click also opens it. */
  readonly onSeeKpi: (cell: Cell) => void;
  /** Key results without news are solved by a check-in. */
  readonly onCheckIn: (keyResultIds: readonly string[]) => void;
  /** A goal that is behind is solved by a decision. */
  readonly onReview: (cell: Cell) => void;
}

function actionOf(item: Attention): string {
  const { kind, keyResultIds } = item;
  if (item.isForReview) return words.home.review;
  if (keyResultIds.length > 0) return words.home.checkIn;
  return kind === 'unhealthyKpi' ? words.home.seeKpi : words.home.goToRow;
}

function AttentionCard({
  item,
  onGo,
  onSeeKpi,
  onCheckIn,
  onReview,
}: { readonly item: Attention } & Omit<AttentionListProps, 'items'>) {
  const { kind, title, badge, reason, cell, keyResultIds, isForReview } = item;
  const action = actionOf(item);
  const act = () => {
    if (keyResultIds.length > 0) onCheckIn(keyResultIds);
    else if (cell && isForReview) onReview(cell);
    else if (cell) (kind === 'unhealthyKpi' ? onSeeKpi : onGo)(cell);
  };
  return (
    <li class="card">
      <div class="card-head">
        <h3>{title}</h3>
        <Badge tone={toneOf(kind)} word={badge} />
      </div>
      <p class="secondary">{reason}</p>
      {cell && (
        <div class="actions">
          <Button
            kind="link"
            className="covers-card"
            label={words.home.actionOn(action, title)}
            onClick={act}
          >
            {action}
          </Button>
          {isForReview && (
            <Button
              kind="link"
              className="above-card"
              label={words.home.actionOn(words.home.goToRow, title)}
              onClick={() => onGo(cell)}
            >
              {words.home.goToRow}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

export function AttentionList({ items, onGo, onSeeKpi, onCheckIn, onReview }: AttentionListProps) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? items : items.slice(0, firstShown);
  const hidden = items.length - shown.length;
  return (
    <section class="block" aria-labelledby="attention-heading">
      <h2 id="attention-heading">{words.home.needsAttention}</h2>
      <ul class="cards">
        {shown.map((item) => (
          <AttentionCard
            key={`${item.kind} ${item.title}`}
            item={item}
            onGo={onGo}
            onSeeKpi={onSeeKpi}
            onCheckIn={onCheckIn}
            onReview={onReview}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Button kind="link" onClick={() => setShowsAll(true)}>
          {words.home.showMore(hidden)}
        </Button>
      )}
    </section>
  );
}
