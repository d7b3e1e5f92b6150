// KPIs: the chart of the KPI in the selected row, or of one picked by name.
import { useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Loading, Notice, RefusalNotice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { SetUp } from '../parts/set-up.tsx';
import { useGoToCell } from '../parts/use-go-to-cell.ts';
import { useRequest } from '../use-request.ts';
import { words } from '../words.ts';
import { KpiChooser } from './kpi-chooser.tsx';
import { KpiDetail } from './kpi-detail.tsx';

interface KpiViewProps {
  readonly isShown: boolean;
  /** null follows the selection in the grid. */
  readonly chosen: string | null;
  readonly onChoose: (kpiId: string | null) => void;
  readonly onWriteFor: (kpiId: string) => void;
}

export function KpiView({ isShown, chosen, onChoose, onWriteFor }: KpiViewProps) {
  const reading = useRequest('openKpi', { kpiId: chosen }, isShown);
  const cells = useGoToCell();
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
  const selected = answer?.selected ?? null;
  return (
    <Panel
      page={selected?.id ?? ''}
      isBusy={reading.isReading}
      footer={
        selected && (
          <Button kind="primary" onClick={() => onWriteFor(selected.id)}>
            {words.kpi.writeKeyResult}
          </Button>
        )
      }
    >
      {setUpSays && (
        <Notice tone="good">
          <p>{setUpSays}</p>
        </Notice>
      )}
      {reading.refusal && (
        <RefusalNotice refusal={reading.refusal} onRetry={reading.readAgain} isBusy={reading.isReading} />
      )}
      {cells.refusal && <RefusalNotice refusal={cells.refusal} />}
      {!selected && answer?.kpis.length !== 0 && <h1 class="visually-hidden">{words.tabs.kpi}</h1>}
      {!answer && !reading.refusal && <Loading says={words.kpi.loading} />}
      {answer && answer.kpis.length > 0 && (
        <KpiChooser kpis={answer.kpis} chosen={chosen} onChoose={onChoose} />
      )}
      {answer && answer.kpis.length === 0 && (
        <>
          <h1>{words.kpi.noneHeadline}</h1>
          <p class="secondary">{words.kpi.noneExplanation}</p>
        </>
      )}
      {selected && <KpiDetail kpi={selected} onGo={cells.go} />}
      {answer && answer.kpis.length > 0 && !selected && <p class="empty">{words.kpi.noneSelected}</p>}
      {answer?.problems.map((problem) => (
        <p key={problem} class="problem">
          {problem}
        </p>
      ))}
    </Panel>
  );
}
