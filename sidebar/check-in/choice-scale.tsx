// A row of answers to choose one from: radio buttons that look like keys, arrows move, Enter is left to the form.
import { useId } from 'preact/hooks';

interface ChoiceScaleProps {
  readonly label: string;
  /** What was chosen last. */
  readonly before?: string;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
  /** '' where none is chosen. */
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** Words under the two ends. */
  readonly ends?: readonly string[];
  readonly isFirst?: boolean;
  /** '' where all is well. */
  readonly problem?: string;
}

export function ChoiceScale(props: ChoiceScaleProps) {
  const { label, before = '', choices, value, onValue, ends = [], isFirst = false, problem = '' } = props;
  const id = useId();
  const hasChoice = choices.some((choice) => choice.value === value);
  return (
    <fieldset class="scale" {...(problem ? { 'aria-describedby': `${id}-problem` } : {})}>
      <legend>
        <span>{label}</span>
        {before && <span class="secondary">{before}</span>}
      </legend>
      <div class="scale-keys">
        {choices.map((choice, index) => {
          const isChosen = choice.value === value;
          const takesFocus = isFirst && (isChosen || (!hasChoice && index === 0));
          return (
            <label key={choice.value} class={isChosen ? 'key chosen' : 'key'}>
              <input
                type="radio"
                name={id}
                value={choice.value}
                checked={isChosen}
                {...(takesFocus ? { 'data-first-focus': '' } : {})}
                onChange={() => onValue(choice.value)}
              />
              {choice.text}
            </label>
          );
        })}
      </div>
      {ends.length > 0 && (
        <div class="scale-ends secondary" aria-hidden="true">
          {ends.map((end) => (
            <span key={end}>{end}</span>
          ))}
        </div>
      )}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </fieldset>
  );
}
