// The tabs that stay: arrow keys move, the chosen one is shown at once.
import { useRef } from 'preact/hooks';
import { panelId, type Tab, tabId, tabs } from './views.ts';
import { words } from './words.ts';

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
  /** None while an errand is on the screen. */
  readonly shown: Tab | null;
  /** The tab that the keyboard reaches first. */
  readonly home: Tab;
  readonly onShow: (tab: Tab) => void;
}

export function Tabs({ shown, home, onShow }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent, index: number) => {
    const next = destination(event.key, index, tabs.length - 1);
    const tab = next === null ? undefined : tabs[next];
    if (tab === undefined) return;
    event.preventDefault();
    onShow(tab);
    list.current?.querySelector<HTMLElement>(`#${tabId(tab)}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={words.tabsLabel} ref={list}>
      {tabs.map((tab, index) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          class="tab"
          aria-selected={tab === shown}
          aria-controls={panelId(tab)}
          tabIndex={tab === (shown ?? home) ? 0 : -1}
          onClick={() => onShow(tab)}
          onKeyDown={(event) => move(event, index)}
        >
          {words.tabs[tab]}
        </button>
      ))}
    </div>
  );
}
