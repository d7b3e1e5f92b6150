// The names of cells and ranges, as people and formulas write them.

/**
 * The letters of a column counted from 1.
 *
 * @example columnLetters(28) //=> 'AB'
 */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * A sheet's name as formulas write it.
 *
 * @example sheetReference('Check-ins') //=> "'Check-ins'"
 */
export function sheetReference(sheet: string): string {
  const needsNoQuotes = /^[A-Za-z_][A-Za-z_]*$/.test(sheet);
  return needsNoQuotes ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}

/**
 * A cell as people name it in a sentence.
 *
 * @example cellName({ sheet: 'Key Results', row: 4, column: 9 }) //=> 'Key Results!I4'
 */
export function cellName(cell: {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}): string {
  return `${cell.sheet}!${columnLetters(cell.column)}${cell.row}`;
}

/**
 * The row and column of a cell by its name, both counted from 1.
 *
 * @example cellNamed('AB7') //=> { row: 7, column: 28 }
 */
export function cellNamed(name: string): { row: number; column: number } {
  const letters = name.replace(/\d+$/, '');
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(name.slice(letters.length)), column };
}
