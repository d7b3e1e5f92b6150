// The names of the rules, apart from the rules: Settings know them in every cell, where no sentence is judged.

export const ruleIds = [
  'contradiction',
  'impossible',
  'placeholder',
  'vague',
  'output',
  'compound',
  'no-target',
  'baseline-discovery',
  'no-baseline',
  'points-or-percent',
  'vanity',
  'beyond-history',
  'within-noise',
  'not-linked',
  'same-measure',
  'no-deadline',
  'past-deadline',
  'outside-cycle',
  'ambiguous-date',
  'field-mismatch',
] as const;

export type RuleId = (typeof ruleIds)[number];

/** Whether text from outside, such as a Settings cell, names a rule. */
export const isRuleId = (text: string): text is RuleId => ruleIds.some((id) => id === text);
