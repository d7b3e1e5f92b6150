// The whole set beside the single goals: what is decided, how the objectives hang together, what is worth a look.
import type { ComponentChildren } from 'preact';
import { Button } from '../parts/button.tsx';
import { Panel } from '../parts/panel.tsx';
import type { Cell } from '../parts/use-go-to-cell.ts';
import { words } from '../words.ts';
import { AlignmentMap } from './alignment-map.tsx';
import type { Desk, Saved, Subject } from './review-sitting.ts';

interface WholeSetProps {
  readonly desk: Desk;
  /** What was decided in this sitting. */
  readonly saved: readonly Saved[];
  readonly headline: string;
  /** Whether the sitting is over. */
  readonly isOver: boolean;
  readonly footer: ComponentChildren;
  readonly onGo: (cell: Cell) => void;
  readonly onAgain: (subject: Subject) => void;
  readonly children: ComponentChildren;
}

export function WholeSet({ desk, saved, headline, isOver, footer, onGo, onAgain, children }: WholeSetProps) {
  const isNew = new Set(saved.map(({ subject }) => subject.key));
  const before = desk.subjects.filter(({ isDecided, key }) => isDecided && !isNew.has(key));
  return (
    <Panel page={`whole ${saved.length}`} footer={footer}>
      {children}
      <header class="opening">
        <h1 class={isOver && saved.length > 0 ? 'done' : ''} tabIndex={-1} data-first-focus>
          {headline}
        </h1>
        {desk.secondLine && <p class="secondary">{desk.secondLine}</p>}
        {desk.more > 0 && <p class="secondary">{words.review.more(desk.more)}</p>}
      </header>
      {saved.length > 0 && (
        <ul class="cards" aria-label={words.review.decidedNow}>
          {saved.map(({ subject, says, kept }) => (
            <li key={subject.key} class="card">
              <p>{says}</p>
              <p class="secondary">{subject.goal.title}</p>
              {kept.map((sentence) => (
                <p key={sentence} class="aside secondary">
                  {sentence}
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
      {before.length > 0 && (
        <section class="block" aria-labelledby="decided-heading">
          <h2 id="decided-heading">{words.review.decidedThisWeek}</h2>
          <ul class="cards">
            {before.map((subject) => (
              <li key={subject.key} class="card">
                <p>{words.review.titled(subject.goal.id, subject.goal.title)}</p>
                <p class="secondary">{subject.last}</p>
                <Button
                  kind="link"
                  label={`${words.review.again}: ${subject.goal.id}`}
                  onClick={() => onAgain(subject)}
                >
                  {words.review.again}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <AlignmentMap map={desk.map} onGo={onGo} />
      <section class="block" aria-labelledby="advice-heading">
        <h2 id="advice-heading">{words.review.advice}</h2>
        {desk.advice.length === 0 && <p class="secondary">{words.review.noAdvice}</p>}
        <ul class="cards">
          {desk.advice.map(({ kind, says, cell }) => (
            <li key={says} class="card">
              <p class="eyebrow">{words.review.adviceKinds[kind]}</p>
              <p>{says}</p>
              {cell && (
                <Button
                  kind="link"
                  className="covers-card"
                  label={`${words.review.goToRow}: ${says}`}
                  onClick={() => onGo(cell)}
                >
                  {words.review.goToRow}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </section>
    </Panel>
  );
}
