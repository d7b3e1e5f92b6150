// Campaigns: which work, which need improving, what is only chance; each with the objective it serves.
import { useMemo, useState } from 'preact/hooks';
import { spanOf } from '../charts/small-geometry.ts';
import { ChoiceField } from '../parts/fields.tsx';
import { Loading, RefusalNotice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { SetUp } from '../parts/set-up.tsx';
import { type Cell, useGoToCell } from '../parts/use-go-to-cell.ts';
import type { ValueOf } from '../server.ts';
import { useRequest } from '../use-request.ts';
import { words } from '../words.ts';
import { CampaignCard, chartOf } from './campaign-card.tsx';
import { CampaignTable } from './campaign-table.tsx';

type Answer = ValueOf<'openCampaigns'>;

interface CampaignsViewProps {
  readonly isShown: boolean;
  /** Which KPI people came from; null for the first with campaigns. */
  readonly kpiId: string | null;
}

/** On one scale of time and value, so that lines can be compared. */
function Cards({
  campaigns,
  unit,
  onGo,
}: Pick<Answer, 'campaigns' | 'unit'> & { readonly onGo: (cell: Cell) => void }) {
  const charts = useMemo(() => campaigns.map(chartOf), [campaigns]);
  const span = spanOf(charts.map(({ points }) => points));
  const values = charts.flatMap(({ points }) => points.map(({ value }) => value));
  if (!span) return null;
  return (
    <ul class="cards">
      {campaigns.map((campaign) => (
        <CampaignCard
          key={campaign.campaign}
          campaign={campaign}
          unit={unit}
          span={span}
          range={[Math.min(...values), Math.max(...values)]}
          onGo={onGo}
        />
      ))}
    </ul>
  );
}

export function CampaignsView({ isShown, kpiId }: CampaignsViewProps) {
  const [chosen, setChosen] = useState<string | null>(kpiId);
  const reading = useRequest('openCampaigns', { kpiId: chosen }, isShown);
  const cells = useGoToCell();
  const answer = reading.value;
  if (answer && !answer.isSetUp) return <SetUp onDone={reading.readAgain} />;
  const refusal = reading.refusal ?? cells.refusal;
  return (
    <Panel isBusy={reading.isReading} page={answer?.kpiId ?? ''}>
      {refusal && <RefusalNotice refusal={refusal} onRetry={reading.readAgain} isBusy={reading.isReading} />}
      {!answer && <h1 class="visually-hidden">{words.errands.campaigns}</h1>}
      {!answer && !refusal && <Loading says={words.campaigns.loading} />}
      {answer && (
        <>
          <header class="opening">
            <h1>{answer.headline}</h1>
            <p class="secondary">{answer.campaigns.length > 0 ? words.campaigns.how : answer.secondLine}</p>
          </header>
          {answer.kpis.length > 0 && (
            <ChoiceField
              label={words.campaigns.measuredBy}
              value={answer.kpiId ?? ''}
              choices={answer.kpis.map(({ id, kpi }) => ({ value: id, text: kpi || id }))}
              onValue={(id) => setChosen(id || null)}
            />
          )}
          {answer.campaigns.length > 0 && (
            <>
              <CampaignTable answer={answer} />
              <Cards campaigns={answer.campaigns} unit={answer.unit} onGo={cells.go} />
            </>
          )}
        </>
      )}
    </Panel>
  );
}
