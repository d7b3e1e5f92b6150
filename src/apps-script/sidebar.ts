// Opens the sidebar with one of its views.
import type { View } from '../catalog/commands/command.ts';
import type { Messages } from '../messages/messages.ts';

export function showSidebar(view: View, words: Messages): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').getContent();
  const withView = page.replace('data-view="home"', `data-view="${view}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(withView).setTitle(words.menu.product));
}
