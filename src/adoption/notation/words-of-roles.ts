// The words for what a column holds, in English, German, French and Spanish: lower case, without accents.

const wordsOfRoles = {
  objective:
    'objective it serves|objective served|objectif servi|objectif vise par|objetivo al que sirve|objective|strategic objective|company objective|strategic goal|oberziel|objectif strategique|objetivo estrategico|ambition|objetivo general|objective statement|aspiration',
  keyResult:
    'result we want|results we want|desired result|desired outcome|angestrebtes ergebnis|resultat attendu|resultado esperado|key result|kr|keyresult|schlusselergebnis|schlusselergebnisse|kernergebnis|kernergebnisse|resultat cle|resultats cles|resultado clave|resultados clave|resultados claves|success measure|success metric|measurable result|how we measure it|how we measure success|erfolgskriterium|measure of success|measurable key result|smart key result|measurable outcome|success criteria|success criterion|erfolgskriterien|rc|key results metrics|key result metric',
  /** Objectives, key results under them, or numbers to reach: the cells decide. */
  goal: 'goal|ziel|ziele|objectif|objetivo|meta|okr|aim|outcome|objective key result|o kr|was wir erreichen wollen',
  kpi: 'kpi|metric|measurable|measured by|indicator|measure|key metric|key figure|key performance indicator|kennzahl|kennzahlen|messgrosse|indikator|kpis|indicateur|metrique|mesure|indicateur cle|indicador|metrica|medida|indicador clave|measurement|metrik|metriken|performance indicator|indicateur performance|leistungskennzahl|indicador de desempeno|indicador rendimiento|key indicator|kenngrosse',
  initiative:
    'initiative|action|task|project|massnahme|massnahmen|aufgabe|aufgaben|projekt|projekte|tache|projet|accion|acciones|iniciativa|tarea|proyecto|activity|activities|aktivitat|aktivitaten|action item|how|key action|action plan|action cle|actions cle|actions cles|key initiative|initiative project|initiatives projects|key activity|key activities|aktion|aktionen|umsetzung|what we do|what we will do|so we will|was wir tun|was wir dafur tun|ce que nous faisons|que hacemos|lo que haremos|how we get there|plan action|projets|chantier|chantiers|proyectos|schritte|massnahmen projekte',
  owner:
    'counted by|tracked by|suivi par|reported by|maintained by|measured by whom|owner|lead|leader|captain|in charge|looked after by|run by|verantwortl|responsible|responsible person|team member|name of owner|employee|mitarbeiter|mitarbeiterin|colleague|dri|who|assignee|assigned to|champion|accountable|driver|person|owned by|led by|team owner|owner team|owner and team|verantwortlich|verantwortliche|verantwortlicher|verantwortung|zustandig|besitzer|inhaber|wer|responsable|proprietaire|pilote|porteur|propietario|encargado|encargada|qui|quien|dueno|person responsible|responsible team|poc|point contact|point of contact|verantwortliche r|verantwortliche person|verantwortlicher r|zustandigkeit|ansprechpartner|ansprechpartnerin|verantw|assigned|resp|contact person|pilote resultat|gestor|lider',
  /** Key results where objectives stand beside them, else nothing in particular. */
  step: 'milestone|meilenstein|jalon|hito|etape|deliverable|sub goal|subgoal|teilziel|unterziel|sous objectif|subobjetivo',
  team: 'team|department|dept|squad|area|function|division|tribe|business unit|abteilung|bereich|equipe|departement|service|equipo|departamento|team department|team area|owning team|abteilung team|team bereich',
  start:
    'start|de|baseline|base|initial|starting|starting point|from|ausgangswert|startwert|ausgang|basis|anfangswert|ausgangslage|basiswert|depart|point depart|initiale|situation initiale|inicial|linea base|inicio|partida|punto partida|von|was|status quo|valeur depart|valeur initiale|as is|base line|previous value|last period|vorher|avant|antes',
  target:
    'keep|limit|threshold|must stay|grenzwert|grenze|limite|auf|von auf|de a la meta|target|to|a|from to|de a|depart cible|base meta|inicio meta|desde hasta|start target|baseline target|baseline to target|von bis|start ziel|ist ziel|soll|sollwert|zielwert|planwert|plan|cible|visee|valeur cible|valeur visee|objetivo valor|valor objetivo|valor meta|endwert|goal value|target goal|objectif chiffre|to be|end goal|target metric|desired|desired value|target amount|target number|target result|target figure|meta final|aim value|wunschwert|soll wert|angestrebt|angestrebter wert|anvisiert|attendu|prevu|geplant|planned|budgete|previsto|esperado|objectif vise|cible finale|should be|will be|want to be|soll sein|debe ser|doit etre',
  current:
    'valeur atteinte|atteint|valor alcanzado|erreichter wert|reached value|a date|derzeit|zurzeit|momentan|por el momento|current|actual|now|latest|today|result|ist|istwert|aktuell|aktueller|aktueller stand|stand|heute|ist stand|actuel|actuelle|aujourd hui|realise|resultat|resultado|hoy|real|so far|to date|ergebnis|current state|reached|achieved so far|dernier|ultimo|stand heute|value to date|current result|current status value|current metric|momentaner wert|situation actuelle|situacion actual|achieved value|last value|latest reading|current number|current figure|zwischenstand|reel|reelle|aktueller wert|actual so far|live value|is now|now at|endstand|final value|end value|end result|final result|endergebnis|abschlusswert|valor final|resultado final|resultat final|valeur finale|where we are|ahora|por ahora|jetzt|en ce moment|valeur du jour',
  progress:
    'progress|done|complete|completed|completion|achieved|achievement|attainment|score|grade|final score|final grade|overall score|okr score|kr score|end score|current score|self score|q score|% done|% complete|% completed|% achieved|% progress|percent complete|percent done|%|fortschritt|erreicht|% erreicht|zielerreichung|erfullung|erfullungsgrad|erreichungsgrad|avancement|progression|atteinte|% atteint|taux avancement|taux realisation|progreso|avance|% avance|cumplimiento|% cumplimiento|logro|% logro|completion rate|zielerreichungsgrad|% of target|% target|% zielerreichung|erreichung|erreichungsgrad|taux atteinte|taux completion|% realise|% realisation|% logrado|% cumplido|degree of completion|percentage complete|percentage',
  unit: 'unit|uom|measured in|einheit|masseinheit|unite|unidad|unidad medida|unite mesure|unit of measure|unit measure|unit of measurement|unit measurement',
  due: 'due at|end at|ends at|ends on|done by|ready by|finished by|erledigt bis|due|due date|deadline|by when|by|target date|end|end date|finish|until|eta|when|due by|complete by|fallig|fallig am|falligkeit|falligkeitsdatum|bis|bis wann|termin|frist|zieltermin|enddatum|ende|wann|echeance|date limite|date fin|fin|pour quand|delai|quand|fecha limite|fecha fin|fecha|vencimiento|fecha vencimiento|plazo|para cuando|cuando|fallig bis|date butoir|completion date|delivery date|finish by|zieldatum|fecha entrega|due on|date cible|fecha objetivo|expected completion|expected date|abgabe|liefertermin|date prevue|fecha prevista|target month|target quarter|due quarter|ziel datum',
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
  id: 'id|row id|row no|row number|record id|item id|issue key|no|nr|num|number|#|ref|code|key|nummer|numero|reference|lfd nr|n|n º|kurzel|kennung|codigo|cod',
  /** The thing above, by its ID or its name. */
  parent:
    'parent|parent id|parent no|parent number|parent name|parent title|ubergeordnet|ubergeordnetes ziel|ubergeordnete id|zahlt ein auf|parent objective id|parent item|parent goal|rattache a|rattachement|rattachee a|depende de|vinculado a|superior|parent key|belongs to|linked objective|linked to|aligned to|aligns to|objective id|objective no|objective ref|objective number|ziel id|ziel nr|gehort zu|objectif id|id objectif|no objectif|objetivo id|id objetivo|objectif lie|objectif associe|objectif parent|objetivo vinculado|objetivo relacionado|objetivo asociado|zugehoriges ziel|verknupftes ziel',
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

/** The role that words are listed for; null for any others. */
export const roleListed = (words: string): Role | null => roles.get(words) ?? null;
