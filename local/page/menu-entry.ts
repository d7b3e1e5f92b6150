// What a menu shows, whoever it comes from: the engine, the host or the add-on.
export interface MenuItem {
  readonly kind: 'item';
  readonly id: string;
  readonly label: string;
  readonly shortcut: string;
  readonly isEnabled: boolean;
  /** Null for an item that is not a switch. */
  readonly isChecked: boolean | null;
  run(): void;
}

export interface Submenu {
  readonly kind: 'menu';
  readonly id: string;
  readonly label: string;
  /** Asked each time the menu opens, for what is enabled depends on the selection. */
  entries(): readonly MenuEntry[];
}

export type MenuEntry = MenuItem | Submenu | { readonly kind: 'separator' };

/** An item of the host's own. */
export const menuItem = (id: string, label: string, run: () => void): MenuItem => ({
  kind: 'item',
  id,
  label,
  shortcut: '',
  isEnabled: true,
  isChecked: null,
  run,
});
