// The menu bar: one opener per menu, arrows between them, Escape back to where the person was.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Menu } from './menu.tsx';
import type { MenuItem, Submenu } from './menu-entry.ts';
import { words } from './words.ts';

interface MenuBarProps {
  readonly menus: readonly Submenu[];
  /** Called when a menu closes, so that the grid gets its keys back. */
  onClosed(): void;
}

export function MenuBar({ menus, onClosed }: MenuBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<{ at: number; byKey: boolean } | null>(null);

  const close = () => {
    setOpened(null);
    onClosed();
  };

  useEffect(() => {
    if (opened === null) return;
    const onPress = (event: MouseEvent) => {
      if (event.target instanceof Node && bar.current?.contains(event.target) !== true) setOpened(null);
    };
    document.addEventListener('mousedown', onPress, true);
    return () => document.removeEventListener('mousedown', onPress, true);
  }, [opened]);

  const opener = (at: number): HTMLElement | null =>
    bar.current?.querySelector<HTMLElement>(`[data-menu="${at}"]`) ?? null;

  const goSideways = (from: number, step: 1 | -1, keepsOpen: boolean) => {
    const at = (from + step + menus.length) % menus.length;
    opener(at)?.focus();
    setOpened(keepsOpen ? { at, byKey: true } : null);
  };

  const onKeyDown = (at: number) => (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight') goSideways(at, 1, opened !== null);
    else if (event.key === 'ArrowLeft') goSideways(at, -1, opened !== null);
    else if (event.key === 'ArrowDown' || event.key === 'Enter' || event.key === ' ')
      setOpened({ at, byKey: true });
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };

  const choose = (item: MenuItem) => {
    close();
    item.run();
  };

  return (
    <div class="menu-bar" role="menubar" aria-label={words.menus.bar} ref={bar}>
      {menus.map((menu, at) => (
        <div class="menu-root" role="none" key={menu.id}>
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={opened?.at === at}
            tabIndex={at === 0 ? 0 : -1}
            class="menu-opener"
            data-menu={at}
            onClick={() => setOpened(opened?.at === at ? null : { at, byKey: false })}
            onMouseEnter={() => opened !== null && setOpened({ at, byKey: false })}
            onKeyDown={onKeyDown(at)}
          >
            {menu.label}
          </button>
          {opened?.at === at && (
            <Menu
              key={`${menu.id} ${opened.byKey}`}
              label={menu.label}
              entries={menu.entries()}
              takesFocus={opened.byKey}
              onChosen={choose}
              onSideways={(step) => goSideways(at, step, true)}
              onBack={() => {
                setOpened(null);
                opener(at)?.focus();
              }}
            />
          )}
        </div>
      ))}
    </div>
  );
}
