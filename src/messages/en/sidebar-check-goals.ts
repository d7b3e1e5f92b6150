// The words of the list that Check selected goals opens.

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

interface Counts {
  readonly checked: number;
  readonly withFindings: number;
  readonly skipped: number;
  readonly left: number;
}

export const checkGoals = {
  loading: 'Reading the selected goals…',
  headline: 'Check selected goals',
  nothingSelected: 'Select the cells that hold your goals, then check again.',
  /** After the name of the range. */
  counts: ({ checked, withFindings, skipped, left }: Counts): string =>
    [
      checked === 0
        ? 'No goals here: select the cells that hold their sentences.'
        : withFindings === 0
          ? `${counted(checked, 'goal', 'goals')} checked, nothing to mend.`
          : `${counted(checked, 'goal', 'goals')} checked, ${withFindings} with something to mend.`,
      skipped > 0 ? `${counted(skipped, 'cell holds', 'cells hold')} no sentence.` : '',
      left > 0
        ? `${counted(left, 'more goal was', 'more goals were')} not checked: select fewer at once.`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  setAside: (count: number): string => `${counted(count, 'finding is', 'findings are')} set aside.`,
  bringBack: 'Show again',
  readAs: 'Read them as',
  kinds: { keyResult: 'Key results', objective: 'Objectives' },
  list: 'Goals with something to mend',
  score: (score: number): string => `${score} of 100`,
  goTo: (name: string): string => `Go to ${name}`,
  again: 'Check the selection',
};
