// Step 2: what an objective has besides its sentence; most of it is filled in already.
import { useState } from 'preact/hooks';
import { commitments, levels } from '../../src/domain/okr/objective.ts';
import { ChoiceField, FieldRow, TextField } from '../parts/fields.tsx';
import { messages, words } from '../words.ts';
import type { ObjectiveDraft } from './draft.ts';
import type { Workbook } from './judge.ts';
import { StepFrame, type StepProps } from './step-frame.tsx';
import { SupportsField } from './supports-field.tsx';

interface DetailsStepProps extends StepProps {
  readonly workbook: Workbook;
}

export function DetailsStep({ draft, change, notices, workbook }: DetailsStepProps) {
  const [hasTried, setTried] = useState(false);
  const { objective } = draft;
  const set = (fields: Partial<ObjectiveDraft>) =>
    change((kept) => ({ ...kept, objective: { ...kept.objective, ...fields } }));
  const start = objective.start ?? workbook.cycle?.start ?? '';
  const due = objective.due ?? workbook.cycle?.due ?? '';
  const periodProblem = start && due && due < start ? words.write.dueBeforeStart : '';
  const goOn = () => {
    setTried(true);
    if (!periodProblem) change((kept) => ({ ...kept, step: 'keyResults' }));
  };
  return (
    <StepFrame
      draft={draft}
      change={change}
      notices={notices}
      page="details"
      primary={words.write.toKeyResults}
      onPrimary={goOn}
    >
      <h1 tabIndex={-1} data-first-focus>
        {words.write.detailsHeadline}
      </h1>
      <p class="quoted">{objective.sentence}</p>
      <FieldRow>
        <TextField
          label={words.write.team}
          value={objective.team}
          suggestions={workbook.teams}
          onValue={(team) => set({ team })}
        />
        <TextField
          label={words.write.owner}
          value={objective.owner}
          suggestions={workbook.owners}
          onValue={(owner) => set({ owner })}
        />
      </FieldRow>
      <ChoiceField
        label={words.write.level}
        value={objective.level}
        choices={levels.map((level) => ({ value: level, text: messages.choices.levels[level] }))}
        onValue={(level) => level && set({ level })}
      />
      <fieldset class="choice">
        <legend>{words.write.commitment}</legend>
        {commitments.map((commitment) => (
          <label key={commitment}>
            <input
              type="radio"
              name="commitment"
              checked={objective.commitment === commitment}
              onChange={() => set({ commitment })}
            />
            <span>
              {messages.choices.commitments[commitment]}
              <span class="secondary">{words.write.commitmentMeans[commitment]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {workbook.objectives.length > 0 && (
        <SupportsField
          objectives={workbook.objectives}
          supports={objective.supports}
          onSupports={(supports) => set({ supports })}
        />
      )}
      <FieldRow>
        <TextField
          type="date"
          label={words.write.start}
          value={start}
          onValue={(day) => set({ start: day })}
        />
        <TextField
          type="date"
          label={words.write.due}
          value={due}
          onValue={(day) => set({ due: day })}
          problem={periodProblem}
          showsProblem={hasTried}
        />
      </FieldRow>
    </StepFrame>
  );
}
