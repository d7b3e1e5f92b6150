// The six decisions as keys of which one is chosen; those that fit what was found are marked.
import { useId } from 'preact/hooks';
import { type Decision, decisions } from '../../src/domain/okr/review-answer.ts';
import { words } from '../words.ts';

interface DecisionChoiceProps {
  readonly suggests: readonly Decision[];
  /** Some goals have no number to adjust and no work to change. */
  readonly offers: (decision: Decision) => boolean;
  readonly chosen: Decision | null;
  readonly onChoose: (decision: Decision) => void;
  /** '' where all is well. */
  readonly problem: string;
}

export function DecisionChoice({ suggests, offers, chosen, onChoose, problem }: DecisionChoiceProps) {
  const id = useId();
  const offered = decisions.filter(offers);
  const fitting = suggests.filter(offers);
  const first = chosen ?? fitting[0] ?? offered[0];
  return (
    <fieldset class="decisions" aria-describedby={`${id}-fits`}>
      <legend>{words.review.decide}</legend>
      <div class="decision-keys">
        {offered.map((decision) => (
          <label
            key={decision}
            class={`key ${decision === chosen ? 'chosen' : ''} ${fitting.includes(decision) ? 'fits' : ''}`}
          >
            <input
              type="radio"
              name={id}
              checked={decision === chosen}
              {...(decision === first ? { 'data-first-focus': '' } : {})}
              onChange={() => onChoose(decision)}
            />
            {words.review.decisions[decision]}
          </label>
        ))}
      </div>
      <p class={problem ? 'problem' : 'secondary'} id={`${id}-fits`}>
        {problem || (fitting.length > 0 ? words.review.fits(fitting) : '')}
      </p>
    </fieldset>
  );
}
