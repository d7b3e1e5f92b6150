// What a heading says a column holds, in English, German, French and Spanish.
import { levelNamed } from './outline-marks.ts';
import { periodIn } from './periods.ts';
import {
  roleOfAim,
  roleOfBeginning,
  roleOfBelonging,
  roleOfPosition,
  roleTold,
} from './phrases-in-headings.ts';
import { plainWords } from './plain-words.ts';
import { isQuestion, roleAsked } from './questions-in-headings.ts';
import { roleOf } from './roles-in-headings.ts';
import { seasonsAsYears } from './seasons.ts';
import { type Role, roleListed } from './words-of-roles.ts';

/** What the thing is that a heading speaks of: `KR owner`, `Objective ID`. */
export type Subject = 'objective' | 'keyResult' | 'kpi' | null;

export interface Heading {
  readonly role: Role;
  readonly subject: Subject;
  /** 2 in `KR2 target`. */
  readonly number: number | null;
}

const known = new Map<string, Heading | null>();
const mostKnown = 2_000;
const longestHeading = 60;
const longestQuestion = 160;

/** Whether a text is short enough to head a column; a question may take more words. */
export const fitsHeading = (text: string, longest: number): boolean =>
  text.length <= longest || (text.length <= longestQuestion && isQuestion(text));

/**
 * What a heading says; null where it says nothing that is known.
 *
 * @example headingOf('KR owner') //=> { role: 'owner', subject: 'keyResult', number: null }
 */
export function headingOf(text: string): Heading | null {
  if (text === '' || !fitsHeading(text, longestHeading)) return null;
  const before = known.get(text);
  if (before !== undefined) return before;
  const heading =
    readChoice(text) ??
    readBothEnds(text) ??
    readTogether(text) ??
    readAtEnds(text) ??
    readInBrackets(text) ??
    read(plainWords(seasonsAsYears(text)));
  if (known.size >= mostKnown) known.clear();
  known.set(text, heading);
  return heading;
}

/** `At risk` is how a goal does, and heads no column of risks. */
const saysHowItDoes = /^(?:at risk|a risque|en riesgo|im risiko|in gefahr)$/;

function read(words: string): Heading | null {
  if (words === '' || saysHowItDoes.test(words)) return null;
  const inOrder = ordinalBefore.exec(words);
  const place = ordinals.findIndex((word) => word.test(words)) + 1;
  if (inOrder && place > 0) return read(`${inOrder[1]} ${place}`);
  const role =
    roleOfBelonging(words) ??
    roleOfBeginning(words) ??
    roleOf(words) ??
    roleAsked(words) ??
    roleOfAim(words) ??
    roleOfPosition(words);
  if (role) return { role, subject: subjectOf(words), number: null };
  const result = numberOfResult(words);
  if (result !== null) return { role: 'keyResult', subject: 'keyResult', number: result };
  const numbered = readNumbered(words) ?? readBehind(words);
  if (numbered) return numbered;
  const told = readOfSubject(words);
  if (told) return told;
  const isInitiative = roleListed(words.replace(/ \d$/, '')) === 'initiative';
  return isInitiative ? { role: 'initiative', subject: null, number: null } : readBySubject(words);
}

/** `Objective or KR?`: what kind of goal a row is. */
function readChoice(text: string): Heading | null {
  const kinds = text.replace(/[?？]\s*$/, '').split(/\s+(?:or|oder|ou|o)\s+/i);
  const areKinds = kinds.length > 1 && kinds.every((kind) => levelNamed(kind) !== null);
  return areKinds ? { role: 'type', subject: null, number: null } : null;
}

/** `Baseline → goal`: both ends of a target. */
const readBothEnds = (text: string): Heading | null =>
  namesStartAndTarget(text) ? { role: 'target', subject: null, number: null } : null;

const ends: ReadonlySet<Role> = new Set(['start', 'target', 'goal']);

/** `Sept (start)`, `June – goal`: what a month is to goals. */
function readAtEnds(text: string): Heading | null {
  const [, when = '', what = ''] = /^([^()]+?)\s*(?:\(|[–—:,/]|\s-)\s*([^()]+?)\)?\s*$/.exec(text) ?? [];
  const role = what === '' ? null : roleListed(plainWords(what));
  if (role === null || !ends.has(role) || periodIn(when, 'dayFirst') === null) return null;
  return { role: role === 'start' ? 'start' : 'target', subject: null, number: null };
}

/** `Ergebnis (Key Result)`: the field's own word for what the team calls otherwise. */
function readInBrackets(text: string): Heading | null {
  const inside = /\(([^()]+)\)\s*$/.exec(text)?.[1];
  const role = inside === undefined ? null : roleListed(plainWords(inside));
  return role === 'keyResult' || role === 'objective' ? { role, subject: role, number: null } : null;
}

const ofNumbered: ReadonlySet<Role> = new Set([
  'start',
  'target',
  'current',
  'progress',
  'owner',
  'due',
  'unit',
  'confidence',
  'status',
]);

/** `Target 2`, `Actual 2` behind `Key result 2`: of the second of them. */
function readNumbered(words: string): Heading | null {
  const [, told = '', digit] = /^(.+) ([1-9])$/.exec(words) ?? [];
  const role = digit === undefined ? null : roleListed(told);
  return role && ofNumbered.has(role) ? { role, subject: 'keyResult', number: Number(digit) } : null;
}

/** `Stand KR 1`, `Target KR2`: of the first of them, of the second. */
function readBehind(words: string): Heading | null {
  const [, told = '', digit] = behind.exec(words) ?? [];
  const role = digit === undefined ? null : roleListed(told);
  return role && ofNumbered.has(role) ? { role, subject: 'keyResult', number: Number(digit) } : null;
}

const behind = /^(.+) (?:kr|rc|key result|schlusselergebnis|resultat cle|resultado clave) ?([1-9])$/;

const ordinals = [
  /^(?:first|1st|erste[sr]?|premiere?|primer[oa]?) /,
  /^(?:second|2nd|zweite[sr]?|deuxieme|segund[oa]) /,
  /^(?:third|3rd|dritte[sr]?|troisieme|tercer[oa]?) /,
  /^(?:fourth|4th|vierte[sr]?|quatrieme|cuart[oa]) /,
];
/** `Second key result`. */
const ordinalBefore =
  /^\S+ (key result|kr|schlusselergebnis|resultat cle|resultado clave|initiative|massnahme)s?$/;

/** `Result 2`, `Kernergebnis 2`, beside others of them. */
function numberOfResult(words: string): number | null {
  const [, named = '', digit] = /^(.+) ([1-9])$/.exec(words) ?? [];
  const isResult =
    /^(?:result|resultat|ergebnis|resultado)$/.test(named) || roleListed(named) === 'keyResult';
  return digit !== undefined && isResult ? Number(digit) : null;
}

const subjects =
  /^(objective|ziel|objectif|objetivo|goal|key result|kr|rc|schlusselergebnis|resultat cle|resultado clave|kpi|metric|measure|indicator|kennzahl|indicateur|indicador|metrica)s? ?(\d+)?(?: |$)/;
const nameOfSubject =
  /^(?:name|title|statement|description|beschreibung|bezeichnung|text|nom|intitule|libelle|enonce|nombre|descripcion|denominacion|wording|wortlaut|formulierung|formulation|redaccion|enunciado)$/;
const ofSubject = /^(.+?) (?:(?:de|du|des|del|d|l|la|le|les|el|los|der|vom|von|of|the) )+(.+)$/;
/** Whose a goal is says nothing more of it: `Objectif de l’équipe`. */
const whose = /^(?:equipe|equipo|entreprise|empresa|team|company|marketing|departement|departamento)$/;

/** `Responsable del KR`, `Type d’objectif`, `Nom de l’indicateur`: what is told first, and of what. */
function readOfSubject(words: string): Heading | null {
  const [, told = '', of = ''] = ofSubject.exec(words) ?? [];
  const role = roleOf(told);
  const ofWhat = roleOf(of);
  const subject = subjectOf(of);
  if (subject === null && ofWhat !== 'initiative')
    return role && whose.test(of) ? { role, subject: subjectOf(told), number: null } : null;
  const named = nameOfSubject.test(told) ? ofWhat : role;
  return named && { role: named, subject, number: null };
}

/** `KR2`, `KR2 target`, `Objective text`: a thing, and what is told of it. */
function readBySubject(words: string): Heading | null {
  const told = roleTold(words);
  const [whole, name = '', digits] = subjects.exec(`${words} `) ?? [];
  if (whole === undefined) return told && { role: told, subject: null, number: null };
  const subject = subjectOf(name);
  const number = digits === undefined ? null : Number(digits);
  const rest = words.slice(whole.length).trim();
  if (rest === '') return number === null ? null : { role: subject ?? 'keyResult', subject, number };
  const role = nameOfSubject.test(rest) ? (roleOf(name) ?? 'goal') : (roleOf(rest) ?? told);
  return role && { role, subject, number };
}

function subjectOf(words: string): Subject {
  const role = roleListed(words) ?? roleListed(words.replace(/s$/, ''));
  if (role === 'objective' || role === 'goal') return 'objective';
  return role === 'keyResult' || role === 'kpi' ? role : null;
}

const fromTo =
  /^(?:from|start|baseline|base|von|ist|de|depart|inicio|desde) (?:to )?(?:to|target|goal|bis|auf|ziel|soll|a|cible|meta|hasta)$/;
const between = /\s*(?:→|->|=>|➔|➜|⇒|[–—-])\s*/u;

/** Whether a heading names start and target of one cell: `Baseline → Target`, `Von – bis`. */
export const namesBothEnds = (text: string): boolean =>
  fromTo.test(plainWords(text)) || namesStartAndTarget(text);

function namesStartAndTarget(text: string): boolean {
  const [from = '', to = '', other] = text.split(between);
  const end = roleOf(plainWords(to));
  return other === undefined && roleOf(plainWords(from)) === 'start' && (end === 'target' || end === 'goal');
}

/** Whether a word says that what stands beside it is a KPI. */
export const namesKpi = (text: string): boolean => headingOf(text)?.role === 'kpi';

const ofRows: ReadonlySet<Role> = new Set(['objective', 'goal', 'keyResult', 'kpi', 'initiative']);

/** Whether a text is a heading of goals, of measures or of what is done for them. */
export function headsRows(text: string): boolean {
  const role = headingOf(text)?.role;
  return role !== undefined && ofRows.has(role);
}

const ofGoals: ReadonlySet<Role> = new Set([
  'objective',
  'goal',
  'keyResult',
  'kpi',
  'initiative',
  'step',
  'current',
]);

/** `Objective / result / action`: goals of several levels below each other. `So far / goal`: two figures in a cell. */
function readTogether(text: string): Heading | null {
  const parts = text
    .split(/\s*(?:\/|\+|&|→|,|\b(?:and|und|et|y|bzw|resp|vs)\b\.?)\s*/i)
    .filter((part) => part !== '');
  const found = parts.map((part) => read(plainWords(part))?.role);
  const [first, second] = found;
  if (parts.length === 2 && first === 'current' && (second === 'target' || second === 'goal'))
    return { role: 'current', subject: null, number: null };
  if (parts.length > 1 && first !== undefined && found.every((role) => role === first))
    return { role: first, subject: null, number: null };
  const areGoals = parts.length > 1 && found.every((role) => role !== undefined && ofGoals.has(role));
  const isLed = first === 'objective' || first === 'goal';
  return areGoals && isLed ? { role: 'goal', subject: 'objective', number: null } : null;
}
