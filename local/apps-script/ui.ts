// Ui: menus, the sidebar and dialogs.

import { demandScope } from './demand-scope.ts';
import { pageOf } from './html-output.ts';
import { menu } from './menu.ts';
import { scope } from './permissions.ts';
import type { ScriptRun } from './script-run.ts';
import { type Effect, notPermitted, service, wrongParameters } from './service.ts';

type GoogleUi = GoogleAppsScript.Base.Ui;

const effects = {
  createAddonMenu: 'local',
  createMenu: 'local',
  showSidebar: 'local',
  showModalDialog: 'local',
} as const satisfies Partial<Record<keyof GoogleUi, Effect>>;

const defaultDialog = { width: 600, height: 400 };

export function ui(run: ScriptRun): GoogleUi {
  if (run.mode === 'LOADING' || run.mode === 'CUSTOM_FUNCTION' || !run.hasDocument) {
    throw run.realm.exception('Cannot call SpreadsheetApp.getUi() from this context.');
  }
  return service<GoogleUi, keyof typeof effects>(run, 'Ui', effects, {
    createAddonMenu: () => menu(run, 'addOn', ''),
    createMenu: (caption) => menu(run, 'own', caption),
    showSidebar: (userInterface) => {
      if (run.mode !== 'FULL') throw notPermitted(run, 'Ui.showSidebar');
      demandScope(run, scope.userInterface, 'Ui.showSidebar');
      const page = pageOf(userInterface);
      if (!page) throw wrongParameters(run, 'Ui.showSidebar', [userInterface]);
      run.stage.sidebar(page.title, page.content);
    },
    showModalDialog: (userInterface, title) => {
      if (run.mode !== 'FULL') throw notPermitted(run, 'Ui.showModalDialog');
      demandScope(run, scope.userInterface, 'Ui.showModalDialog');
      const page = pageOf(userInterface);
      if (!page) throw wrongParameters(run, 'Ui.showModalDialog', [userInterface, title]);
      const { content, width, height } = page;
      run.stage.dialog({
        title,
        html: content,
        isModal: true,
        width: width ?? defaultDialog.width,
        height: height ?? defaultDialog.height,
      });
    },
  });
}
