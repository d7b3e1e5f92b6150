// HtmlTemplate: a file of the project as text. Its scriptlets are not run, for the add-on has none.
import type { ScriptRun } from './script-run.ts';
import { service } from './service.ts';

type GoogleTemplate = GoogleAppsScript.HTML.HtmlTemplate;

export const htmlTemplate = (run: ScriptRun, content: string): GoogleTemplate =>
  service<GoogleTemplate, 'getRawContent'>(
    run,
    'HtmlTemplate',
    { getRawContent: 'local' },
    { getRawContent: () => content },
  );
