// Adds the settings a workbook lacks and leaves those it has as they are.
import { isoFromDay } from '../../../domain/day.ts';
import type { Messages } from '../../../messages/messages.ts';
import { columnLetters } from '../../../workbook/placing/a1.ts';
import { columnWords } from '../../../workbook/placing/column-words.ts';
import { plainHeading } from '../../../workbook/placing/locate-columns.ts';
import type { PlacedTable } from '../../../workbook/placing/place-table.ts';
import { type TableRow, writeRows } from '../../../workbook/placing/write-rows.ts';
import type { Step } from '../../../workbook/plan.ts';
import { valueAt } from '../../../workbook/snapshot.ts';
import type { Column, Table } from '../../../workbook/table.ts';
import type { Arrangement } from './arrangement.ts';
import { isoDate } from './column-rules.ts';
import { lastIdsRow, rowOfLastIds } from './last-ids.ts';
import { nothing, type Part } from './part.ts';
import type { RenamedColumn } from './renamed-columns.ts';
import {
  kindOfSetting,
  ruleOfSetting,
  type SettingId,
  type SettingsStart,
  type SettingValues,
  settingIds,
  settingValues,
} from './settings-rows.ts';

/** The rows of the settings that are there, by setting; of two rows with one name the first counts. */
export function settingRows(placed: PlacedTable | null, words: Messages): ReadonlyMap<SettingId, number> {
  const nameColumn = placed?.columns.get('setting');
  if (!placed || nameColumn === undefined) return new Map();
  const names = new Map<string, number>();
  for (let row = placed.lastRow; row > placed.headingRow; row -= 1) {
    names.set(plainHeading(String(valueAt(placed.sheet, row, nameColumn))), row);
  }
  return new Map(
    settingIds.flatMap((setting) => {
      const row = names.get(plainHeading(words.settings[setting].name));
      return row === undefined ? [] : [[setting, row] as const];
    }),
  );
}

const toRow = (setting: SettingId, values: SettingValues, words: Messages): TableRow =>
  new Map([
    ['setting', words.settings[setting].name],
    ['value', values[setting]],
    ['meaning', words.settings[setting].meaning],
  ]);

/** A column under the heading people gave it. */
export interface TableRenaming extends RenamedColumn {
  readonly table: Table;
}

const renamingRow = ({ column, heading, table }: TableRenaming, words: Messages): TableRow =>
  new Map([
    ['setting', words.setup.headingSetting(words.tables[table.id].name, ourHeading(table, column, words))],
    ['value', heading],
    ['meaning', words.setup.headingMeaning],
  ]);

const ourHeading = (table: Table, column: Column, words: Messages): string =>
  columnWords(table, column.id, words).heading;

function dressValue(
  setting: SettingId,
  arrangement: Arrangement,
  row: number,
  words: Messages,
): readonly Step[] {
  const column = arrangement.columns.get('value');
  if (column === undefined) return [];
  const area = { sheet: arrangement.sheet, row, column, rows: 1, columns: 1 };
  const rule = ruleOfSetting(setting, words);
  return [
    ...(kindOfSetting(setting) === 'day' ? [{ kind: 'number-format', area, format: isoDate } as const] : []),
    ...(rule ? [{ kind: 'validate', area, rule } as const] : []),
  ];
}

/** New rows go below the last one: settings first, then the headings people gave columns. */
function addedRows(
  arrangement: Arrangement,
  added: readonly SettingId[],
  values: SettingValues,
  renamed: readonly TableRenaming[],
  lastIds: string,
  words: Messages,
): readonly Step[] {
  const hasLastIds = arrangement.placed !== null && rowOfLastIds(arrangement.placed, words) !== null;
  const rows = [
    ...added.map((setting) => toRow(setting, values, words)),
    ...renamed.map((renaming) => renamingRow(renaming, words)),
    ...(lastIds === '' || hasLastIds ? [] : [lastIdsRow(lastIds, words)]),
  ];
  if (rows.length === 0) return [];
  const { columns, placed, sheet } = arrangement;
  const row = (placed?.lastRow ?? arrangement.headingRow) + 1;
  const column = columns.get('value');
  const cells = column === undefined ? null : { sheet, row, column, rows: rows.length, columns: 1 };
  return [
    ...writeRows(sheet, columns, row, rows),
    ...(cells ? [{ kind: 'style', area: cells, style: { align: 'left' } } as const] : []),
    ...added.flatMap((setting, index) => dressValue(setting, arrangement, row + index, words)),
  ];
}

/** Gives settings that are there another value. */
function changedRows(
  { columns, placed, sheet }: Arrangement,
  values: Partial<SettingValues>,
  words: Messages,
): readonly Step[] {
  const rows = settingRows(placed, words);
  const column = columns.get('value');
  if (column === undefined) return [];
  return settingIds.flatMap((setting): readonly Step[] => {
    const row = rows.get(setting);
    const value = values[setting];
    if (row === undefined || value === undefined) return [];
    const area = { sheet, row, column, rows: 1, columns: 1 };
    return [{ kind: 'write-values', area, values: [[value]] }];
  });
}

function changedLastIds(
  { columns, placed, sheet }: Arrangement,
  lastIds: string,
  words: Messages,
): readonly Step[] {
  const row = placed && rowOfLastIds(placed, words);
  const column = columns.get('value');
  if (lastIds === '' || row === null || column === undefined) return [];
  const area = { sheet, row, column, rows: 1, columns: 1 };
  return [{ kind: 'write-values', area, values: [[lastIds]] }];
}

const ofSample = ({ asOf, asOfUpdates, cycleName, cycleStart, cycleDue }: SettingValues) => ({
  asOf,
  asOfUpdates,
  cycleName,
  cycleStart,
  cycleDue,
});

interface SettingsNews {
  readonly start: SettingsStart;
  readonly isSampleStart: boolean;
  readonly renamed: readonly TableRenaming[];
  /** To be kept where IDs were given; '' where none was. */
  readonly lastIds: string;
}

/** Adds the settings that are missing; a sample that was put in brings its own day and cycle. */
export function setUpSettings(
  arrangement: Arrangement,
  { isSampleStart, lastIds, renamed, start }: SettingsNews,
  words: Messages,
): Part {
  const { placed, sheet } = arrangement;
  const values = settingValues(start, words);
  const present = settingRows(placed, words);
  const added = settingIds.filter((setting) => !present.has(setting));
  const hasNoValues = placed !== null && !placed.columns.has('value');
  const names = added.map((setting) => words.settings[setting].name);
  return {
    ...nothing,
    steps: [
      ...addedRows(arrangement, added, values, renamed, lastIds, words),
      ...changedLastIds(arrangement, lastIds, words),
      ...changedRows(arrangement, hasNoValues ? values : isSampleStart ? ofSample(values) : {}, words),
    ],
    changed: [
      ...(placed && added.length > 0 ? [words.setup.settingsAdded(sheet, names)] : []),
      ...renamed.map(({ at, column, heading, table }) => {
        const name = words.tables[table.id].name;
        return words.setup.headingKept(
          `${name}!${columnLetters(at)}`,
          heading,
          ourHeading(table, column, words),
        );
      }),
      ...(isSampleStart ? [words.setup.sampleDay(isoFromDay(start.asOf))] : []),
    ],
  };
}
