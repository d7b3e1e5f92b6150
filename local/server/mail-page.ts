// The mail that the add-on would have sent, as a page to look at: head and text of each, one below the other.
import type { Mail } from '../apps-script/account.ts';
import { words } from './words.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const style = `<style>
  body { font: 14px/1.5 Arial, sans-serif; color: #202124; margin: 0; padding: 16px 20px; }
  article + article { border-top: 1px solid #dadce0; margin-top: 20px; padding-top: 20px; }
  h2 { font-size: 16px; margin: 0 0 4px; }
  p.head { color: #5f6368; margin: 0 0 12px; overflow-wrap: anywhere; }
  pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; }
</style>`;

function article({ bcc, body, cc, htmlBody, replyTo, subject, to }: Mail): string {
  const heads = [
    [words.mail.to, to.join(', ')],
    [words.mail.cc, cc.join(', ')],
    [words.mail.bcc, bcc.join(', ')],
    [words.mail.replyTo, replyTo ?? ''],
  ].flatMap(([name = '', value = '']) => (value === '' ? [] : [`${name}: ${value}`]));
  const text = htmlBody ?? `<pre>${escaped(body)}</pre>`;
  return `<article><h2>${escaped(subject)}</h2><p class="head">${heads.map(escaped).join('<br>')}</p>${text}</article>`;
}

/** A mail with HTML shows that, as mail programs do. */
export const mailPage = (mails: readonly Mail[]): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${style}</head><body>${mails.map(article).join('')}</body></html>`;
