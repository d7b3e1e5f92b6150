// Whose key results are gone through; remembered for the next Monday.
import { words } from '../words.ts';
import type { Desk } from './entry.ts';

interface WhoseProps {
  readonly owners: Desk['owners'];
  /** null for everybody's. */
  readonly owner: string | null;
  readonly onOwner: (owner: string | null) => void;
}

const everybody = 'everybody';
const keyOf = (owner: string): string => `owner ${owner}`;

export function Whose({ owners, owner, onOwner }: WhoseProps) {
  const total = owners.reduce((sum, { count }) => sum + count, 0);
  const isKnown = owner === null || owners.some((known) => known.owner === owner);
  const shown = isKnown ? owners : [...owners, { owner: owner ?? '', count: 0 }];
  const choose = (key: string) => onOwner(shown.find((known) => keyOf(known.owner) === key)?.owner ?? null);
  return (
    <select
      class="whose"
      aria-label={words.checkIn.whose}
      value={owner === null ? everybody : keyOf(owner)}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value={everybody}>{words.checkIn.ownerWithCount(words.checkIn.everybody, total)}</option>
      {shown.map((known) => (
        <option key={keyOf(known.owner)} value={keyOf(known.owner)}>
          {words.checkIn.ownerWithCount(known.owner || words.checkIn.nobody, known.count)}
        </option>
      ))}
    </select>
  );
}
