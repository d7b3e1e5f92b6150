// The engine's own menus, as the host's menu bar shows them.
import type { Spreadsheet } from '@odoo/o-spreadsheet';
import { registries } from '../../engine/engine.ts';
import type { MenuEntry, Submenu } from '../menu-entry.ts';

export type EngineEnv = Spreadsheet['env'];
type Action = ReturnType<typeof registries.topbarMenuRegistry.getMenuItems>[number];

/** The engine's texts are objects that become text late. */
const labelOf = (action: Action, env: EngineEnv): string => String(action.name(env));

const hasContent = (action: Action, env: EngineEnv): boolean =>
  action.isVisible(env) && (action.execute !== undefined || action.children(env).length > 0);

function isEnabled(action: Action, env: EngineEnv): boolean {
  const children = action.children(env);
  return children.length > 0 ? children.some((child) => isEnabled(child, env)) : action.isEnabled(env);
}

function entryOf(action: Action, path: string, env: EngineEnv): MenuEntry {
  const id = `${path}/${action.id}`;
  const children = action.children(env);
  if (children.length > 0) return submenuOf(action, path, env);
  return {
    kind: 'item',
    id,
    label: labelOf(action, env),
    shortcut: action.shortcut || String(action.description(env)),
    isEnabled: isEnabled(action, env),
    isChecked: action.isActive?.(env) ?? null,
    run: () => {
      action.execute?.(env);
    },
  };
}

const submenuOf = (action: Action, path: string, env: EngineEnv): Submenu => ({
  kind: 'menu',
  id: `${path}/${action.id}`,
  label: labelOf(action, env),
  entries: () => entriesOf(action.children(env), `${path}/${action.id}`, env),
});

function entriesOf(actions: readonly Action[], path: string, env: EngineEnv): MenuEntry[] {
  const shown = actions.filter((action) => hasContent(action, env)).sort((a, b) => a.sequence - b.sequence);
  return shown.flatMap((action, at) => {
    const entry = entryOf(action, path, env);
    return action.separator && at < shown.length - 1 ? [entry, { kind: 'separator' as const }] : [entry];
  });
}

/** File, Edit, View … as the engine has them, in its order. */
export const engineMenus = (env: EngineEnv): Submenu[] =>
  registries.topbarMenuRegistry
    .getMenuItems()
    .sort((a, b) => a.sequence - b.sequence)
    .map((menu) => submenuOf(menu, 'engine', env));

/** The id of an engine menu in the bar, such as `engineMenuId('file')`. */
export const engineMenuId = (name: string): string => `engine/${name}`;
