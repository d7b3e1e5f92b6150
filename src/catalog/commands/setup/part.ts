// Part of a plan: steps, and the sentences about them.
import type { Plan } from '../../../workbook/plan.ts';

export type Part = Omit<Plan, 'says'>;

export const nothing: Part = { steps: [], changed: [], kept: [], problems: [] };

export const together = (parts: readonly Part[]): Part => ({
  steps: parts.flatMap((part) => part.steps),
  changed: parts.flatMap((part) => part.changed),
  kept: parts.flatMap((part) => part.kept),
  problems: parts.flatMap((part) => part.problems),
});
