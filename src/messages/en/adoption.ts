// What adopting a sheet says: why one holds no goals, what was doubted, and what was done.
import { counted } from './figures.ts';

interface Counts {
  readonly objectives: number;
  readonly keyResults: number;
  readonly initiatives: number;
  readonly kpis: number;
}

const listed = ({ objectives, keyResults, initiatives, kpis }: Counts): string =>
  [
    objectives > 0 ? counted(objectives, 'objective') : '',
    keyResults > 0 ? counted(keyResults, 'key result') : '',
    initiatives > 0 ? counted(initiatives, 'initiative') : '',
    kpis > 0 ? counted(kpis, 'KPI') : '',
  ]
    .filter((part) => part !== '')
    .join(', ');

export const adoption = {
  notOkr: {
    empty: 'This sheet is empty. Choose one with goals or measures in it.',
    'charts-only': 'This sheet holds charts and no cells. Choose the sheet the charts are drawn from.',
    'no-headings':
      'This does not look like OKRs or KPIs: no row of headings such as Objective, Key result, KPI or Target was found.',
    'no-goals':
      'This does not look like OKRs or KPIs: it has headings, but no column of objectives, key results or KPIs with numbers to reach.',
    'one-heading':
      'This sheet holds one heading over merged cells and nothing below it. Choose the sheet the goals are on.',
    'no-rows': 'This looks like a table for OKRs or KPIs, but there are no goals in it yet.',
  },

  doubts: {
    'mixed-scale': (text: string) =>
      `“${text}” stands among percentages. It was taken for a share, so 0.45 is 45 %.`,
    'unreadable-number': (text: string) => `“${text}” is no number; it was kept in Notes.`,
    'unreadable-date': (text: string) => `“${text}” is no date; it was kept in Notes.`,
    'no-objective': (text: string) => `No objective stands above these rows; they were put under “${text}”.`,
  },
  atCell: (cell: string, says: string) => `${cell}: ${says}`,

  /** A status told by a colour alone, under its heading where it has one. */
  byColour: (heading: string, colour: string) => `${heading || 'Colour'}: ${colour}`,
  colours: { red: 'red', amber: 'amber', green: 'green' },

  /** The headings that were found where they make no goals. */
  noGoalsAmong: (headings: readonly string[], more: number) =>
    `This does not look like OKRs or KPIs: its columns are headed ${headings.map((heading) => `“${heading}”`).join(', ')}${more > 0 ? ` and ${more} more` : ''}, and none of them holds objectives, key results or KPIs with numbers to reach.`,

  understood: (counts: Counts, doubtful: number, notes: number, kept: number) =>
    `${[
      listed(counts),
      doubtful > 0 ? `${doubtful} doubtful` : '',
      notes > 0 ? `${counted(notes, 'note')} kept` : '',
      kept > 0 ? `${counted(kept, 'text')} left over` : '',
    ]
      .filter((part) => part !== '')
      .join(', ')}.`,
  /** What a person may wonder about, seeing this sheet. */
  about: {
    isProtected: 'This sheet is protected. That is no obstacle: it is only read.',
    isWide: (columns: number, understood: number) =>
      `Of ${columns} columns ${understood} were understood; what the others hold goes to Notes.`,
    isUnderOneHeading: (heading: string) =>
      `“${heading}” stands across the whole table and was taken for its title.`,
  },
  created: (counts: Counts, history: number, sheet: string) => {
    const values = history > 0 ? counted(history, 'value') : '';
    const rows = [listed(counts), values].filter((part) => part !== '').join(', ');
    return `Added ${rows} from “${sheet}”, which stays as it was.`;
  },
  alreadyThere: (sheet: string) => `Everything on “${sheet}” is in the tables already; nothing was changed.`,
  stand: (count: number) =>
    `${counted(count, 'row')} of it ${count === 1 ? 'stands' : 'stand'} in the tables already and will not be added again.`,
  skipped: (count: number) =>
    `${counted(count, 'row')} stood in the tables already and ${count === 1 ? 'was' : 'were'} not added again.`,
  likelyDuplicate: (text: string, id: string) =>
    `“${text}” reads much like ${id}; see whether both are needed.`,
  scales: {
    share: (example: number) => `${example} means ${Number((example * 100).toPrecision(6))} %`,
    asTyped: (example: number) => `${example} means ${example} %`,
  },
  forObjective: (id: string) => `For ${id}.`,
};
