// What the review found about a goal: the cause with the cells it rests on, and the questions before it.
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import type { Cell } from '../parts/use-go-to-cell.ts';
import { words } from '../words.ts';
import type { Subject } from './review-sitting.ts';

type Evidence = Subject['evidence'][number];

interface EvidenceLinksProps {
  readonly evidence: readonly Evidence[];
  readonly onGo: (cell: Cell) => void;
}

function EvidenceLinks({ evidence, onGo }: EvidenceLinksProps) {
  if (evidence.length === 0) return null;
  return (
    <ul class="evidence" aria-label={words.review.evidence}>
      {evidence.map(({ label, name, cell }) => (
        <li key={`${cell.sheet} ${name}`}>
          <Button kind="link" onClick={() => onGo(cell)}>
            {label} <span class="cell-name">{name}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

interface FindingProps {
  readonly subject: Subject;
  readonly onGo: (cell: Cell) => void;
}

export function Finding({ subject, onGo }: FindingProps) {
  const { objective, goal, isObjective, finding, evidence, ruledOut, last } = subject;
  const title = words.review.titled(goal.id, goal.title);
  return (
    <>
      <header class="opening">
        {!isObjective && (
          <p class="eyebrow">{words.review.partOf(words.review.titled(objective.id, objective.title))}</p>
        )}
        <h1>{title}</h1>
        <p class="secondary goal-line">
          <Badge tone={goal.tone} word={goal.status} />
          <Button kind="link" label={words.review.goToRowOf(goal.id)} onClick={() => onGo(goal.cell)}>
            {words.review.goToRow}
          </Button>
        </p>
        <p class="secondary">{goal.why}</p>
      </header>
      <section class="aside warning finding" aria-label={words.review.why}>
        <p class="cause">{finding}</p>
        <EvidenceLinks evidence={evidence} onGo={onGo} />
      </section>
      {ruledOut.length > 0 && (
        <details class="ruled-out">
          <summary>{words.review.ruledOut(ruledOut.length)}</summary>
          <ul>
            {ruledOut.map((answer) => (
              <li key={answer.question}>
                <p class="secondary">
                  <span class="sign" aria-hidden="true">
                    {answer.isKnown ? '✓' : '?'}
                  </span>
                  <span class="visually-hidden">
                    {answer.isKnown ? words.review.known : words.review.notKnown}
                  </span>
                  {words.review.asked(answer.question, answer.says)}
                </p>
                <EvidenceLinks evidence={answer.evidence} onGo={onGo} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {last && <p class="secondary">{words.review.last(last)}</p>}
    </>
  );
}
