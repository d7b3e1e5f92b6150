// Buttons: one blue primary action a view, quiet ones beside it, and links for what stands in the text.
import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly kind: 'primary' | 'secondary' | 'link';
  readonly onClick: () => void;
  readonly children: ComponentChildren;
  /** While its action runs: disabled, with a turning sign. */
  readonly isBusy?: boolean;
  readonly isDisabled?: boolean;
  /** What screen readers hear where the visible words need their surroundings. */
  readonly label?: string;
  readonly className?: string;
}

export function Button(props: ButtonProps) {
  const { kind, onClick, children, isBusy = false, isDisabled = false, label, className = '' } = props;
  return (
    <button
      type="button"
      class={`button ${kind} ${className}`}
      disabled={isBusy || isDisabled}
      aria-busy={isBusy}
      {...(label === undefined ? {} : { 'aria-label': label })}
      onClick={onClick}
    >
      {isBusy && <span class="spinner" aria-hidden="true" />}
      {children}
    </button>
  );
}
