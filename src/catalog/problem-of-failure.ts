// What people are told when work on the workbook ended in an exception.
import type { Problem } from '../domain/problem.ts';
import { PlanInterrupted } from '../workbook/plan-interrupted.ts';

/** A service that failed is no bug, and what it left behind is known. */
export const problemOfFailure = (error: unknown): Problem =>
  error instanceof PlanInterrupted
    ? { code: 'interrupted', isAsBefore: error.isAsBefore }
    : { code: 'unexpected' };
