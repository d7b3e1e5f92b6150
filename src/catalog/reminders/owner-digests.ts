// One mail for each owner with an address: what is due, and where their key results stand.
import { idKey } from '../../domain/okr/check-in-history.ts';
import { toneOf } from '../../domain/standing.ts';
import { reminders } from '../../messages/en/reminders.ts';
import type { Messages } from '../../messages/messages.ts';
import { type Snapshot, sheetOf } from '../../workbook/snapshot.ts';
import { openCheckIns } from '../overview/due-check-ins.ts';
import { type Overview, overviewOf } from '../overview/overview.ts';
import { whyKeyResult } from '../overview/why.ts';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

export interface Digests {
  readonly mails: readonly Mail[];
  /** Owners who cannot be reached. */
  readonly withoutAddress: readonly string[];
}

const address = /[^\s<>,;"]+@[^\s<>,;"]+\.[^\s<>,;"]+/;
/** A property holds nine kilobytes. */
const mostLines = 25;
const longestBody = 7000;

/** What a row of Settings, or the owner's own cell, says of their address; null for neither. */
function addressBook(snapshot: Snapshot, words: Messages): (owner: string) => string | null {
  const prefix = reminders.addressPrefix.toLowerCase();
  const rows = sheetOf(snapshot, words.tables.settings.name)?.values ?? [];
  const book = new Map(
    rows.flatMap((row) => {
      const name = String(row[0] ?? '')
        .trim()
        .toLowerCase();
      const found = address.exec(String(row[1] ?? ''))?.[0];
      return name.startsWith(prefix) && found ? [[name.slice(prefix.length).trim(), found] as const] : [];
    }),
  );
  return (owner) => address.exec(owner)?.[0] ?? book.get(owner.trim().toLowerCase()) ?? null;
}

export function ownerDigests(book: string, snapshot: Snapshot, words: Messages): Digests {
  const overview = overviewOf(snapshot, words);
  const addressOf = addressBook(snapshot, words);
  const due = new Set(
    openCheckIns(overview, snapshot.today)
      .filter(({ isDue }) => isDue)
      .map(({ assessed }) => assessed),
  );
  const owners = [
    ...new Set(overview.assessment.keyResults.map(({ keyResult }) => keyResult.owner.trim()).filter(Boolean)),
  ];
  const mails = owners.flatMap((owner): Mail[] => {
    const to = addressOf(owner);
    return to === null ? [] : [mailTo(to, owner, due, overview, book, words)];
  });
  return { mails, withoutAddress: owners.filter((owner) => addressOf(owner) === null) };
}

function mailTo(
  to: string,
  owner: string,
  due: ReadonlySet<object>,
  overview: Overview,
  book: string,
  words: Messages,
): Mail {
  const own = overview.assessment.keyResults.filter(
    ({ keyResult }) => idKey(keyResult.owner.trim()) === idKey(owner),
  );
  const lines = (assessed: typeof own): readonly string[] => {
    const told = assessed
      .slice(0, mostLines)
      .map((one) =>
        reminders.item(
          words.requests.withId(one.keyResult.id, one.keyResult.keyResult),
          words.okr.statuses[one.status].toLowerCase(),
          whyKeyResult(one, overview, words),
        ),
      );
    return assessed.length > mostLines ? [...told, reminders.andMore(assessed.length - mostLines)] : told;
  };
  const isDue = own.filter((one) => due.has(one));
  const others = own.filter((one) => !due.has(one) && toneOf(one.status) !== 'good');
  const body = [
    reminders.greeting(
      owner
        .replace(address, '')
        .replace(/[<>()]/g, '')
        .trim() || owner,
    ),
    '',
    reminders.dueHeading(isDue.length),
    ...lines(isDue),
    ...(others.length > 0 ? ['', reminders.standingHeading, ...lines(others)] : []),
    '',
    reminders.asOf(overview.asOf),
    reminders.sentBy(book),
  ];
  return { to, subject: reminders.subject(book, isDue.length), body: body.join('\n').slice(0, longestBody) };
}
