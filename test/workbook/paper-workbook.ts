// A workbook on paper: grids of values and formulas that take snapshots and have plans applied to them, for tests
// of pure commands. A formula of computed columns shows their headings, as its results would.
import { tables } from '../../src/catalog/tables/tables.ts';
import { dayFromIso } from '../../src/domain/day.ts';
import { messagesIn } from '../../src/messages/messages.ts';
import type { CellValue, WorkbookLocale, WrittenValue } from '../../src/workbook/cell.ts';
import { columnWords } from '../../src/workbook/placing/column-words.ts';
import { computedColumns } from '../../src/workbook/placing/locate-columns.ts';
import type { Plan, Step } from '../../src/workbook/plan.ts';
import type { Area, SheetSnapshot, Snapshot } from '../../src/workbook/snapshot.ts';
import { tableIds } from '../../src/workbook/table.ts';

const words = messagesIn('en');
const millisecondsInDay = 86_400_000;

export interface PaperCell {
  value: CellValue;
  formula: string;
}

export interface PaperSheet {
  name: string;
  cells: PaperCell[][];
}

export interface PaperWorkbook {
  readonly sheets: PaperSheet[];
  snapshot(): Snapshot;
  apply(plan: Plan): void;
  /** Puts values into a sheet from A1 on, making it where it is missing. */
  put(sheet: string, values: readonly (readonly CellValue[])[]): void;
  cell(sheet: string, row: number, column: number): PaperCell;
  valuesOf(sheet: string): CellValue[][];
}

export const paperLocale: WorkbookLocale = {
  decimalMark: '.',
  dateOrder: 'monthFirst',
  dayOf: (date) => Math.floor(date.getTime() / millisecondsInDay),
};

const toValue = (written: WrittenValue): CellValue => {
  if (written === null) return '';
  if (typeof written !== 'object') return written;
  return 'formula' in written ? written.formula : new Date(written.day * millisecondsInDay);
};

/** What the results of a computed column's formula put beside it: the other headings. */
function shownBy(formula: string): string[] {
  const table = tableIds
    .map((id) => tables[id])
    .find(({ computedBy }) => computedBy && formula.startsWith(`=${computedBy.functionName}(`));
  if (!table) return ['formula'];
  return computedColumns(table).map((column) => columnWords(table, column.id, words).heading);
}

export function paperWorkbook(today = '2026-11-23'): PaperWorkbook {
  const sheets: PaperSheet[] = [];
  const named = (name: string): PaperSheet => {
    const found = sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  const cell = (sheet: string, row: number, column: number): PaperCell => {
    const { cells } = named(sheet);
    while (cells.length < row) cells.push([]);
    const line = cells[row - 1] ?? [];
    while (line.length < column) line.push({ value: '', formula: '' });
    return line[column - 1] ?? { value: '', formula: '' };
  };
  const each = (area: Area, change: (cell: PaperCell, row: number, column: number) => void): void => {
    for (let row = 0; row < area.rows; row += 1) {
      for (let column = 0; column < area.columns; column += 1) {
        change(cell(area.sheet, area.row + row, area.column + column), row, column);
      }
    }
  };

  const valuesOf = (name: string): CellValue[][] => {
    const { cells } = named(name);
    const width = Math.max(1, ...cells.map((row) => row.length));
    const values = cells.map((row) => Array.from({ length: width }, (_, index) => row[index]?.value ?? ''));
    cells.forEach((row, at) => {
      row.forEach(({ formula, value }, index) => {
        if (formula === '' || value !== '') return;
        shownBy(formula).forEach((heading, offset) => {
          const line = values[at];
          if (line && (line[index + offset] ?? '') === '') line[index + offset] = heading;
        });
      });
    });
    const widest = Math.max(width, ...values.map((row) => row.length));
    const padded = values.map((row) => [...row, ...Array<CellValue>(widest - row.length).fill('')]);
    return padded.length > 0 ? padded : [['']];
  };

  const snapshotOf = (sheet: PaperSheet): SheetSnapshot => {
    const values = valuesOf(sheet.name);
    return {
      name: sheet.name,
      values,
      formulas: values.map((row, at) => row.map((_, index) => sheet.cells[at]?.[index]?.formula ?? '')),
      rows: 1000,
      columns: 26,
      frozenRows: 0,
      charts: 0,
      topNotes: [],
    };
  };

  const applyStep = (step: Step): void => {
    switch (step.kind) {
      case 'add-sheet':
        if (sheets.some(({ name }) => name.toLowerCase() === step.sheet.toLowerCase())) {
          throw new Error(`a sheet named ${step.sheet} is there already`);
        }
        sheets.splice(step.position, 0, { name: step.sheet, cells: [] });
        return;
      case 'insert-columns':
        for (const row of named(step.sheet).cells) {
          while (row.length < step.after) row.push({ value: '', formula: '' });
          row.splice(
            step.after,
            0,
            ...Array.from({ length: step.count }, () => ({ value: '', formula: '' })),
          );
        }
        return;
      case 'write-values':
        each(step.area, (target, row, column) => {
          target.value = toValue(step.values[row]?.[column] ?? null);
          target.formula = '';
        });
        return;
      case 'write-formulas':
        each(step.area, (target, row, column) => {
          target.value = '';
          target.formula = step.formulas[row]?.[column] ?? '';
        });
        return;
      case 'clear-values':
        each(step.area, (target) => {
          target.value = '';
          target.formula = '';
        });
        return;
      default:
        return;
    }
  };

  return {
    sheets,
    cell,
    valuesOf,
    snapshot: () => ({
      today: dayFromIso(today) ?? 0,
      locale: paperLocale,
      sheetNames: sheets.map(({ name }) => name),
      sheets: sheets.map(snapshotOf),
      selection: null,
    }),
    apply: (plan) => plan.steps.forEach(applyStep),
    put(name, values) {
      if (!sheets.some((sheet) => sheet.name === name)) sheets.push({ name, cells: [] });
      values.forEach((row, at) => {
        row.forEach((value, index) => {
          cell(name, at + 1, index + 1).value = value;
        });
      });
    },
  };
}
