// The settings of a workbook; those of a new one where it has no Settings sheet.
import type { Messages } from '../../messages/messages.ts';
import { defaultSettings, readSettings, type Settings } from '../../workbook/settings.ts';
import { type Snapshot, sheetOf } from '../../workbook/snapshot.ts';
import { tables } from '../tables/tables.ts';

export function settingsIn(snapshot: Snapshot, words: Messages): Settings {
  const sheet = sheetOf(snapshot, words.tables.settings.name);
  return sheet ? readSettings(sheet.values, tables.settings, snapshot.locale, words) : defaultSettings;
}
