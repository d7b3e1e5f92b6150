// One sheet below another, as teams keep their measures below their goals.
import type { CellValue } from '../../src/workbook/cell.ts';
import type { ForeignSheet } from '../../src/workbook/foreign-sheet.ts';

type Grid<Value> = readonly (readonly Value[])[];

export function sheetBelowSheet(above: ForeignSheet, below: ForeignSheet, blankRows: number): ForeignSheet {
  const width = Math.max(above.values[0]?.length ?? 0, below.values[0]?.length ?? 0);
  const joined = <Value>(one: Grid<Value>, other: Grid<Value>, empty: Value): Grid<Value> => {
    const widened = (row: readonly Value[]): readonly Value[] => [
      ...row,
      ...Array<Value>(width - row.length).fill(empty),
    ];
    const blank = Array.from({ length: blankRows }, () => widened([]));
    return [...one.map(widened), ...blank, ...other.map(widened)];
  };
  const down = above.values.length + blankRows;
  return {
    ...above,
    values: joined<CellValue>(above.values, below.values, ''),
    shown: joined(above.shown, below.shown, ''),
    formulas: joined(above.formulas, below.formulas, ''),
    formats: joined(above.formats, below.formats, ''),
    bold: joined(above.bold, below.bold, false),
    backgrounds: joined(above.backgrounds, below.backgrounds, '#ffffff'),
    notes: joined(above.notes, below.notes, ''),
    merged: [
      ...above.merged,
      ...below.merged.map(({ bottom, top, ...across }) => ({
        ...across,
        top: top + down,
        bottom: bottom + down,
      })),
    ],
  };
}
