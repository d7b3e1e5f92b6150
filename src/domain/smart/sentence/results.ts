// Puts a goal's numbers together into what is to be reached: from where, to where, by how much.
import { type Item, is } from './items.ts';
import type { MainVerb } from './main-verb.ts';
import { inUnit, type Quantity } from './quantities.ts';
import type { Figure } from './roles.ts';

export interface Result {
  readonly baseline: Figure | null;
  readonly target: Figure | null;
  readonly change: Figure | null;
}

const farthestPartner = 7;

/** A from-number counts as a start only if a level belongs to it; "from 3 industries" does not. */
function isStart(figure: Figure, figures: readonly Figure[], items: readonly Item[]): boolean {
  if (figure.isParenthesised) return true;
  const index = figures.indexOf(figure);
  const later = figures.slice(index + 1).some((other) => other.role === 'to' || other.role === 'change');
  const lead = items[figure.at - 1];
  const isTurned = lead?.kind === 'word' && !is(lead, 'compared');
  const earlier = figures.slice(0, index).some((other) => other.role === 'to' || other.role === 'change');
  const next = items[figure.at + 1];
  const standsAlone =
    next === undefined || next.kind === 'date' || next.kind === 'sign' || is(next, 'until', 'in');
  const isOpen = is(next, 'to') || (next?.kind === 'sign' && next.text === '→');
  return isOpen || later || isTurned || earlier || standsAlone || isNowAfter(next);
}

const isNowAfter = (next: Item | undefined): boolean => is(next, 'now');

function isBetween(items: readonly Item[], from: number, to: number, tag: 'and' | 'while'): boolean {
  return items.slice(from, to).some((item) => is(item, tag));
}

/** The number just before a "to" without its own "from": "4 % to 6 %". */
function partnerOf(target: Figure, figures: readonly Figure[], items: readonly Item[]): Figure | null {
  const before = figures.filter((figure) => figure.at < target.at);
  const from = before.filter((figure) => figure.role === 'from').pop();
  if (from && !before.some((figure) => figure.role === 'to' && figure.at > from.at)) return from;
  const last = before[before.length - 1];
  if (!last || target.at - last.at > farthestPartner || last.role === 'to' || last.role === 'beside')
    return null;
  if (last.role === 'within' || last.isBare || last.role === 'change' || last.role === 'object') {
    const isDirect = target.at - last.at === 2;
    return isDirect && last.role !== 'change' ? last : null;
  }
  return isBetween(items, last.at, target.at, 'and') ? null : last;
}

/** The results a goal names, the main one first. */
export function readResults(
  figures: readonly Figure[],
  items: readonly Item[],
  verb: MainVerb | null,
): readonly Result[] {
  const targets = figures.filter((figure) => figure.role === 'to');
  const used = new Set<Figure>();
  const results: Result[] = [];
  for (const target of targets) {
    const baseline = partnerOf(target, figures, items);
    used.add(target);
    if (baseline) used.add(baseline);
    results.push({ baseline, target, change: null });
  }
  const starts = figures.filter(
    (figure) => figure.role === 'from' && !used.has(figure) && isStart(figure, figures, items),
  );
  const levels = figures.filter((figure) => figure.role === 'level' || figure.role === 'object');
  const changes = figures.filter((figure) => figure.role === 'change' && !used.has(figure));
  for (const level of levels) {
    if (used.has(level)) continue;
    results.push({ baseline: null, target: level, change: null });
  }
  const first = results[0];
  for (const change of changes) {
    const owner = results.find(
      (result) =>
        result.change === null &&
        result.target &&
        !isApart(items, result.target, change) &&
        targets.includes(result.target),
    );
    if (owner) results[results.indexOf(owner)] = { ...owner, change };
    else results.push({ baseline: null, target: null, change });
  }
  if (first === undefined && results.length === 0) {
    const spare = figures.find((figure) => figure.role === 'within') ?? spareOf(figures, items, verb);
    if (spare) results.push({ baseline: null, target: spare, change: null });
  }
  const onlyStart = results.length === 0 ? starts[0] : undefined;
  if (onlyStart) {
    used.add(onlyStart);
    results.push({ baseline: onlyStart, target: null, change: null });
  }
  results.sort((one, other) => placeOf(one) - placeOf(other));
  return results.map((result) => {
    if (result.baseline) return result;
    const start = starts.find((figure) => !used.has(figure));
    if (start) used.add(start);
    return start ? { ...result, baseline: start } : result;
  });
}

const isApart = (items: readonly Item[], one: Figure, other: Figure): boolean =>
  isBetween(items, Math.min(one.at, other.at), Math.max(one.at, other.at), 'and');

const placeOf = (result: Result): number =>
  Math.min(result.baseline?.at ?? Infinity, result.target?.at ?? Infinity, result.change?.at ?? Infinity);

/** "Rank in the top 3 for 20 keywords": a count that stands after a preposition, where there is no other. */
function spareOf(figures: readonly Figure[], items: readonly Item[], verb: MainVerb | null): Figure | null {
  const spare = figures.find((figure) => figure.role === 'beside' && figure.quantity.family === 'count');
  if (!spare || verb?.part === 'assist' || verb?.part === 'discover') return null;
  const lead = items[spare.at - 1];
  return lead?.kind === 'word' && !is(lead, 'per', 'determiner') ? spare : null;
}

/** A result in one unit: the target's, or where it has none the start's. */
export function inOneUnit(result: Result): {
  readonly baseline: number | null;
  readonly target: number | null;
  readonly change: number | null;
  readonly unit: string | null;
} {
  const { baseline, target, change } = result;
  const main = target ?? baseline;
  const from = baseline?.quantity;
  const to = target?.quantity;
  const unit = unitOfLevel(to) ?? unitOfLevel(from) ?? (main ? null : (change?.quantity.unit ?? null));
  return {
    baseline: from ? levelOf(from, to, unit) : null,
    target: to ? signed(to, unit) : null,
    change: change ? change.quantity.value : null,
    unit: target === null && change ? change.quantity.unit : unit,
  };
}

const unitOfLevel = (quantity: Quantity | undefined): string | null =>
  quantity === undefined || quantity.family === 'points' ? null : quantity.unit;

const signed = (quantity: Quantity, unit: string | null): number =>
  quantity.sign === '-' ? -inUnit(quantity, unit) : inUnit(quantity, unit);

/** "from 40 to 55k" means 40k where the bare number is of the target's size. */
function levelOf(from: Quantity, to: Quantity | undefined, unit: string | null): number {
  const value = signed(from, unit);
  if (!to || from.magnitude !== 1 || to.magnitude === 1 || from.family !== 'count') return value;
  const written = to.value / to.magnitude;
  return value < written * 10 && value * 20 > written ? value * to.magnitude : value;
}
