// Step 4: everything once more before it goes into the sheet.
import { Button } from '../parts/button.tsx';
import { messages, words } from '../words.ts';
import { editKeyResult, isSetAside, type KeyResultDraft, removeKeyResult } from './draft.ts';
import { keyResultTypeOf } from './fill-fields.ts';
import { judgeKeyResult, type Workbook } from './judge.ts';
import { objectiveText } from './key-results-step.tsx';
import { letters } from './letters.tsx';
import { StepFrame, type StepProps } from './step-frame.tsx';
import { filledKeyResult, unreadableFields } from './to-add.ts';

interface ReviewStepProps extends StepProps {
  readonly workbook: Workbook;
  readonly dayText: (iso: string) => string;
  readonly isAdding: boolean;
  readonly onAdd: () => void;
  readonly onClear: () => void;
}

interface ReviewItemProps extends Pick<ReviewStepProps, 'draft' | 'change' | 'workbook' | 'dayText'> {
  readonly keyResult: KeyResultDraft;
  readonly index: number;
}

function ReviewItem({ keyResult, index, draft, change, workbook, dayText }: ReviewItemProps) {
  const { sentence } = keyResult;
  const assessment = judgeKeyResult(keyResult, draft, workbook);
  const fields = filledKeyResult(keyResult, draft, workbook);
  const type = keyResultTypeOf(fields.type);
  const open = assessment.findings.filter(({ rule }) => !isSetAside(draft, rule, sentence));
  const judged = letters.filter((letter) => assessment.letters[letter].verdict !== 'notJudged');
  const met = judged.filter((letter) => assessment.letters[letter].verdict === 'met');
  const isUnreadable = unreadableFields(fields, workbook.decimalMark).length > 0;
  return (
    <li class="card">
      <h2>{sentence}</h2>
      <p class="secondary">
        {words.write.reviewFacts({
          type: type ? messages.choices.keyResultTypes[type] : '',
          start: fields.start,
          target: fields.target,
          upper: fields.upper,
          unit: fields.unit,
          due: fields.due ? dayText(fields.due) : '',
          owner: fields.owner,
        })}
      </p>
      <p class="secondary">{words.write.reviewVerdict(met.length, judged.length, open.length)}</p>
      {isUnreadable && <p class="problem">{words.write.reviewUnreadable}</p>}
      <p class="actions">
        <Button
          kind="link"
          label={words.write.editThis(index + 1)}
          onClick={() => change((kept) => editKeyResult(kept, index))}
        >
          {words.write.edit}
        </Button>
        <Button
          kind="link"
          className="quiet"
          label={words.write.removeThis(words.write.keyResultHeadline(index + 1))}
          onClick={() => change((kept) => removeKeyResult(kept, index))}
        >
          {words.write.remove}
        </Button>
      </p>
    </li>
  );
}

export function ReviewStep(props: ReviewStepProps) {
  const { draft, change, notices, workbook, dayText, isAdding, onAdd, onClear } = props;
  const { keyResults, existingId } = draft;
  const firstUnreadable = keyResults.findIndex(
    (keyResult) =>
      unreadableFields(filledKeyResult(keyResult, draft, workbook), workbook.decimalMark).length > 0,
  );
  const hasNothingToAdd = existingId !== null && keyResults.length === 0;
  const goOn = () => {
    if (hasNothingToAdd) change((kept) => ({ ...kept, step: 'keyResults' }));
    else if (firstUnreadable >= 0) change((kept) => editKeyResult(kept, firstUnreadable));
    else onAdd();
  };
  return (
    <StepFrame
      draft={draft}
      change={change}
      notices={notices}
      page="review"
      primary={hasNothingToAdd ? words.write.writeKeyResult : isAdding ? words.write.adding : words.write.add}
      onPrimary={goOn}
      isBusy={isAdding}
      secondary={
        <Button kind="secondary" onClick={onClear} isDisabled={isAdding}>
          {words.write.startOver}
        </Button>
      }
    >
      <h1 tabIndex={-1} data-first-focus>
        {words.write.reviewHeadline}
      </h1>
      <p class="secondary">{words.write.reviewCounts(keyResults.length, existingId !== null)}</p>
      <p class="quoted">{objectiveText(draft, workbook)}</p>
      {keyResults.length === 0 ? (
        <p class="empty">{words.write.noKeyResults}</p>
      ) : (
        <ol class="cards">
          {keyResults.map((keyResult, index) => (
            <ReviewItem
              key={`${index} ${keyResult.sentence}`}
              keyResult={keyResult}
              index={index}
              draft={draft}
              change={change}
              workbook={workbook}
              dayText={dayText}
            />
          ))}
        </ol>
      )}
    </StepFrame>
  );
}
