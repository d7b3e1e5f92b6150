// The looks of a plan as calls: cells of one sheet that get the same look get it together.
import { columnLetters } from '../workbook/placing/a1.ts';
import type { CellStyle, Step } from '../workbook/plan.ts';
import type { Area } from '../workbook/snapshot.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

export type LookStep = Extract<Step, { kind: 'style' | 'number-format' }>;

export const isLookStep = (step: Step): step is LookStep =>
  step.kind === 'style' || step.kind === 'number-format';

/** One side of how cells look. */
type OneLook =
  | { readonly side: 'background' | 'colour' | 'format'; readonly value: string }
  | { readonly side: 'bold' | 'wrap'; readonly value: boolean }
  | { readonly side: 'sizePoints'; readonly value: number }
  | { readonly side: 'align'; readonly value: NonNullable<CellStyle['align']> }
  | { readonly side: 'verticalAlign'; readonly value: NonNullable<CellStyle['verticalAlign']> };

export interface LookCall {
  readonly look: OneLook;
  readonly areas: Area[];
}

function looksOf(step: LookStep): readonly OneLook[] {
  if (step.kind === 'number-format') return [{ side: 'format', value: step.format }];
  const { background, colour, bold, sizePoints, wrap, align, verticalAlign } = step.style;
  return [
    ...(background === undefined ? [] : [{ side: 'background', value: background } as const]),
    ...(colour === undefined ? [] : [{ side: 'colour', value: colour } as const]),
    ...(bold === undefined ? [] : [{ side: 'bold', value: bold } as const]),
    ...(sizePoints === undefined ? [] : [{ side: 'sizePoints', value: sizePoints } as const]),
    ...(wrap === undefined ? [] : [{ side: 'wrap', value: wrap } as const]),
    ...(align === undefined ? [] : [{ side: 'align', value: align } as const]),
    ...(verticalAlign === undefined ? [] : [{ side: 'verticalAlign', value: verticalAlign } as const]),
  ];
}

const overlap = (one: Area, other: Area): boolean =>
  one.sheet === other.sheet &&
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** Steps on one sheet. A later look of the same side still comes last where cells have two. */
export function lookCalls(steps: readonly LookStep[]): readonly LookCall[] {
  const calls: LookCall[] = [];
  for (const step of steps) {
    for (const look of looksOf(step)) {
      const same = calls.findIndex((call) => call.look.side === look.side && call.look.value === look.value);
      const isCovered = calls
        .slice(same + 1)
        .some((call) => call.look.side === look.side && call.areas.some((area) => overlap(area, step.area)));
      const known = calls[same];
      if (known && !isCovered) known.areas.push(step.area);
      else calls.push({ look, areas: [step.area] });
    }
  }
  return calls;
}

export const nameOfArea = ({ row, column, rows, columns }: Area): string =>
  `${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}${row + rows - 1}`;

export function giveLook(cells: Range | RangeList, { side, value }: OneLook): void {
  switch (side) {
    case 'background':
      cells.setBackground(value);
      return;
    case 'colour':
      cells.setFontColor(value);
      return;
    case 'format':
      cells.setNumberFormat(value);
      return;
    case 'bold':
      cells.setFontWeight(value ? 'bold' : 'normal');
      return;
    case 'wrap':
      cells.setWrap(value);
      return;
    case 'sizePoints':
      cells.setFontSize(value);
      return;
    case 'align':
      cells.setHorizontalAlignment(value);
      return;
    case 'verticalAlign':
      cells.setVerticalAlignment(value);
      return;
  }
}
