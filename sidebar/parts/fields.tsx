// Labelled inputs: the label on top, what is wrong underneath, and only after the field was left.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useLeft } from './use-left.ts';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly type?: 'text' | 'date';
  readonly isNumber?: boolean;
  /** Where the keyboard goes when a step begins. */
  readonly isFirst?: boolean;
  readonly suggestions?: readonly string[];
  /** '' where all is well. */
  readonly problem?: string;
  /** True after somebody tried to go on. */
  readonly showsProblem?: boolean;
}

export function TextField(props: TextFieldProps) {
  const { label, value, onValue, type = 'text', isNumber = false, suggestions = [], problem = '' } = props;
  const id = useId();
  const { hasLeft, leave } = useLeft();
  const isWrong = problem !== '' && (hasLeft || props.showsProblem === true);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={value}
        autocomplete="off"
        {...(props.isFirst ? { 'data-first-focus': '' } : {})}
        {...(isNumber ? { inputMode: 'decimal' as const } : {})}
        {...(suggestions.length > 0 ? { list: `${id}-list` } : {})}
        aria-invalid={isWrong}
        {...(isWrong ? { 'aria-describedby': `${id}-problem` } : {})}
        onInput={(event) => onValue(event.currentTarget.value)}
        onBlur={leave}
      />
      {suggestions.length > 0 && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      {isWrong && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}

interface ChoiceFieldProps<Choice extends string> {
  readonly label: string;
  readonly value: Choice | '';
  readonly choices: readonly { readonly value: Choice; readonly text: string }[];
  /** The words for no choice; left out where one must be chosen. */
  readonly none?: string;
  readonly onValue: (value: Choice | '') => void;
}

export function ChoiceField<Choice extends string>(props: ChoiceFieldProps<Choice>) {
  const { label, value, choices, none, onValue } = props;
  const id = useId();
  const choose = (text: string) => onValue(choices.find((choice) => choice.value === text)?.value ?? '');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Fields side by side. */
export function FieldRow({ children }: { readonly children: ComponentChildren }) {
  return <div class="field-row">{children}</div>;
}
