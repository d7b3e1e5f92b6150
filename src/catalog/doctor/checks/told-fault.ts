// What is wrong with a rule, in a sentence.
import type { Messages } from '../../../messages/messages.ts';
import { columnLetters } from '../../../workbook/placing/a1.ts';
import type { ValidationRule } from '../../../workbook/plan.ts';
import type { Area } from '../../../workbook/snapshot.ts';
import type { RuleFault } from './rule-fault.ts';

/** A range as people name it; a single cell by itself. */
export function rangeName({ sheet, row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row}`;
  const last = `${columnLetters(column + columns - 1)}${row + rows - 1}`;
  return first === last ? `${sheet}!${first}` : `${sheet}!${first}:${last}`;
}

/** `where` says which rows have it. */
export function toldFault(
  fault: RuleFault,
  wanted: ValidationRule['kind'],
  where: string,
  { doctor: { rules } }: Messages,
): string {
  switch (fault.kind) {
    case 'missing':
      return rules.missing(rules.names[wanted], where);
    case 'of-another-kind':
      return fault.found === 'list' && wanted === 'choice-from'
        ? rules.fixedList(where)
        : rules.ofAnotherKind(rules.found[fault.found], rules.names[wanted], where);
    case 'other-choices':
      return rules.otherChoices(fault.unknown, fault.lacking, where);
    case 'other-limits':
      return rules.otherLimits(rules.limits(fault.found), rules.limits(fault.wanted), where);
    case 'place-gone':
      return rules.placeGone(where);
    case 'other-place':
      return rules.otherPlace(rangeName(fault.found), rangeName(fault.wanted), where);
    case 'short-place':
      return rules.shortPlace(rangeName(fault.found), where);
  }
}
