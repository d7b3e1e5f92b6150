// Figures beside sentences that say what is to be reached: where each of these goals stands, whatever the headings say.
import type { WorkbookLocale } from '../../workbook/cell.ts';
import type { Amount } from '../notation/amounts.ts';
import { type GoalNumbers, goalNumbersIn } from '../notation/goal-numbers.ts';
import type { Meaning } from '../notation/meaning.ts';
import { type ColumnLook, isOfFigures, isOfTexts } from './column-looks.ts';
import { isSequence } from './figures-by-shape.ts';
import { type Shape, type Table, unknown } from './shaped-table.ts';

/** What would say in words of its own where goals or figures stand. */
const stated: ReadonlySet<Meaning> = new Set([
  'objective',
  'goal',
  'keyResult',
  'kpi',
  'start',
  'target',
  'current',
  'progress',
  'period',
]);
const fewestTold = 2;

/** The sentences and the figures, the only ones there are; null where the one need not speak of the other. */
export function valuesBesideSentences(table: Table, locale: WorkbookLocale): Shape | null {
  if (table.headed.some(({ meaning }) => stated.has(meaning))) return null;
  const [values, more] = unknown(table).filter((look) => isOfFigures(look) && !isSequence(look));
  if (!values || more) return null;
  const sentences = unknown(table).find(
    (look) => look.column < values.column && isOfTexts(look) && areReachedIn(look, values, locale),
  );
  return sentences
    ? new Map([
        [sentences.column, { meaning: 'keyResult', number: null }],
        [values.column, { meaning: 'current', number: null }],
      ])
    : null;
}

/** Whether most values are in the unit of the target beside them, or on the way to it. */
function areReachedIn({ texts }: ColumnLook, { amounts }: ColumnLook, locale: WorkbookLocale): boolean {
  const pairs = [...amounts].map(([row, amount]) => ({
    amount,
    said: goalNumbersIn(texts.get(row) ?? '', locale, 0),
  }));
  const told = pairs.filter(({ amount, said }) => isToward(amount, said)).length;
  return told >= fewestTold && told * 2 >= pairs.length;
}

function isToward({ unit, value }: Amount, { start, target, unit: wanted }: GoalNumbers): boolean {
  if (target === null) return false;
  if (unit !== '' && unit === wanted) return true;
  if (start === null || start === target || unit !== wanted) return false;
  const done = (value - start) / (target - start);
  return done >= -0.25 && done <= 1.1;
}
