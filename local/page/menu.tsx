// One opened menu and the menus below it, worked by mouse or keyboard.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MenuEntry, MenuItem, Submenu } from './menu-entry.ts';

interface MenuProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly isNested?: boolean;
  /** Whether the first item takes the focus at once: yes after a key, no after a hover. */
  readonly takesFocus: boolean;
  onChosen(item: MenuItem): void;
  /** Escape, or the arrow that leads back to the opener. */
  onBack(): void;
  /** The arrows that lead to the neighbour in the menu bar. */
  onSideways(step: 1 | -1): void;
}

const itemsOf = (menu: Element): HTMLElement[] =>
  [...menu.children].flatMap((row) => [...row.children]).filter(isItem);

const isItem = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement && (element.getAttribute('role') ?? '').startsWith('menuitem');

function focusOther(menu: Element, key: string): boolean {
  const items = itemsOf(menu);
  const at = items.findIndex((item) => item.matches(':focus'));
  const next: Record<string, number> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at <= 0 ? items.length : at) - 1,
    Home: 0,
    End: items.length - 1,
  };
  const target = items[next[key] ?? -1];
  target?.focus();
  return target !== undefined;
}

export function Menu(props: MenuProps) {
  const { label, entries, isNested, takesFocus, onChosen, onBack, onSideways } = props;
  const list = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<{ id: string; byKey: boolean } | null>(null);

  useLayoutEffect(() => {
    if (takesFocus && list.current !== null) itemsOf(list.current)[0]?.focus();
  }, [takesFocus]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (list.current !== null && focusOther(list.current, event.key)) {
      setOpened(null);
    } else if (event.key === 'Escape' || (event.key === 'ArrowLeft' && isNested === true)) {
      onBack();
    } else if (event.key === 'ArrowLeft') {
      onSideways(-1);
    } else if (event.key === 'ArrowRight') {
      onSideways(1);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const row = (entry: MenuItem) => (
    <button
      type="button"
      {...(entry.isChecked === null
        ? { role: 'menuitem' }
        : { role: 'menuitemcheckbox', 'aria-checked': entry.isChecked })}
      aria-disabled={!entry.isEnabled}
      tabIndex={-1}
      class="menu-item"
      onMouseEnter={() => setOpened(null)}
      onClick={() => entry.isEnabled && onChosen(entry)}
    >
      <span class="menu-check" aria-hidden="true">
        {entry.isChecked === true ? '✓' : ''}
      </span>
      <span class="menu-label">{entry.label}</span>
      {entry.shortcut !== '' && (
        <span class="menu-shortcut" aria-hidden="true">
          {entry.shortcut}
        </span>
      )}
    </button>
  );

  const submenu = (entry: Submenu) => {
    const isOpen = opened?.id === entry.id;
    const opener = (byKey: boolean) => () => setOpened({ id: entry.id, byKey });
    return (
      <>
        <button
          type="button"
          role="menuitem"
          aria-haspopup="menu"
          aria-expanded={isOpen}
          tabIndex={-1}
          class="menu-item"
          onMouseEnter={opener(false)}
          onClick={opener(false)}
          onKeyDown={(event) => {
            if (!['ArrowRight', 'Enter', ' '].includes(event.key)) return;
            event.preventDefault();
            event.stopPropagation();
            opener(true)();
          }}
        >
          <span class="menu-check" />
          <span class="menu-label">{entry.label}</span>
          <span class="menu-arrow" aria-hidden="true" />
        </button>
        {isOpen && (
          <Menu
            {...props}
            label={entry.label}
            entries={entry.entries()}
            isNested={true}
            takesFocus={opened.byKey}
            onBack={() => {
              setOpened(null);
              if (list.current === null) return;
              itemsOf(list.current)
                .find((item) => item.textContent?.includes(entry.label))
                ?.focus();
            }}
          />
        )}
      </>
    );
  };

  return (
    <div
      ref={list}
      class={isNested === true ? 'menu menu-nested' : 'menu'}
      role="menu"
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      {entries.map((entry, position) =>
        entry.kind === 'separator' ? (
          <hr key={`separator ${position}`} class="menu-separator" />
        ) : (
          <div key={entry.id} role="none" class="menu-row">
            {entry.kind === 'item' ? row(entry) : submenu(entry)}
          </div>
        ),
      )}
    </div>
  );
}
