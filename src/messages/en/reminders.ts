// The words of reminders by mail. Only a build with reminders has them.
import type { Day } from '../../domain/day.ts';
import { counted, dayInWords } from './figures.ts';

export const reminders = {
  menu: {
    off: 'Send weekly reminders by mail',
    on: 'Stop weekly reminders by mail',
    failed: 'Stop weekly reminders (the last was not sent)',
  },
  /** Rows of Settings such as “Mail: Ana” with the address. */
  addressPrefix: 'Mail:',
  subject: (book: string, due: number) =>
    due === 0 ? `${book}: where your goals stand` : `${book}: ${counted(due, 'check-in')} due`,
  greeting: (owner: string) => `Hello ${owner},`,
  dueHeading: (due: number) =>
    due === 0 ? 'No check-in is due.' : `${counted(due, 'check-in')} ${due === 1 ? 'is' : 'are'} due:`,
  standingHeading: 'Your key results:',
  item: (title: string, status: string, why: string) => `- ${title}: ${status}. ${why}`,
  andMore: (count: number) => `- and ${count} more.`,
  asOf: (day: Day) => `As of ${dayInWords(day)}.`,
  sentBy: (book: string) =>
    `Waypoint sends this every Monday for ${book}, until somebody picks Stop weekly reminders in its menu.`,
  switchedOn: (owners: number) =>
    `Weekly reminders are on: every Monday morning ${counted(owners, 'owner')} will get a mail. Sent with your account, until you stop them.`,
  switchedOff: 'Weekly reminders are off.',
  nobody:
    'Nobody can get a mail yet: write addresses as owners, or add rows such as “Mail: Ana” with the address to Settings.',
  withoutAddress: (owners: readonly string[]) =>
    `No address for ${owners.join(', ')}: add a row such as “Mail: ${owners[0] ?? 'Ana'}” with the address to Settings.`,
  byAnother: 'Somebody else sends the weekly reminders of this workbook. Only they can stop them.',
  notAllowed:
    'Weekly reminders need your permission to send mail and to run once a week. Pick the menu item again and allow both.',
  quotaUsedUp: (left: number) =>
    `${counted(left, 'reminder')} not sent: your mail quota for the day is used up.`,
  notSent: (left: number, why: string) => `${counted(left, 'reminder')} not sent: ${why}`,
};
