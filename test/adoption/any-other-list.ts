// Lists of everyday work at random that hold no goals: calendars, costs, stocks, contacts, tasks, in four languages.
import fc from 'fast-check';
import type { CellValue, WorkbookLocale } from '../../src/workbook/cell.ts';
import type { ForeignSheet } from '../../src/workbook/foreign-sheet.ts';
import { pick } from './any-goals.ts';
import type { Language } from './any-layout-words.ts';
import { american, foreignSheet, german } from './foreign-sheet.ts';
import { growingSheet, letter } from './growing-sheet.ts';

const languages = ['en', 'de', 'fr', 'es'] as const;

/** A heading in English, German, French and Spanish. */
type Words = readonly [string, string, string, string];

/** What the cells of a column hold. */
type Cells =
  | { readonly kind: 'texts'; readonly from: readonly string[] }
  | { readonly kind: 'numbers'; readonly from: readonly number[]; readonly format?: '0%' | '0.0' }
  | { readonly kind: 'money'; readonly from: readonly number[] }
  | { readonly kind: 'days' };

interface Column {
  readonly words: Words;
  readonly cells: Cells;
  /** Whether the list is none without it. */
  readonly isNeeded: boolean;
}

const texts = (...from: readonly string[]): Cells => ({ kind: 'texts', from });
const numbers = (...from: readonly number[]): Cells => ({ kind: 'numbers', from });
const shares = (...from: readonly number[]): Cells => ({ kind: 'numbers', from, format: '0%' });
const money = (...from: readonly number[]): Cells => ({ kind: 'money', from });
const days: Cells = { kind: 'days' };

const needed = (words: Words, cells: Cells): Column => ({ words, cells, isNeeded: true });
const also = (words: Words, cells: Cells): Column => ({ words, cells, isNeeded: false });

const people = texts('Anna', 'Ben', 'Cleo', 'Dora', 'Emil', 'Fay');
const owner = also(['Owner', 'Verantwortlich', 'Responsable', 'Responsable'], people);
const status = also(
  ['Status', 'Status', 'Statut', 'Estado'],
  texts('open', 'in progress', 'done', 'planned', 'on hold'),
);
const comment = also(
  ['Comment', 'Bemerkung', 'Commentaire', 'Comentarios'],
  texts('', '', 'waits for the printer', 'call again in May', ''),
);
const due = also(['Due', 'Fällig', 'Échéance', 'Vencimiento'], days);

const titlesOfPieces = texts(
  'Five mistakes in spring cleaning',
  'A day in the workshop',
  'How we pack',
  'Interview with the founder',
  'Checklist for the move',
  'What the new label means',
);
const companies = texts(
  'Ferrow Ltd',
  'Maple & Sons',
  'Kestrel Foods',
  'Oba Packaging',
  'Lindgren AB',
  'Nord GmbH',
);
const costs = money(1200, 4800, 350, 980, 15_000, 620);

export const lists: Readonly<Record<string, readonly Column[]>> = {
  'editorial calendar': [
    needed(['Date', 'Datum', 'Date', 'Fecha'], days),
    needed(['Title', 'Titel', 'Titre', 'Título'], titlesOfPieces),
    also(['Channel', 'Kanal', 'Canal', 'Canal'], texts('Blog', 'Instagram', 'Newsletter', 'LinkedIn')),
    also(
      ['Goal', 'Ziel', 'Objectif', 'Objetivo'],
      texts('Awareness', 'Leads', 'Engagement', 'Hiring', 'Sales', 'Loyalty'),
    ),
    also(
      ['Target group', 'Zielgruppe', 'Cible', 'Público objetivo'],
      texts('Owners', 'Parents', 'Students', 'Buyers'),
    ),
    also(['Author', 'Autor', 'Auteur', 'Autor'], people),
    also(
      ['Keyword', 'Suchbegriff', 'Mot-clé', 'Palabra clave'],
      texts('wood stove', 'roof', 'heat pump', 'label'),
    ),
    also(['Words', 'Wörter', 'Nombre de mots', 'Palabras'], numbers(900, 1200, 450, 1500, 800, 700)),
    status,
  ],
  'media plan': [
    needed(
      ['Campaign', 'Kampagne', 'Campagne', 'Campaña'],
      texts('Spring sale', 'Brand film', 'Job ads', 'Fair', 'Re-launch'),
    ),
    needed(['Channel', 'Kanal', 'Canal', 'Canal'], texts('Meta', 'Google', 'Radio', 'Print', 'OOH')),
    also(
      ['Campaign objective', 'Kampagnenziel', 'Objectif de campagne', 'Objetivo de campaña'],
      texts('Reach', 'Traffic', 'Conversions', 'Leads'),
    ),
    also(
      ['Target audience', 'Zielgruppe', 'Cible', 'Público'],
      texts('Women 25–45', 'Parents', 'Craftsmen', 'Students'),
    ),
    also(['Start', 'Start', 'Début', 'Inicio'], days),
    also(['End', 'Ende', 'Fin', 'Fin'], days),
    needed(['Budget', 'Budget', 'Budget', 'Presupuesto'], costs),
    also(['Booked', 'Gebucht', 'Réservé', 'Reservado'], costs),
    also(
      ['Impressions', 'Impressionen', 'Impressions', 'Impresiones'],
      numbers(120_000, 80_000, 45_000, 300_000),
    ),
    owner,
    comment,
  ],
  invoices: [
    needed(
      ['Invoice no.', 'Rechnungsnr.', 'N° de facture', 'N.º de factura'],
      texts('R-1201', 'R-1202', 'R-1203', 'R-1207', 'R-1210'),
    ),
    needed(['Supplier', 'Lieferant', 'Fournisseur', 'Proveedor'], companies),
    also(['Date', 'Datum', 'Date', 'Fecha'], days),
    due,
    needed(['Amount', 'Betrag', 'Montant', 'Importe'], costs),
    also(['VAT', 'MwSt.', 'TVA', 'IVA'], money(228, 912, 66, 186, 2850, 118)),
    also(['Approved by', 'Freigabe', 'Validé par', 'Aprobado por'], people),
    status,
  ],
  costs: [
    needed(
      ['Item', 'Position', 'Poste', 'Concepto'],
      texts('Stand rent', 'Carpenter', 'Travel', 'Catering', 'Print', 'Insurance'),
    ),
    needed(['Planned', 'Plan', 'Prévu', 'Previsto'], costs),
    needed(['Actual', 'Ist', 'Réel', 'Real'], money(1180, 5100, 300, 1000, 15_000, 590)),
    also(['Difference', 'Abweichung', 'Écart', 'Diferencia'], money(20, -300, 50, -20, 0, 30)),
    also(['Supplier', 'Lieferant', 'Fournisseur', 'Proveedor'], companies),
    comment,
  ],
  stock: [
    needed(
      ['Article', 'Artikel', 'Article', 'Artículo'],
      texts('Roll-up', 'Flyer A5', 'Tote bag', 'Pens', 'Stickers', 'Mugs'),
    ),
    needed(['In stock', 'Bestand', 'En stock', 'Existencias'], numbers(4, 1200, 85, 340, 900, 22)),
    needed(['Minimum', 'Mindestbestand', 'Minimum', 'Mínimo'], numbers(2, 500, 50, 200, 300, 20)),
    also(['Ordered', 'Bestellt', 'Commandé', 'Pedido'], numbers(0, 1000, 0, 0, 500, 48)),
    also(['Unit', 'Einheit', 'Unité', 'Unidad'], texts('pcs', 'pcs', 'pcs', 'box')),
    also(['Place', 'Ort', 'Lieu', 'Lugar'], texts('Cellar', 'Office', 'Shop')),
    owner,
  ],
  contacts: [
    needed(
      ['Name', 'Name', 'Nom', 'Nombre'],
      texts('Ida Holm', 'Ravi Patel', 'Lena Vogt', 'Marc Petit', 'Eva Sanz'),
    ),
    needed(['Company', 'Firma', 'Entreprise', 'Empresa'], companies),
    also(['Source', 'Quelle', 'Source', 'Origen'], texts('Fair', 'Search', 'Partner', 'Newsletter')),
    also(['Lead score', 'Lead-Score', 'Score', 'Puntuación'], numbers(42, 18, 77, 35, 51)),
    also(
      ['Next step', 'Nächster Schritt', 'Prochaine étape', 'Próximo paso'],
      texts('Call', 'Send offer', 'Meet', 'Wait'),
    ),
    also(['First contact', 'Erstkontakt', 'Premier contact', 'Primer contacto'], days),
    owner,
  ],
  deals: [
    needed(['Deal', 'Angebot', 'Affaire', 'Oportunidad'], companies),
    needed(['Value', 'Wert', 'Valeur', 'Valor'], costs),
    also(
      ['Probability', 'Wahrscheinlichkeit', 'Probabilité', 'Probabilidad'],
      shares(0.2, 0.5, 0.8, 0.3, 0.9, 0.1),
    ),
    also(['Stage', 'Phase', 'Étape', 'Fase'], texts('Offer', 'Talk', 'Contract', 'Lost')),
    also(['Close date', 'Abschluss', 'Signature', 'Cierre'], days),
    owner,
  ],
  tasks: [
    needed(
      ['Task', 'Aufgabe', 'Tâche', 'Tarea'],
      texts('Book the hall', 'Write the brief', 'Check the contract', 'Order the signs', 'Call the printer'),
    ),
    owner,
    needed(['Due', 'Fällig', 'Échéance', 'Vencimiento'], days),
    also(['Priority', 'Priorität', 'Priorité', 'Prioridad'], texts('high', 'low', 'medium')),
    also(['Done', 'Erledigt', 'Fait', 'Hecho'], texts('yes', 'no')),
    status,
    comment,
  ],
  risks: [
    needed(
      ['Risk', 'Risiko', 'Risque', 'Riesgo'],
      texts('Printer is late', 'Speaker cancels', 'Rain at the fair', 'Tool fails', 'Budget is cut'),
    ),
    needed(['Probability', 'Eintritt', 'Probabilité', 'Probabilidad'], numbers(2, 3, 1, 4, 2)),
    needed(['Impact', 'Auswirkung', 'Impact', 'Impacto'], numbers(4, 3, 5, 2, 4)),
    also(
      ['Measure', 'Maßnahme', 'Mesure', 'Medida'],
      texts('Second offer', 'Ask a colleague', 'Rent a tent', 'Back up'),
    ),
    owner,
  ],
  ideas: [
    needed(['Idea', 'Idee', 'Idée', 'Idea'], titlesOfPieces),
    needed(['Impact', 'Wirkung', 'Impact', 'Impacto'], numbers(8, 6, 5, 7, 9, 4)),
    needed(['Confidence', 'Zuversicht', 'Confiance', 'Confianza'], numbers(6, 7, 5, 4, 5, 8)),
    needed(['Ease', 'Aufwand', 'Facilité', 'Facilidad'], numbers(9, 8, 10, 3, 2, 9)),
    also(['Score', 'Punkte', 'Score', 'Puntos'], numbers(7.7, 7, 6.7, 4.7, 5.3, 7)),
    status,
  ],
  grants: [
    needed(['Funder', 'Förderer', 'Financeur', 'Financiador'], companies),
    needed(['Asked for', 'Beantragt', 'Demandé', 'Solicitado'], costs),
    also(['Granted', 'Bewilligt', 'Accordé', 'Concedido'], money(0, 4000, 350, 0, 12_000, 0)),
    due,
    status,
    owner,
  ],
  sessions: [
    needed(['Date', 'Datum', 'Date', 'Fecha'], days),
    needed(['Workshop', 'Workshop', 'Atelier', 'Taller'], titlesOfPieces),
    needed(['Places', 'Plätze', 'Places', 'Plazas'], numbers(20, 12, 30, 16, 25, 8)),
    needed(['Signed up', 'Angemeldet', 'Inscrits', 'Inscritos'], numbers(18, 12, 9, 4, 25, 7)),
    also(['Room', 'Raum', 'Salle', 'Sala'], texts('Hall', 'Room 2', 'Garden')),
    also(['Trainer', 'Leitung', 'Animé par', 'Docente'], people),
    comment,
  ],
  hours: [
    needed(['Name', 'Name', 'Nom', 'Nombre'], people),
    needed(['Mon', 'Mo', 'Lun', 'Lun'], numbers(8, 6, 7.5, 8, 4, 8)),
    needed(['Tue', 'Di', 'Mar', 'Mar'], numbers(8, 6, 8, 8, 4, 7)),
    needed(['Wed', 'Mi', 'Mer', 'Mié'], numbers(8, 0, 8, 8, 4, 8)),
    needed(['Thu', 'Do', 'Jeu', 'Jue'], numbers(6, 6, 8, 8, 4, 8)),
    needed(['Fri', 'Fr', 'Ven', 'Vie'], numbers(5, 6, 8, 4, 0, 8)),
    also(['Total', 'Summe', 'Total', 'Total'], numbers(35, 24, 39.5, 36, 16, 39)),
  ],
  survey: [
    needed(['Time', 'Zeit', 'Date', 'Fecha'], days),
    needed(
      ['How satisfied are you?', 'Wie zufrieden sind Sie?', 'Êtes-vous satisfait ?', '¿Está satisfecho?'],
      numbers(4, 5, 3, 5, 4, 2),
    ),
    needed(
      ['Would you come again?', 'Würden Sie wiederkommen?', 'Reviendriez-vous ?', '¿Volvería?'],
      texts('yes', 'no', 'maybe'),
    ),
    also(
      [
        'What was your goal today?',
        'Was war heute Ihr Ziel?',
        'Quel était votre objectif ?',
        '¿Cuál era su objetivo?',
      ],
      texts('Learn', 'Meet people', 'Buy', 'Look around'),
    ),
    also(
      ['What could be better?', 'Was geht besser?', 'Que faut-il améliorer ?', '¿Qué mejoraría?'],
      texts('', 'Parking', '', 'Coffee'),
    ),
  ],
  pages: [
    needed(['Page', 'Seite', 'Page', 'Página'], texts('/home', '/prices', '/blog/roof', '/contact', '/jobs')),
    needed(['Views', 'Aufrufe', 'Vues', 'Visitas'], numbers(12_400, 5300, 2100, 900, 410)),
    also(['Bounce rate', 'Absprungrate', 'Taux de rebond', 'Rebote'], shares(0.41, 0.52, 0.66, 0.3, 0.48)),
    also(['Conversions', 'Conversions', 'Conversions', 'Conversiones'], numbers(120, 88, 12, 31, 4)),
    also(['Last edit', 'Zuletzt geändert', 'Modifiée le', 'Último cambio'], days),
    owner,
  ],
  prices: [
    needed(['Product', 'Produkt', 'Produit', 'Producto'], texts('Basic', 'Plus', 'Team', 'Pro', 'Event')),
    needed(['Price', 'Preis', 'Prix', 'Precio'], money(19, 39, 99, 149, 450)),
    also(['New price', 'Neuer Preis', 'Nouveau prix', 'Precio nuevo'], money(21, 42, 109, 149, 480)),
    also(['Discount', 'Rabatt', 'Remise', 'Descuento'], shares(0.1, 0.05, 0, 0.2, 0)),
    comment,
  ],
  staff: [
    needed(['Name', 'Name', 'Nom', 'Nombre'], people),
    needed(
      ['Role', 'Rolle', 'Poste', 'Puesto'],
      texts('Editor', 'Designer', 'CRM manager', 'Analyst', 'Lead'),
    ),
    also(['Start', 'Eintritt', 'Arrivée', 'Alta'], days),
    also(
      ['Hours per week', 'Wochenstunden', 'Heures par semaine', 'Horas por semana'],
      numbers(40, 32, 20, 40, 38),
    ),
    also(['Holidays left', 'Resturlaub', 'Congés restants', 'Vacaciones'], numbers(12, 4, 9, 18, 2)),
    also(
      ['Personal goal', 'Persönliches Ziel', 'Objectif personnel', 'Objetivo personal'],
      texts('Lead a project', 'Learn SQL', 'Write more'),
    ),
  ],
  offers: [
    needed(
      ['Criterion', 'Kriterium', 'Critère', 'Criterio'],
      texts('Price', 'Support', 'Import', 'Templates', 'Privacy'),
    ),
    needed(['Weight', 'Gewicht', 'Poids', 'Peso'], shares(0.3, 0.25, 0.2, 0.15, 0.1)),
    needed(['Mailfern', 'Mailfern', 'Mailfern', 'Mailfern'], numbers(3, 5, 4, 5, 2)),
    needed(['Postglow', 'Postglow', 'Postglow', 'Postglow'], numbers(5, 3, 4, 2, 4)),
    needed(['Sendwell', 'Sendwell', 'Sendwell', 'Sendwell'], numbers(4, 4, 3, 5, 3)),
    comment,
  ],
  minutes: [
    needed(['Topic', 'Thema', 'Sujet', 'Tema'], titlesOfPieces),
    needed(
      ['Decision', 'Beschluss', 'Décision', 'Decisión'],
      texts('We go on with it', 'Wait for the offer', 'Ask the board', 'Not this year'),
    ),
    owner,
    also(['By when', 'Bis wann', 'Pour quand', 'Para cuándo'], days),
    status,
  ],
  tests: [
    needed(['Test', 'Test', 'Test', 'Prueba'], titlesOfPieces),
    needed(['Variant A', 'Variante A', 'Variante A', 'Variante A'], shares(0.31, 0.04, 0.3, 0.12, 0.22)),
    needed(['Variant B', 'Variante B', 'Variante B', 'Variante B'], shares(0.34, 0.06, 0.29, 0.13, 0.2)),
    also(['Winner', 'Sieger', 'Gagnant', 'Ganador'], texts('B', 'B', 'A')),
    also(['Metric', 'Kennzahl', 'Indicateur', 'Métrica'], texts('Opening rate', 'Click rate')),
    also(['Ended', 'Beendet', 'Terminé le', 'Terminó'], days),
    owner,
  ],
  'costs by month': [
    needed(
      ['Cost type', 'Kostenart', 'Type de dépense', 'Tipo de gasto'],
      texts('Ads', 'Tools', 'Agency', 'Print', 'Travel'),
    ),
    needed(['Jan', 'Jan', 'janv.', 'ene'], costs),
    needed(['Feb', 'Feb', 'févr.', 'feb'], costs),
    needed(['Mar', 'Mrz', 'mars', 'mar'], costs),
    also(['Apr', 'Apr', 'avr.', 'abr'], costs),
    also(['Total', 'Summe', 'Total', 'Total'], costs),
    comment,
  ],
};

export interface ListPlan {
  readonly language: Language;
  readonly columns: readonly Column[];
  readonly rows: number;
  /** Where in what a column may hold its cells begin. */
  readonly offset: number;
  readonly hasNumbers: boolean;
  readonly hasTitle: boolean;
  readonly hasTotal: boolean;
  readonly isBold: boolean;
  readonly daysAs: 'cells' | 'text' | 'short';
  readonly moneyAs: 'numbers' | 'text';
}

const firstDay = Date.UTC(2026, 9, 5);
const day = 86_400_000;

function dayCell({ daysAs, language }: ListPlan, row: number): CellValue {
  const date = new Date(firstDay + row * 7 * day);
  const [year = '', month = '', of = ''] = date.toISOString().slice(0, 10).split('-');
  if (daysAs === 'cells') return date;
  const isGerman = language === 'de';
  if (daysAs === 'short')
    return language === 'en' ? `${Number(of)} Oct` : isGerman ? `${of}.${month}.` : `${of}/${month}`;
  return language === 'en'
    ? `${month}/${of}/${year}`
    : isGerman
      ? `${of}.${month}.${year}`
      : `${of}/${month}/${year}`;
}

function cellOf(plan: ListPlan, { cells }: Column, at: number, row: number): CellValue {
  const place = row + plan.offset + at;
  switch (cells.kind) {
    case 'days':
      return dayCell(plan, row);
    case 'texts':
      return cells.from[(cells.from.length > 4 ? row : place) % cells.from.length] ?? '';
    case 'numbers':
      return cells.from[place % cells.from.length] ?? 0;
    case 'money': {
      const value = cells.from[place % cells.from.length] ?? 0;
      if (plan.moneyAs === 'numbers') return value;
      return plan.language === 'en' ? `$${value.toLocaleString('en')}` : `${value.toLocaleString('de')} €`;
    }
  }
}

/** The sheet of a plan. */
export function drawnList(plan: ListPlan): { readonly sheet: ForeignSheet; readonly locale: WorkbookLocale } {
  const sheet = growingSheet();
  const { rows, bold, formats, formulas } = sheet;
  const { columns, hasNumbers, language } = plan;
  const before = hasNumbers ? 1 : 0;
  if (plan.hasTitle)
    rows.push(
      [
        { en: 'November 2026', de: 'Stand November 2026', fr: 'Novembre 2026', es: 'Noviembre 2026' }[
          language
        ],
      ],
      [],
    );
  rows.push([
    ...(hasNumbers ? [{ en: 'No.', de: 'Nr.', fr: 'N°', es: 'N.º' }[language]] : []),
    ...columns.map(({ words }) => words[languages.indexOf(language)] ?? ''),
  ]);
  if (plan.isBold) bold.push(`A${rows.length}:${letter(before + columns.length - 1)}${rows.length}`);
  for (let row = 0; row < plan.rows; row += 1) {
    rows.push([
      ...(hasNumbers ? [row + 1] : []),
      ...columns.map((column, at) => cellOf(plan, column, at, row)),
    ]);
    columns.forEach(({ cells }, at) => {
      if (cells.kind === 'numbers' && cells.format)
        formats[`${letter(before + at)}${rows.length}`] = cells.format;
    });
  }
  if (plan.hasTotal) {
    rows.push([
      ...(hasNumbers ? [''] : []),
      ...columns.map(
        ({ cells }, at): CellValue =>
          at === 0
            ? { en: 'Total', de: 'Summe', fr: 'Total', es: 'Total' }[language]
            : cells.kind === 'money'
              ? 23_050
              : '',
      ),
    ]);
    columns.forEach(({ cells }, at) => {
      if (at > 0 && cells.kind === 'money') formulas.push(`${letter(before + at)}${rows.length}`);
    });
  }
  return { sheet: foreignSheet(rows, sheet), locale: language === 'en' ? american : german };
}

/** Any sheet of a kind of list, its columns in order or not. */
export const anyList = (kind: string): fc.Arbitrary<ListPlan> => {
  const own = lists[kind] ?? [];
  const optional = own.filter(({ isNeeded }) => !isNeeded);
  return fc.tuple(fc.subarray(optional), fc.boolean()).chain(([chosen, isShuffled]) => {
    const [first, ...others] = own.filter((column) => column.isNeeded || chosen.includes(column));
    const columns: fc.Arbitrary<readonly Column[]> = isShuffled
      ? fc
          .shuffledSubarray(others, { minLength: others.length })
          .map((rest) => (first ? [first, ...rest] : rest))
      : fc.constant(first ? [first, ...others] : others);
    return fc.record({
      language: pick<Language>(languages),
      columns,
      rows: fc.integer({ min: 4, max: 9 }),
      offset: fc.nat(5),
      hasNumbers: fc.integer({ min: 0, max: 3 }).map((chance) => chance === 0),
      hasTitle: fc.boolean(),
      hasTotal: fc.boolean(),
      isBold: fc.boolean(),
      daysAs: pick<ListPlan['daysAs']>(['cells', 'text', 'short']),
      moneyAs: pick<ListPlan['moneyAs']>(['numbers', 'text']),
    });
  });
};
