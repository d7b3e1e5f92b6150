// What a person may wonder about, seeing the sheet they are about to adopt.
import type { Understanding } from '../../adoption/understanding.ts';
import type { Messages } from '../../messages/messages.ts';
import type { ForeignSheet } from '../../workbook/foreign-sheet.ts';

/** From here on nobody reads a sheet column by column. */
const wideFrom = 60;

export function aboutSheet(
  { isProtected, merged, values }: ForeignSheet,
  { columns, kept, notOkr }: Understanding,
  { adoption: { about } }: Messages,
): readonly string[] {
  const width = values.reduce((most, row) => Math.max(most, row.length), 0);
  const understood = columns.filter(({ meaning }) => meaning !== 'unknown').length;
  const over = merged.find(
    ({ left, right, top }) => left === 0 && right - left + 1 >= Math.max(3, width * 0.8) && top < 5,
  );
  const heading = over === undefined ? '' : String(values[over.top]?.[over.left] ?? '').trim();
  return [
    isProtected ? about.isProtected : '',
    width >= wideFrom && notOkr === null ? about.isWide(width, understood) : '',
    kept.some(({ text }) => text === heading) && notOkr === null ? about.isUnderOneHeading(heading) : '',
  ].filter((sentence) => sentence !== '');
}
