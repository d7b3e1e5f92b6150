// The words of the wizard that writes an objective and its key results.

const numbered = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

interface Facts {
  readonly type: string;
  readonly start: string;
  readonly target: string;
  readonly upper: string;
  readonly unit: string;
  readonly due: string;
  readonly owner: string;
}

/** "45 → 60 requests" */
function measureFacts({ start, target, upper, unit }: Facts): string {
  const numbers = upper
    ? `${target} to ${upper}`
    : start && target
      ? `${start} → ${target}`
      : target || start;
  return numbers && unit ? `${numbers}${unit === '%' ? '%' : ` ${unit}`}` : numbers;
}

export const write = {
  loading: 'Getting ready to write…',
  stepOf: (step: number, count: number): string => `Step ${step} of ${count}`,
  back: 'Back',
  choose: 'choose…',
  named: (id: string, text: string): string => (text ? `${id}: ${text}` : id),
  remove: 'Remove',
  removeThis: (what: string): string => `Remove ${what}`,
  edit: 'Edit',
  sentenceSuggested: 'In one sentence:',
  useSentence: 'Use this sentence',
  ideasLabel: 'Ideas to start from',
  ideasArea: 'Area',
  ideasHint: 'Take one, then replace the words in brackets with your own.',
  /** How an idea looks before it is taken: blanks as dots. */
  ideaShown: (idea: string): string => idea.replace(/\[[^\]]*\]/g, '…'),
  dateBlank: '[date]',
  /** The end of an idea. */
  by: (day: string): string => `by ${day}`,
  cleared: 'The draft is cleared.',
  bringBack: 'Bring it back',
  notStored: 'This browser keeps no drafts: yours lasts until the sidebar is closed.',

  objectiveHeadline: 'What do you want to achieve?',
  objectiveHelp: 'Say what will be different, and for whom. The numbers come with the key results.',
  objectiveLabel: 'Objective, in one sentence',
  objectiveMissing: 'Write the objective first: one sentence is enough.',
  existingLabel: 'Or add key results to one you have',
  existingHeadline: 'Add key results',
  existingFacts: (id: string, keyResults: number, owner: string): string =>
    [id, numbered(keyResults, 'key result', 'key results'), owner].filter(Boolean).join(' · '),
  writeNewInstead: 'Write a new objective instead',
  toDetails: 'Next: details',
  toKeyResults: 'Next: key results',

  detailsHeadline: 'Who, when and for what?',
  team: 'Team',
  owner: 'Owner',
  level: 'Level',
  commitment: 'Commitment',
  commitmentMeans: { committed: 'we expect to reach all of it', aspirational: 'reaching 70% is a success' },
  supports: 'Supports',
  supportsNone: 'no other objective',
  supportsMore: 'add another…',
  start: 'Start',
  due: 'Due',
  dueBeforeStart: 'Due is before start: choose a later day.',

  keyResultHeadline: (number: number): string => `Key result ${number}`,
  keyResultLabel: 'What will be different, in one sentence?',
  keyResultMissing: 'Write the key result first: from what to what, by when.',
  nextKeyResult: 'Next key result',
  saveChange: 'Save change',
  toReview: (count: number): string => (count === 0 ? 'Review' : `Review (${count})`),
  type: 'Type',
  startValue: 'Start',
  target: 'Target',
  lowerBound: 'From',
  upperBound: 'To',
  unit: 'Unit',
  kpi: 'KPI it is read from',
  noKpi: 'none',
  notANumber: (text: string): string => `Not a number: “${text}”. Type digits, such as 45 or 4.5.`,
  kpiStandsAt: (kpi: string, latest: string, unit: string): string =>
    `${kpi} stands at ${latest}${unit === '%' ? '%' : unit && ` ${unit}`}.`,
  startFrom: (latest: string): string => `Start from ${latest}`,

  lettersLabel: 'SMART, letter by letter',
  letterSays: (name: string, verdict: string): string => `${name}: ${verdict}`,
  openLetter: 'open',
  /** `askedFor` stands under a letter until the sentence is finished. */
  letters: {
    specific: { initial: 'S', askedFor: 'what?' },
    measurable: { initial: 'M', askedFor: 'how much?' },
    achievable: { initial: 'A', askedFor: 'in reach?' },
    relevant: { initial: 'R', askedFor: 'what for?' },
    timeBound: { initial: 'T', askedFor: 'by when?' },
  },
  findingsLabel: 'What could be better',
  severity: { error: 'Mistake: ', warning: 'Warning: ', suggestion: 'Suggestion: ' },
  dismiss: 'Not for this goal',
  dismissThis: (message: string): string => `Not for this goal: ${message}`,

  reviewHeadline: 'Ready to add',
  reviewCounts: (keyResults: number, isExisting: boolean): string => {
    const count = numbered(keyResults, 'key result', 'key results');
    return isExisting ? `${count} for an objective you have:` : `A new objective with ${count}:`;
  },
  reviewFacts: (facts: Facts): string =>
    [facts.type, measureFacts(facts), facts.due && `by ${facts.due}`, facts.owner]
      .filter(Boolean)
      .join(' · '),
  reviewVerdict: (met: number, judged: number, findings: number): string =>
    [
      judged > 0 ? `SMART: ${met} of ${judged} judged letters met` : 'SMART: not judged',
      findings > 0 ? numbered(findings, 'open suggestion', 'open suggestions') : '',
    ]
      .filter(Boolean)
      .join(', '),
  reviewUnreadable: 'One of its numbers cannot be read: edit it before adding.',
  editThis: (number: number): string => `Edit key result ${number}`,
  noKeyResults: 'No key results yet. Two to five of them say how you will know that you got there.',
  writeKeyResult: 'Write a key result',
  add: 'Add to sheet',
  adding: 'Adding…',
  startOver: 'Start over',

  addedHeadline: 'It is in the sheet',
  addedNext: 'The new rows are selected in the sheet. What next?',
  writeAnother: 'Write another',
  addMore: 'More key results',
};
