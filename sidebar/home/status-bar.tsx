// Where the key results stand: one bar in proportion, and under it the same in words and shapes.
import type { Tone } from '../parts/badge.tsx';
import { words } from '../words.ts';

export interface StatusCount {
  readonly tone: Tone;
  readonly label: string;
  readonly count: number;
}

export function StatusBar({ counts }: { readonly counts: readonly StatusCount[] }) {
  const present = counts.filter(({ count }) => count > 0);
  if (present.length === 0) return null;
  return (
    <div class="status">
      <div class="status-bar" aria-hidden="true">
        {present.map(({ tone, label, count }) => (
          <span key={label} class={tone} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul class="status-words" aria-label={words.home.statusLabel}>
        {present.map(({ tone, label, count }) => (
          <li key={label}>
            <span class={`shape ${tone}`} aria-hidden="true" />
            {words.home.count(count, label)}
          </li>
        ))}
      </ul>
    </div>
  );
}
