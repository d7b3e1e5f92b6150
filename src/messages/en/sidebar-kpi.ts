// The words of the KPI views and of the charts.

const signalWords = { good: 'improvement', bad: 'concern', neutral: 'signal' };

interface ChartSays {
  readonly kpi: string;
  readonly latest: string;
  readonly health: string;
  readonly levels: readonly string[];
  readonly signal: string;
}

export const kpi = {
  loading: 'Reading the KPI…',
  loadingAll: 'Reading the KPIs…',
  all: 'all KPIs',
  noneHeadline: 'No KPIs yet',
  noneExplanation:
    'List what you measure in the KPIs sheet, one KPI a row, and log its values in the KPI Log sheet. The charts appear here.',
  open: (kpi: string): string => `Open ${kpi}`,
  latestOn: (value: string, day: string): string => `${value} on ${day}`,
  noValue: 'No value yet',
  logValues: 'Log values',
  logValuesDue: (count: number): string => (count === 0 ? 'Log values' : `Log values · ${count} due`),
  campaigns: 'Compare campaigns',

  noPoints: 'Log a first value: the chart begins with it.',
  readPoints: 'Points of the chart; arrow keys move from one to the next',
  chartSays: ({ kpi, latest, health, levels, signal }: ChartSays): string =>
    `${[kpi, latest].join(' ')}${levels.map((level) => `, ${level}`).join('')}; ${health}. ${signal}`,
  bulletSays: (kpi: string, latest: string, health: string, reason: string): string =>
    `${kpi}: ${latest}. ${health}. ${reason}`,
  level: (id: 'target' | 'lower' | 'upper', number: string): string =>
    ({ target: `target ${number}`, lower: `lowest ${number}`, upper: `highest ${number}` })[id],
  aim: {
    atLeast: (target: string): string => `target ${target} or more`,
    atMost: (target: string): string => `target ${target} or less`,
    between: (lower: string, upper: string): string => `range ${lower} to ${upper}`,
  },
  naturalLimits: 'natural limits',
  newProcess: 'new process',
  signal: (tone: 'good' | 'bad' | 'neutral'): string => signalWords[tone],
  point: (day: string, value: string, signal: string | null): string =>
    signal ? `${day}: ${value}, ${signal}` : `${day}: ${value}`,
  provisional: (count: number): string =>
    `The limits are provisional: they rest on ${count} values and settle at 12.`,
  feeds: 'Feeds',
  feedsNothing: 'Feeds no key result yet.',
  goToKeyResult: (id: string): string => `Go to ${id}`,
  showBurnUp: (id: string): string => `Way of ${id} to its goal`,
  showData: (count: number): string => `Show the data (${count} ${count === 1 ? 'value' : 'values'})`,
  dataLabel: (name: string): string => `Values of ${name}`,
  dayHeading: 'Date',
  valueHeading: 'Value',
  signalHeading: 'Signal',
  noSignal: 'none',
  facts: { aim: 'Aim', limits: 'Natural limits', centre: 'Centre' },
  range: (lower: string, upper: string): string => `${lower} to ${upper}`,
  writeKeyResult: 'Write a key result for it',

  copyPicture: 'Copy as picture',
  pictureCopied: 'Copied: paste it into a mail, a slide or a document.',
  pictureSaved: (file: string): string =>
    `The clipboard is closed to the sidebar here, so the picture was saved as ${file}. You can also drag it from here.`,
  pictureAlt: (title: string): string => `The chart of ${title} as a picture`,
  saveAgain: 'Save it again',
  pictureFailed:
    'This browser makes no picture of the chart. Insert the chart into the sheet and copy it there.',

  insert: 'Insert into sheet',
  insertAll: 'Insert charts',
  inserting: 'Drawing…',
};
