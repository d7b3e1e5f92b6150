// Lets cells call the add-on's functions: makes them known to the engine and carries values there and back.
import { CellErrorType, EvaluationError, helpers, registries } from './engine.ts';
import type { FunctionDeclaration } from './function-declarations.ts';
import { withoutApostrophe } from './plain-text.ts';
import { hasVolatileArgument } from './volatile-arguments.ts';

/** What runs the functions: the add-on's own context, in Node or on the page. Given to a model as `custom`. */
export interface FunctionHost {
  /** Calls a function with values of its own world; throws what the function throws. */
  call(name: string, args: readonly unknown[]): unknown;
  /** The Date of the function's world for a date cell. */
  dateOfSerial(serial: number): unknown;
  /** The serial number of a Date of any world. */
  serialOfDate(date: Date): number;
  /** Rows as arrays of the function's world. */
  rowsOf(rows: unknown[][]): unknown;
}

/** What a model's `custom` must hold for its cells to call functions; null until an add-on is there. */
export type WithFunctionHost = { functionHost: FunctionHost | null };

type Description = Parameters<typeof registries.functionRegistry.replace>[1];
type Argument = Parameters<Description['compute']>[number];
type CellResult = { value: string | number | boolean | null; format?: string };
interface CellInput {
  readonly value: unknown;
  readonly format?: string | undefined;
}

const category = 'Add-on';

const googleErrors: Readonly<Record<string, string>> = {
  [CellErrorType.InvalidReference]: '#REF!',
  [CellErrorType.GenericError]: '#ERROR!',
  [CellErrorType.BadExpression]: '#ERROR!',
  [CellErrorType.CircularDependency]: '#REF!',
};

const refusesVolatile =
  'This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().';

/** An error value of the engine, as Sheets writes it. */
export const shownError = (error: string): string => googleErrors[error] ?? error;

function toInput(cell: CellInput, host: FunctionHost): unknown {
  const { value, format } = cell;
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' && format && helpers.isDateTimeFormat(format))
    return host.dateOfSerial(value);
  return typeof value === 'string' ? withoutApostrophe(shownError(value), format) : value;
}

function toArgument(argument: Argument, host: FunctionHost): unknown {
  if (argument === undefined) return undefined;
  if (!Array.isArray(argument)) return toInput(argument, host);
  const height = argument[0]?.length ?? 0;
  const rows: unknown[][] = [];
  for (let row = 0; row < height; row += 1) {
    rows.push(argument.map((column) => toInput(column[row] ?? { value: null }, host)));
  }
  return host.rowsOf(rows);
}

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

function toResult(value: unknown, host: FunctionHost): CellResult {
  if (value === undefined || value === null) return { value: '' };
  if (typeof value === 'string' || typeof value === 'boolean') return { value };
  if (typeof value === 'number')
    return { value: Number.isFinite(value) ? value : CellErrorType.InvalidNumber };
  if (isDate(value)) {
    const serial = host.serialOfDate(value);
    return { value: serial, format: Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss' };
  }
  throw new EvaluationError(
    'A custom function may return text, numbers, truth values, dates or rows of these.',
  );
}

/** The engine counts columns first. */
function toColumns(rows: readonly unknown[], host: FunctionHost): CellResult[][] {
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0) throw new EvaluationError('A custom function returned rows without cells.');
  const columns: CellResult[][] = Array.from({ length: width }, () => []);
  for (const row of rows) {
    if (!Array.isArray(row) || row.length !== width) {
      throw new EvaluationError('A custom function must return rows of equal length.');
    }
    columns.forEach((column, at) => {
      column.push(toResult(row[at], host));
    });
  }
  return columns;
}

function called(host: FunctionHost, name: string, args: readonly Argument[]): CellResult | CellResult[][] {
  const values = args.map((argument) => toArgument(argument, host));
  let result: unknown;
  try {
    result = host.call(name, values);
  } catch (error) {
    const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
    throw new EvaluationError(String(message));
  }
  return Array.isArray(result) ? toColumns(result, host) : toResult(result, host);
}

/** Whether a formula calls a function that only the add-on has. */
export const callsAddOn = (normalizedFormula: string): boolean =>
  [...normalizedFormula.matchAll(/([A-Za-z_][\w.]*)\(/g)].some(
    ([, name = '']) => registries.functionRegistry.get(name.toUpperCase())?.category === category,
  );

/** Makes the functions known to the engine, before the models whose cells call them are made. */
export function registerCustomFunctions(declarations: readonly FunctionDeclaration[]): void {
  for (const { name, summary, parameters } of declarations) {
    registries.functionRegistry.replace(name, {
      description: summary,
      category,
      isExported: true,
      args: parameters.map((parameter) => ({
        name: parameter.name,
        description: parameter.describes,
        type: ['ANY'],
        acceptErrors: true,
        acceptMatrix: true,
        optional: true,
      })),
      compute(...args) {
        const host: WithFunctionHost['functionHost'] = this.functionHost;
        if (!host) throw new EvaluationError('The add-on is not loaded.', CellErrorType.UnknownFunction);
        if (hasVolatileArgument(this, name)) throw new EvaluationError(refusesVolatile);
        return called(host, name, args);
      },
    });
  }
}
