// Headings that say in a phrase what a column holds: what a row hangs on, what is to be reached by when.
import { roleOf, withoutFillers } from './roles-in-headings.ts';
import type { Role } from './words-of-roles.ts';

/** Words that say what a column holds whatever stands beside them. */
const tellingWords: readonly (readonly [RegExp, Role])[] = [
  [/\b(?:progress|fortschritt|avancement|progreso)\b/, 'progress'],
  [/\b(?:confidence|zuversicht|confiance|confianza)\b/, 'confidence'],
  [/(?:verantwortung|verantwortlich(?:e|er)?)\b/, 'owner'],
  [/\b(?:baseline|ausgangswert|startwert)\b/, 'start'],
  [
    /\b(?:zielwert|target value|valeur cible|valor objetivo|(?:annual|yearly|year end|eoy|eoq|end of (?:year|quarter)|quarterly|quarter|monthly|weekly|final|stretch|committed|planned|revised|numeric|this (?:year|quarter|month|season)(?: s)?|jahres|quartals) ?(?:target|goal|ziel)|(?:jahres|quartals|monats|wochen)ziel(?:wert)?|(?:objectif|cible) (?:annuel|trimestriel|mensuel|hebdomadaire)(?:le)?|(?:meta|objetivo) (?:anual|trimestral|mensual|semanal))\b/,
    'target',
  ],
  [/\b(?:istwert|current value|actual value|valeur actuelle|valor actual)\b/, 'current'],
  [/\b(?:deadline|due date|echeance|fecha limite|falligkeit)\b/, 'due'],
  [/\b(?:comments?|notes?|bemerkung(?:en)?|kommentare?|commentaires?|comentarios?)\b/, 'note'],
];
const mostWordsOfTelling = 4;

export function roleTold(words: string): Role | null {
  if (words.split(' ').length > mostWordsOfTelling) return null;
  return tellingWords.find(([telling]) => telling.test(words))?.[1] ?? null;
}

const atBeginning =
  /^(?:ist|stand|wert|actual|value|current|level|valeur|valor|niveau|nivel|real|reel)\b.* (?:anfang|beginn|start|beginning|debut|inicio|depart)\b/;

/** `Ist Anfang Oktober`, `Value at start of quarter`. */
export const roleOfBeginning = (words: string): Role | null => (atBeginning.test(words) ? 'start' : null);

const aims: ReadonlySet<Role> = new Set(['target', 'goal', 'current', 'start']);
const byWhen =
  /^(.{3,20}?) (?:(?:by|until|till|for|in|bis|fur|im|pour|d ici|para|hasta|en) |(?=(?:fy ?)?20\d\d ))(.+)$/;
/** `2027 intake target`: the year and what happens in it, before what is told. */
const ofYear = /^(?:fy ?)?20\d\d (?:\d\d )?\p{L}{3,} (\p{L}+)$/u;
const ofTime =
  /\d|\b(?:jan|feb|fev|mar|apr|avr|abr|mai|may|jun|jul|aug|aou|ago|sep|oct|okt|nov|dec|dez|dic)|\b(?:end|ende|fin|quarter|quartal|trimestre|year|jahr|annee|ano)\b/;

const months =
  '(?:jan|feb|fev|mar|apr|avr|abr|mai|may|jun|jul|aug|aou|ago|sep|oct|okt|nov|dec|dez|dic)[a-z]*';
/** `Ausgang 30.06.`, `Soll 31.12.`, `Goal 30 Sept` */
const onDay = new RegExp(`^(.{3,20}?) (?:\\d{1,2} (?:\\d{1,2}|${months})|${months} \\d{1,2})(?: \\d{2,4})?$`);

/** `Target by end of Q4`, `Actual in October`, `Target 2027 intake`: the time is no part of what is told. */
export function roleOfAim(words: string): Role | null {
  const planned = roleOf(onDay.exec(words)?.[1] ?? '');
  if (planned === 'start' || planned === 'target' || planned === 'goal') return planned;
  const [, before = '', when = ''] = byWhen.exec(words) ?? [];
  const aim = ofTime.test(when) ? before : ofYear.exec(words)?.[1];
  const role = aim === undefined ? null : roleOf(aim);
  return role && aims.has(role) ? role : null;
}

/** Words that speak of a value only where a time says of when. */
const positions =
  /^(?:position|standing|situation|situacion|figures?|numbers?|zahlen|werte|chiffres|valeurs|cifras|valores) /;

const onWeekday =
  /^(?:(?:last|this|past|letzte[nr]?|vergangene[nr]?|ultimo) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miercoles|jueves|viernes)(?: (?:dernier|passe|pasado))?$/;
const saysWhich = /^(?:last|this|past|letzte|vergangene|ultimo)| (?:dernier|passe|pasado)$/;

/** `Position end Oct`, `Zahlen Ende September`, `Last Friday`. */
export function roleOfPosition(words: string): Role | null {
  if (onWeekday.test(words)) return saysWhich.test(words) ? 'current' : null;
  const when = positions.test(words) ? words.replace(positions, '') : '';
  return when !== '' && ofTime.test(when) ? 'current' : null;
}

const belonging =
  /^(?:for|supports?|contributes? to|linked to|aligned (?:to|with)|aligns (?:to|with)|belongs to|part of|relates? to|related to|zu|fur|gehort zu[mr]?|zahlt ein auf|unterstutzt|pour|lie au?|rattache au?|contribue au?|para|contribuye al?|apoya|vinculado al?|pertenece al?) (.{2,30}?)(?: (?:id|no|nr|ref|number))?$/;
/** `Parent row IDs`, `Parent item`: the thing above, whatever its kind is called. */
const ofParent =
  /^parent (?:row|item|record|issue|task|goal|objective|okr)s?(?: (?:id|key|no|nr|ref|number|name|title)s?)?$/;
const owning: ReadonlySet<Role> = new Set(['objective', 'goal', 'keyResult']);

/** `For KR`, `Gehört zu Ziel`, `Contribue à l’objectif`: what a row hangs on. */
export function roleOfBelonging(words: string): Role | null {
  if (ofParent.test(words)) return 'parent';
  const named = belonging.exec(words)?.[1];
  const role = named === undefined ? null : roleOf(withoutFillers(named));
  return role && owning.has(role) ? 'parent' : null;
}
