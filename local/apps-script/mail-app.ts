// MailApp: keeps what would be sent, within Google's limits for a consumer account.
import type { Account, Mail } from './account.ts';
import { demandAuthorised } from './demand-scope.ts';
import { scope } from './permissions.ts';
import type { ScriptRun } from './script-run.ts';
import { service, wrongParameters } from './service.ts';

type GoogleMail = GoogleAppsScript.Mail.MailApp;

const mostRecipientsPerDay = 100;
const mostRecipientsPerMail = 50;
const mostBytes = 200 * 1024;
const millisecondsInDay = 86_400_000;

/** The quota comes back 24 hours after the first mail. */
function mailOfTheDay(account: Account): Account['mailDay'] {
  const now = account.now();
  return now - account.mailDay.from < millisecondsInDay ? account.mailDay : { from: now, recipients: 0 };
}

const texts = ['to', 'cc', 'bcc', 'replyTo', 'name', 'subject', 'body', 'htmlBody'] as const;
type Fields = Partial<Record<(typeof texts)[number], string>>;

const isText = (value: unknown): value is string => typeof value === 'string';

function fieldsOf(run: ScriptRun, given: object): Fields {
  const fields: Fields = {};
  for (const [name, value] of Object.entries(given)) {
    const field = texts.find((known) => known === name);
    if (field === undefined) throw run.realm.exception(`not emulated: MailApp.sendEmail with ${name}`);
    if (value === undefined || value === null) continue;
    if (!isText(value)) throw wrongParameters(run, 'MailApp.sendEmail', [given]);
    fields[field] = value;
  }
  return fields;
}

function fieldsFrom(run: ScriptRun, given: readonly unknown[]): Fields {
  const [first, second, third, fourth] = given;
  if (given.length === 1 && typeof first === 'object' && first !== null) return fieldsOf(run, first);
  if (given.length === 4 && isText(fourth) && isText(first) && isText(second) && isText(third))
    return { to: first, replyTo: second, subject: third, body: fourth };
  const options = typeof fourth === 'object' && fourth !== null ? fieldsOf(run, fourth) : {};
  const isCall = given.length === 3 || (given.length === 4 && typeof fourth === 'object' && fourth !== null);
  if (!isCall || !isText(first) || !isText(second) || !isText(third))
    throw wrongParameters(run, 'MailApp.sendEmail', given);
  return { ...options, to: first, subject: second, body: third };
}

function addresses(run: ScriptRun, list = ''): readonly string[] {
  const found = list.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
  for (const address of found) {
    const bare = /<([^<>]+)>$/.exec(address)?.[1] ?? address;
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(bare)) throw run.realm.exception(`Invalid email: ${address}`);
  }
  return found;
}

function mailFrom(run: ScriptRun, fields: Fields): Mail {
  const mail: Mail = {
    to: addresses(run, fields.to),
    cc: addresses(run, fields.cc),
    bcc: addresses(run, fields.bcc),
    replyTo: fields.replyTo ?? null,
    name: fields.name ?? null,
    subject: fields.subject ?? '',
    body: fields.body ?? '',
    htmlBody: fields.htmlBody ?? null,
  };
  if (mail.to.length + mail.cc.length + mail.bcc.length === 0)
    throw run.realm.exception('Failed to send email: no recipient');
  for (const body of [mail.body, mail.htmlBody ?? '']) {
    if (new TextEncoder().encode(body).length > mostBytes)
      throw run.realm.exception('Limit Exceeded: Email Body Size.');
  }
  return mail;
}

function send(run: ScriptRun, mail: Mail): void {
  const recipients = mail.to.length + mail.cc.length + mail.bcc.length;
  if (recipients > mostRecipientsPerMail)
    throw run.realm.exception('Limit Exceeded: Email Recipients Per Message.');
  const day = mailOfTheDay(run.account);
  if (day.recipients + recipients > mostRecipientsPerDay)
    throw run.realm.exception('Service invoked too many times for one day: email.');
  run.account.mailDay = { ...day, recipients: day.recipients + recipients };
  run.account.outbox.push(mail);
  run.stage.mail(mail);
}

export function mailApp(run: ScriptRun): GoogleMail {
  return service<GoogleMail, 'sendEmail' | 'getRemainingDailyQuota'>(
    run,
    'MailApp',
    { sendEmail: 'local', getRemainingDailyQuota: 'local' },
    {
      sendEmail: (...given: readonly unknown[]) => {
        demandAuthorised(run, scope.mail, 'MailApp.sendEmail');
        send(run, mailFrom(run, fieldsFrom(run, given)));
      },
      getRemainingDailyQuota: () => {
        demandAuthorised(run, scope.mail, 'MailApp.getRemainingDailyQuota');
        return mostRecipientsPerDay - mailOfTheDay(run.account).recipients;
      },
    },
  );
}
