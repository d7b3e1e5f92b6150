// What a custom function is: one object from which the stub, the help, the docs and the tests follow.
import type { CellMessages } from '../../messages/cell-messages.ts';
import type { CellValue, Grid, WorkbookLocale } from '../../workbook/cell.ts';
import type { GoalReader } from './goal-reader.ts';

/** What Sheets passes: a scalar for one cell, rows for a range, undefined where it was left out. */
export type FunctionArgument = CellValue | Grid | undefined;

export interface FunctionParameter {
  /** Lower case with underscores, as the formula helper shows it. */
  readonly name: string;
  /** What to put there, with its unit. */
  readonly describes: string;
  /** An argument as typed in a formula, such as `A2` or `"Increase"`. */
  readonly example: string;
  readonly optional?: boolean;
}

/** A formula and what it shows; `cells` are typed into the sheet first. A test evaluates it in the engine. */
export interface FunctionExample {
  readonly formula: string;
  readonly cells?: Readonly<Record<string, string>>;
  readonly result: CellValue | Grid;
  readonly note?: string;
}

/** What a function may look at besides its arguments. */
export interface CellContext {
  readonly locale: WorkbookLocale;
  readonly words: CellMessages;
  /** Reads and judges sentences; asking for it is what loads it. */
  goals(): GoalReader;
}

export interface CustomFunction {
  readonly name: string;
  /** One line, shown by Sheets while the formula is typed. */
  readonly summary: string;
  readonly details?: string;
  readonly parameters: readonly FunctionParameter[];
  /** What comes back, with its unit. */
  readonly returns: string;
  /** What wrong input gives. */
  readonly badInput: string;
  readonly examples: readonly FunctionExample[];
  compute(args: readonly FunctionArgument[], context: CellContext): CellValue | Grid;
}
