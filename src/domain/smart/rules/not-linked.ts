// Speaks where a key result belongs to no objective.
import { keyResults, type Rule, silent } from './rule.ts';

export const notLinked: Rule = {
  id: 'not-linked',
  letter: 'relevant',
  kinds: keyResults,
  severity: 'suggestion',
  // Left out, the objective is unknown, and nothing is said of it.
  detect: ({ goal }) => (goal.fields?.parentId === null ? [{ span: null }] : silent),
};
