// Speaks where a key result belongs to no objective.
import { keyResults, type Rule, silent } from './rule.ts';

export const notLinked: Rule = {
  id: 'not-linked',
  letter: 'relevant',
  kinds: keyResults,
  severity: 'suggestion',
  detect: ({ goal }) => (goal.fields === null || goal.fields.parentId !== null ? silent : [{ span: null }]),
};
