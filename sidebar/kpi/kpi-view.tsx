// KPIs: all of them at a glance, and each in full; the menu and Home lead straight to the one of the selected row.
import { useRef, useState } from 'preact/hooks';
import { BackBar } from '../parts/back-bar.tsx';
import { Button } from '../parts/button.tsx';
import { Loading, Notice, RefusalNotice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { SetUp } from '../parts/set-up.tsx';
import { type Running, useCommand } from '../parts/use-command.ts';
import { useGoToCell } from '../parts/use-go-to-cell.ts';
import type { ValueOf } from '../server.ts';
import { useRequest } from '../use-request.ts';
import { words } from '../words.ts';
import { AllKpis } from './all-kpis.tsx';
import { KpiDetail } from './kpi-detail.tsx';

/** Where people are among the KPIs. */
export type KpiPlace =
  | { readonly kind: 'all' }
  /** Follows the selection in the grid. */
  | { readonly kind: 'selection' }
  | { readonly kind: 'kpi'; readonly id: string };

interface KpiViewProps {
  readonly isShown: boolean;
  readonly place: KpiPlace;
  readonly onPlace: (place: KpiPlace) => void;
  readonly onWriteFor: (kpiId: string) => void;
  readonly onLogValues: () => void;
  /** null for the first KPI with campaigns. */
  readonly onCampaigns: (kpiId: string | null) => void;
}

const Problems = ({ problems }: { readonly problems: readonly string[] }) => (
  <>
    {problems.map((problem) => (
      <p key={problem} class="problem">
        {problem}
      </p>
    ))}
  </>
);

/** What became of charts that were to be inserted. */
function Inserted({ inserting: { done, refusal } }: { readonly inserting: Running<'insertKpiCharts'> }) {
  return (
    <>
      {refusal && <RefusalNotice refusal={refusal} />}
      {done && (
        <Notice tone={done.changed.length > 0 ? 'good' : 'neutral'}>
          <p>{done.says}</p>
          <Problems problems={done.problems.filter((problem) => problem !== done.says)} />
        </Notice>
      )}
    </>
  );
}

function EveryKpi(props: Omit<KpiViewProps, 'place' | 'onWriteFor'>) {
  const { isShown, onPlace, onLogValues, onCampaigns } = props;
  const reading = useRequest('openKpis', {}, isShown);
  const inserting = useCommand('insertKpiCharts');
  const [setUpSays, setSetUpSays] = useState('');
  const answer = reading.value;
  if (answer && !answer.isSetUp) {
    return (
      <SetUp
        onDone={(says) => {
          setSetUpSays(says);
          reading.readAgain();
        }}
      />
    );
  }
  const hasNone = answer?.kpis.length === 0;
  return (
    <Panel
      isBusy={reading.isReading}
      footer={
        answer &&
        !hasNone && (
          <>
            <Button kind="primary" onClick={onLogValues}>
              {words.kpi.logValuesDue(answer.due)}
            </Button>
            <Button
              kind="secondary"
              onClick={() => inserting.run({ kpiIds: null })}
              isBusy={inserting.isRunning}
            >
              {inserting.isRunning ? words.kpi.inserting : words.kpi.insertAll}
            </Button>
          </>
        )
      }
    >
      <Inserted inserting={inserting} />
      {setUpSays && (
        <Notice tone="good">
          <p>{setUpSays}</p>
        </Notice>
      )}
      {reading.refusal && (
        <RefusalNotice refusal={reading.refusal} onRetry={reading.readAgain} isBusy={reading.isReading} />
      )}
      {!answer && <h1 class="visually-hidden">{words.tabs.kpi}</h1>}
      {!answer && !reading.refusal && <Loading says={words.kpi.loadingAll} />}
      {answer && (
        <>
          <header class="opening">
            <h1>{hasNone ? words.kpi.noneHeadline : answer.headline}</h1>
            <p class="secondary">{hasNone ? words.kpi.noneExplanation : answer.secondLine}</p>
          </header>
          {answer.hasCampaigns && (
            <Button kind="link" onClick={() => onCampaigns(null)}>
              {words.kpi.campaigns}
            </Button>
          )}
          <AllKpis kpis={answer.kpis} onOpen={(id) => onPlace({ kind: 'kpi', id })} />
          <Problems problems={answer.problems} />
        </>
      )}
    </Panel>
  );
}

interface OneKpiProps extends Omit<KpiViewProps, 'place'> {
  readonly reading: ReturnType<typeof useRequest<'openKpi'>>;
  readonly answer: ValueOf<'openKpi'> | null;
}

function OneKpi({ reading, answer, onPlace, onWriteFor, onLogValues }: OneKpiProps) {
  const cells = useGoToCell();
  const inserting = useCommand('insertKpiCharts');
  const selected = answer?.selected ?? null;
  return (
    <div class="panel-fill">
      <BackBar to={words.kpi.all} onBack={() => onPlace({ kind: 'all' })} />
      <Panel
        page={selected?.id ?? ''}
        isBusy={reading.isReading}
        footer={
          selected && (
            <>
              <Button
                kind="primary"
                onClick={() => inserting.run({ kpiIds: [selected.id] })}
                isBusy={inserting.isRunning}
              >
                {inserting.isRunning ? words.kpi.inserting : words.kpi.insert}
              </Button>
              <Button kind="secondary" onClick={onLogValues}>
                {words.kpi.logValues}
              </Button>
            </>
          )
        }
      >
        {reading.refusal && (
          <RefusalNotice refusal={reading.refusal} onRetry={reading.readAgain} isBusy={reading.isReading} />
        )}
        {cells.refusal && <RefusalNotice refusal={cells.refusal} />}
        {!selected && <h1 class="visually-hidden">{words.tabs.kpi}</h1>}
        {!answer && !reading.refusal && <Loading says={words.kpi.loading} />}
        <Inserted inserting={inserting} />
        {answer && selected && (
          <KpiDetail
            kpi={selected}
            asOf={answer.asOf}
            onGo={cells.go}
            onWrite={() => onWriteFor(selected.id)}
          />
        )}
        <Problems problems={answer?.problems ?? []} />
      </Panel>
    </div>
  );
}

export function KpiView(props: KpiViewProps) {
  const { isShown, place } = props;
  const kpiId = place.kind === 'kpi' ? place.id : null;
  const isOne = place.kind !== 'all';
  const reading = useRequest('openKpi', { kpiId }, isShown && isOne);
  /** A selection that leads to no KPI leaves the one that is shown. */
  const ofSelection = useRef<ValueOf<'openKpi'> | null>(null);
  if (place.kind !== 'selection') ofSelection.current = null;
  else if (reading.value?.isOfSelection) ofSelection.current = reading.value;
  const isElsewhere = place.kind === 'selection' && reading.value?.isOfSelection === false;
  const answer = isElsewhere ? ofSelection.current : reading.value;
  if (!isOne || (isElsewhere && answer === null)) return <EveryKpi {...props} />;
  return <OneKpi {...props} reading={reading} answer={answer} />;
}
