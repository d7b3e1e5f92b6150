// Sheets refuses custom functions whose arguments change by themselves: NOW(), RAND() and their kin, even by way of cells.
import { registries } from '@odoo/o-spreadsheet';

type Description = Parameters<typeof registries.functionRegistry.replace>[1];
type Evaluation = ThisParameterType<Description['compute']>;
type Getters = Evaluation['getters'];
type Position = Parameters<Getters['getCell']>[0];
type Cell = NonNullable<ReturnType<Getters['getCell']>>;
type Formula = Extract<Cell, { readonly isFormula: true }>['compiledFormula'];
type Range = Formula['rangeDependencies'][number];

const volatileNames = ['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY'] as const;
const volatileCall = new RegExp(`\\b(?:${volatileNames.join('|')})\\(`, 'i');

/** Formulas between a volatile cell and the function are followed through ranges up to this size. */
const mostCellsFollowed = 2_000;

/** The cells whose own formulas have called a volatile function, by model. */
const seen = new WeakMap<object, Map<string, Position>>();

/** Takes note of every cell that calls one of these functions. */
export function addVolatilesToEngine(): void {
  for (const name of volatileNames) {
    const original = registries.functionRegistry.get(name);
    registries.functionRegistry.replace(name, {
      ...original,
      compute(...args) {
        const position = this.__originCellPosition;
        if (position) {
          const cells = seen.get(this.getters) ?? new Map<string, Position>();
          seen.set(this.getters, cells.set(`${position.sheetId}!${position.row}!${position.col}`, position));
        }
        return original.compute.apply(this, args);
      },
    });
  }
}

const formulaAt = (getters: Getters, position: Position): Formula | null => {
  const cell = getters.getCell(position);
  return cell?.isFormula ? cell.compiledFormula : null;
};

function holdsVolatileCall(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if ('type' in node && node.type === 'FUNCALL' && 'value' in node && volatileCall.test(`${node.value}(`)) {
    return true;
  }
  return Object.values(node).some(holdsVolatileCall);
}

const isIn = ({ sheetId, zone }: Range, { row, col, sheetId: sheet }: Position): boolean =>
  sheet === sheetId && row >= zone.top && row <= zone.bottom && col >= zone.left && col <= zone.right;

function formulasIn(getters: Getters, { sheetId, zone }: Range): Formula[] {
  const bottom = Math.min(zone.bottom, getters.getNumberRows(sheetId) - 1);
  const right = Math.min(zone.right, getters.getNumberCols(sheetId) - 1);
  if ((bottom - zone.top + 1) * (right - zone.left + 1) > mostCellsFollowed) return [];
  const formulas: Formula[] = [];
  for (let row = zone.top; row <= bottom; row += 1) {
    for (let col = zone.left; col <= right; col += 1) {
      const formula = formulaAt(getters, { sheetId, row, col });
      if (formula) formulas.push(formula);
    }
  }
  return formulas;
}

function dependsOnVolatileCell(getters: Getters, formula: Formula): boolean {
  const cells = [...(seen.get(getters)?.values() ?? [])].filter(
    (position) =>
      getters.tryGetSheet(position.sheetId) &&
      volatileCall.test(formulaAt(getters, position)?.normalizedFormula ?? ''),
  );
  if (cells.length === 0) return false;
  const followed = new Set<Formula>([formula]);
  for (const { rangeDependencies } of followed) {
    for (const range of rangeDependencies) {
      if (cells.some((cell) => isIn(range, cell))) return true;
      for (const next of formulasIn(getters, range)) followed.add(next);
    }
  }
  return false;
}

/** Whether the formula that is being calculated hands the function something that changes by itself. */
export function hasVolatileArgument({ getters, __originCellPosition }: Evaluation, name: string): boolean {
  const formula = __originCellPosition ? formulaAt(getters, __originCellPosition) : null;
  if (formula === null) return false;
  if (volatileCall.test(formula.normalizedFormula)) {
    const calls = formula.getFunctionsFromTokens([name], getters);
    if (calls.some(({ args }) => holdsVolatileCall(args))) return true;
  }
  return dependsOnVolatileCell(getters, formula);
}
