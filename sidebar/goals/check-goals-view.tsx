// Check selected goals: what could be better in the selected cells, each with the way to its cell.
import { useEffect, useState } from 'preact/hooks';
import { Badge, type Tone } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { ChoiceField } from '../parts/fields.tsx';
import { Loading, RefusalNotice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { useCommand } from '../parts/use-command.ts';
import { type Cell, useGoToCell } from '../parts/use-go-to-cell.ts';
import type { InputOf, ValueOf } from '../server.ts';
import { words } from '../words.ts';

type Kind = InputOf<'checkGoals'>['kind'];
type Checked = ValueOf<'checkGoals'>;
type CheckedGoal = Checked['goals'][number];

const toneOf = (score: number): Tone => (score >= 80 ? 'good' : score >= 50 ? 'warn' : 'bad');

function GoalCard({ goal, onGo }: { readonly goal: CheckedGoal; readonly onGo: (cell: Cell) => void }) {
  const { name, text, score, findings, cell } = goal;
  return (
    <li class="card">
      <div class="card-head">
        <h2>{text}</h2>
        <Badge tone={toneOf(score)} word={words.checkGoals.score(score)} />
      </div>
      <ul class="goal-findings">
        {findings.map(({ severity, message }) => (
          <li key={message} class={severity}>
            <span class="visually-hidden">{words.write.severity[severity]}</span>
            {message}
          </li>
        ))}
      </ul>
      <Button kind="link" className="covers-card" onClick={() => onGo(cell)}>
        {words.checkGoals.goTo(name)}
      </Button>
    </li>
  );
}

function Result({ checked, onGo }: { readonly checked: Checked; readonly onGo: (cell: Cell) => void }) {
  const { area, goals, skipped, left } = checked;
  if (area === '') return <p class="empty">{words.checkGoals.nothingSelected}</p>;
  const counts = { checked: checked.checked, withFindings: goals.length, skipped, left };
  return (
    <>
      <p role="status">
        <span class="secondary">{area}</span> {words.checkGoals.counts(counts)}
      </p>
      {goals.length > 0 && (
        <ul class="cards" aria-label={words.checkGoals.list}>
          {goals.map((goal) => (
            <GoalCard key={goal.name} goal={goal} onGo={onGo} />
          ))}
        </ul>
      )}
    </>
  );
}

/** The list stays while people go from cell to cell; the selection is read again when they ask for it. */
export function CheckGoalsView() {
  const { run, refusal, isRunning } = useCommand('checkGoals');
  const { go, refusal: goRefusal } = useGoToCell();
  const [kind, setKind] = useState<Kind>('keyResult');
  const [checked, setChecked] = useState<Checked | null>(null);
  const check = async (as: Kind) => {
    const answer = await run({ kind: as });
    if (answer) setChecked(answer);
  };
  useEffect(() => {
    check('keyResult');
  }, []);
  const choose = (chosen: Kind | '') => {
    if (chosen === '') return;
    setKind(chosen);
    check(chosen);
  };
  const problem = refusal ?? goRefusal;
  return (
    <Panel
      isBusy={isRunning}
      footer={
        <Button kind="primary" onClick={() => check(kind)} isBusy={isRunning}>
          {words.checkGoals.again}
        </Button>
      }
    >
      <h1>{words.checkGoals.headline}</h1>
      {problem && <RefusalNotice refusal={problem} onRetry={() => check(kind)} isBusy={isRunning} />}
      {checked === null && !problem && <Loading says={words.checkGoals.loading} />}
      {checked && !checked.isOwnTable && (
        <ChoiceField
          label={words.checkGoals.readAs}
          value={kind}
          choices={(['keyResult', 'objective'] as const).map((choice) => ({
            value: choice,
            text: words.checkGoals.kinds[choice],
          }))}
          onValue={choose}
        />
      )}
      {checked && <Result checked={checked} onGo={go} />}
    </Panel>
  );
}
