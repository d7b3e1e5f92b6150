// Weekly reminders by mail, in a build that asks for the two permissions they need. A clock trigger may have no
// document, so what it mails is kept in the person's own properties whenever the workbook changes.
import { type Mail, ownerDigests } from '../../catalog/reminders/owner-digests.ts';
import { menu } from '../../messages/en/menu.ts';
import { reminders as words } from '../../messages/en/reminders.ts';
import { messagesIn } from '../../messages/messages.ts';
import { reportBug } from '../report-bug.ts';
import type { ReminderDesk, Reminders } from './reminders.ts';

const handler = 'sendWeeklyReminders';
const menuHandler = 'menuReminders';
const scopes = [
  'https://www.googleapis.com/auth/script.scriptapp',
  'https://www.googleapis.com/auth/script.send_mail',
];
/** Of the document: the trigger that sends its reminders. */
const triggerKey = 'waypoint.reminders';
/** Of the person, by trigger: how many mails are kept, each of them, and why the last were not sent. */
const countKey = (id: string): string => `waypoint.reminders.${id}.count`;
const mailKey = (id: string, index: number): string => `waypoint.reminders.${id}.${index}`;
const failureKey = (id: string): string => `waypoint.reminders.${id}.failure`;
const toastSeconds = 12;
const hour = 8;

const ofDocument = () => PropertiesService.getDocumentProperties();
const ofPerson = () => PropertiesService.getUserProperties();
const tell = (sentence: string): void => {
  SpreadsheetApp.getActiveSpreadsheet().toast(sentence, menu.product, toastSeconds);
};

/** The trigger of this document; null where reminders are off. */
const triggerId = (): string | null => ofDocument().getProperty(triggerKey);

/** Only who switched them on keeps what they mail. */
const isMine = (id: string): boolean => ofPerson().getProperty(countKey(id)) !== null;

function keep(id: string, mails: readonly Mail[]): void {
  const properties = ofPerson();
  const before = Number(properties.getProperty(countKey(id)) ?? 0);
  mails.forEach((mail, index) => {
    properties.setProperty(mailKey(id, index), JSON.stringify(mail));
  });
  for (let index = mails.length; index < before; index += 1) properties.deleteProperty(mailKey(id, index));
  properties.setProperty(countKey(id), String(mails.length));
}

function forget(id: string): void {
  keep(id, []);
  ofPerson().deleteProperty(countKey(id));
  ofPerson().deleteProperty(failureKey(id));
}

const isText = (value: unknown): value is string => typeof value === 'string';

function mailIn(text: string | null): Mail[] {
  const read: unknown = JSON.parse(text ?? 'null');
  if (typeof read !== 'object' || read === null) return [];
  const { to, subject, body } = Object.fromEntries(Object.entries(read));
  return isText(to) && isText(subject) && isText(body) ? [{ to, subject, body }] : [];
}

function kept(id: string): readonly Mail[] {
  const count = Number(ofPerson().getProperty(countKey(id)) ?? 0);
  return Array.from({ length: count }, (_, index) =>
    mailIn(ofPerson().getProperty(mailKey(id, index))),
  ).flat();
}

const digests = (desk: ReminderDesk) =>
  ownerDigests(SpreadsheetApp.getActiveSpreadsheet().getName(), desk.read(), messagesIn('en'));

function switchOn(desk: ReminderDesk): string {
  try {
    ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, scopes);
  } catch (error) {
    reportBug(error);
    return words.notAllowed;
  }
  const { mails, withoutAddress } = digests(desk);
  if (mails.length === 0) return words.nobody;
  const made = ScriptApp.newTrigger(handler)
    .timeBased()
    .onWeekDay(ScriptApp.WeekDay.MONDAY)
    .atHour(hour)
    .create();
  const id = made.getUniqueId();
  try {
    keep(id, mails);
    ofDocument().setProperty(triggerKey, id);
  } catch (error) {
    // A trigger that nobody knows of could not be switched off.
    ScriptApp.deleteTrigger(made);
    throw error;
  }
  const missing = withoutAddress.length > 0 ? [words.withoutAddress(withoutAddress)] : [];
  return [words.switchedOn(mails.length), ...missing].join('\n');
}

function switchOff(id: string): string {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getUniqueId() === id) ScriptApp.deleteTrigger(trigger);
  }
  forget(id);
  ofDocument().deleteProperty(triggerKey);
  return words.switchedOff;
}

/** The mails that could not be sent, and why; '' where all were. */
function sendAll(mails: readonly Mail[]): string {
  for (const [index, mail] of mails.entries()) {
    const left = mails.length - index;
    if (MailApp.getRemainingDailyQuota() < 1) return words.quotaUsedUp(left);
    try {
      MailApp.sendEmail(mail.to, mail.subject, mail.body);
    } catch (error) {
      reportBug(error);
      return words.notSent(left, error instanceof Error ? error.message : String(error));
    }
  }
  return '';
}

const isFired = (event: unknown): event is { readonly triggerUid: unknown } =>
  typeof event === 'object' && event !== null && 'triggerUid' in event;

/** Where the document can be seen after all, what is mailed is as of now. */
function refreshed(id: string, desk: ReminderDesk): readonly Mail[] {
  try {
    const { mails } = digests(desk);
    keep(id, mails);
    return mails;
  } catch {
    return kept(id);
  }
}

export const reminders: Reminders = {
  items() {
    const id = triggerId();
    const title =
      id === null
        ? words.menu.off
        : ofPerson().getProperty(failureKey(id)) === null
          ? words.menu.on
          : words.menu.failed;
    return [{ title, handler: menuHandler }];
  },

  toggle(desk) {
    const id = triggerId();
    if (id !== null && !isMine(id)) tell(words.byAnother);
    else if (id === null) tell(switchOn(desk));
    else {
      const failure = ofPerson().getProperty(failureKey(id));
      tell([switchOff(id), failure ?? ''].filter(Boolean).join('\n'));
    }
  },

  remember(desk) {
    const id = triggerId();
    if (id !== null && isMine(id)) keep(id, digests(desk).mails);
  },

  send(event, desk) {
    if (!isFired(event)) return;
    const status = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus();
    if (status === ScriptApp.AuthorizationStatus.REQUIRED) return;
    const id = String(event.triggerUid);
    const failure = sendAll(refreshed(id, desk));
    if (failure === '') ofPerson().deleteProperty(failureKey(id));
    else ofPerson().setProperty(failureKey(id), failure);
  },
};
