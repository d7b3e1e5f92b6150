// HtmlService: makes pages from the project's HTML files or from text.
import { htmlOutput } from './html-output.ts';
import { htmlTemplate } from './html-template.ts';
import type { ScriptRun } from './script-run.ts';
import { notPermitted, service, wrongParameters } from './service.ts';

type GoogleHtml = GoogleAppsScript.HTML.HtmlService;

export function htmlService(run: ScriptRun): GoogleHtml {
  const demandPermission = (call: string): void => {
    if (run.mode === 'LOADING' || run.mode === 'NONE') throw notPermitted(run, call);
  };
  const contentOf = (name: string): string => {
    const content = run.files.get(name);
    if (content === undefined) throw run.realm.exception(`No HTML file named ${name} was found.`);
    return content;
  };
  return service<GoogleHtml, 'createHtmlOutput' | 'createHtmlOutputFromFile' | 'createTemplateFromFile'>(
    run,
    'HtmlService',
    { createHtmlOutput: 'local', createHtmlOutputFromFile: 'local', createTemplateFromFile: 'local' },
    {
      createHtmlOutput: (html: unknown = '') => {
        demandPermission('HtmlService.createHtmlOutput');
        if (typeof html !== 'string') throw wrongParameters(run, 'HtmlService.createHtmlOutput', [html]);
        return htmlOutput(run, html);
      },
      createHtmlOutputFromFile: (name) => {
        demandPermission('HtmlService.createHtmlOutputFromFile');
        return htmlOutput(run, contentOf(name));
      },
      createTemplateFromFile: (name) => {
        demandPermission('HtmlService.createTemplateFromFile');
        return htmlTemplate(run, contentOf(name));
      },
    },
  );
}
