// A list that shows its first items, and the others when asked.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { words } from '../words.ts';

interface MoreProps<Item> {
  readonly items: readonly Item[];
  readonly firstShown: number;
  /** How many there are, where not all were sent. */
  readonly total?: number;
  readonly className: string;
  readonly label: string;
  readonly children: (item: Item, index: number) => ComponentChildren;
}

export function More<Item>({ items, firstShown, total = 0, className, label, children }: MoreProps<Item>) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? items : items.slice(0, firstShown);
  const hidden = items.length - shown.length;
  const untold = Math.max(0, total - items.length);
  return (
    <>
      <ul class={className} aria-label={label}>
        {shown.map(children)}
      </ul>
      {hidden > 0 && (
        <Button kind="link" onClick={() => setShowsAll(true)}>
          {words.adopt.more(hidden)}
        </Button>
      )}
      {hidden === 0 && untold > 0 && <p class="secondary">{words.adopt.leftUntold(untold)}</p>}
    </>
  );
}
