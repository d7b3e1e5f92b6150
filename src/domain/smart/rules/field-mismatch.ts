// Speaks where the form and the text name different numbers or dates.
import type { GoalFields, Span } from '../assess.ts';
import type { Judged } from '../judged.ts';
import { spanOf } from '../sentence/span-of.ts';
import { bothKinds, type Hit, type Rule } from './rule.ts';
import { setField } from './set-field.ts';

export const fieldMismatch: Rule = {
  id: 'field-mismatch',
  letter: 'measurable',
  kinds: bothKinds,
  severity: 'warning',
  detect: (judged) => {
    const { fields } = judged.goal;
    const { parsed, results, deadline } = judged.sentence;
    if (fields === null) return [];
    const main = results[0];
    return [
      ...differing(judged, 'start', fields.start, parsed.baseline, main?.baseline?.quantity ?? null),
      ...differing(judged, 'target', fields.target, parsed.target, main?.target?.quantity ?? null),
      ...differing(judged, 'due', fields.due, parsed.deadline, deadline),
    ];
  },
};

function differing(
  judged: Judged,
  field: keyof GoalFields & ('start' | 'target' | 'due'),
  inForm: number | null,
  inText: number | null,
  place: Span | null,
): readonly Hit[] {
  if (inForm === null || inText === null || isSame(judged, field, inForm, inText)) return [];
  const span = spanOf(place);
  return [{ span, data: { field, inForm, inText }, fixes: [setField(field, inText)] }];
}

/** A sheet holds 4 % as 0.04 or as 4; both are meant alike. */
function isSame(judged: Judged, field: 'start' | 'target' | 'due', inForm: number, inText: number): boolean {
  if (inForm === inText) return true;
  // A due date that only repeats the cycle's end is no second opinion.
  if (field === 'due' && inForm === judged.goal.cycle?.due) return true;
  const isPercent = field !== 'due' && judged.sentence.parsed.unit === '%';
  return isPercent && Math.abs(inForm * 100 - inText) < 1e-9;
}
