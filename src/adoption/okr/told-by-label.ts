// What a label in a line below a key result tells of it: `Target: 12`, `Confidence: 7/10`, `Owner: Ann`.
import type { BlockReader } from '../blocks/block-reader.ts';
import { type Amount, amountInText } from '../notation/amounts.ts';
import type { Label } from '../sheet/label-rows.ts';
import { outOfTen } from './confidence-of-row.ts';
import { dayOfLabel } from './day-of-label.ts';
import type { GrowingKeyResult } from './growing-objective.ts';
import { typeBetween } from './key-result-type.ts';

/** The key result with what a label tells; null where it tells nothing, or other than was told before. */
export function withLabel(
  reader: BlockReader,
  goal: GrowingKeyResult,
  label: Label,
): GrowingKeyResult | null {
  const { role, text } = label;
  switch (role) {
    case 'owner':
      return goal.owner === '' ? { ...goal, owner: text } : null;
    case 'due':
    case 'cycle': {
      const due = goal.due === null ? dayOfLabel(reader, label) : null;
      return due === null ? null : { ...goal, due };
    }
    case 'confidence': {
      const confidence = outOfTen(amountOf(reader, label), false);
      return confidence === null ? null : { ...goal, confidence };
    }
    case 'start':
    case 'target':
    case 'current':
      return withAmount(goal, role, amountOf(reader, label));
    default:
      return null;
  }
}

/** The amount behind a label, in its cell or the next. */
const amountOf = (reader: BlockReader, { column, labelColumn, row, text }: Label): Amount | null =>
  column === labelColumn ? amountInText(text, reader.setting.locale) : reader.look(row, column);

/** A label counts for more than the sentence. */
function withAmount(
  goal: GrowingKeyResult,
  role: 'start' | 'target' | 'current',
  amount: Amount | null,
): GrowingKeyResult | null {
  if (!amount) return null;
  const told = {
    ...goal,
    [role]: amount.value,
    unit: goal.unit || amount.unit,
    inferred: goal.inferred.filter((field) => field !== role),
  };
  return { ...told, type: goal.type ?? amount.bound ?? typeBetween(told.start, told.target) };
}
