// Next cycle: final scores, one choice for each key result, and what will be written before it is.
import { useState } from 'preact/hooks';
import { ChoiceScale } from '../check-in/choice-scale.tsx';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { FieldRow, TextField } from '../parts/fields.tsx';
import { Loading, Notice, RefusalNotice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { SetUp } from '../parts/set-up.tsx';
import { useCommand } from '../parts/use-command.ts';
import { useGoToCell } from '../parts/use-go-to-cell.ts';
import type { InputOf, ValueOf } from '../server.ts';
import { useRequest } from '../use-request.ts';
import { words } from '../words.ts';

type Wishes = InputOf<'openNextCycle'>;
type Preview = ValueOf<'openNextCycle'>;
type Carrying = Wishes['choices'][number]['carrying'];
type Objective = Preview['objectives'][number];

const firstCell = { row: 2, column: 1 };

interface ObjectiveChoicesProps {
  readonly objective: Objective;
  /** What was chosen, also before the answer to it is there. */
  readonly choices: Wishes['choices'];
  readonly onChoose: (id: string, carrying: Carrying) => void;
}

function ObjectiveChoices({ objective, choices, onChoose }: ObjectiveChoicesProps) {
  const { id, title, status, tone, score, goesOn, keyResults } = objective;
  return (
    <section class="block closing-objective" aria-label={words.cycle.titled(id, title)}>
      <div class="card-head">
        <h2>{words.cycle.titled(id, title)}</h2>
        <Badge tone={tone} word={words.cycle.finally(status, score)} />
      </div>
      {!goesOn && <p class="secondary">{words.cycle.staysBehind}</p>}
      {keyResults.map((keyResult) => (
        <div key={keyResult.id || keyResult.title} class="closing-key-result">
          <ChoiceScale
            label={words.cycle.titled(keyResult.id, keyResult.title)}
            choices={keyResult.offers.map((offer) => ({
              value: offer,
              text: words.cycle.carryings[offer],
            }))}
            value={choices.find((choice) => choice.id === keyResult.id)?.carrying ?? keyResult.carrying}
            onValue={(value) => {
              const chosen = keyResult.offers.find((offer) => offer === value);
              if (chosen) onChoose(keyResult.id, chosen);
            }}
          />
          <p class="secondary">
            <span class={`shape ${keyResult.tone}`} aria-hidden="true" />
            {[words.cycle.finally(keyResult.status, keyResult.score), keyResult.reached]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
      ))}
    </section>
  );
}

interface NextFieldsProps {
  readonly next: Preview['next'];
  readonly onNext: (next: Preview['next']) => void;
}

function NextFields({ next, onNext }: NextFieldsProps) {
  return (
    <section class="block" aria-labelledby="next-cycle-heading">
      <h2 id="next-cycle-heading">{words.cycle.next}</h2>
      <TextField label={words.cycle.name} value={next.name} onValue={(name) => onNext({ ...next, name })} />
      <FieldRow>
        <TextField
          label={words.cycle.start}
          type="date"
          value={next.start}
          onValue={(start) => onNext({ ...next, start })}
        />
        <TextField
          label={words.cycle.due}
          type="date"
          value={next.due}
          onValue={(due) => onNext({ ...next, due })}
        />
      </FieldRow>
    </section>
  );
}

export function NextCycleView({ isShown }: { readonly isShown: boolean }) {
  const [wishes, setWishes] = useState<Wishes>({ choices: [], next: null });
  const starting = useCommand('startNextCycle');
  const isOver = starting.done !== null;
  const reading = useRequest('openNextCycle', wishes, isShown && !isOver);
  const cells = useGoToCell();
  const preview = reading.value;
  if (preview && !preview.isSetUp) return <SetUp onDone={reading.readAgain} />;

  const choose = (id: string, carrying: Carrying) =>
    setWishes((before) => ({
      ...before,
      choices: [...before.choices.filter((choice) => choice.id !== id), { id, carrying }],
    }));
  const begin = () =>
    preview && starting.run({ ...wishes, next: wishes.next ?? preview.next, closes: preview.closes });
  const next = wishes.next ?? preview?.next ?? { name: '', start: '', due: '' };

  if (starting.done) {
    const { says, changed, kept } = starting.done;
    return (
      <Panel
        page="done"
        footer={
          <Button
            kind="primary"
            onClick={() => preview && cells.go({ sheet: preview.objectivesSheet, ...firstCell })}
          >
            {words.cycle.toObjectives}
          </Button>
        }
      >
        <h1 class="done">{says}</h1>
        <p class="secondary">{words.cycle.undo}</p>
        {cells.refusal && <RefusalNotice refusal={cells.refusal} />}
        <ul class="writes">
          {[...changed, ...kept].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Panel>
    );
  }
  const isReady = preview !== null && preview.problem === '' && preview.objectives.length > 0;
  return (
    <Panel
      isBusy={reading.isReading || starting.isRunning}
      footer={
        isReady && (
          <Button kind="primary" onClick={begin} isBusy={starting.isRunning} isDisabled={reading.isReading}>
            {starting.isRunning ? words.cycle.closing : words.cycle.begin(preview.closes, next.name)}
          </Button>
        )
      }
    >
      {!preview && <h1 class="visually-hidden">{words.errands.nextCycle}</h1>}
      {!preview && !reading.refusal && <Loading says={words.cycle.loading} />}
      {reading.refusal && (
        <RefusalNotice refusal={reading.refusal} onRetry={reading.readAgain} isBusy={reading.isReading} />
      )}
      {starting.refusal && <RefusalNotice refusal={starting.refusal} />}
      {preview && (
        <>
          {preview.headline && <h1>{preview.headline}</h1>}
          {preview.problem && (
            <Notice tone="bad">
              <p>{preview.problem}</p>
            </Notice>
          )}
          {preview.warns.map((sentence) => (
            <p key={sentence} class="aside warning">
              {sentence}
            </p>
          ))}
          <p class="secondary">{words.cycle.explains}</p>
          {preview.objectives.map((objective) => (
            <ObjectiveChoices
              key={objective.id || objective.title}
              objective={objective}
              choices={wishes.choices}
              onChoose={choose}
            />
          ))}
          <NextFields next={next} onNext={(changed) => setWishes({ ...wishes, next: changed })} />
          {preview.writes.length > 0 && (
            <section class="block" aria-labelledby="writes-heading">
              <h2 id="writes-heading">{words.cycle.writes}</h2>
              <ul class="writes">
                {preview.writes.map((sentence) => (
                  <li key={sentence} class="secondary">
                    {sentence}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </Panel>
  );
}
