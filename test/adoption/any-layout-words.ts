// The words that sheets laid out at random are made of, in four languages.

export type Language = 'en' | 'de' | 'fr' | 'es';
export type Field = 'start' | 'target' | 'current' | 'owner' | 'due' | 'confidence' | 'status' | 'note';

export const headings: Readonly<
  Record<Language, Readonly<Record<Field | 'objective' | 'keyResult' | 'both' | 'id', readonly string[]>>>
> = {
  en: {
    objective: ['Objective', 'Goal', 'What we want to achieve', 'Company objective'],
    keyResult: ['Key result', 'KR', 'How we measure it', 'Measurable result', 'Metric', 'KPI'],
    both: ['Objective / key result', 'OKR', 'Goals and key results'],
    id: ['#', 'No.', 'ID', 'Ref'],
    start: ['Start', 'Baseline', 'From', 'Was', 'Starting value', 'Where we started'],
    target: ['Target', 'To', 'Target value', 'Want', 'Target Q4', 'Should be'],
    current: ['Current', 'Now', 'Actual', 'So far', 'Today', 'Where we are', 'Latest'],
    owner: ['Owner', 'Who', 'DRI', 'Responsible', 'Lead', 'Owned by'],
    due: ['Due', 'Deadline', 'By when', 'End date', 'Due date'],
    confidence: ['Confidence', 'Conf.', 'How sure are we?', 'Confidence (1-10)'],
    status: ['Status', 'RAG', 'Health', 'On track?'],
    note: ['Notes', 'Comment', 'What is in the way', 'Next steps', 'Remarks'],
  },
  de: {
    objective: ['Ziel', 'Objective', 'Oberziel', 'Was wollen wir erreichen?'],
    keyResult: ['Schlüsselergebnis', 'Key Result', 'Messgröße', 'Woran messen wir das?', 'Kennzahl'],
    both: ['Ziel / Messgröße', 'OKR', 'Ziele und Schlüsselergebnisse'],
    id: ['Nr.', '#', 'Lfd. Nr.'],
    start: ['Start', 'Ausgangswert', 'Von', 'Basis', 'Startwert'],
    target: ['Zielwert', 'Soll', 'Bis', 'Soll Q4', 'Zielvorgabe'],
    current: ['Ist', 'Aktuell', 'Stand', 'Heute', 'Aktueller Wert', 'Stand heute'],
    owner: ['Verantwortlich', 'Wer', 'Zuständig', 'Owner', 'Wer?'],
    due: ['Fällig', 'Termin', 'Bis wann', 'Frist', 'Fällig am'],
    confidence: ['Zuversicht', 'Konfidenz', 'Zuversicht (1-10)'],
    status: ['Status', 'Ampel', 'Auf Kurs?'],
    note: ['Bemerkung', 'Kommentar', 'Nächste Schritte', 'Notizen', 'Was fehlt?'],
  },
  fr: {
    objective: ['Objectif', 'Objectif stratégique', 'Ce que nous voulons'],
    keyResult: ['Résultat clé', 'KR', 'Indicateur', 'Résultat attendu'],
    both: ['Objectif / résultat clé', 'OKR'],
    id: ['N°', '#', 'Réf.'],
    start: ['Départ', 'Valeur initiale', 'De', 'Point de départ'],
    target: ['Cible', 'À', 'Valeur cible', 'Cible T4'],
    current: ['Actuel', 'Réalisé', 'Aujourd’hui', 'À date', 'Valeur actuelle'],
    owner: ['Responsable', 'Qui', 'Pilote', 'Porteur'],
    due: ['Échéance', 'Pour quand', 'Date limite'],
    confidence: ['Confiance', 'Niveau de confiance'],
    status: ['Statut', 'État', 'Feu'],
    note: ['Remarques', 'Commentaire', 'Prochaines étapes', 'Points de blocage'],
  },
  es: {
    objective: ['Objetivo', 'Objetivo estratégico', 'Qué queremos conseguir'],
    keyResult: ['Resultado clave', 'KR', 'Indicador', 'Métrica'],
    both: ['Objetivo / resultado clave', 'OKR'],
    id: ['N.º', '#', 'Nº'],
    start: ['Inicio', 'Valor inicial', 'De', 'Partida', 'Línea base'],
    target: ['Meta', 'A', 'Valor objetivo', 'Meta T4'],
    current: ['Actual', 'Hoy', 'Real', 'Valor actual', 'Ahora'],
    owner: ['Responsable', 'Quién', 'Encargado', 'A cargo de'],
    due: ['Fecha límite', 'Plazo', 'Para cuándo', 'Vencimiento'],
    confidence: ['Confianza', 'Nivel de confianza'],
    status: ['Estado', 'Semáforo'],
    note: ['Comentarios', 'Observaciones', 'Próximos pasos', 'Notas'],
  },
};

/** Over start and target in one cell. */
export const bothEndsIn: Readonly<Record<Language, readonly string[]>> = {
  en: ['Baseline → Target', 'From → to', 'Start → goal'],
  de: ['Von → auf', 'Start → Ziel', 'Ausgangswert → Zielwert'],
  fr: ['De → à', 'Départ → cible'],
  es: ['De → a', 'Inicio → meta'],
};

export const objectivesIn: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Be the first name small shops think of',
    'Guests come back',
    'Make the launch a moment nobody misses',
    'Win the north',
  ],
  de: [
    'Handwerker denken zuerst an uns',
    'Gäste kommen wieder',
    'Der Start geht an niemandem vorbei',
    'Den Norden gewinnen',
  ],
  fr: [
    'Être le premier nom auquel on pense',
    'Les clients reviennent',
    'Faire du lancement un moment fort',
    'Gagner le nord',
  ],
  es: [
    'Ser la primera marca en la que se piensa',
    'Los clientes vuelven',
    'Que nadie se pierda el lanzamiento',
    'Ganar el norte',
  ],
};
export const keyResultsIn: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Newsletter sign-ups per month',
    'Second visits',
    'Share of search',
    'Cost per lead',
    'Store ratings',
    'Pages live in the new design',
    'Unaided awareness',
    'Press mentions',
    'Trial starts',
    'Basket value',
  ],
  de: [
    'Newsletter-Anmeldungen im Monat',
    'Zweitbesuche',
    'Anteil an der Suche',
    'Kosten pro Lead',
    'Bewertungen',
    'Seiten im neuen Design',
    'Ungestützte Bekanntheit',
    'Presseberichte',
    'Testzugänge',
    'Warenkorb',
  ],
  fr: [
    'Inscriptions à la lettre par mois',
    'Deuxièmes visites',
    'Part de recherche',
    'Coût par prospect',
    'Avis en ligne',
    'Pages dans le nouveau design',
    'Notoriété spontanée',
    'Retombées presse',
    'Essais lancés',
    'Panier moyen',
  ],
  es: [
    'Altas en el boletín al mes',
    'Segundas visitas',
    'Cuota de búsqueda',
    'Coste por contacto',
    'Valoraciones',
    'Páginas con el nuevo diseño',
    'Notoriedad espontánea',
    'Apariciones en prensa',
    'Pruebas iniciadas',
    'Cesta media',
  ],
};
export const ofMeasures: Readonly<Record<Language, readonly string[]>> = {
  en: ['Metric', 'KPI'],
  de: ['Messgröße', 'Kennzahl'],
  fr: ['Indicateur'],
  es: ['Indicador', 'Métrica'],
};
export const more: Readonly<
  Record<Language, Readonly<Record<'source' | 'progress' | 'values' | 'team', string>>>
> = {
  en: { source: 'Source', progress: 'Progress', values: 'Values', team: 'Team' },
  de: { source: 'Quelle', progress: 'Fortschritt', values: 'Werte', team: 'Bereich' },
  fr: { source: 'Source', progress: 'Avancement', values: 'Valeurs', team: 'Équipe' },
  es: { source: 'Fuente', progress: 'Avance', values: 'Valores', team: 'Equipo' },
};
export const answersIn: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['yes', 'no'],
  de: ['ja', 'nein'],
  fr: ['oui', 'non'],
  es: ['sí', 'no'],
};
export const periodsIn: Readonly<Record<Language, Readonly<Record<'weeks' | 'months', readonly string[]>>>> =
  {
    en: { weeks: ['W41', 'W42', 'W43'], months: ['Aug', 'Sep', 'Oct'] },
    de: { weeks: ['KW 41', 'KW 42', 'KW 43'], months: ['Aug', 'Sep', 'Okt'] },
    fr: { weeks: ['S41', 'S42', 'S43'], months: ['août', 'sept.', 'oct.'] },
    es: { weeks: ['S41', 'S42', 'S43'], months: ['ago', 'sep', 'oct'] },
  };
export const people = ['Anna', 'Ben', 'Cleo', 'Dora', 'Emil', 'Fay'];
export const statusesIn: Readonly<Record<Language, readonly string[]>> = {
  en: ['on track', 'at risk', 'behind', 'done'],
  de: ['auf Kurs', 'kritisch', 'erledigt', 'läuft'],
  fr: ['en bonne voie', 'à risque', 'en retard'],
  es: ['en curso', 'en riesgo', 'retrasado'],
};
export const notesIn: Readonly<Record<Language, readonly string[]>> = {
  en: ['waiting for the agency', '', '', 'new page since 3 Nov', 'panel only in January'],
  de: ['Agentur fehlt noch', '', '', 'neue Seite seit 3.11.', 'Panel erst im Januar'],
  fr: ['en attente de l’agence', '', '', 'nouvelle page', 'panel en janvier'],
  es: ['falta la agencia', '', '', 'página nueva', 'panel en enero'],
};

export const sourcesIn = ['CRM', 'GA4', 'Search Console', 'Brandwatch'];
export const footIn: Readonly<Record<Language, string>> = {
  en: 'Figures are from the CRM.',
  de: 'Zahlen aus dem CRM.',
  fr: 'Les chiffres viennent du CRM.',
  es: 'Los datos vienen del CRM.',
};
export const headingsOfMeasures: Readonly<
  Record<Language, Readonly<Record<'kpi' | 'unit' | 'group' | 'target', readonly string[]>>>
> = {
  en: {
    kpi: ['KPI', 'Metric', 'Measure', 'What we measure', 'Indicator'],
    unit: ['Unit', 'Measured in'],
    group: ['Area', 'Channel', 'Category'],
    target: ['Target', 'Goal', 'Target per month', 'Monthly target', 'Aim'],
  },
  de: {
    kpi: ['Kennzahl', 'KPI', 'Messgröße', 'Indikator'],
    unit: ['Einheit', 'Gemessen in'],
    group: ['Bereich', 'Kanal', 'Thema'],
    target: ['Ziel', 'Soll', 'Zielwert', 'Monatsziel'],
  },
  fr: {
    kpi: ['Indicateur', 'KPI', 'Mesure'],
    unit: ['Unité'],
    group: ['Domaine', 'Canal', 'Thème'],
    target: ['Objectif', 'Cible', 'Cible mensuelle'],
  },
  es: {
    kpi: ['Indicador', 'KPI', 'Métrica'],
    unit: ['Unidad'],
    group: ['Área', 'Canal', 'Tema'],
    target: ['Meta', 'Objetivo', 'Meta mensual'],
  },
};
export const measuresIn: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Website visits',
    'Newsletter opening rate',
    'Leads',
    'Average basket',
    'Store ratings',
    'Cost per lead',
  ],
  de: ['Website-Besuche', 'Öffnungsrate', 'Anfragen', 'Warenkorb', 'Bewertungen', 'Kosten pro Lead'],
  fr: ['Visites du site', 'Taux d’ouverture', 'Demandes', 'Panier moyen', 'Avis', 'Coût par contact'],
  es: ['Visitas a la web', 'Tasa de apertura', 'Contactos', 'Cesta media', 'Reseñas', 'Coste por contacto'],
};
export const monthsIn: Readonly<Record<Language, readonly string[]>> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  de: ['Jan', 'Feb', 'Mrz', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'],
  fr: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  es: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
};
