// One goal from the finding to the decision written down: Enter saves, what is missing is said, nothing is dropped.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { writtenNumber } from '../../src/domain/written-number.ts';
import { loadKept, store } from '../check-in/kept.ts';
import { Button } from '../parts/button.tsx';
import { isEnterInField } from '../parts/enter-in-field.ts';
import { TextField } from '../parts/fields.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { useCommand } from '../parts/use-command.ts';
import type { Cell } from '../parts/use-go-to-cell.ts';
import { words } from '../words.ts';
import { DecisionChoice } from './decision-choice.tsx';
import { Finding } from './finding.tsx';
import type { Decision, Desk, Saved, Subject } from './review-sitting.ts';

interface OneDecisionProps {
  readonly subject: Subject;
  readonly decimalMark: Desk['decimalMark'];
  readonly isLast: boolean;
  readonly onSaved: (saved: Saved) => void;
  readonly onSkipped: () => void;
  readonly onGo: (cell: Cell) => void;
  /** What stands above. */
  readonly children: ComponentChildren;
}

interface Typed {
  readonly decision: Decision | null;
  readonly target: string;
  readonly reason: string;
}

function problemsOf({ decision, target, reason }: Typed, { unit }: { unit: string }, mark: '.' | ',') {
  const isNumber = writtenNumber(target.trim(), mark, unit) !== null;
  return {
    decision: decision === null ? words.review.chooseOne : '',
    target:
      decision !== 'adjustTarget'
        ? ''
        : target.trim() === ''
          ? words.review.targetMissing
          : isNumber
            ? ''
            : words.review.notANumber(target.trim()),
    reason:
      decision !== null && decision !== 'keep' && reason.trim() === '' ? words.review.reasonMissing : '',
  };
}

export function OneDecision(props: OneDecisionProps) {
  const { subject, decimalMark, isLast, onSaved, onSkipped, onGo, children } = props;
  const saving = useCommand('saveDecision');
  const [typed, setTyped] = useState<Typed>({ decision: null, target: '', reason: '' });
  const [by, setBy] = useState(() => loadKept().by || (loadKept().owner ?? ''));
  const { decision, target, reason } = typed;
  const problems = problemsOf(typed, { unit: subject.target?.unit ?? '' }, decimalMark);
  const changed = saving.done?.kind === 'changed' ? saving.done : null;

  const form = useRef<HTMLDivElement>(null);
  const [tries, setTries] = useState(0);
  const showsProblems = tries > 0;
  // What is missing may be out of sight.
  useEffect(() => {
    if (tries === 0) return;
    form.current
      ?.querySelector<HTMLElement>('[aria-invalid="true"], .decisions:has(.problem) [data-first-focus]')
      ?.focus();
  }, [tries]);

  const save = async () => {
    if (decision === null || Object.values(problems).some(Boolean)) {
      setTries(tries + 1);
      return;
    }
    const done = await saving.run({
      subjectId: subject.goal.id,
      decision,
      target: decision === 'adjustTarget' ? target : '',
      openedWith: changed?.openedWith ?? subject.target?.openedWith ?? '',
      reason,
      by,
    });
    if (done?.kind !== 'saved') return;
    store({ ...loadKept(), by });
    onSaved({ subject, says: done.says, kept: done.kept });
  };
  const saveByKey = (event: KeyboardEvent) => {
    if (!isEnterInField(event)) return;
    event.preventDefault();
    if (!saving.isRunning) save();
  };
  const offers = (offered: Decision): boolean =>
    (offered !== 'adjustTarget' || subject.target !== null) &&
    (offered !== 'changeInitiative' || !subject.isObjective);
  const saveWords = isLast ? words.review.saveLast : words.review.save;
  const primary = saving.isRunning ? words.review.saving : changed ? words.review.saveAnyway : saveWords;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the button below, from any field.
    <div class="panel-fill" onKeyDown={saveByKey} ref={form}>
      <Panel
        page={changed || saving.refusal ? 'told' : 'form'}
        footer={
          <>
            <Button kind="primary" label={primary} onClick={save} isBusy={saving.isRunning}>
              {primary}
              {!saving.isRunning && <span aria-hidden="true">↵</span>}
            </Button>
            <Button kind="secondary" onClick={onSkipped} isDisabled={saving.isRunning}>
              {words.review.skip}
            </Button>
          </>
        }
      >
        {children}
        {saving.refusal && <RefusalNotice refusal={saving.refusal} />}
        {changed && (
          <Notice tone="bad">
            <p>{changed.says}</p>
          </Notice>
        )}
        <Finding subject={subject} onGo={onGo} />
        <DecisionChoice
          suggests={subject.suggests}
          offers={offers}
          chosen={decision}
          onChoose={(chosen) => setTyped({ ...typed, decision: chosen })}
          problem={showsProblems ? problems.decision : ''}
        />
        {decision !== null && <p class="secondary does">{words.review.does[decision]}</p>}
        {decision === 'changeInitiative' && <Initiatives subject={subject} onGo={onGo} />}
        {decision === 'adjustTarget' && subject.target?.isComputed && (
          <p class="problem">{words.review.computedTarget}</p>
        )}
        {decision === 'adjustTarget' && subject.target && (
          <TextField
            label={words.review.newTarget(subject.target.text)}
            value={target}
            isNumber
            onValue={(value) => setTyped({ ...typed, target: value })}
            problem={problems.target}
            showsProblem={showsProblems}
          />
        )}
        <TextField
          label={decision === 'keep' ? words.review.reasonOptional : words.review.reason}
          value={reason}
          onValue={(value) => setTyped({ ...typed, reason: value })}
          problem={problems.reason}
          showsProblem={showsProblems}
        />
        <TextField label={words.review.by} value={by} onValue={setBy} />
      </Panel>
    </div>
  );
}

function Initiatives({ subject, onGo }: { readonly subject: Subject; readonly onGo: (cell: Cell) => void }) {
  if (subject.initiatives.length === 0) return <p class="secondary">{words.review.noInitiatives}</p>;
  return (
    <ul class="initiatives">
      {subject.initiatives.map(({ id, title, status, cell }) => (
        <li key={`${id} ${cell.row}`}>
          <Button kind="link" onClick={() => onGo(cell)}>
            {title}
          </Button>
          <span class="secondary"> {status}</span>
        </li>
      ))}
    </ul>
  );
}
