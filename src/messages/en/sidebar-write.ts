// The words of the wizard that writes an objective and its key results.

const numbered = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** "Specific, measurable and time-bound". */
function listed(names: readonly string[]): string {
  const lower = names.map((name) => name.toLowerCase());
  const last = lower[lower.length - 1] ?? '';
  return lower.length < 2 ? last : `${lower.slice(0, -1).join(', ')} and ${last}`;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const verdictWords = { met: 'met', notMet: 'not met', notJudged: 'not judged', open: 'open' };

const fieldNames = {
  start: 'start',
  target: 'target',
  unit: 'unit',
  due: 'due date',
  kpiId: 'KPI',
  parentId: 'objective',
};

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
  const numbers = upper ? `${target} to ${upper}` : start && target ? `${start} → ${target}` : target || start;
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
  letterSays: (name: string, verdict: keyof typeof verdictWords): string => `${name}: ${verdictWords[verdict]}`,
  letters: {
    specific: {
      initial: 'S',
      name: 'Specific',
      captions: { met: 'specific', notMet: 'too vague', notJudged: 'not judged', open: 'what?' },
    },
    measurable: {
      initial: 'M',
      name: 'Measurable',
      captions: { met: 'has a target', notMet: 'no target', notJudged: 'by its KRs', open: 'how much?' },
    },
    achievable: {
      initial: 'A',
      name: 'Achievable',
      captions: { met: 'in reach', notMet: 'in doubt', notJudged: 'add numbers', open: 'in reach?' },
    },
    relevant: {
      initial: 'R',
      name: 'Relevant',
      captions: { met: 'linked', notMet: 'not linked', notJudged: 'link it', open: 'what for?' },
    },
    timeBound: {
      initial: 'T',
      name: 'Time-bound',
      captions: { met: 'dated', notMet: 'no date', notJudged: 'not judged', open: 'by when?' },
    },
  },
  /** What screen readers hear once typing pauses. */
  verdict: (says: {
    readonly met: readonly string[];
    readonly notMet: readonly string[];
    readonly findings: number;
  }): string =>
    [
      says.met.length > 0 ? `${capitalised(listed(says.met))}.` : '',
      says.notMet.length > 0 ? `Not yet ${listed(says.notMet)}.` : '',
      says.findings > 0 ? `${numbered(says.findings, 'suggestion', 'suggestions')} below.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  findingsLabel: 'What could be better',
  severity: { error: 'Mistake: ', warning: 'Warning: ', suggestion: 'Suggestion: ' },
  replaceFix: (text: string): string => (text ? `Use “${text}”` : 'Take it out'),
  fieldFix: (field: keyof typeof fieldNames, value: string | number): string =>
    `Set ${fieldNames[field]} to ${value}`,
  dismiss: 'Not for this goal',
  dismissThis: (message: string): string => `Not for this goal: ${message}`,

  reviewHeadline: (keyResults: number, isExisting: boolean): string => {
    const count = numbered(keyResults, 'key result', 'key results');
    return isExisting ? `Ready to add: ${count}` : `Ready to add: the objective and ${count}`;
  },
  reviewFacts: (facts: Facts): string =>
    [facts.type, measureFacts(facts), facts.due && `by ${facts.due}`, facts.owner].filter(Boolean).join(' · '),
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
  addedNext: (id: string): string => `Objective ${id} is selected. What next?`,
  writeAnother: 'Write another',
  addMore: 'More key results',
};
