// Formulas in plans are written as in America; sheets with a decimal comma need ; between arguments, 1,5 for 1.5,
// and \ between the columns of an array, whose rows end in ; everywhere.

/** Quoted texts and sheet names, names of functions and cells, numbers, and whatever else stands alone. */
const pieces = {
  '.': /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_$][\w.$]*|\d*\.?\d+|[\s\S]/g,
  ',': /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_$][\w.$]*|\d*,?\d+|[\s\S]/g,
} as const;

type DecimalMark = keyof typeof pieces;

interface Separators {
  readonly decimal: DecimalMark;
  readonly argument: string;
  readonly column: string;
}

const american: Separators = { decimal: '.', argument: ',', column: ',' };
const european: Separators = { decimal: ',', argument: ';', column: '\\' };

const isNumber = (piece: string): boolean => /^[\d.,]*\d$/.test(piece);

function translated(formula: string, from: Separators, to: Separators): string {
  const open: string[] = [];
  return (formula.match(pieces[from.decimal]) ?? [])
    .map((piece) => {
      if (piece === '{' || piece === '(') open.push(piece);
      if (piece === '}' || piece === ')') open.pop();
      if (isNumber(piece)) return piece.replace(from.decimal, to.decimal);
      if (open[open.length - 1] === '{') return piece === from.column ? to.column : piece;
      return piece === from.argument ? to.argument : piece;
    })
    .join('');
}

/**
 * A formula of a plan, as the sheet takes it.
 *
 * @example formulaForSheet("=F(A1:C, 'a, b'!A1, {1.5, 2})", ',') //=> "=F(A1:C; 'a, b'!A1; {1,5\\ 2})"
 */
export function formulaForSheet(formula: string, decimalMark: DecimalMark): string {
  return decimalMark === ',' ? translated(formula, american, european) : formula;
}

/** A formula of the sheet, as snapshots hold it. */
export function formulaFromSheet(formula: string, decimalMark: DecimalMark): string {
  return decimalMark === ',' ? translated(formula, european, american) : formula;
}
