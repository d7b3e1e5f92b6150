// What somebody is asked, what was doubted, what may be there already and what is left over, each one click from its cell.
import { useId } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import type { Cell } from '../parts/use-go-to-cell.ts';
import { words } from '../words.ts';
import type { Preview, Scale } from './choices.ts';
import { More } from './more.tsx';

const firstShown = 4;

interface QuestionsProps {
  readonly questions: Preview['questions'];
  /** What was answered just now, which the preview may not know yet. */
  readonly answers: Readonly<Record<string, Scale>>;
  readonly onScale: (cell: string, scale: Scale) => void;
  readonly onGo: (cell: Cell) => void;
}

interface QuestionProps extends Pick<QuestionsProps, 'answers' | 'onScale' | 'onGo'> {
  readonly question: Preview['questions'][number];
}

function Question({ question, answers, onScale, onGo }: QuestionProps) {
  const { cell, heading, chosen, choices, name, place } = question;
  const group = useId();
  return (
    <div class="aside warning">
      <fieldset class="choice">
        <legend>{words.adopt.question(heading, cell)}</legend>
        {choices.map(({ value, text }) => (
          <label key={value}>
            <input
              type="radio"
              name={group}
              value={value}
              checked={value === (answers[cell] ?? chosen)}
              onChange={() => onScale(cell, value)}
            />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
      <Button kind="link" onClick={() => onGo(place)}>
        {words.adopt.goTo(name)}
      </Button>
    </div>
  );
}

export function Questions({ questions, answers, onScale, onGo }: QuestionsProps) {
  if (questions.length === 0) return null;
  return (
    <section class="block findings" aria-labelledby="adopt-questions">
      <h2 id="adopt-questions">{words.adopt.questions}</h2>
      {questions.map((question) => (
        <Question key={question.cell} question={question} answers={answers} onScale={onScale} onGo={onGo} />
      ))}
    </section>
  );
}

interface DoubtsProps {
  readonly doubtful: Preview['doubtful'];
  readonly total: number;
  readonly onGo: (cell: Cell) => void;
}

export function Doubts({ doubtful, total, onGo }: DoubtsProps) {
  if (doubtful.length === 0) return null;
  return (
    <section class="block" aria-labelledby="adopt-doubts">
      <h2 id="adopt-doubts">{words.adopt.doubts}</h2>
      <More
        items={doubtful}
        firstShown={firstShown}
        total={total}
        className="findings"
        label={words.adopt.doubts}
      >
        {({ name, says, place }, index) => (
          <li key={index} class="aside warning">
            <p>{says}</p>
            <Button kind="link" onClick={() => onGo(place)}>
              {words.adopt.goTo(name)}
            </Button>
          </li>
        )}
      </More>
    </section>
  );
}

export function Duplicates({ duplicates }: { readonly duplicates: readonly string[] }) {
  if (duplicates.length === 0) return null;
  return (
    <section class="block" aria-labelledby="adopt-duplicates">
      <h2 id="adopt-duplicates">{words.adopt.duplicates}</h2>
      <More items={duplicates} firstShown={firstShown} className="findings" label={words.adopt.duplicates}>
        {(says) => (
          <li key={says} class="aside warning">
            {says}
          </li>
        )}
      </More>
    </section>
  );
}

interface LeftOverProps {
  readonly leftOver: Preview['leftOver'];
  readonly total: number;
  readonly onGo: (cell: Cell) => void;
}

export function LeftOver({ leftOver, total, onGo }: LeftOverProps) {
  if (leftOver.length === 0) return null;
  return (
    <details class="block">
      <summary>{words.adopt.leftOver(total)}</summary>
      <p class="secondary">{words.adopt.leftOverSay}</p>
      <More
        items={leftOver}
        firstShown={firstShown}
        total={total}
        className="findings"
        label={words.adopt.leftOver(total)}
      >
        {({ name, text, place }) => (
          <li key={name} class="aside">
            <p class="secondary">{text}</p>
            <Button kind="link" onClick={() => onGo(place)}>
              {words.adopt.goTo(name)}
            </Button>
          </li>
        )}
      </More>
    </details>
  );
}
