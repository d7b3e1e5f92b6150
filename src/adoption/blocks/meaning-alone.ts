// What a column holds by its own heading and cells, whatever stands beside it.

import type { Meaning } from '../notation/meaning.ts';
import type { Role } from '../notation/words-of-roles.ts';
import { type Contents, isMostly } from './column-contents.ts';
import { type HeadingCell, isOfConfidence } from './heading-cells.ts';
import { yearIn } from './year-named.ts';

export function meaningAlone(cell: HeadingCell, contents: Contents): Meaning {
  const role = cell.heading?.role;
  if (role === 'date' && ofCheckIns.test(cell.group)) return 'note';
  if (role && ofTimes.has(role) && cell.period && isOfNumbers(contents)) return 'period';
  if (isOfConfidence(cell)) return 'confidence';
  if (role !== 'objective' && role !== 'keyResult' && isOfKinds(contents)) return 'kind';
  if (role === undefined) return cell.period && !isMostly(contents, 'texts') ? 'period' : 'unknown';
  if (cell.period?.kind === 'year' && (role === 'goal' || role === 'target'))
    return isMostly(contents, 'texts') ? 'goal' : 'target';
  return meaningOfRole(role, cell, contents);
}

/** `Check-in 16/10`, `Update KW 45`: what figures below are of, rather than what they are. */
const ofTimes: ReadonlySet<Role> = new Set(['due', 'date', 'note']);

const ofCheckIns = /\b(?:check-?in|update|review|measure|messung|relev[ée])/iu;

/** Shorter than any word for a deadline that is none for a target: `To`, `Bis`. */
const longestOfBothMeanings = 3;

function meaningOfRole(role: Role, { text }: HeadingCell, contents: Contents): Meaning {
  switch (role) {
    case 'step':
    case 'name':
      return 'unknown';
    case 'goal':
      return isOfTargets(contents) ? 'target' : role;
    case 'objective':
      return isMostly(contents, 'plain') ? 'target' : role;
    case 'kpi':
      return isMostly(contents, 'numbers') ? 'current' : role;
    case 'start':
      if (isMostly(contents, 'texts')) return 'unknown';
      return isMostly(contents, 'days') && contents.numbers === 0 ? 'startDate' : role;
    case 'startDate':
      /** `Début juillet` over figures. */
      return contents.days === 0 && isMostly(contents, 'numbers') ? 'start' : role;
    case 'cycle':
      /** `Quarterly` names no day. */
      if (contents.days === 0) return 'unknown';
      return 'due';
    case 'due':
      if (isOfNumbers(contents)) return text.length <= longestOfBothMeanings ? 'target' : 'unknown';
      return isMostly(contents, 'phrases') && contents.days === 0 ? 'unknown' : 'due';
    case 'current':
    case 'progress':
      return isMostly(contents, 'texts') && contents.numbers === 0 ? 'note' : role;
    case 'id':
      /** `Ref. 2025` is where the year before ended. */
      return isMostly(contents, 'names') || yearIn(text) !== null ? 'unknown' : role;
    case 'status':
      return isMostly(contents, 'numbers') ? 'progress' : role;
    default:
      return role;
  }
}

/** Numbers, or yes and no among them. */
const isOfNumbers = (contents: Contents): boolean =>
  contents.days === 0 &&
  (isMostly(contents, 'numbers') || (contents.filled > 0 && contents.texts + contents.kinds === 0));

/** Words such as `Objective` and `KR`, and `KPI` among them. */
const isOfKinds = ({ filled, kinds, kpis }: Contents): boolean =>
  kinds > 0 && (kinds + kpis) * 3 >= filled * 2;

/** Numbers alone, mostly or where nothing but yes and no stands beside them. */
const isOfTargets = (contents: Contents): boolean => {
  const { days, filled, kinds, numbers, plain, texts } = contents;
  return filled > 0 && (isMostly(contents, 'plain') || texts + kinds + days + numbers - plain === 0);
};
