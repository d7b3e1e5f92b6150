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
import { dismissalKey, forgetDismissals, readDismissals, rememberDismissal } from './dismissals.ts';

type Kind = InputOf<'checkGoals'>['kind'];
type Checked = ValueOf<'checkGoals'>;
type CheckedGoal = Checked['goals'][number];

const toneOf = (score: number): Tone => (score >= 80 ? 'good' : score >= 50 ? 'warn' : 'bad');

interface GoalCardProps {
  readonly goal: CheckedGoal;
  readonly onGo: (cell: Cell) => void;
  readonly onDismiss: (key: string) => void;
}

function GoalCard({ goal, onGo, onDismiss }: GoalCardProps) {
  const { name, text, score, findings, cell } = goal;
  return (
    <li class="card">
      <div class="card-head">
        <h2>{text}</h2>
        <Badge tone={toneOf(score)} word={words.checkGoals.score(score)} />
      </div>
      <ul class="goal-findings">
        {findings.map(({ rule, severity, message }) => (
          <li key={message} class={severity}>
            <span class="visually-hidden">{words.write.severity[severity]}</span>
            {message}{' '}
            <Button
              kind="link"
              className="quiet above-card"
              label={words.write.dismissThis(message)}
              onClick={() => onDismiss(dismissalKey(rule, text))}
            >
              {words.write.dismiss}
            </Button>
          </li>
        ))}
      </ul>
      <Button kind="link" className="covers-card" onClick={() => onGo(cell)}>
        {words.checkGoals.goTo(name)}
      </Button>
    </li>
  );
}

interface ResultProps {
  readonly checked: Checked;
  readonly onGo: (cell: Cell) => void;
}

/** What is left of the findings once those set aside are; and the keys of those. */
function withoutDismissed(goals: readonly CheckedGoal[], dismissed: readonly string[]) {
  const aside = new Set<string>();
  const shown = goals.flatMap((goal) => {
    const findings = goal.findings.filter(({ rule }) => {
      const key = dismissalKey(rule, goal.text);
      if (dismissed.includes(key)) aside.add(key);
      return !dismissed.includes(key);
    });
    return findings.length > 0 ? [{ ...goal, findings }] : [];
  });
  return { shown, aside };
}

function Result({ checked, onGo }: ResultProps) {
  const { area, goals, skipped, left } = checked;
  const [dismissed, setDismissed] = useState(readDismissals);
  if (area === '') return <p class="empty">{words.checkGoals.nothingSelected}</p>;
  const { shown, aside } = withoutDismissed(goals, dismissed);
  const counts = { checked: checked.checked, withFindings: shown.length, skipped, left };
  return (
    <>
      <p role="status">
        <span class="secondary">{area}</span> {words.checkGoals.counts(counts)}
      </p>
      {aside.size > 0 && (
        <p class="secondary">
          {words.checkGoals.setAside(aside.size)}{' '}
          <Button kind="link" onClick={() => setDismissed(forgetDismissals(aside))}>
            {words.checkGoals.bringBack}
          </Button>
        </p>
      )}
      {shown.length > 0 && (
        <ul class="cards" aria-label={words.checkGoals.list}>
          {shown.map((goal) => (
            <GoalCard
              key={goal.name}
              goal={goal}
              onGo={onGo}
              onDismiss={(key) => setDismissed([...dismissed, ...rememberDismissal(key)])}
            />
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
