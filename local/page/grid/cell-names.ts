// Names of cells: rows and columns from 0 to "A1" and back.

/**
 * @example nameOfCell(0, 0) //=> 'A1'
 * @example nameOfCell(9, 27) //=> 'AB10'
 */
export function nameOfCell(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/**
 * Reads "B3" or "B3:C9"; null when it is neither.
 *
 * @example zoneOfName('B3:C9') //=> { top: 2, left: 1, bottom: 8, right: 2 }
 */
export function zoneOfName(a1: string): { top: number; left: number; bottom: number; right: number } | null {
  const read = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i.exec(a1.replaceAll('$', ''));
  const [, column, row, lastColumn, lastRow] = read ?? [];
  if (column === undefined || row === undefined) return null;
  const [left, top] = [columnOf(column), Number(row) - 1];
  const [right, bottom] = [columnOf(lastColumn ?? column), Number(lastRow ?? row) - 1];
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
