// The unit of a key result where its numbers do not carry one: in a heading, or in brackets at the end of its name.
import type { BlockReader } from '../blocks/block-reader.ts';
import { currencyIn, unitNamed } from '../notation/amounts.ts';
import { answerSaid } from '../notation/answers-in-sentences.ts';
import { namesSource } from '../notation/sources-of-figures.ts';
import type { KeyResultColumns } from './key-result-columns.ts';

/** `Target (%)`: a unit that stands in the headings of the numbers. */
export function unitOfHeadings(
  { columns: all }: BlockReader,
  { current, start, target }: KeyResultColumns,
): string {
  for (const column of [target, current, start]) {
    const text = column === null ? '' : (all[column]?.text ?? '');
    if (/[\p{L}\s]%\s*$/u.test(text)) return '%';
    const unit = unitNamed(/[([]\s*(?:in )?([^()[\]]{1,12})\s*[)\]]/.exec(text)?.[1] ?? '');
    if (unit === '%' || /^[A-Z]{3}$/.test(unit)) return unit;
  }
  return '';
}

/** `Percentage`, `Currency (€)`: a kind of measure that gives its unit away. */
export const unitOfKind = (kind: string): string =>
  /%|\b(?:per ?cent(?:age)?|prozent|pourcentage|porcentaje)\b/i.test(kind) ? '%' : currencyIn(kind);

/** The unit in brackets at the end of a name: `First answer (hours)`. */
export function unitIn(text: string): string {
  const inBrackets = /\((?:in )?([^()]{1,20})\)\s*$/.exec(text)?.[1];
  if (inBrackets === undefined || namesSource(inBrackets)) return '';
  const isUnit = !/[\d:→+&,;]/.test(inBrackets) && answerSaid(text) === null;
  return isUnit ? unitNamed(inBrackets) : '';
}
