// Turn this sheet into OKR tables: what the sheet says, asked back before anything is written; then, once, the tables.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { ChoiceField } from '../parts/fields.tsx';
import { Loading, Notice, RefusalNotice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { useCommand } from '../parts/use-command.ts';
import { type Cell, useGoToCell } from '../parts/use-go-to-cell.ts';
import { words } from '../words.ts';
import {
  type Choices,
  hasChanges,
  inputOf,
  noChoices,
  type Preview,
  withMeaning,
  withScale,
} from './choices.ts';
import { ColumnList } from './column-list.tsx';
import { Doubts, Duplicates, LeftOver, Questions } from './findings.tsx';
import { GoalList } from './goal-list.tsx';

/** Arrow keys walk through a drop-down: what is passed by is not read. */
const restMilliseconds = 350;

/** More than anybody looks through in a sidebar. */
const mostTold = 60;

interface PreviewedProps {
  readonly preview: Preview;
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
  readonly onGo: (cell: Cell) => void;
}

function Previewed({ preview, choices, onChoices, onGo }: PreviewedProps) {
  const { about, columns, counts, doubtful, leftOver, questions, standing } = preview;
  const isOkr = preview.notOkr === undefined;
  return (
    <>
      <p class={isOkr ? 'adopt-says' : 'empty'} role="status">
        {preview.says}
      </p>
      {isOkr && <p class="secondary">{words.adopt.staysAsItIs(preview.sheet)}</p>}
      {about.map((sentence) => (
        <p key={sentence} class="aside secondary">
          {sentence}
        </p>
      ))}
      {standing.obstacle && <Notice tone="bad">{standing.obstacle}</Notice>}
      {standing.alreadyThere && <p class="aside secondary">{standing.alreadyThere}</p>}
      <Questions
        questions={questions}
        answers={choices.scales}
        onScale={(cell, scale) => onChoices(withScale(choices, cell, scale))}
        onGo={onGo}
      />
      <Doubts doubtful={doubtful} total={counts.doubtful} onGo={onGo} />
      <Duplicates duplicates={standing.duplicates} />
      {(isOkr || columns.length > 0) && (
        <ColumnList
          columns={columns}
          chosen={choices.meanings}
          hasChanges={hasChanges(choices)}
          onMeaning={(cells, meaning) => onChoices(withMeaning(choices, cells, meaning))}
          onForget={() => onChoices({ ...noChoices, sheet: choices.sheet })}
        />
      )}
      {isOkr && <GoalList preview={preview} />}
      <LeftOver leftOver={leftOver} total={counts.leftOver} onGo={onGo} />
    </>
  );
}

interface AdoptViewProps {
  readonly isShown: boolean;
  readonly onHome: () => void;
}

/** The preview stays while people go from cell to cell; the sheet is read again when they ask for it. */
export function AdoptView({ isShown, onHome }: AdoptViewProps) {
  const reading = useCommand('previewAdoption');
  const creating = useCommand('adopt');
  const cells = useGoToCell();
  const [choices, setChoices] = useState<Choices>(noChoices);
  const [preview, setPreview] = useState<Preview | null>(null);
  /** Whether something was changed that the preview does not show yet. */
  const [isWaiting, setWaiting] = useState(false);
  const latest = useRef(0);

  /** A late answer never replaces a newer one. */
  const read = async (wanted: Choices, wait = 0) => {
    latest.current += 1;
    const number = latest.current;
    setChoices(wanted);
    creating.forget();
    setWaiting(true);
    if (wait > 0) await new Promise((resolve) => window.setTimeout(resolve, wait));
    if (latest.current !== number) return;
    const answer = await reading.run({ ...inputOf(wanted), most: mostTold });
    if (latest.current !== number) return;
    setWaiting(false);
    if (answer === null) return;
    setPreview(() => answer);
    setChoices((before) => ({ ...before, sheet: answer.sheet }));
  };
  useEffect(() => {
    if (isShown && latest.current === 0) read(noChoices);
  }, [isShown]);

  const sheets = preview?.sheets ?? [];
  const chooseSheet = (sheet: string) => {
    if (sheet !== '') read({ ...noChoices, sheet });
  };
  const done = creating.done;
  if (done) {
    return (
      <Panel
        page="done"
        footer={
          <>
            <Button kind="primary" onClick={onHome}>
              {words.adopt.home}
            </Button>
            <Button kind="secondary" onClick={() => read(noChoices)}>
              {words.adopt.otherSheet}
            </Button>
          </>
        }
      >
        <h1>{words.adopt.headline}</h1>
        <Notice tone="good">
          <p>{done.says}</p>
          <p>{words.adopt.done}</p>
        </Notice>
        {done.problems.length > 0 && (
          <ul class="findings" aria-label={words.adopt.doubts}>
            {done.problems.slice(0, mostTold).map((problem) => (
              <li key={problem} class="aside warning">
                {problem}
              </li>
            ))}
          </ul>
        )}
      </Panel>
    );
  }
  const refusal = creating.refusal ?? reading.refusal ?? cells.refusal;
  const canCreate =
    preview !== null &&
    preview.notOkr === undefined &&
    preview.standing.isNew &&
    preview.standing.obstacle === '';
  return (
    <Panel
      isBusy={reading.isRunning || creating.isRunning}
      footer={
        <>
          <Button
            kind="primary"
            onClick={() => creating.run(inputOf(choices))}
            isBusy={creating.isRunning}
            isDisabled={!canCreate || isWaiting}
          >
            {creating.isRunning ? words.adopt.creating : words.adopt.create}
          </Button>
          <Button kind="secondary" onClick={() => read(choices)} isBusy={reading.isRunning}>
            {words.adopt.readAgain}
          </Button>
        </>
      }
    >
      <h1>{words.adopt.headline}</h1>
      {refusal && (
        <RefusalNotice refusal={refusal} onRetry={() => read(choices)} isBusy={reading.isRunning} />
      )}
      {sheets.length > 1 && preview && (
        <ChoiceField
          label={words.adopt.sheet}
          value={choices.sheet ?? preview.sheet}
          choices={sheets.map((sheet) => ({ value: sheet, text: sheet }))}
          onValue={chooseSheet}
        />
      )}
      {preview === null && !refusal && <Loading says={words.adopt.loading} />}
      {preview && (
        <Previewed
          preview={preview}
          choices={choices}
          onChoices={(changed) => read(changed, restMilliseconds)}
          onGo={cells.go}
        />
      )}
    </Panel>
  );
}
