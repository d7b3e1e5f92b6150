// The fields of a key result: what the sentence says, under what somebody typed.
import { isoFromDay } from '../../src/domain/day.ts';
import { type KeyResultType, keyResultTypes } from '../../src/domain/okr/key-result.ts';
import type { GoalAssessment } from '../../src/domain/smart/assess.ts';
import { writtenNumber } from '../../src/domain/written-number.ts';
import type { KeyResultDraft, KeyResultField } from './draft.ts';
import { fieldText } from './field-text.ts';
import { kpiNamedIn } from './named-kpi.ts';

/** What is known of the workbook and the objective when a key result is written. */
export interface Surroundings {
  readonly decimalMark: '.' | ',';
  readonly owner: string;
  readonly due: string | null;
  readonly kpis: readonly {
    readonly id: string;
    readonly kpi: string;
    readonly unit: string;
    readonly latest: number | null;
  }[];
}

/** Every field as the text its input shows; '' is empty. */
export type FilledFields = Readonly<Record<KeyResultField, string>>;

/** The type a text names; null where it names none. */
export const keyResultTypeOf = (text: string): KeyResultType | null =>
  keyResultTypes.find((type) => type === text) ?? null;

function typeFrom({ parsed, isOutcome, findings }: GoalAssessment): KeyResultType | '' {
  if (findings.some(({ rule }) => rule === 'baseline-discovery')) return 'findBaseline';
  switch (parsed.direction) {
    case 'increase':
    case 'decrease':
      return parsed.direction;
    case 'maintain':
      return parsed.bound ?? '';
    case null:
      if (isOutcome !== false) return '';
      return parsed.target === null ? 'yesNo' : 'milestone';
  }
}

/** Where a change leads from a known start: "by 20 %" multiplies, "by 5 points" and "by 40" add. */
function targetAfterChange(
  start: number,
  { change, unit, direction }: GoalAssessment['parsed'],
): number | null {
  if (change === null) return null;
  const size = direction === 'decrease' ? -Math.abs(change) : change;
  if (unit === '%') return start * (1 + size / 100);
  if (unit === 'x') return start * change;
  return start + size;
}

/**
 * Fills the form from the sentence; what somebody typed always wins, even an emptied field.
 *
 * @example fillFields({ sentence: 'Raise leads from 40 to 60', typed: {} }, assessment, surroundings).target //=> '60'
 */
export function fillFields(
  { sentence, typed }: KeyResultDraft,
  assessment: GoalAssessment,
  { decimalMark, owner, due, kpis }: Surroundings,
): FilledFields {
  const { parsed } = assessment;
  const numberText = (value: number | null): string => (value === null ? '' : fieldText(value, decimalMark));
  const kpiId = typed.kpiId ?? kpiNamedIn(sentence, kpis);
  const kpiUnit = kpis.find(({ id }) => id === kpiId)?.unit ?? '';
  const start = typed.start ?? numberText(parsed.baseline);
  const startNumber = writtenNumber(start, decimalMark);
  const isChange = parsed.target === null && parsed.change !== null;
  const reached = isChange && startNumber !== null ? targetAfterChange(startNumber, parsed) : parsed.target;
  // The unit of a change ("by 20 %") is not the unit of what changes.
  const saidUnit = isChange ? (parsed.unit === 'pp' ? '%' : '') : (parsed.unit ?? '');
  return {
    type: typed.type ?? typeFrom(assessment),
    start,
    target: typed.target ?? numberText(reached),
    upper: typed.upper ?? numberText(parsed.upper),
    unit: typed.unit ?? (saidUnit || kpiUnit),
    due: typed.due ?? (parsed.deadline === null ? (due ?? '') : isoFromDay(parsed.deadline)),
    owner: typed.owner ?? owner,
    kpiId,
  };
}

/** Which inputs a type needs; the others would only be in the way. */
export function fieldsOfType(type: KeyResultType | null): readonly KeyResultField[] {
  switch (type) {
    case 'yesNo':
      return [];
    case 'findBaseline':
      return ['unit'];
    case 'between':
      return ['target', 'upper', 'unit'];
    case 'atLeast':
    case 'atMost':
      return ['start', 'target', 'unit'];
    case 'milestone':
    case 'increase':
    case 'decrease':
    case null:
      return ['start', 'target', 'unit'];
  }
}
