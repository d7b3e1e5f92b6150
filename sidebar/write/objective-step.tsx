// Step 1: the objective in one sentence, or one that is already in the sheet.
import { useState } from 'preact/hooks';
import type { Fix } from '../../src/domain/smart/assess.ts';
import { Button } from '../parts/button.tsx';
import { ChoiceField } from '../parts/fields.tsx';
import { words } from '../words.ts';
import { fixedObjective } from './apply-fix.ts';
import { type Draft, isSetAside, setAside, stepBeside } from './draft.ts';
import { GoalSentence } from './goal-sentence.tsx';
import { Ideas, isOpenToIdeas } from './ideas.tsx';
import { judgeObjective, type Workbook } from './judge.ts';
import { StepFrame, type StepProps } from './step-frame.tsx';
import type { ChangeDraft } from './use-draft.ts';
import { writingIn } from './writing.ts';

interface ObjectiveStepProps extends StepProps {
  readonly workbook: Workbook;
  readonly dayText: (iso: string) => string;
}

interface SentencePartProps extends Omit<ObjectiveStepProps, 'notices'> {
  readonly problem: string;
}

const withSentence = (draft: Draft, sentence: string): Draft => ({
  ...draft,
  objective: { ...draft.objective, sentence },
});

function SentencePart({ draft, change, workbook, dayText, problem }: SentencePartProps) {
  const { objective } = draft;
  const { sentence } = objective;
  const due = objective.due ?? workbook.cycle?.due ?? null;
  const fix = (chosen: Fix) =>
    change((kept) => ({
      ...kept,
      objective: fixedObjective(kept.objective, chosen, writingIn(workbook)),
    }));
  return (
    <>
      <GoalSentence
        label={words.write.objectiveLabel}
        text={sentence}
        onText={(text) => change((kept) => withSentence(kept, text))}
        assessment={judgeObjective(objective, workbook)}
        isDismissed={({ rule }) => isSetAside(draft, rule, sentence)}
        onDismiss={({ rule }) => change((kept) => setAside(kept, rule, sentence))}
        onFix={fix}
        dueText={due ? dayText(due) : ''}
        problem={problem}
      />
      {isOpenToIdeas(sentence) && (
        <Ideas kind="objectives" onTake={(idea) => change((kept) => withSentence(kept, idea))} />
      )}
    </>
  );
}

interface ExistingPartProps {
  readonly existing: Workbook['objectives'][number];
  readonly change: ChangeDraft;
}

function ExistingPart({ existing, change }: ExistingPartProps) {
  return (
    <div class="card">
      <h2>{existing.objective}</h2>
      <p class="secondary">
        {words.write.existingFacts(existing.id, existing.keyResultCount, existing.owner)}
      </p>
      <Button kind="link" onClick={() => change((kept) => ({ ...kept, existingId: null }))}>
        {words.write.writeNewInstead}
      </Button>
    </div>
  );
}

export function ObjectiveStep(props: ObjectiveStepProps) {
  const { draft, change, workbook, dayText, notices } = props;
  const [hasTried, setTried] = useState(false);
  const existing = workbook.objectives.find(({ id }) => id === draft.existingId);
  const isMissing = !existing && draft.objective.sentence.trim() === '';
  const goOn = () => {
    setTried(true);
    if (!isMissing) change((kept) => ({ ...kept, step: stepBeside(kept, 1) ?? kept.step }));
  };
  return (
    <StepFrame
      draft={draft}
      change={change}
      notices={notices}
      page="objective"
      primary={existing ? words.write.toKeyResults : words.write.toDetails}
      onPrimary={goOn}
    >
      <h1>{existing ? words.write.existingHeadline : words.write.objectiveHeadline}</h1>
      {existing ? (
        <ExistingPart existing={existing} change={change} />
      ) : (
        <>
          <p class="secondary">{words.write.objectiveHelp}</p>
          <SentencePart
            draft={draft}
            change={change}
            workbook={workbook}
            dayText={dayText}
            problem={isMissing && hasTried ? words.write.objectiveMissing : ''}
          />
          {workbook.objectives.length > 0 && (
            <ChoiceField
              label={words.write.existingLabel}
              value=""
              none={words.write.choose}
              choices={workbook.objectives.map(({ id, objective }) => ({
                value: id,
                text: words.write.named(id, objective),
              }))}
              onValue={(id) => change((kept) => ({ ...kept, existingId: id || null }))}
            />
          )}
        </>
      )}
    </StepFrame>
  );
}
