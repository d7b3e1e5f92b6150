// Menu: what the add-on offers in the menu bar.
import type { ScriptRun } from './script-run.ts';
import { type Effect, service, wrongParameters } from './service.ts';
import type { MenuNode } from './stage.ts';

type GoogleMenu = GoogleAppsScript.Base.Menu;

const effects = {
  addItem: 'local',
  addSeparator: 'local',
  addSubMenu: 'local',
  addToUi: 'local',
} as const satisfies Partial<Record<keyof GoogleMenu, Effect>>;

interface KeptMenu {
  readonly label: string;
  readonly items: readonly MenuNode[];
}

const menus = new WeakMap<object, KeptMenu>();

export function menu(run: ScriptRun, where: 'addOn' | 'own', label: string): GoogleMenu {
  const items: MenuNode[] = [];
  const made: GoogleMenu = service<GoogleMenu, keyof typeof effects>(run, 'Menu', effects, {
    addItem: (caption, functionName) => {
      if (typeof caption !== 'string' || typeof functionName !== 'string') {
        throw wrongParameters(run, 'Menu.addItem', [caption, functionName]);
      }
      items.push({ kind: 'item', label: caption, handler: functionName });
      return made;
    },
    addSeparator: () => {
      items.push({ kind: 'separator' });
      return made;
    },
    addSubMenu: (child) => {
      const kept = menus.get(child);
      if (!kept) throw wrongParameters(run, 'Menu.addSubMenu', [child]);
      items.push({ kind: 'menu', ...kept });
      return made;
    },
    addToUi: () => run.stage.menu(where, label, [...items]),
  });
  menus.set(made, { label, items });
  return made;
}
