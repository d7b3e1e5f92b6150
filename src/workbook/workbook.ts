// The door to a spreadsheet: what the catalogue may ask of the workbook it works on.
import type { Plan } from './plan.ts';
import type { Snapshot } from './snapshot.ts';

export interface Workbook {
  /** Reads everything a command or request may look at. */
  read(): Snapshot;
  /** Does what the plan says, in one pass, and all or nothing of it; throws `PlanInterrupted` where it could not. */
  apply(plan: Plan): void;
  /** Runs the work while nobody else runs such work on this workbook; null where it stayed busy. */
  exclusively<Value>(work: () => Value): { readonly value: Value } | null;
}
