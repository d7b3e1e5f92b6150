// What a review may decide, as the log and the sidebar say it.
import type { Decision } from '../../domain/okr/review-answer.ts';

export const decisions = {
  keep: 'Keep',
  adjustTarget: 'Adjust target',
  changeInitiative: 'Change initiative',
  revise: 'Revise',
  drop: 'Drop',
  askForHelp: 'Ask for help',
} satisfies Record<Decision, string>;
