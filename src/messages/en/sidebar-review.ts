// The words of the review view and its alignment map.
import type { Decision } from '../../domain/okr/review-answer.ts';
import { decisions } from './decisions.ts';

export const review = {
  loading: 'Looking at what is behind…',
  placeOf: (number: number, count: number): string => `Decision ${number} of ${count}`,
  nowAt: (place: string, goal: string): string => `${place}: ${goal}`,
  titled: (id: string, title: string): string => [id, title].filter(Boolean).join(' · '),
  partOf: (objective: string): string => `Part of ${objective}`,
  goToRow: 'Go to row',
  goToRowOf: (id: string): string => `Go to row of ${id}`,
  wholeSet: 'The whole set',

  why: 'Why it is behind',
  evidence: 'What this rests on',
  ruledOut: (count: number): string => `What was asked before (${count})`,
  asked: (question: string, says: string): string => `${question}: ${says}.`,
  known: 'not the cause',
  notKnown: 'cannot tell',
  last: (says: string): string => `Decided before, ${says}`,

  decide: 'What do you decide?',
  decisions,
  fits: (suggested: readonly Decision[]): string =>
    `Fits what was found: ${suggested.map((decision) => decisions[decision].toLowerCase()).join(', ')}.`,
  chooseOne: 'Choose one, or skip it for now.',
  does: {
    keep: 'Goes on as it is. A row in Reviews says so.',
    adjustTarget: 'Changes the target cell; the row in Reviews keeps the old number.',
    changeInitiative: 'Writes it to Reviews. Change the work itself in its rows:',
    revise: 'Writes it to Reviews. Reword the goal in its row.',
    drop: 'Writes it to Reviews, and Next cycle leaves it out. Its row stays until then.',
    askForHelp: 'Writes it to Reviews, where the others see what is needed.',
  } satisfies Record<Decision, string>,
  noInitiatives: 'It has none yet: add one in the Initiatives sheet.',
  newTarget: (standing: string): string => (standing ? `New target, now ${standing}` : 'New target'),
  targetMissing: 'Type the new target.',
  notANumber: (text: string): string => `Not a number: “${text}”. Type digits, such as 45 or 4.5.`,
  computedTarget: 'The target is a formula in the sheet. Change what it is computed from.',
  reason: 'Why, in a line',
  reasonOptional: 'Why, in a line (optional)',
  reasonMissing: 'Say why: the next review will want to know.',
  by: 'By (optional)',
  save: 'Save and next',
  saveLast: 'Save and finish',
  saving: 'Saving…',
  saveAnyway: 'Save mine',
  skip: 'Skip',

  finished: (saved: number): string =>
    saved === 0
      ? 'Nothing decided this time'
      : saved === 1
        ? 'One decision written down'
        : `${saved} decisions written down`,
  skipped: (count: number): string => (count === 1 ? 'Do the skipped one' : `Do the ${count} skipped`),
  decidedNow: 'Decided',
  decideNext: (count: number): string => `Decide · ${count} waiting`,
  decidedThisWeek: 'Decided in the last seven days',
  again: 'Decide anew',
  more: (count: number): string => `${count} more come when these are decided.`,

  map: 'How the objectives hang together',
  mapHint: 'Arrow keys move, Enter goes to the row.',
  inWords: 'In words',
  advice: 'Worth a look',
  adviceKinds: { focus: 'Focus', alignment: 'Alignment', sufficiency: 'Outcome' },
  noAdvice: 'Enough to do and not too much, and every goal serves another.',
};
