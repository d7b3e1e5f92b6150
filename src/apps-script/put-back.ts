// What stands where a plan is going to change something, read before anything is changed, so that a plan that
// a service interrupts can be taken back. New sheets need no memory: they go as a whole.
import type { CellStyle, Plan, Step } from '../workbook/plan.ts';
import { type Area, type Snapshot, sheetOf, valueAt } from '../workbook/snapshot.ts';
import { type Look, looks } from './cell-looks.ts';
import { type Insertion, insertionOf, originalArea } from './original-area.ts';
import { rememberChart } from './replace-chart.ts';
import type { RoomySheet } from './sheet-room.ts';
import { toCellText } from './to-cell-text.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Does no harm where there is nothing to undo, and may be repeated. */
export type Undo = () => void;

export interface Remembered {
  readonly spreadsheet: Spreadsheet;
  /** The workbook as it was read. */
  readonly before: Snapshot;
  sheetNamed(name: string): RoomySheet;
}

const looksOfStyle: Readonly<Record<keyof CellStyle, Look>> = {
  background: 'backgrounds',
  colour: 'colours',
  bold: 'weights',
  sizePoints: 'sizes',
  wrap: 'wraps',
  align: 'alignments',
  verticalAlign: 'verticalAlignments',
};

const isStyleName = (name: string): name is keyof CellStyle => name in looksOfStyle;

/** What of its cells a step changes besides what they hold. */
function looksChangedBy(step: Step): readonly Look[] {
  if (step.kind === 'write-notes') return ['notes'];
  if (step.kind === 'number-format') return ['formats'];
  if (step.kind === 'validate') return ['validations'];
  if (step.kind === 'cell-looks') return ['weights', 'backgrounds', 'formats'];
  if (step.kind === 'grounds') return ['backgrounds'];
  if (step.kind !== 'style') return [];
  return Object.keys(step.style)
    .filter(isStyleName)
    .map((name) => looksOfStyle[name]);
}

/** The cells the step is about, if it is about cells. */
const areaOf = (step: Step): Area | null => ('area' in step ? step.area : null);

const holdsContent = ({ kind }: Step): boolean =>
  kind === 'write-values' || kind === 'write-formulas' || kind === 'clear-values' || kind === 'clear-rows';

const sheetNameOf = (step: Step): string => ('area' in step ? step.area.sheet : step.sheet);

/** What is done when the plan stands, and is no part of what is put back. */
export const isAfterwards = ({ kind }: Step): boolean => kind === 'select' || kind === 'delete-empty-rows';

/** What cells hold: values from the snapshot, formulas as the sheet itself writes them. */
function rememberContent(area: Area, { before, sheetNamed }: Remembered): Undo {
  const range = sheetNamed(area.sheet).rangeOf(area);
  const sheet = sheetOf(before, area.sheet);
  const cells: unknown[][] = sheet
    ? Array.from({ length: area.rows }, (_, row) =>
        Array.from({ length: area.columns }, (_cell, column) =>
          valueAt(sheet, area.row + row, area.column + column),
        ),
      )
    : range.getValues();
  const hasFormula =
    sheet === null ||
    sheet.formulas
      .slice(area.row - 1, area.row - 1 + area.rows)
      .some((row) => row.slice(area.column - 1, area.column - 1 + area.columns).some(Boolean));
  const formulas = hasFormula ? range.getFormulas() : [];
  const content = cells.map((row, y) =>
    row.map((value, x) => formulas[y]?.[x] || (typeof value === 'string' ? toCellText(value) : value)),
  );
  return () => range.setValues(content);
}

/** The smallest area around two. */
function around(one: Area, other: Area | undefined): Area {
  if (!other) return one;
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    sheet: one.sheet,
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** What of a sheet as a whole a step changes; a new kind of step has to say so here. */
function rememberSheetOf(step: Step, { sheet }: RoomySheet): Undo | null {
  switch (step.kind) {
    case 'banding': {
      if (sheet.getBandings().length > 0) return null;
      return () => {
        for (const banding of sheet.getBandings()) banding.remove();
      };
    }
    case 'hide-gridlines': {
      const wasHidden = sheet.hasHiddenGridlines();
      return () => sheet.setHiddenGridlines(wasHidden);
    }
    case 'freeze-rows': {
      const frozen = sheet.getFrozenRows();
      return () => sheet.setFrozenRows(frozen);
    }
    case 'freeze-columns': {
      const frozen = sheet.getFrozenColumns();
      return () => sheet.setFrozenColumns(frozen);
    }
    case 'colour-rules': {
      const rules = sheet.getConditionalFormatRules();
      return () => sheet.setConditionalFormatRules(rules);
    }
    case 'replace-chart':
      return rememberChart(sheet, step.chart);
    // New sheets go as a whole, added rows and columns by the sheet's own account of them, cells by their area.
    case 'add-sheet':
    case 'add-rows':
    case 'insert-rows':
    case 'insert-columns':
    case 'column-widths':
    case 'write-values':
    case 'write-formulas':
    case 'clear-values':
    case 'clear-rows':
    case 'write-notes':
    case 'number-format':
    case 'style':
    case 'cell-looks':
    case 'grounds':
    case 'validate':
    case 'delete-empty-rows':
    case 'select':
      return null;
  }
}

function rememberWidths(area: Area, { sheet }: RoomySheet): readonly Undo[] {
  return Array.from({ length: area.columns }, (_, index) => {
    const width = sheet.getColumnWidth(area.column + index);
    return () => sheet.setColumnWidth(area.column + index, width);
  });
}

function rememberSheet(name: string, steps: readonly Step[], remembered: Remembered): readonly Undo[] {
  const roomy = remembered.sheetNamed(name);
  const size = roomy.size();
  const insertions: Insertion[] = [];
  const undo: Undo[] = [];
  const areasOfLooks = new Map<Look, Area>();
  for (const step of steps) {
    const insertion = insertionOf(step);
    if (insertion) insertions.push(insertion);
    const whole = rememberSheetOf(step, roomy);
    if (whole) undo.push(whole);
    const changed =
      step.kind === 'column-widths'
        ? { sheet: name, row: 1, rows: 1, column: step.from ?? 1, columns: step.widths.length }
        : areaOf(step);
    const area = changed && originalArea(changed, insertions, size);
    if (!area) continue;
    if (step.kind === 'column-widths') undo.push(...rememberWidths(area, roomy));
    if (holdsContent(step)) undo.push(rememberContent(area, remembered));
    for (const look of looksChangedBy(step)) areasOfLooks.set(look, around(area, areasOfLooks.get(look)));
  }
  const ofLooks = [...areasOfLooks].map(([look, area]) => looks[look](roomy.rangeOf(area)));
  return [...undo, ...ofLooks];
}

/** Reads everything the plan is going to change; what it returns undoes the plan, however far it came. */
export function rememberFor({ steps }: Plan, remembered: Remembered): () => readonly Undo[] {
  const { spreadsheet, before, sheetNamed } = remembered;
  const isThere = (name: string): boolean => before.sheetNames.includes(name);
  const added = steps.flatMap((step) =>
    step.kind === 'add-sheet' && !isThere(step.sheet) ? [step.sheet] : [],
  );
  const changed = steps.filter((step) => !isAfterwards(step) && isThere(sheetNameOf(step)));
  const names = [...new Set(changed.map(sheetNameOf))];
  const undo = names.flatMap((name) =>
    rememberSheet(
      name,
      changed.filter((step) => sheetNameOf(step) === name),
      remembered,
    ),
  );
  return () => [
    ...[...added].reverse().map((name) => () => {
      const sheet = spreadsheet.getSheetByName(name);
      if (sheet) spreadsheet.deleteSheet(sheet);
    }),
    ...names.flatMap((name) => sheetNamed(name).shrink()),
    ...undo,
  ];
}
