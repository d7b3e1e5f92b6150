// Numbers in a field, in the workbook's way of writing.

/**
 * A number as a person would type it, in the workbook's way of writing.
 *
 * @example fieldText(3100.5, '.') //=> '3,100.5'
 */
export function fieldText(value: number, decimalMark: '.' | ','): string {
  const rounded = Number(value.toPrecision(12));
  const [whole = '', fraction] = String(rounded).split('.');
  const groupMark = decimalMark === '.' ? ',' : '.';
  const grouped = /e/.test(whole) ? whole : whole.replace(/\B(?=(\d{3})+$)/g, groupMark);
  return fraction === undefined ? grouped : `${grouped}${decimalMark}${fraction}`;
}
