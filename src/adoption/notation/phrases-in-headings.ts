// Headings that say in a phrase what a column holds: questions, what a row hangs on, what is to be reached by when.
import { roleOf, withoutFillers } from './roles-in-headings.ts';
import type { Role } from './words-of-roles.ts';

/** Headings that ask: `Where are we now?`, `Wo stehen wir?`. */
const questions: readonly (readonly [RegExp, Role])[] = [
  [
    /^(?:what|was|que) .*\b(?:achieve|reach|want|erreichen|wollen|atteindre|voulons|lograr|queremos)\b/,
    'objective',
  ],
  [
    /^(?:how|wie|woran|comment|como) .*\b(?:measur|know|tell|mess|merk|wiss|erkenn|mesur|savoir|saurons|medir|medi[rm]|sabr)/,
    'keyResult',
  ],
  [
    /^(?:where (?:do|did) we (?:want|need)|where we (?:want|need)|where (?:should|will) we|wo (?:wollen|sollen) wir|ou voulons|adonde|donde queremos)\b/,
    'target',
  ],
  [
    /^(?:where (?:are|do) we (?:stand|now|today)?|where we (?:are|stand)|wo (?:stehen|sind) wir|wo wir (?:stehen|sind)|ou (?:nous )?en (?:sommes|est)|donde estamos)\b/,
    'current',
  ],
  [
    /^(?:where did we start|where were we|where we (?:started?|were|come from|came from)|wo waren wir|wo wir (?:waren|herkommen)|d ou (?:nous )?partons|de donde)\b/,
    'start',
  ],
  [
    /^(?:for |to |zu |fur |auf |pour |a |para )?(?:which|what|welche[sm]?|quel|que|cual) (?:company |team |strategic )?(?:objective|goal|ziel|oberziel|objectif|objetivo)\b/,
    'objective',
  ],
  [/^(?:who|wer|qui|quien)\b/, 'owner'],
  [
    /^(?:how (?:sure|confident|certain|likely)|wie (?:sicher|zuversichtlich)|quelle confiance|que tan seguros?)\b/,
    'confidence',
  ],
  [/^(?:how far|how much (?:is |of it is )?done|wie weit|que tan avanzad[oa])\b/, 'progress'],
  [/^(?:when (?:is|do|will)|until when|bis wann|pour quand|para cuando)\b/, 'due'],
];

export const roleAsked = (words: string): Role | null =>
  (words.includes(' ') ? questions.find(([question]) => question.test(words))?.[1] : undefined) ?? null;

/** Words that say what a column holds whatever stands beside them. */
const tellingWords: readonly (readonly [RegExp, Role])[] = [
  [/\b(?:progress|fortschritt|avancement|progreso)\b/, 'progress'],
  [/\b(?:confidence|zuversicht|confiance|confianza)\b/, 'confidence'],
  [/(?:verantwortung|verantwortlich(?:e|er)?)\b/, 'owner'],
  [/\b(?:baseline|ausgangswert|startwert)\b/, 'start'],
  [
    /\b(?:zielwert|target value|valeur cible|valor objetivo|(?:annual|yearly|year end|eoy|eoq|end of (?:year|quarter)|quarterly|quarter|monthly|weekly|final|stretch|committed|planned|revised|numeric|jahres|quartals) ?(?:target|goal|ziel)|(?:jahres|quartals|monats|wochen)ziel(?:wert)?|(?:objectif|cible) (?:annuel|trimestriel|mensuel|hebdomadaire)(?:le)?|(?:meta|objetivo) (?:anual|trimestral|mensual|semanal))\b/,
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
const byWhen = /^(.{3,20}?) (?:by|until|till|for|in|bis|fur|im|pour|d ici|para|hasta|en) (.+)$/;
const ofTime =
  /\d|\b(?:jan|feb|fev|mar|apr|avr|abr|mai|may|jun|jul|aug|aou|ago|sep|oct|okt|nov|dec|dez|dic)|\b(?:end|ende|fin|quarter|quartal|trimestre|year|jahr|annee|ano)\b/;

/** `Target by end of Q4`, `Actual in October`: the day is no part of what is told. */
export function roleOfAim(words: string): Role | null {
  const [, aim, when] = byWhen.exec(words) ?? [];
  if (aim === undefined || when === undefined || !ofTime.test(when)) return null;
  const role = roleOf(aim);
  return role && aims.has(role) ? role : null;
}

const belonging =
  /^(?:for|supports?|contributes? to|linked to|aligned (?:to|with)|aligns (?:to|with)|belongs to|part of|relates? to|related to|zu|fur|gehort zu|zahlt ein auf|unterstutzt|pour|lie a|rattache a|contribue a|para|contribuye a|apoya|vinculado a|pertenece a) (.{2,30}?)(?: (?:id|no|nr|ref|number))?$/;
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
