// The menu bar of the host: the engine's menus, the host's own File items, and what the add-on registered.
import type { MenuNode } from '../apps-script/stage.ts';
import type { AddOnMenus } from '../server/wire.ts';
import { type EngineEnv, engineMenuId, engineMenus } from './grid/engine-menus.ts';
import { type MenuEntry, menuItem, type Submenu } from './menu-entry.ts';
import { words } from './words.ts';

export interface HostMenuActions {
  showStart(): void;
  save(format: 'xlsx' | 'csv'): void;
  /** A menu item of the add-on. */
  choose(handler: string): void;
  /** What would run by itself at Google runs here when somebody says so. */
  runTriggers(): void;
}

function addOnEntry(node: MenuNode, path: string, choose: (handler: string) => void): MenuEntry {
  switch (node.kind) {
    case 'item':
      return menuItem(path, node.label, () => choose(node.handler));
    case 'separator':
      return node;
    case 'menu':
      return {
        kind: 'menu',
        id: path,
        label: node.label,
        entries: () => addOnEntries(node.items, path, choose),
      };
  }
}

const addOnEntries = (
  nodes: readonly MenuNode[],
  path: string,
  choose: (handler: string) => void,
): readonly MenuEntry[] => nodes.map((node, at) => addOnEntry(node, `${path}/${at}`, choose));

const nothingHere: MenuEntry = {
  ...menuItem('nothing', words.menus.noItems, () => {}),
  isEnabled: false,
};

/** What the add-on has registered. */
interface Offered {
  readonly menus: AddOnMenus;
  /** How many clock triggers it has. */
  readonly triggers: number;
}

function extensionsMenu({ menus, triggers }: Offered, { choose, runTriggers }: HostMenuActions): Submenu {
  const entries = addOnEntries(menus.addOn.items, 'add-on', choose);
  const clock: readonly MenuEntry[] = [
    { kind: 'separator' },
    menuItem('triggers', words.menus.runTriggers, runTriggers),
  ];
  return {
    kind: 'menu',
    id: 'extensions',
    label: words.menus.extensions,
    entries: () => [
      {
        kind: 'menu',
        id: 'add-on',
        label: menus.addOn.label || words.product,
        entries: () => (entries.length > 0 ? entries : [nothingHere]),
      },
      ...(triggers > 0 ? clock : []),
    ],
  };
}

const withFileItems = (menu: Submenu, actions: HostMenuActions): Submenu => ({
  ...menu,
  entries: () => [
    menuItem('file/new', words.menus.fresh, actions.showStart),
    menuItem('file/open', words.menus.open, actions.showStart),
    { kind: 'separator' },
    menuItem('file/xlsx', words.menus.saveXlsx, () => actions.save('xlsx')),
    menuItem('file/csv', words.menus.saveCsv, () => actions.save('csv')),
    { kind: 'separator' },
    ...menu.entries(),
  ],
});

/** Everything the menu bar shows, in order. */
export function hostMenus(env: EngineEnv, offered: Offered, actions: HostMenuActions): readonly Submenu[] {
  const engine = engineMenus(env).map((menu) =>
    menu.id === engineMenuId('file') ? withFileItems(menu, actions) : menu,
  );
  const own = addOnEntries(offered.menus.own, 'own', actions.choose);
  return [
    ...engine,
    extensionsMenu(offered, actions),
    ...own.filter((entry): entry is Submenu => entry.kind === 'menu'),
  ];
}
