// The views as tabs: arrow keys move, the chosen one is shown at once.
import { useRef } from 'preact/hooks';
import { words } from './words.ts';

export const views = ['home', 'write', 'checkIn', 'kpi', 'checkGoals'] as const;
export type View = (typeof views)[number];

export const isView = (text: string | undefined): text is View => views.some((view) => view === text);
export const tabId = (view: View): string => `tab-${view}`;
export const panelId = (view: View): string => `panel-${view}`;

/** Where a key leads from the tab at `index`; null where it leads nowhere. */
function destination(key: string, index: number, last: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return index === last ? 0 : index + 1;
    case 'ArrowLeft':
      return index === 0 ? last : index - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

interface TabsProps {
  readonly shown: View;
  /** The tabs there are: the list of checked goals has one once it was asked for. */
  readonly offered: readonly View[];
  readonly onShow: (view: View) => void;
}

export function Tabs({ shown, offered, onShow }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent, index: number) => {
    const next = destination(event.key, index, offered.length - 1);
    const view = next === null ? undefined : offered[next];
    if (view === undefined) return;
    event.preventDefault();
    onShow(view);
    list.current?.querySelector<HTMLElement>(`#${tabId(view)}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={words.tabsLabel} ref={list}>
      {offered.map((view, index) => (
        <button
          key={view}
          type="button"
          role="tab"
          id={tabId(view)}
          class="tab"
          aria-selected={view === shown}
          aria-controls={panelId(view)}
          tabIndex={view === shown ? 0 : -1}
          onClick={() => onShow(view)}
          onKeyDown={(event) => move(event, index)}
        >
          {words.tabs[view]}
        </button>
      ))}
    </div>
  );
}
