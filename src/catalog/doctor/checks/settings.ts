// Settings that are missing, or say something that cannot be used; what counts meanwhile is the default.
import { cellName } from '../../../workbook/placing/a1.ts';
import { defaultSettings } from '../../../workbook/settings.ts';
import { settingRows } from '../../commands/setup/place-settings.ts';
import { settingIds, settingValues, startToday } from '../../commands/setup/settings-rows.ts';
import type { Examination } from '../examination.ts';
import { type Finding, writeCell } from '../finding.ts';

export function settingsChecked({
  overview,
  snapshot,
  words,
  arrangements,
  valueIn,
  cellOf,
}: Examination): readonly Finding[] {
  const { doctor } = words;
  const { settings } = overview.content;
  const placed = arrangements.get('settings')?.placed ?? null;
  if (settings === defaultSettings || placed === null) return [];
  const rows = settingRows(placed, words);
  const values = settingValues(startToday(snapshot.today), words);
  const settingAt = new Map([...rows].map(([setting, row]) => [row, setting]));
  const missing = settingIds.filter((setting) => !rows.has(setting));
  const sheet = words.tables.settings.name;
  return [
    ...settings.problems.map(({ problem, row, column }): Finding => {
      const cell = { sheet, row, column };
      const setting = settingAt.get(row);
      const value = setting === undefined ? null : values[setting];
      const canFix = typeof value === 'number' && problem.code !== 'due-before-start';
      return {
        code: 'invalid-setting',
        severity: 'error',
        cell,
        says: words.problems(problem),
        fix: canFix
          ? {
              says: doctor.writesDefault(cellName(cell), String(value), String(valueIn(cell))),
              change: writeCell(cell, value),
            }
          : null,
      };
    }),
    ...(rows.has('asOf') &&
    settings.asOf === null &&
    valueIn(cellOf('settings', rows.get('asOf') ?? 1, 'value')) === ''
      ? [
          {
            code: 'no-as-of',
            severity: 'error',
            cell: cellOf('settings', rows.get('asOf') ?? 1, 'value'),
            says: words.problems({ code: 'missing-setting', setting: 'asOf' }),
            fix: null,
          } as const,
        ]
      : []),
    ...(missing.length > 0
      ? [
          {
            code: 'missing-setting',
            severity: 'warning',
            cell: { sheet, row: placed.lastRow, column: placed.columns.get('setting') ?? 1 },
            says: doctor.missingSettings(missing.map((setting) => words.settings[setting].name)),
            fix: { says: doctor.addsSettings(sheet, missing.length), change: { kind: 'add-settings' } },
          } as const,
        ]
      : []),
  ];
}
