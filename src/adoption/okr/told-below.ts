// What rows below key results that stand beside each other tell of each: its owner, its numbers, its date.
import type { BlockReader } from '../blocks/block-reader.ts';
import type { Role } from '../notation/words-of-roles.ts';
import type { GrowingKeyResult } from './growing-objective.ts';

const fields = ['start', 'target', 'current', 'owner', 'due', 'unit'] as const;
type Field = (typeof fields)[number];

/** Whether rows below key results tell such a thing. */
export const isToldBelow = (role: Role): role is Field => fields.some((field) => field === role);

/** The key result with what a cell below it tells; null where the cell tells nothing. */
export function withField(
  reader: BlockReader,
  goal: GrowingKeyResult,
  field: Field,
  row: number,
  column: number,
): GrowingKeyResult | null {
  switch (field) {
    case 'owner':
    case 'unit': {
      const text = reader.take(row, column);
      return text === '' ? null : { ...goal, [field]: text };
    }
    case 'due': {
      const due = reader.due(row, column);
      return due === null ? null : { ...goal, due };
    }
    case 'start':
    case 'target':
    case 'current':
      return withNumber(reader, goal, field, row, column);
  }
}

function withNumber(
  reader: BlockReader,
  goal: GrowingKeyResult,
  field: 'start' | 'target' | 'current',
  row: number,
  column: number,
): GrowingKeyResult | null {
  const amount = reader.amount(row, column);
  if (amount) return { ...goal, [field]: amount.value, unit: goal.unit || amount.unit };
  const answer = reader.yesNo(row, column);
  if (answer === null) return null;
  return { ...goal, type: 'yesNo', [field]: field === 'start' ? null : answer };
}
