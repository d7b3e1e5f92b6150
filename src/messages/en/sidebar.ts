// The words of the sidebar's frame, Home and KPIs; those of Write and Check in have files of their own.

import { adopt } from './sidebar-adopt.ts';
import { campaigns } from './sidebar-campaigns.ts';
import { checkGoals } from './sidebar-check-goals.ts';
import { checkIn } from './sidebar-check-in.ts';
import { cycle } from './sidebar-cycle.ts';
import { doctor } from './sidebar-doctor.ts';
import { kpi } from './sidebar-kpi.ts';
import { logValues } from './sidebar-log-values.ts';
import { review } from './sidebar-review.ts';
import { write } from './sidebar-write.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

const shortDay = ({ month, dayOfMonth }: CalendarDay): string => `${dayOfMonth} ${months[month - 1] ?? ''}`;

export const sidebar = {
  tabsLabel: 'Views',
  tabs: { home: 'Home', write: 'Write', checkIn: 'Check in', kpi: 'KPIs', review: 'Review' },
  errands: {
    adopt: 'Turn this sheet into OKR tables',
    checkGoals: 'Checked goals',
    doctor: 'Check this workbook',
    logValues: 'Log values',
    campaigns: 'Campaigns',
    nextCycle: 'Next cycle',
  },
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
    adopt: 'Turn a sheet I have into tables',
  },

  home: {
    loading: 'Reading your objectives…',
    statusLabel: 'Key results by status',
    count: (count: number, label: string): string => `${count} ${label.toLowerCase()}`,
    needsAttention: 'Needs attention',
    calm: 'Nothing needs you right now. Have a good week.',
    goToRow: 'Go to row',
    review: 'Review',
    doctor: 'Check this workbook',
    nextCycle: 'The cycle has ended: begin the next one',
    seeKpi: 'See KPI',
    actionOn: (action: string, title: string): string => `${action}: ${title}`,
    showMore: (count: number): string => `Show ${count} more`,
    write: 'Write an objective',
    checkIn: 'Check in',
    checkInDue: (count: number): string => `Check in · ${count} due`,
    summary: 'Summary sheet',
    reviewAtRisk: (count: number): string =>
      `Review ${count} ${count === 1 ? 'objective' : 'objectives'} at risk`,
    summaryChoice: {
      title: 'Summary of one team, owner or cycle',
      team: 'Team',
      owner: 'Owner',
      cycle: 'Cycle',
      all: 'All',
      keep: 'Keep a dated copy that nothing changes any more',
      make: 'Make this summary',
    },
    logValues: (count: number): string =>
      `Log ${count} KPI ${count === 1 ? 'value' : 'values'} due this week`,
  },

  campaigns,
  kpi,
  logValues,

  adopt,
  checkGoals,
  cycle,
  doctor,
  review,
  write,
  checkIn,
};
