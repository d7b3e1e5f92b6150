// What a heading says a column holds, in English, German, French and Spanish.

const wordsOfRoles = {
  objective:
    'objective|strategic objective|company objective|strategic goal|oberziel|objectif strategique|objetivo estrategico|ambition|objetivo general|objective statement|aspiration',
  keyResult:
    'key result|kr|keyresult|schlusselergebnis|schlusselergebnisse|kernergebnis|kernergebnisse|resultat cle|resultats cles|resultado clave|resultados clave|resultados claves|success measure|success metric|measurable result|how we measure it|how we measure success|erfolgskriterium|measure of success|measurable key result|smart key result|measurable outcome|success criteria|success criterion|erfolgskriterien|rc|key results metrics|key result metric',
  /** Objectives, key results under them, or numbers to reach: the cells decide. */
  goal: 'goal|ziel|ziele|objectif|objetivo|meta|okr|aim|outcome|objective key result|o kr|was wir erreichen wollen',
  kpi: 'kpi|metric|measurable|measured by|indicator|measure|key metric|key figure|key performance indicator|kennzahl|kennzahlen|messgrosse|indikator|kpis|indicateur|metrique|mesure|indicateur cle|indicador|metrica|medida|indicador clave|measurement|metrik|metriken|performance indicator|indicateur performance|leistungskennzahl|indicador de desempeno|indicador rendimiento|key indicator|kenngrosse',
  initiative:
    'initiative|action|task|project|massnahme|massnahmen|aufgabe|aufgaben|projekt|projekte|tache|projet|accion|acciones|iniciativa|tarea|proyecto|activity|activities|aktivitat|aktivitaten|action item|how|key action|action plan|action cle|actions cle|actions cles|key initiative|initiative project|initiatives projects|key activity|key activities|aktion|aktionen|umsetzung|what we do|what we will do|so we will|was wir tun|was wir dafur tun|ce que nous faisons|que hacemos|lo que haremos|how we get there|plan action|projets|chantier|chantiers|proyectos|schritte|massnahmen projekte',
  owner:
    'owner|lead|leader|captain|in charge|looked after by|run by|verantwortl|responsible|responsible person|team member|name of owner|employee|mitarbeiter|mitarbeiterin|colleague|dri|who|assignee|assigned to|champion|accountable|driver|person|owned by|led by|team owner|owner team|owner and team|verantwortlich|verantwortliche|verantwortlicher|verantwortung|zustandig|besitzer|inhaber|wer|responsable|proprietaire|pilote|porteur|propietario|encargado|encargada|qui|quien|dueno|person responsible|responsible team|poc|point contact|point of contact|verantwortliche r|verantwortliche person|verantwortlicher r|zustandigkeit|ansprechpartner|ansprechpartnerin|verantw|assigned|resp|contact person|pilote resultat|gestor|lider',
  /** Key results where objectives stand beside them, else nothing in particular. */
  step: 'milestone|meilenstein|jalon|hito|etape|deliverable|sub goal|subgoal|teilziel|unterziel|sous objectif|subobjetivo',
  team: 'team|department|dept|squad|area|function|division|tribe|business unit|abteilung|bereich|equipe|departement|service|equipo|departamento|team department|team area|owning team|abteilung team|team bereich',
  start:
    'start|de|baseline|base|initial|starting|starting point|from|ausgangswert|startwert|ausgang|basis|anfangswert|ausgangslage|basiswert|depart|point depart|initiale|situation initiale|inicial|linea base|inicio|partida|punto partida|von|was|status quo|valeur depart|valeur initiale|as is|base line|previous value|last period|vorher|avant|antes',
  target:
    'target|to|a|from to|de a|depart cible|base meta|inicio meta|desde hasta|start target|baseline target|baseline to target|von bis|start ziel|ist ziel|soll|sollwert|zielwert|planwert|plan|cible|visee|valeur cible|valeur visee|objetivo valor|valor objetivo|valor meta|endwert|goal value|target goal|objectif chiffre|to be|end goal|target metric|desired|desired value|target amount|target number|target result|target figure|meta final|aim value|wunschwert|soll wert|angestrebt|angestrebter wert|anvisiert|attendu|prevu|geplant|planned|budgete|previsto|esperado|objectif vise|cible finale|should be|will be|want to be|soll sein|debe ser|doit etre',
  current:
    'current|actual|now|latest|today|result|ist|istwert|aktuell|aktueller|aktueller stand|stand|heute|ist stand|actuel|actuelle|aujourd hui|realise|resultat|resultado|hoy|real|so far|to date|ergebnis|current state|reached|achieved so far|dernier|ultimo|stand heute|value to date|current result|current status value|current metric|momentaner wert|situation actuelle|situacion actual|achieved value|last value|latest reading|current number|current figure|zwischenstand|reel|reelle|aktueller wert|actual so far|live value|is now|now at|endstand|final value|end value|end result|final result|endergebnis|abschlusswert|valor final|resultado final|resultat final|valeur finale|where we are|ahora|por ahora|jetzt|en ce moment|valeur du jour',
  progress:
    'progress|done|complete|completed|completion|achieved|achievement|attainment|score|grade|final score|final grade|overall score|okr score|kr score|end score|current score|self score|q score|% done|% complete|% completed|% achieved|% progress|percent complete|percent done|%|fortschritt|erreicht|% erreicht|zielerreichung|erfullung|erfullungsgrad|erreichungsgrad|avancement|progression|atteinte|% atteint|taux avancement|taux realisation|progreso|avance|% avance|cumplimiento|% cumplimiento|logro|% logro|completion rate|zielerreichungsgrad|% of target|% target|% zielerreichung|erreichung|erreichungsgrad|taux atteinte|taux completion|% realise|% realisation|% logrado|% cumplido|degree of completion|percentage complete|percentage',
  unit: 'unit|uom|measured in|einheit|masseinheit|unite|unidad|unidad medida|unite mesure|unit of measure|unit measure|unit of measurement|unit measurement',
  due: 'due|due date|deadline|by when|by|target date|end|end date|finish|until|eta|when|due by|complete by|fallig|fallig am|falligkeit|falligkeitsdatum|bis|bis wann|termin|frist|zieltermin|enddatum|ende|wann|echeance|date limite|date fin|fin|pour quand|delai|quand|fecha limite|fecha fin|fecha|vencimiento|fecha vencimiento|plazo|para cuando|cuando|fallig bis|date butoir|completion date|delivery date|finish by|zieldatum|fecha entrega|due on|date cible|fecha objetivo|expected completion|expected date|abgabe|liefertermin|date prevue|fecha prevista|target month|target quarter|due quarter|ziel datum',
  startDate: 'start date|begin|begin date|beginn|startdatum|date debut|debut|fecha inicio|begins',
  cycle:
    'quarter|cycle|period|timeframe|time frame|timeline|quartal|zeitraum|trimestre|periode|periodo|year|jahr|okr cycle|okr period|fiscal quarter|planning period|okr zyklus|zyklus|ciclo|cycle okr',
  date: 'date|check in|checkin|checked|measured on|stand vom|gemessen am|erfasst am|date releve|fecha seguimiento|datum|week|month|day|woche|monat|tag|semaine|mois|semana|mes|jour|dia|week of|week ending|reporting date|check in date|calendar week|kalenderwoche',
  value: 'value|wert|valeur|valor|reading|messwert',
  type: 'type|kind|art|typ|tipo|metric type|goal type|item type|level|ebene|typ kr|type kr|typ des kr|kr typ|measurement type|art der messung',
  weight: 'weight|weighting|gewicht|gewichtung|gew|poids|ponderation|peso|ponderacion',
  confidence:
    'confidence|conf|trust|zuversicht|konfidenz|vertrauen|confiance|confianza|likelihood|confidence score',
  status:
    'status|rag|rag status|health|state|ampel|ampelstatus|statut|etat|estado|semaforo|traffic light|on track|feu|feu tricolore|overall status|current status|statusampel|status ampel|rag rating|condition|okr status|kr status|zustand',
  note: 'note|comment|remark|bemerkung|bemerkungen|kommentar|kommentare|anmerkung|anmerkungen|notiz|notizen|hinweis|hinweise|commentaire|remarque|observation|observacion|observaciones|comentario|nota|next step|blocker|update|latest update|learning|risk|detail|details|context|rationale|why|warum|pourquoi|por que|begrundung|reason|background|hintergrund',
  id: 'id|no|nr|num|number|#|ref|code|key|nummer|numero|reference|lfd nr|n|n º|kurzel|kennung|codigo|cod',
  /** The thing above, by its ID or its name. */
  parent:
    'parent|parent id|ubergeordnet|ubergeordnetes ziel|ubergeordnete id|zahlt ein auf|parent objective id|parent item|parent goal|rattache a|rattachement|rattachee a|depende de|vinculado a|superior|parent key|belongs to|linked objective|linked to|aligned to|aligns to|objective id|objective no|objective ref|objective number|ziel id|ziel nr|gehort zu|objectif id|id objectif|no objectif|objetivo id|id objetivo|objectif lie|objectif associe|objectif parent|objetivo vinculado|objetivo relacionado|objetivo asociado|zugehoriges ziel|verknupftes ziel',
  /** What a row is called, where another column says what it is. */
  name: 'title|name|description|summary|item|text|statement|bezeichnung|titel|beschreibung|titre|intitule|libelle|nombre|titulo|descripcion|what',
  direction: 'direction|richtung|polarity|sens|direccion',
  frequency: 'frequency|cadence|haufigkeit|turnus|frequence|frecuencia|rhythmus',
  computed:
    'average|avg|mean|total|sum|summe|durchschnitt|schnitt|gesamt|moyenne|somme|promedio|media|ytd|delta|change|variance|abweichung|gap|diff|difference|ecart|diferencia|vs target|trend|yoy|mom|% change|sparkline|mittelwert',
} as const;

export type Role = keyof typeof wordsOfRoles;

const roles: ReadonlyMap<string, Role> = new Map(
  Object.entries(wordsOfRoles).flatMap(([role, words]) =>
    isRole(role) ? words.split('|').map((word): [string, Role] => [word, role]) : [],
  ),
);

function isRole(name: string): name is Role {
  return name in wordsOfRoles;
}

/** What the thing is that a heading speaks of: `KR owner`, `Objective ID`. */
export type Subject = 'objective' | 'keyResult' | 'kpi' | null;

export interface Heading {
  readonly role: Role;
  readonly subject: Subject;
  /** 2 in `KR2 target`. */
  readonly number: number | null;
}

/**
 * A text as headings are compared: lower case, no accents, no brackets, words and figures only.
 *
 * @example plainWords('Fällig am (Datum)') //=> 'fallig am'
 */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/(\p{L})-\s*\n\s*(?=\p{L})/gu, '$1')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/[^\p{L}\p{N}%#]+/gu, ' ')
    .replace(/\bobj\b/g, 'objective')
    .trim();
}

const fillers =
  /\b(?:the|our|your|my|of|de|du|des|del|la|le|les|el|los|las|der|die|das|den|am|l|d|in|en|as|per|this|new|s)\b/g;
const periods = /\b(?:[qth][1-4]|[1-4]q|fy ?\d\d(?:\d\d)?|20\d\d|current (?:quarter|cycle))\b/g;
const subjects =
  /^(objective|ziel|objectif|objetivo|goal|key result|kr|rc|schlusselergebnis|resultat cle|resultado clave|kpi|metric|measure|indicator|kennzahl|indicateur|indicador|metrica)s? ?(\d+)?(?: |$)/;
const qualifiers =
  / (?:value|wert|valeur|valor|name|title|statement|description|beschreibung|bezeichnung|s|number|level|text|figure|to date|so far|%|in %)$/;

/** `Dept. objective`, `Region key result`: one word before what it is. */
const ownKind = /^[\p{L}\d]{2,14} (objective|key result|kr)s?$/u;
/** `Team objective`, `Company goal`: whose it is. */
const whose =
  /^(?:company|corporate|organi[sz]ation|business|team|department|departmental|area|marketing|sales|individual|personal|my|main|top|overall|linked|related|parent|supporting|new|revised|updated|latest|equipe|entreprise|empresa|equipo) (?=(?:objective|goal|okr|key result|kr|owner|target|objectif|objetivo)s?\b)/;
const qualifiersBefore = /^(?:value|wert|valeur|valor) /;
/** `Actual as of 15 Nov`, `Stand per 15.11.`: the day is no part of what is told. */
const asOf = / (?:as of|as at|per|am|zum|vom|on|at|au|al|a fecha de) \d.*$/;

/** `Target per quarter`, `Stand Ende Oktober`, `Cible fin 2026`: when or how often, at the end. */
const time =
  / (?:(?:end|ende|fin|finales|mid|mitte|anfang|early|late|per|je|pro|par|por|al|au|a|each|every|in|im|of|de|du|am|zum|until|bis|by|date|year|years|jahr|annee|an|ano|quarter|quartal|trimestre|month|monat|mois|mes|week|woche|semaine|semana|day|tag|jour|dia|weekly|monthly|quarterly|yearly|annual|q[1-4]|t[1-4]|h[12]|fy|20\d\d)|(?:jan|feb|fev|mar|mar|apr|avr|abr|mai|may|jun|juin|jul|juil|aug|aou|ago|sep|okt|oct|nov|dez|dec|ene)\p{L}*)$/u;

/** `Target per quarter`, where `target quarter` would be a date. */
const howOften = / (?:(?:per|je|pro|par|por|each|every) \p{L}+|p [amqtw])$/u;

function withoutTime(words: string): string {
  let rest = words;
  while (time.test(rest)) rest = rest.replace(time, '');
  return rest.length < 3 ? words : rest;
}

const known = new Map<string, Heading | null>();
const mostKnown = 2_000;
const longestHeading = 60;

/**
 * What a heading says; null where it says nothing that is known.
 *
 * @example headingOf('KR owner') //=> { role: 'owner', subject: 'keyResult', number: null }
 */
export function headingOf(text: string): Heading | null {
  if (text === '' || text.length > longestHeading) return null;
  const before = known.get(text);
  if (before !== undefined) return before;
  const heading = readTogether(text) ?? read(plainWords(text));
  if (known.size >= mostKnown) known.clear();
  known.set(text, heading);
  return heading;
}

function read(words: string): Heading | null {
  if (words === '') return null;
  const asked = words.includes(' ') ? questions.find(([question]) => question.test(words))?.[1] : undefined;
  const own = roleOfBelonging(words) ?? roleOf(words) ?? asked ?? roleOfAim(words);
  if (own) return { role: own, subject: subjectOf(words), number: null };
  const match = subjects.exec(`${words} `);
  const told = tellingRole(words);
  if (!match) return told && { role: told, subject: null, number: null };
  const [whole = '', name = '', digits] = match;
  const rest = words.slice(whole.length).trim();
  const number = digits === undefined ? null : Number(digits);
  const subject = subjectOf(name);
  if (rest === '') return number === null ? null : { role: subject ?? 'keyResult', subject, number };
  const role = roleOf(rest);
  if (role) return { role, subject, number };
  if (told) return { role: told, subject, number };
  return /^(?:name|title|statement|description|beschreibung|bezeichnung|text)$/.test(rest)
    ? { role: roleOf(name) ?? 'goal', subject, number }
    : null;
}

/** Whether a heading names start and target of one cell: `Baseline → Target`, `Von – bis`. */
export const namesBothEnds = (text: string): boolean =>
  /^(?:from|start|baseline|base|von|ist|de|depart|inicio|desde) (?:to )?(?:to|target|goal|bis|ziel|soll|a|cible|meta|hasta)$/.test(
    plainWords(text),
  );

/** Whether a word says that what stands beside it is a KPI. */
export const namesKpi = (text: string): boolean => headingOf(text)?.role === 'kpi';

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
  const parts = text.split(/\s*(?:\/|\+|&|→|,|\b(?:and|und|et|y|vs\.?)\b)\s*/i).filter((part) => part !== '');
  const found = parts.map((part) => read(plainWords(part))?.role);
  const [first, second] = found;
  if (parts.length === 2 && first === 'current' && (second === 'target' || second === 'goal'))
    return { role: 'current', subject: null, number: null };
  const areGoals = parts.length > 1 && found.every((role) => role !== undefined && ofGoals.has(role));
  const isLed = first === 'objective' || first === 'goal';
  return areGoals && isLed ? { role: 'goal', subject: 'objective', number: null } : null;
}

/** Headings that ask: `Where are we now?`, `Wo stehen wir?`. */
const questions: readonly (readonly [RegExp, Role])[] = [
  [
    /^(?:what|was|que) .*\b(?:achieve|reach|want|erreichen|wollen|atteindre|voulons|lograr|queremos)\b/,
    'objective',
  ],
  [
    /^(?:how|wie|woran|comment|como) .*\b(?:measure|know|tell|messen|merken|wissen|erkennen|mesurer|mesurons|savoir|saurons|medir|medimos|sabremos)\b/,
    'keyResult',
  ],
  [
    /^(?:where (?:do|did) we (?:want|need)|where (?:should|will) we|wo (?:wollen|sollen) wir|ou voulons|adonde|donde queremos)\b/,
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
  [/^(?:who|wer|qui|quien)\b/, 'owner'],
  [
    /^(?:how (?:sure|confident|certain|likely)|wie (?:sicher|zuversichtlich)|quelle confiance|que tan seguros?)\b/,
    'confidence',
  ],
  [/^(?:when (?:is|do|will)|until when|bis wann|pour quand|para cuando)\b/, 'due'],
];

/** Words that say what a column holds whatever stands beside them. */
const tellingWords: readonly (readonly [RegExp, Role])[] = [
  [/\b(?:progress|fortschritt|avancement|progreso)\b/, 'progress'],
  [/\b(?:confidence|zuversicht|confiance|confianza)\b/, 'confidence'],
  [/(?:verantwortung|verantwortlich(?:e|er)?)\b/, 'owner'],
  [/\b(?:baseline|ausgangswert|startwert)\b/, 'start'],
  [
    /\b(?:zielwert|target value|valeur cible|valor objetivo|(?:annual|yearly|year end|eoy|eoq|end of (?:year|quarter)|quarterly|quarter|monthly|weekly|final|stretch|committed|planned|revised|numeric|jahres|quartals) ?(?:target|goal|ziel)|(?:jahres|quartals|monats)ziel(?:wert)?|objectif (?:annuel|trimestriel|mensuel)|(?:meta|objetivo) (?:anual|trimestral|mensual))\b/,
    'target',
  ],
  [/\b(?:istwert|current value|actual value|valeur actuelle|valor actual)\b/, 'current'],
  [/\b(?:deadline|due date|echeance|fecha limite|falligkeit)\b/, 'due'],
  [/\b(?:comments?|notes?|bemerkung(?:en)?|kommentare?|commentaires?|comentarios?)\b/, 'note'],
];
const mostWordsOfTelling = 4;

function tellingRole(words: string): Role | null {
  if (words.split(' ').length > mostWordsOfTelling) return null;
  return tellingWords.find(([telling]) => telling.test(words))?.[1] ?? null;
}

/** `Target by end of Q4`, `Actual in October`: the day is no part of what is told. */
function roleOfAim(words: string): Role | null {
  const found = /^(.{3,20}?) (?:by|until|till|for|in|bis|fur|im|pour|d ici|para|hasta|en) (.+)$/.exec(words);
  const role = found && roleOf(found[1] ?? '');
  const isPeriod =
    found !== null &&
    /\d|\b(?:jan|feb|fev|mar|apr|avr|abr|mai|may|jun|jul|aug|aou|ago|sep|oct|okt|nov|dec|dez|dic)|\b(?:end|ende|fin|quarter|quartal|trimestre|year|jahr|annee|ano)\b/.test(
      found[2] ?? '',
    );
  return isPeriod && (role === 'target' || role === 'goal' || role === 'current' || role === 'start')
    ? role
    : null;
}

/** `For KR`, `Gehört zu Ziel`, `Contribue à l’objectif`: what a row hangs on. */
function roleOfBelonging(words: string): Role | null {
  const found = belonging.exec(words);
  const role = found && roleOf(tidy((found[1] ?? '').replace(fillers, ' ')));
  return role === 'objective' || role === 'goal' || role === 'keyResult' ? 'parent' : null;
}

const belonging =
  /^(?:for|supports?|contributes? to|linked to|aligned (?:to|with)|aligns (?:to|with)|belongs to|part of|relates? to|related to|zu|fur|gehort zu|zahlt ein auf|unterstutzt|pour|lie a|rattache a|contribue a|para|contribuye a|apoya|vinculado a|pertenece a) (.{2,30}?)(?: (?:id|no|nr|ref|number))?$/;

function roleOf(words: string): Role | null {
  if (words === 'leads') return null;
  const bare = words.replace(periods, ' ').replace(/ +/g, ' ').trim();
  for (const form of [
    words,
    words.replace(howOften, ''),
    bare,
    tidy(bare.replace(fillers, ' ')),
    tidy(bare.replace(qualifiers, '')),
    tidy(bare.replace(qualifiersBefore, '')),
    tidy(bare.replace(whose, '')),
    tidy(words.replace(asOf, '')),
    withoutTime(words),
    ownKind.exec(words)?.[1] ?? '',
  ]) {
    const role = roles.get(form) ?? roles.get(form.replace(/s$/, '')) ?? roles.get(form.replace(/s\b/g, ''));
    if (role) return role;
  }
  return null;
}

const tidy = (text: string): string => text.replace(/ +/g, ' ').trim();

function subjectOf(words: string): Subject {
  const role = roles.get(words.replace(/s$/, ''));
  if (role === 'objective' || role === 'goal') return 'objective';
  return role === 'keyResult' || role === 'kpi' ? role : null;
}
