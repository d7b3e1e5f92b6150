// Home: one sentence on where things stand, the evidence, and what needs attention.
import { useState } from 'preact/hooks';
import { loadKept, ownerAmong } from '../check-in/kept.ts';
import { Button } from '../parts/button.tsx';
import { Loading, Notice, RefusalNotice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { SetUp } from '../parts/set-up.tsx';
import { useCommand } from '../parts/use-command.ts';
import { type Cell, useGoToCell } from '../parts/use-go-to-cell.ts';
import type { ValueOf } from '../server.ts';
import { useRequest } from '../use-request.ts';
import { words } from '../words.ts';
import { AttentionList } from './attention-list.tsx';
import { StatusBar } from './status-bar.tsx';
import { SummaryChoice, type SummaryWish } from './summary-choice.tsx';

interface HomeViewProps {
  readonly isShown: boolean;
  readonly onWrite: () => void;
  /** A sheet of one's own is to become tables. */
  readonly onAdopt: () => void;
  /** null for all that is due. */
  readonly onCheckIn: (keyResultIds: readonly string[] | null) => void;
  readonly onSeeSelectedKpi: () => void;
  readonly onLogValues: () => void;
  /** The row of the goal that is to be decided about. */
  readonly onReview: (cell: Cell) => void;
  readonly onDoctor: () => void;
  readonly onNextCycle: () => void;
  readonly onSeeReview: () => void;
}

interface CommandOutcomeProps {
  readonly says: string;
  readonly problems: readonly string[];
}

function CommandOutcome({ says, problems }: CommandOutcomeProps) {
  return (
    <Notice tone="good">
      <p>{says}</p>
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
    </Notice>
  );
}

interface StandingProps {
  readonly home: ValueOf<'openHome'>;
  readonly onGo: (cell: Cell) => void;
  readonly onSeeKpi: (cell: Cell) => void;
  readonly onCheckIn: (keyResultIds: readonly string[]) => void;
  readonly onLogValues: () => void;
  readonly onReview: (cell: Cell) => void;
  readonly onDoctor: () => void;
  readonly onNextCycle: () => void;
  readonly onSeeReview: () => void;
}

/** Mine where somebody said who they are, else everybody's. */
function dueFor({ due }: ValueOf<'openHome'>): number {
  const owner = ownerAmong(due, loadKept());
  return due
    .filter((waiting) => owner === null || waiting.owner === owner)
    .reduce((sum, { count }) => sum + count, 0);
}

function Standing(props: StandingProps) {
  const { home, onGo, onSeeKpi, onCheckIn, onLogValues, onReview, onDoctor, onNextCycle, onSeeReview } =
    props;
  const hasProblem = home.attention.some(({ kind }) => kind === 'problem');
  return (
    <>
      <header class="opening">
        {home.cycle && <p class="eyebrow">{home.cycle}</p>}
        <h1>{home.headline}</h1>
        {home.secondLine && <p class="secondary">{home.secondLine}</p>}
      </header>
      <StatusBar counts={home.counts} />
      {home.isCycleOver && (
        <Button kind="link" onClick={onNextCycle}>
          {words.home.nextCycle}
        </Button>
      )}
      {home.valuesDue > 0 && (
        <Button kind="link" onClick={onLogValues}>
          {words.home.logValues(home.valuesDue)}
        </Button>
      )}
      {home.toReview > 0 && (
        <Button kind="link" onClick={onSeeReview}>
          {words.home.reviewAtRisk(home.toReview)}
        </Button>
      )}
      {home.attention.length > 0 ? (
        <AttentionList
          items={home.attention}
          onGo={onGo}
          onSeeKpi={onSeeKpi}
          onCheckIn={onCheckIn}
          onReview={onReview}
        />
      ) : (
        <p class="calm">{words.home.calm}</p>
      )}
      {hasProblem && (
        <Button kind="link" onClick={onDoctor}>
          {words.home.doctor}
        </Button>
      )}
    </>
  );
}

export function HomeView(props: HomeViewProps) {
  const {
    isShown,
    onWrite,
    onAdopt,
    onCheckIn,
    onSeeSelectedKpi,
    onLogValues,
    onReview,
    onDoctor,
    onNextCycle,
    onSeeReview,
  } = props;
  const reading = useRequest('openHome', {}, isShown);
  const summary = useCommand('runCommand');
  const cells = useGoToCell();
  const [setUpSays, setSetUpSays] = useState('');
  const home = reading.value;

  if (home && !home.isSetUp) {
    return (
      <SetUp
        onAdopt={onAdopt}
        onDone={(says) => {
          setSetUpSays(says);
          reading.readAgain();
        }}
      />
    );
  }
  const summarise = () => summary.run({ command: 'summary' });
  const summariseChosen = (order: SummaryWish) => summary.run({ command: 'summary', order });
  const seeKpi = async (cell: Cell) => {
    if (await cells.select(cell)) onSeeSelectedKpi();
  };
  const due = home ? dueFor(home) : 0;
  const footer = (
    <>
      {due > 0 ? (
        <Button kind="primary" onClick={() => onCheckIn(null)}>
          {words.home.checkInDue(due)}
        </Button>
      ) : (
        <Button kind="primary" onClick={onWrite}>
          {words.home.write}
        </Button>
      )}
      <Button kind="secondary" onClick={summarise} isBusy={summary.isRunning}>
        {words.home.summary}
      </Button>
    </>
  );
  return (
    <Panel footer={home && footer} isBusy={reading.isReading}>
      {setUpSays && <CommandOutcome says={setUpSays} problems={[]} />}
      {summary.done && <CommandOutcome says={summary.done.says} problems={summary.done.problems} />}
      {summary.refusal && (
        <RefusalNotice refusal={summary.refusal} onRetry={summarise} isBusy={summary.isRunning} />
      )}
      {cells.refusal && <RefusalNotice refusal={cells.refusal} />}
      {reading.refusal && (
        <RefusalNotice refusal={reading.refusal} onRetry={reading.readAgain} isBusy={reading.isReading} />
      )}
      {!home && <h1 class="visually-hidden">{words.tabs.home}</h1>}
      {!home && !reading.refusal && <Loading says={words.home.loading} />}
      {home && (
        <Standing
          home={home}
          onGo={cells.go}
          onSeeKpi={seeKpi}
          onCheckIn={onCheckIn}
          onLogValues={onLogValues}
          onReview={onReview}
          onDoctor={onDoctor}
          onNextCycle={onNextCycle}
          onSeeReview={onSeeReview}
        />
      )}
      {home && <SummaryChoice choices={home.choices} isBusy={summary.isRunning} onMake={summariseChosen} />}
    </Panel>
  );
}
