// Formulas in plans use commas between arguments; sheets with a decimal comma need semicolons there.

const textsAndNames = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** Odd pieces are quoted texts and sheet names, which stay as they are. */
function replaceOutsideQuotes(formula: string, from: string, to: string): string {
  return formula
    .split(textsAndNames)
    .map((piece, index) => (index % 2 === 0 ? piece.split(from).join(to) : piece))
    .join('');
}

/**
 * A formula of a plan, as the sheet takes it.
 *
 * @example formulaForSheet("=F(A1:C, 'a, b'!A1)", ',') //=> "=F(A1:C; 'a, b'!A1)"
 */
export function formulaForSheet(formula: string, decimalMark: '.' | ','): string {
  return decimalMark === ',' ? replaceOutsideQuotes(formula, ',', ';') : formula;
}

/** A formula of the sheet, as snapshots hold it. */
export function formulaFromSheet(formula: string, decimalMark: '.' | ','): string {
  return decimalMark === ',' ? replaceOutsideQuotes(formula, ';', ',') : formula;
}
