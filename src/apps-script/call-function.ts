// What happens when a cell calls a custom function: the catalogue computes, and a bug shows as a short message.
import type { CellContext, CustomFunction, FunctionArgument } from '../catalog/functions/custom-function.ts';
import type { CellValue, Grid } from '../workbook/cell.ts';
import { reportBug } from './report-bug.ts';

export function callFunction(
  declared: CustomFunction,
  args: readonly FunctionArgument[],
  context: CellContext,
): CellValue | Grid {
  try {
    return declared.compute(args, context);
  } catch (error) {
    reportBug(error);
    return context.words.functions.failed;
  }
}
