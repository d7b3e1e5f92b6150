// Step 3: key results, one at a time; the sentence is the form.
import { useState } from 'preact/hooks';
import { dayFromIso, partsOfDay } from '../../src/domain/day.ts';
import type { Fix } from '../../src/domain/smart/assess.ts';
import { Button } from '../parts/button.tsx';
import { words } from '../words.ts';
import { fixedKeyResult } from './apply-fix.ts';
import { composeSentence, withSentence } from './compose-sentence.ts';
import {
  type Draft,
  isSetAside,
  type KeyResultDraft,
  type KeyResultField,
  keepCurrent,
  setAside,
} from './draft.ts';
import { fillFields } from './fill-fields.ts';
import { GoalSentence } from './goal-sentence.tsx';
import { Ideas, isOpenToIdeas } from './ideas.tsx';
import { judgeKeyResult, type Workbook } from './judge.ts';
import { KeyResultFields } from './key-result-fields.tsx';
import { StepFrame, type StepProps } from './step-frame.tsx';
import { SuggestedSentence } from './suggested-sentence.tsx';
import { surroundingsOf, unreadableFields } from './to-add.ts';
import { writingIn } from './writing.ts';

interface KeyResultsStepProps extends StepProps {
  readonly workbook: Workbook;
  readonly dayText: (iso: string) => string;
}

interface FormProps extends Omit<KeyResultsStepProps, 'notices'> {
  readonly isMissing: boolean;
  readonly showsProblems: boolean;
}

function KeyResultForm({ draft, change, workbook, dayText, isMissing, showsProblems }: FormProps) {
  const { current } = draft;
  const { sentence } = current;
  const assessment = judgeKeyResult(current, draft, workbook);
  const fields = fillFields(current, assessment, surroundingsOf(draft, workbook));
  const setCurrent = (next: (keyResult: KeyResultDraft) => KeyResultDraft) =>
    change((kept) => ({ ...kept, current: next(kept.current) }));
  const setField = (field: KeyResultField, value: string) =>
    setCurrent((keyResult) => ({ ...keyResult, typed: { ...keyResult.typed, [field]: value } }));
  const fix = (chosen: Fix) =>
    setCurrent((keyResult) => fixedKeyResult(keyResult, chosen, writingIn(workbook)));
  const writing = writingIn(workbook);
  const kpi = workbook.kpis.find(({ id }) => id === fields.kpiId);
  const due = dayFromIso(fields.due);
  const byDue = words.write.by(due === null ? words.write.dateBlank : words.longDay(partsOfDay(due)));
  return (
    <>
      <GoalSentence
        label={words.write.keyResultLabel}
        text={sentence}
        onText={(text) => setCurrent((keyResult) => ({ ...keyResult, sentence: text }))}
        assessment={assessment}
        isDismissed={({ rule }) => isSetAside(draft, rule, sentence)}
        onDismiss={({ rule }) => change((kept) => setAside(kept, rule, sentence))}
        onFix={fix}
        dueText={fields.due ? dayText(fields.due) : ''}
        problem={isMissing ? words.write.keyResultMissing : ''}
      />
      {isOpenToIdeas(sentence) && (
        <Ideas
          kind="keyResults"
          onTake={(idea) => setCurrent((keyResult) => ({ ...keyResult, sentence: `${idea} ${byDue}` }))}
        />
      )}
      <KeyResultFields fields={fields} onField={setField} workbook={workbook} showsProblems={showsProblems} />
      <SuggestedSentence
        sentence={composeSentence(current, fields, kpi?.kpi ?? '', writing)}
        onTake={(text) => setCurrent((keyResult) => withSentence(keyResult, text))}
      />
    </>
  );
}

/** The name of the objective the key results belong to. */
export function objectiveText(draft: Draft, workbook: Workbook): string {
  const existing = workbook.objectives.find(({ id }) => id === draft.existingId);
  return existing ? existing.objective : draft.objective.sentence;
}

export function KeyResultsStep({ draft, change, notices, workbook, dayText }: KeyResultsStepProps) {
  const [hasTried, setTried] = useState(false);
  const { current, currentIndex, keyResults } = draft;
  const isEmpty = current.sentence.trim() === '';
  const isEditing = currentIndex !== null;
  const number = (currentIndex ?? keyResults.length) + 1;
  const assessment = judgeKeyResult(current, draft, workbook);
  const fields = fillFields(current, assessment, surroundingsOf(draft, workbook));
  const canBeKept = !isEmpty && unreadableFields(fields, workbook.decimalMark).length === 0;

  const keep = (step: Draft['step']) => {
    setTried(!canBeKept);
    if (canBeKept) change((kept) => ({ ...keepCurrent(kept), step }));
  };
  const review = () => {
    if (!isEmpty) return keep('review');
    change((kept) => ({ ...keepCurrent(kept), step: 'review' }));
  };
  const canReview = keyResults.length > 0 || !isEmpty || draft.existingId === null;
  return (
    <StepFrame
      draft={draft}
      change={change}
      notices={notices}
      page={`key result ${number}`}
      primary={isEditing ? words.write.saveChange : words.write.nextKeyResult}
      onPrimary={() => keep(isEditing ? 'review' : 'keyResults')}
      secondary={
        !isEditing &&
        canReview && (
          <Button kind="secondary" onClick={review}>
            {words.write.toReview(keyResults.length + (isEmpty ? 0 : 1))}
          </Button>
        )
      }
    >
      <h1>{words.write.keyResultHeadline(number)}</h1>
      <p class="quoted">{objectiveText(draft, workbook)}</p>
      <KeyResultForm
        key={number}
        draft={draft}
        change={change}
        workbook={workbook}
        dayText={dayText}
        isMissing={hasTried && isEmpty}
        showsProblems={hasTried}
      />
    </StepFrame>
  );
}
