// The words of the weekly check-in.
import { pace } from './pace.ts';

const numbered = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

interface ChartSays {
  readonly now: string;
  readonly first: string;
  readonly goal: string;
}

export const checkIn = {
  loading: 'Looking for what is due…',
  whose: 'Whose key results',
  everybody: 'Everybody',
  nobody: 'No owner',
  ownerWithCount: (owner: string, count: number): string => `${owner} (${count})`,
  chosenOnes: 'The ones you came for',
  placeOf: (number: number, count: number): string => `${number} of ${count}`,
  goToRow: 'Go to row',
  goToRowOf: (id: string): string => `Go to row of ${id}`,
  titled: (id: string, keyResult: string): string => (keyResult ? `${id} · ${keyResult}` : id),

  fromTo: (start: string, target: string): string => `${start} → ${target}`,
  atLeast: (target: string): string => `at least ${target}`,
  atMost: (target: string): string => `at most ${target}`,
  between: (lower: string, upper: string): string => `${lower} to ${upper}`,
  steps: (count: string): string => `${count} steps`,
  yesOrNo: 'Yes or no',
  baseline: 'Finding the baseline',
  byDay: (what: string, day: string): string => `${what} by ${day}`,
  pace,

  chartSays: ({ now, first, goal }: ChartSays): string => [now, first, goal].filter(Boolean).join('; '),
  chartNow: (value: string, day: string): string => `${value} on ${day}`,
  chartFirst: (value: string, day: string): string => `began with ${value} on ${day}`,
  chartGoal: (goal: string, day: string): string => (day ? `goal ${goal} by ${day}` : `goal ${goal}`),

  valueNow: 'Value now',
  valueOptional: 'Value, if there is one',
  stepsDone: (count: number): string => `Steps done, of ${count}`,
  answer: 'Is it done?',
  valueMissing: 'Type the value as it is now.',
  answerMissing: 'Choose Yes or No.',
  notANumber: (text: string): string => `Not a number: “${text}”. Type digits, such as 45 or 4.5.`,
  last: (day: string): string => (day ? `Last, ${day}` : 'Last'),
  noLast: 'none yet',
  lastWas: (value: string, day: string): string => (day ? `${value} on ${day}` : value),
  sameAsLast: 'Same as last',
  lastNote: (note: string): string => `“${note}”`,
  fromKpi: (kpi: string, value: string, day: string): string => `From the KPI ${kpi}: ${value} on ${day}.`,
  kpiSays: (kpi: string, value: string, day: string): string => `The KPI ${kpi} was ${value} on ${day}.`,
  useIt: 'Use it',
  computed: 'Current is a formula in the sheet and stays as it is; your value goes into the check-in.',
  confidence: 'Confidence that it will be reached',
  confidenceEnds: ['hardly', 'surely'],
  note: 'A line for the others (optional)',
  by: 'By (optional)',
  willBe: 'With this check-in',
  standsAt: 'As it stands',
  progress: (score: string, expected: string): string => `${score} done, ${expected} expected`,
  saveAndNext: 'Save and next',
  saveAndFinish: 'Save and finish',
  saving: 'Saving…',
  saveAnyway: 'Save mine',
  keepTheirs: 'Keep theirs',
  yours: (value: string): string => `You typed ${value}; it is still here.`,
  skip: 'Skip',
  nowAt: (place: string, keyResult: string): string => `${place}: ${keyResult}`,

  finishedHeadline: (saved: number): string =>
    saved === 0 ? 'Nothing saved this time' : `${numbered(saved, 'check-in')} saved`,
  finishedAll: 'That was all for this week.',
  skippedHeadline: (count: number): string => `Skipped (${count})`,
  backToSkipped: (count: number): string => (count === 1 ? 'Do the skipped one' : `Do the ${count} skipped`),
  toHome: 'Back to Home',
  more: (count: number): string => `${count} more are due: go on when these are done.`,
  goOn: 'Go on',

  nothingDue: 'Nothing is due',
  nothingDueFor: (owner: string): string => `Nothing is due for ${owner}`,
  nothingDueSays: 'Every key result was looked at within the week.',
  goalLevel: (number: string): string => `goal ${number}`,
  nothingOpen: 'There is no open key result to check in on.',
  gone: 'These key results need no check-in any more.',
  dueForOthers: (count: number): string => `${count} due for others`,
  showEverybody: 'Show everybody’s',
  checkInAnyway: 'Check in anyway',
};
