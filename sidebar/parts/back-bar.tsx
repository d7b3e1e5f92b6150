// The way back from an errand to the tab it was called from.
import { words } from '../words.ts';
import { Button } from './button.tsx';

interface BackBarProps {
  /** The name of the tab it leads to. */
  readonly to: string;
  readonly onBack: () => void;
}

export function BackBar({ to, onBack }: BackBarProps) {
  return (
    <div class="back-bar">
      <Button kind="link" label={words.backTo(to)} onClick={onBack}>
        <span aria-hidden="true">‹ </span>
        {words.back}
      </Button>
    </div>
  );
}
