// The person a script runs for, as far as Google knows them: address, language, and the mail of the day.

export interface Mail {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string | null;
  /** The sender's name. */
  readonly name: string | null;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string | null;
}

export interface Account {
  readonly email: string;
  /** Such as "en". */
  readonly language: string;
  /** Mail that was sent, oldest first; nothing leaves the machine. */
  readonly outbox: Mail[];
  /** When the quota of the day began, and how many recipients it has lost since. */
  mailDay: { readonly from: number; readonly recipients: number };
  now(): number;
}

/** Somebody with a consumer account, who has sent nothing yet. */
export const newAccount = (known: Partial<Account> = {}): Account => ({
  email: 'you@example.com',
  language: 'en',
  outbox: [],
  mailDay: { from: Number.NEGATIVE_INFINITY, recipients: 0 },
  now: Date.now,
  ...known,
});
