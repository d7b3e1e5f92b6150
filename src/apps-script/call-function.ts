// What happens when a cell calls a custom function: the catalogue computes, and a bug shows as a short message.
import type { CustomFunction, FunctionArgument } from '../catalog/functions/custom-function.ts';
import type { Messages } from '../messages/messages.ts';
import type { CellValue, Grid, WorkbookLocale } from '../workbook/cell.ts';
import { reportBug } from './report-bug.ts';

export function callFunction(
  declared: CustomFunction,
  args: readonly FunctionArgument[],
  locale: WorkbookLocale,
  words: Messages,
): CellValue | Grid {
  try {
    return declared.compute(args, { locale, words });
  } catch (error) {
    reportBug(error);
    return words.functions.failed;
  }
}
