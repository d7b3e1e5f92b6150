// The workbook's title, changed in place.
import { words } from './words.ts';

interface TitleProps {
  readonly title: string;
  onRename(title: string): void;
}

export function Title({ title, onRename }: TitleProps) {
  return (
    <input
      class="title"
      aria-label={words.title}
      value={title}
      size={Math.max(12, Math.min(60, title.length))}
      maxLength={120}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={(event) => {
        const next = event.currentTarget.value.trim();
        if (next !== '' && next !== title) onRename(next);
        else event.currentTarget.value = title;
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.value = title;
        if (event.key === 'Escape' || event.key === 'Enter') event.currentTarget.blur();
      }}
    />
  );
}
