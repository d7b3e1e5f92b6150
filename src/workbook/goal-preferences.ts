// Reads a workbook's own way with the SMART check: rules switched off, words a team knows the meaning of.
import type { GoalPreferences } from '../domain/smart/assess.ts';
import { isRuleId } from '../domain/smart/rules/rule-ids.ts';
import type { CellValue } from './cell.ts';

export interface ReadPreferences {
  readonly preferences: GoalPreferences;
  /** Names that are no rule's. */
  readonly unknownRules: readonly string[];
}

export const noPreferences: GoalPreferences = { switchedOffRules: [], acceptedWords: [] };

const listed = (cell: CellValue): readonly string[] =>
  String(cell)
    .split(/[,;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** "No baseline" and "no-baseline" are one rule. */
const asId = (name: string): string => name.toLowerCase().replace(/[\s_]+/g, '-');

/**
 * @example readGoalPreferences('vanity, No baseline', 'ABM').preferences.switchedOffRules //=> ['vanity', 'no-baseline']
 */
export function readGoalPreferences(rulesOff: CellValue, accepted: CellValue): ReadPreferences {
  const named = listed(rulesOff);
  return {
    preferences: {
      switchedOffRules: named.map(asId).filter(isRuleId),
      acceptedWords: listed(accepted),
    },
    unknownRules: named.filter((name) => !isRuleId(asId(name))),
  };
}
