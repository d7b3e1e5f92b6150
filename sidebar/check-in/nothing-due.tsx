// A calm week: nothing is due, and the ways on for those who came to check in all the same.
import { Button } from '../parts/button.tsx';
import { words } from '../words.ts';
import type { Desk } from './entry.ts';

interface NothingDueProps {
  readonly desk: Desk;
  readonly onEverybody: () => void;
  readonly onAnyway: () => void;
}

export function NothingDue({ desk, onEverybody, onAnyway }: NothingDueProps) {
  const { asked, owners } = desk;
  const others = owners.reduce((sum, { owner, count }) => sum + (owner === asked.owner ? 0 : count), 0);
  const isNarrow = asked.owner !== null || asked.keyResultIds !== null;
  const due = asked.keyResultIds !== null ? owners.reduce((sum, { count }) => sum + count, 0) : others;
  const says = {
    chosen: words.checkIn.gone,
    open: words.checkIn.nothingOpen,
    due: words.checkIn.nothingDueSays,
  }[asked.keyResultIds !== null ? 'chosen' : owners.length === 0 ? 'open' : asked.which];
  const headline =
    asked.owner === null || asked.keyResultIds !== null
      ? words.checkIn.nothingDue
      : words.checkIn.nothingDueFor(asked.owner || words.checkIn.nobody);
  return (
    <>
      <h1 tabIndex={-1} data-first-focus>
        {headline}
      </h1>
      <p class={asked.which === 'due' && asked.keyResultIds === null && owners.length > 0 ? 'calm' : 'empty'}>
        {says}
      </p>
      {isNarrow && due > 0 && (
        <p>
          {words.checkIn.dueForOthers(due)}{' '}
          <Button kind="link" onClick={onEverybody}>
            {words.checkIn.showEverybody}
          </Button>
        </p>
      )}
      {asked.which === 'due' && owners.length > 0 && (
        <div>
          <Button kind="link" onClick={onAnyway}>
            {words.checkIn.checkInAnyway}
          </Button>
        </div>
      )}
    </>
  );
}
