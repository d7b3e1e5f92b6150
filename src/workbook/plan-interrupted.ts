// What a workbook throws when its service fails while a plan is applied.

export class PlanInterrupted extends Error {
  /** Whether everything was put back as it was, or some of the plan's changes may stand. */
  readonly isAsBefore: boolean;

  constructor(isAsBefore: boolean, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause));
    this.name = 'PlanInterrupted';
    this.isAsBefore = isAsBefore;
  }
}
