// The words of the sidebar's frame, Home and KPIs; those of Write and Check in have files of their own.

import { checkGoals } from './sidebar-check-goals.ts';
import { checkIn } from './sidebar-check-in.ts';
import { write } from './sidebar-write.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

const shortDay = ({ month, dayOfMonth }: CalendarDay): string => `${dayOfMonth} ${months[month - 1] ?? ''}`;

const signalWords = { good: 'improvement', bad: 'concern', neutral: 'signal' };

interface ChartSays {
  readonly kpi: string;
  readonly latest: string;
  readonly health: string;
  readonly levels: readonly string[];
  readonly signal: string;
}

export const sidebar = {
  tabsLabel: 'Views',
  tabs: { home: 'Home', write: 'Write', checkIn: 'Check in', kpi: 'KPIs' },
  errands: { checkGoals: 'Checked goals' },
  back: 'Back',
  /** `tab` is where it leads. */
  backTo: (tab: string): string => `Back to ${tab}`,
  unreachable: 'The sheet did not answer. Check your connection; nothing you typed is lost.',
  tryAgain: 'Try again',
  /** Such as "16 Nov". */
  shortDay,
  /** Such as "Nov 2026". */
  monthOfYear: ({ year, month }: CalendarDay): string => `${months[month - 1] ?? ''} ${year}`,
  /** Such as "16 Nov 2026". */
  longDay: (day: CalendarDay): string => `${shortDay(day)} ${day.year}`,

  setUp: {
    headline: 'Turn this spreadsheet into an OKR workbook',
    explanation:
      'Waypoint adds sheets for objectives, key results and KPIs, and scores them as you type. Your own sheets stay as they are.',
    action: 'Set up OKR tables',
    running: 'Setting up…',
  },

  home: {
    loading: 'Reading your objectives…',
    statusLabel: 'Key results by status',
    count: (count: number, label: string): string => `${count} ${label.toLowerCase()}`,
    needsAttention: 'Needs attention',
    calm: 'Nothing needs you right now. Have a good week.',
    goToRow: 'Go to row',
    seeKpi: 'See KPI',
    actionOn: (action: string, title: string): string => `${action}: ${title}`,
    showMore: (count: number): string => `Show ${count} more`,
    write: 'Write an objective',
    checkIn: 'Check in',
    checkInDue: (count: number): string => `Check in · ${count} due`,
    summary: 'Summary sheet',
  },

  kpi: {
    loading: 'Reading the KPI…',
    chooser: 'KPI',
    followSelection: 'The one in the selected row',
    named: (id: string, kpi: string): string => (kpi ? `${kpi} (${id})` : id),
    noneHeadline: 'No KPIs yet',
    noneExplanation:
      'List what you measure in the KPIs sheet, one KPI a row, and log its values in the KPI Log sheet. The chart appears here.',
    noneSelected: 'Select the row of a KPI, or choose one above.',
    noPoints: 'Log a first value in the KPI Log sheet: the chart begins with it.',
    readPoints: 'Points of the chart; arrow keys move from one to the next',
    chartSays: ({ kpi, latest, health, levels, signal }: ChartSays): string =>
      `${[kpi, latest].join(' ')}${levels.map((level) => `, ${level}`).join('')}; ${health}. ${signal}`,
    level: (id: 'target' | 'lower' | 'upper', number: string): string =>
      ({ target: `target ${number}`, lower: `lowest ${number}`, upper: `highest ${number}` })[id],
    naturalLimits: 'natural limits',
    signal: (tone: 'good' | 'bad' | 'neutral'): string => signalWords[tone],
    point: (day: string, value: string, signal: string | null): string =>
      signal ? `${day}: ${value}, ${signal}` : `${day}: ${value}`,
    provisional: (count: number): string =>
      `The limits are provisional: they rest on ${count} values and settle at 12.`,
    feeds: 'Feeds',
    feedsNothing: 'Feeds no key result yet.',
    feedStatus: (status: string): string => (status ? `(${status})` : ''),
    goToKeyResult: (id: string): string => `Go to ${id}`,
    showData: (count: number): string => `Show the data (${count} ${count === 1 ? 'value' : 'values'})`,
    dataLabel: (kpi: string): string => `Values of ${kpi}`,
    dayHeading: 'Date',
    valueHeading: 'Value',
    signalHeading: 'Signal',
    noSignal: 'none',
    writeKeyResult: 'Write a key result for it',
  },

  checkGoals,
  write,
  checkIn,
};
