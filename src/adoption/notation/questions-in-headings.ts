// Headings that ask, as those of a form or a worksheet do: `Where are we now?`, `What is your key result?`.
import { roleOf, withoutFillers } from './roles-in-headings.ts';
import type { Role } from './words-of-roles.ts';

/** Whether a text is a question, with a scale or a hint in brackets after it or without. */
export const isQuestion = (text: string): boolean => /[?？]\s*(?:\([^()]*\)\s*)?\*?$/.test(text);

const questions: readonly (readonly [RegExp, Role])[] = [
  [
    /^(?:where|what|which) .*\b(?:did|was|were|do|does) (?:it|we|you|this|they|the .+) (?:start|begin|at the (?:start|beginning))\b/,
    'start',
  ],
  [
    /^(?:where (?:were|was) (?:we|you|it|this)|where we (?:started?|were|come from|came from)|wo (?:waren|wart|war|standen|standet|stand|lagen|lag) |wo wir (?:waren|herkommen)|d ou (?:nous |vous )?(?:partons|partez|part)|de donde|donde esta(?:ba|bamos|bais)\b)/,
    'start',
  ],
  [
    /^(?:where (?:do|did|does) (?:we|you|it) (?:want|need)|where (?:we|you) (?:want|need)|where (?:should|will|must) (?:we|you|it|this)|wo(?:hin)? (?:wollen|wollt|willst|sollen|soll|sollte[nt]?) |ou (?:voulons|voulez|doit|devons|devez)|adonde|donde (?:queremos|quereis|quieres|debe))/,
    'target',
  ],
  [
    /^(?:what|which|welche[rsn]?|quel(?:le)?|que) (?:value|number|figure|level|wert|zahl|valeur|chiffre|valor|cifra) .*\b(?:reach|achieve|hit|get to|want|should|erreich|soll|will|woll|atteindre|vise|alcanzar|lograr|quer)/,
    'target',
  ],
  [
    /^(?:where (?:are|do) (?:we|you) (?:stand|now|today|at)?|where (?:we|it|this|things) (?:are|is|stands?)|where is (?:it|this) (?:now|today|at|right)|where does (?:it|this) stand|wo (?:stehen|steht|stehst|sind|seid|liegen|liegt|ist) |wo wir (?:stehen|sind)|ou (?:nous )?en (?:sommes|etes|est)|donde esta(?:mos|is|s)?\b)/,
    'current',
  ],
  [
    /^(?:who|wer|qui|quien)\b(?! (?:(?:do|did|will) )?(?:we|you|wir|ihr|on|nous) )(?! (?:is |are )?(?:it |this |they )?for\b)/,
    'owner',
  ],
  [
    /^(?:how (?:sure|confident|certain|likely)|wie (?:sicher|zuversichtlich)|quelle confiance|(?:que tan|como de) segur[oa]s?|a quel point .*\b(?:sur|confiant))/,
    'confidence',
  ],
  [/^(?:how far|how much (?:is |of it is )?done|wie weit|que tan avanzad[oa])\b/, 'progress'],
  [/^(?:when (?:is|do|will|should)|(?:until|by) when|bis wann|pour quand|para cuando)\b/, 'due'],
  [
    /^(?:(?:is there )?any(?:thing| other| more| comment| remark| note)|(?:gibt es )?(?:noch|sonst) (?:etwas|was)|was sollte[nt]? .*\b(?:wissen|beachten)|autre chose|des (?:commentaire|remarque)|algo mas|hay algo)/,
    'note',
  ],
  [
    /^(?:what|was|que|ce que|lo que) .*\b(?:achieve|reach|want|after|erreichen|wollen|atteindre|voulons|visons|lograr|conseguir|queremos|buscamos)\b/,
    'objective',
  ],
  [
    /^(?:what (?:are|will|do|can|must|shall) (?:we|you|i) (?:do|doing)\b|was (?:tun|machen|unternehmen) (?:wir|ihr)\b|que (?:faisons|ferons) |que (?:hacemos|haremos|vamos a hacer)\b)/,
    'initiative',
  ],
  [/^(?:we|you|i) (?:will |ll |would )?know\b/, 'keyResult'],
  [/^(?:we|i) (?:want|aim) to\b/, 'objective'],
  [
    /^(?:how|wie|woran|comment|como) .*\b(?:measur|know|tell|mess|merk|wiss|erkenn|mesur|savoir|saurons|medir|medi[rm]|sabr)/,
    'keyResult',
  ],
];

/** `What is your key result`, `Wie lautet das Ziel`, `Quelle est l’échéance`. */
const whatIs =
  /^(?:what|which|was|wie|welche[rs]?|quel(?:le)?s?|cual(?:es)?) (?:is|s|are|was|were|ist|sind|war|lautet|lauten|heisst|est|sont|etait|es|son|era) (?:(?:your|the|our|its|their|dein|deine|ihr|ihre|euer|eure|das|der|die|unser|unsere|votre|vos|notre|nos|le|la|les|l|ton|ta|tu|su|el|los|las|vuestro|vuestra|nuestro|nuestra) )(.+)$/;
/** `For which objective`, `Which key result are you reporting on`. */
const which =
  /^(?:for |to |zu |fur |auf |pour |a |para )?(?:which|what|welche[smnr]?|quel(?:le)?|que|cual) (?:company |team |strategic )?(objective|goal|ziel|oberziel|objectif|objetivo|key result|kr|schlusselergebnis|resultat cle|resultado clave|kpi|metric|kennzahl|indicateur|indicador)\b/;
/** `… you want to achieve`, `… das ihr meldet`. */
const relative = / (?:you|we|that|which|it|this|wir|ihr|du|den|das|die|que|nous|vous)\b.*$/;

/** The role that a question asks for; null for what is none, or asks for something else. */
export function roleAsked(words: string): Role | null {
  if (!words.includes(' ')) return null;
  const what = whatIs.exec(words)?.[1]?.replace(relative, '');
  const named = what ?? which.exec(words)?.[1];
  const role = named === undefined ? null : (roleOf(named) ?? roleOf(withoutFillers(named)));
  if (role) return role === 'goal' ? 'objective' : role;
  return questions.find(([question]) => question.test(words))?.[1] ?? null;
}
