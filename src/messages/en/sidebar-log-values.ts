// The words of the form that values of KPIs are logged with.

const values = (count: number): string => `${count} ${count === 1 ? 'value' : 'values'}`;

export const logValues = {
  loading: 'Looking for what is due…',
  dueHeadline: (count: number): string => `${values(count)} ${count === 1 ? 'is' : 'are'} due this week`,
  noneDue: 'Nothing is due this week',
  noneDueSays: 'You can log values all the same.',
  noKpis: 'There is no KPI with an ID to log values for.',
  others: (count: number): string => `Show ${count} more that ${count === 1 ? 'is' : 'are'} not due`,
  day: 'For the day',
  dayAhead: 'This day lies ahead.',
  campaign: 'Campaign (optional)',
  last: (value: string, day: string): string => `last ${value}, ${day}`,
  noLast: 'no value yet',
  usual: (lower: string, upper: string): string => `usual ${lower} to ${upper}`,
  replaces: (value: string): string => `${value} is logged for this day; yours will count.`,
  rate: (value: string): string => `= ${value}`,
  outOf: (numerator: string, denominator: string): string => `${numerator} of ${denominator}`,
  notANumber: (text: string): string => `Not a number: “${text}”. Type digits, such as 45 or 4.5.`,
  bothParts: 'Type both numbers.',
  isZero: 'The second number is 0: there is no rate.',
  outside: (value: string, side: 'above' | 'below', lower: string, upper: string): string =>
    `${value} is ${side} the usual ${lower} to ${upper}. Typo or signal?`,
  far: (value: string, last: string): string =>
    `${value} is far from the last value, ${last}. Typo or signal?`,
  typo: 'Typo: let me correct it',
  isSignal: 'It is right: a signal',
  note: 'What happened? (optional)',
  save: (count: number): string => (count === 0 ? 'Save values' : `Save ${values(count)}`),
  saving: 'Saving…',
  saveMine: 'Save mine as well',
  keepTheirs: 'Keep theirs',
  goOn: 'Log more values',
  seeKpi: 'See KPI',
  seeKpiOf: (kpi: string): string => `See KPI: ${kpi}`,
  newsLabel: 'What the values say',
  hint: 'Enter goes to the next; for a rate you may type 45/1200.',
};
