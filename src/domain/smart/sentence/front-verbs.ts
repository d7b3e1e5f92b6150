// Puts the verb of each clause in front, for languages that end on it: "Churn von 4 % auf 3 % senken".
import { type Item, is } from './items.ts';
import { firstTag, startOf } from './main-verb.ts';

/** A verb; nouns that look like one have a capital, if the text has any. */
function isVerb(item: Item, text: string): boolean {
  if (item.kind !== 'word' || is(item, 'finished', 'leadIn', 'determiner')) return false;
  const isTold = /\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);
  const written = text.charAt(item.from);
  const isNoun = isTold ? written !== written.toLowerCase() : is(item, 'metric', 'deliverable');
  return !isNoun && firstTag(item) !== null;
}

const isJoint = (item: Item | undefined): boolean =>
  is(item, 'and', 'while') || (item?.kind === 'sign' && /[,;]/.test(item.text));

/** "85 % der Teilnehmer bewerten …": what somebody does who is not us. */
const isShareFirst = (clause: readonly Item[]): boolean => {
  const first = clause.findIndex((item) => item.kind === 'quantity');
  const isAtStart =
    first >= 0 && clause.slice(0, first).every((item) => is(item, 'atLeast', 'atMost', 'determiner'));
  return isAtStart && is(clause[first + 1], 'of');
};

/** The same items with verbs before what they act on; their places in the text stay as they are. */
export function frontVerbs(items: readonly Item[], text: string): readonly Item[] {
  const ordered: Item[] = [];
  let clause: Item[] = [];
  for (const item of items) {
    if (!isVerb(item, text)) {
      clause.push(item);
      continue;
    }
    let start = 0;
    while (isJoint(clause[start])) start += 1;
    start += startOf(clause.slice(start));
    if (isShareFirst(clause.slice(start))) ordered.push(...clause, item);
    else ordered.push(...clause.slice(0, start), item, ...clause.slice(start));
    clause = [];
  }
  return [...ordered, ...clause];
}
