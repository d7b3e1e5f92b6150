// Lets a tab undo what the add-on did for it: the add-on's revisions join the tab's own undo steps.
import { UIPlugin } from '@odoo/o-spreadsheet';
import { registries } from '../../engine/engine.ts';

type PluginConfig = ConstructorParameters<typeof UIPlugin>[0];

const joined = new Set<(revision: string) => void>();

class AddOnUndo extends UIPlugin {
  constructor(config: PluginConfig) {
    super(config);
    joined.add((id) => config.session.trigger('new-local-state-update', { id }));
  }
}

/** Call once, before the model is made. */
export function registerAddOnUndo(): void {
  registries.featurePluginRegistry.add('waypoint_add_on_undo', AddOnUndo);
}

/** The next undo of this tab undoes this revision. */
export function joinUndoSteps(revision: string): void {
  for (const join of joined) join(revision);
}
