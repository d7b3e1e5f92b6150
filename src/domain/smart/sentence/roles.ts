// Tells what each number is for from the words beside it: from, to, by, at most, per …
import { type Item, is } from './items.ts';
import type { MainVerb } from './main-verb.ts';
import type { Quantity } from './quantities.ts';

export type Role =
  | 'from'
  | 'to'
  | 'change'
  | 'level'
  /** Straight after the verb: "win 25". */
  | 'object'
  | 'within'
  /** Says something else: "with 50 employees", "for 3 months". */
  | 'beside';

export interface Figure {
  readonly quantity: Quantity;
  readonly at: number;
  readonly role: Role;
  readonly bound: 'atMost' | 'atLeast' | null;
  /** The way a change goes, where the words beside it say so. */
  readonly way: 'increase' | 'decrease' | null;
  /** "95 % of tickets". */
  readonly isShareOf: boolean;
  readonly isParenthesised: boolean;
  /** Only a moving verb before it makes it a change: "grow sign-ups 20 %". */
  readonly isBare: boolean;
}

const farthestCue = 8;

interface Lead {
  readonly role: Role | 'noun' | 'none' | 'and';
  readonly bound: Figure['bound'];
  readonly way: Figure['way'];
}

function leadOf(items: readonly Item[], at: number, verb: MainVerb | null): Lead {
  let bound: Figure['bound'] = null;
  const give = (role: Lead['role'], way: Figure['way'] = null): Lead => ({ role, bound, way });
  for (let before = at - 1; before >= 0 && before > at - farthestCue; before -= 1) {
    const item = items[before];
    if (item === undefined) break;
    if (item.kind === 'date') return give('none');
    if (item.kind === 'quantity') return give('noun');
    if (item.kind === 'sign') {
      if (item.text === '→') return give('to');
      if (item.text === ':' || item.text === '=') return give('level');
      if (item.text === '(' || item.text === '[') return give('none');
      if (item.text === '/') return give('beside');
      if (item.text === ',' || item.text === ';' || item.text === '–' || item.text === '—')
        return give('none');
    }
    if (before === verb?.at) return verbLead(verb, bound);
    if (is(item, 'within')) {
      bound = 'atMost';
      return give('within');
    }
    if (is(item, 'from', 'now')) return give('from');
    if (is(item, 'to')) {
      if (is(item, 'atMost') || bound === null || !is(item, 'approximately')) return give('to');
    }
    if (is(item, 'by')) return give('change');
    if (is(item, 'atMost')) bound = 'atMost';
    else if (is(item, 'atLeast')) bound = 'atLeast';
    else if (is(item, 'beside')) return give('beside');
    else if (bound === null && is(item, 'more') && !is(item, 'approximately'))
      return give('change', 'increase');
    else if (bound === null && is(item, 'fewer')) return give('change', 'decrease');
    else if (is(item, 'approximately')) continue;
    else if (is(item, 'at', 'of')) return give('level');
    else if (is(item, 'and')) return give('and');
    else if (is(item, 'in')) return give('beside');
    else if (is(item, 'raise', 'lower'))
      // "Not rise above 2 %" is a level, "rise 2 %" a change.
      return bound ? give('level') : give('change', is(item, 'raise') ? 'increase' : 'decrease');
    else if (isVerb(item)) return give('object');
    else return give('noun');
  }
  return give('none');
}

function isVerb(item: Item): boolean {
  return is(item, 'win', 'reach', 'make', 'produce', 'move', 'improve');
}

function verbLead(verb: MainVerb, bound: Figure['bound']): Lead {
  switch (verb.part) {
    case 'raise':
      return { role: 'change', bound, way: 'increase' };
    case 'lower':
      return { role: 'change', bound, way: 'decrease' };
    case 'add':
      return { role: 'change', bound, way: 'increase' };
    default:
      return { role: 'object', bound, way: null };
  }
}

/** "Max churn 2 %": the bound stands before the measure. */
function boundOfNoun(items: readonly Item[], at: number): Figure['bound'] {
  for (let before = at - 1; before >= 0; before -= 1) {
    const item = items[before];
    if (item?.kind !== 'word' || is(item, 'from', 'to', 'and')) return null;
    if (is(item, 'atMost')) return before === 0 ? 'atMost' : null;
    if (is(item, 'atLeast')) return before === 0 ? 'atLeast' : null;
  }
  return null;
}

/** "4 % today", "(2 % now)". */
function isNow(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return is(next, 'now') || (is(next, 'from') && is(next, 'now'));
}

function figureAt(items: readonly Item[], at: number, quantity: Quantity, verb: MainVerb | null): Figure {
  const lead = leadOf(items, at, verb);
  const next = items[at + 1];
  const afterNext = items[at + 2];
  const isShareOf = quantity.unit === '%' && is(next, 'of');
  const isMore = is(next, 'more') && !is(next, 'metric');
  const isFewer = is(next, 'fewer') && !is(next, 'metric');
  const bound =
    lead.bound ??
    (lead.role === 'noun' ? boundOfNoun(items, at) : null) ??
    (is(next, 'orLess') ? 'atMost' : is(next, 'orMore') ? 'atLeast' : null);
  const isParenthesised = isInBrackets(items, at);
  const make = (role: Role, way: Figure['way'] = lead.way, isBare = false): Figure => ({
    quantity,
    at,
    role,
    bound,
    way,
    isShareOf,
    isParenthesised,
    isBare,
  });
  const isFree =
    lead.role === 'object' || lead.role === 'none' || lead.role === 'change' || lead.role === 'noun';
  if (lead.role === 'from') return make('from');
  if (isNow(items, at) && !is(afterNext, 'to')) return make('from');
  if (lead.role === 'to') return make('to');
  if (quantity.sign === '+') return make('change', 'increase');
  if (quantity.sign === '-' && lead.role !== 'level') return make('change', 'decrease');
  if (isFree && (isMore || isFewer) && !is(afterNext, 'to'))
    return make('change', isMore ? 'increase' : 'decrease');
  switch (lead.role) {
    case 'change':
      if (verb?.part === 'raise' && verb.at >= at - 2 && quantity.family === 'money' && lead.way !== null)
        return make('object', null);
      return make('change');
    case 'noun':
    case 'none': {
      const isMover = verb?.part === 'raise' || verb?.part === 'lower';
      const isRelative =
        quantity.family === 'percent' || quantity.family === 'times' || quantity.family === 'points';
      const isPlain = bound === null && isMover && isRelative && !isParenthesised && verb.at < at;
      if (isPlain) return make('change', verb.part === 'raise' ? 'increase' : 'decrease', true);
      return make('level');
    }
    case 'beside':
      // "Within 15 minutes in 90 % of cases".
      return make(isShareOf && is(items[at - 1], 'in') ? 'level' : 'beside');
    case 'and':
      return make('beside');
    default:
      return make(lead.role);
  }
}

function isInBrackets(items: readonly Item[], at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const item = items[before];
    if (item?.kind === 'sign' && item.text === ')') return false;
    if (item?.kind === 'sign' && item.text === '(') return true;
  }
  return false;
}

/** No goal has more numbers; what has is a table, and its first ones tell. */
const mostFigures = 40;

/** The numbers of a goal with what each is for. */
export function readFigures(items: readonly Item[], verb: MainVerb | null): readonly Figure[] {
  const quantities = items.flatMap((item, at) =>
    item.kind === 'quantity' ? [{ at, quantity: item.quantity }] : [],
  );
  return quantities.slice(0, mostFigures).map(({ at, quantity }) => figureAt(items, at, quantity, verb));
}
