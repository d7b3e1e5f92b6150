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
  cannot: {
    noSheet: (name: string) => `there is no sheet “${name}”. Check its name and try again.`,
    ownSheet: (name: string) =>
      `“${name}” is one of Waypoint’s own tables already. Choose the sheet to turn into tables.`,
    noOther: (_name: string) =>
      'this workbook has no sheet besides Waypoint’s own tables. Add the one to turn into tables first.',
    nameTaken: (name: string) =>
      `a sheet named “${name}” is there already and holds something else. Rename it, then try again.`,
    notOkr: (name: string) =>
      `“${name}” does not look like OKRs or KPIs, so nothing was written. Preview it to see why.`,
  },

  notOkr: {
    empty: 'This sheet is empty. Choose one with goals or measures in it.',
    'charts-only': 'This sheet holds charts and no cells. Choose the sheet the charts are drawn from.',
    'no-headings':
      'This does not look like OKRs or KPIs: no row of headings such as Objective, Key result, KPI or Target was found.',
    'no-goals':
      'This does not look like OKRs or KPIs: it has headings, but no column of objectives, key results or KPIs with numbers to reach.',
    'no-rows': 'This looks like a table for OKRs or KPIs, but there are no goals in it yet.',
  },

  doubts: {
    'mixed-scale': (cell: string, text: string) =>
      `${cell}: “${text}” was read in the scale of the others in its row. Check it.`,
    'unreadable-number': (cell: string, text: string) =>
      `${cell}: “${text}” is no number; it was kept in Notes.`,
    'unreadable-date': (cell: string, text: string) => `${cell}: “${text}” is no date; it was kept in Notes.`,
    'no-objective': (cell: string, text: string) =>
      `${cell}: no objective stands above these rows; they were put under “${text}”.`,
  },

  understood: (counts: Counts, doubtful: number, kept: number) =>
    `${listed(counts)}; ${doubtful} doubtful, ${counted(kept, 'text')} left over.`,
  created: (counts: Counts, history: number, sheet: string) => {
    const values = history > 0 ? counted(history, 'value') : '';
    const rows = [listed(counts), values].filter((part) => part !== '').join(', ');
    return `Added ${rows} from “${sheet}”, which stays as it was.`;
  },
  alreadyThere: (sheet: string) => `Everything on “${sheet}” is in the tables already; nothing was changed.`,
  skipped: (count: number) =>
    `${counted(count, 'row')} stood in the tables already and ${count === 1 ? 'was' : 'were'} not added again.`,
  likelyDuplicate: (text: string, id: string) =>
    `“${text}” reads much like ${id}; see whether both are needed.`,
  leftOver: (cell: string, text: string) => `${cell}: ${text}`,
  forObjective: (id: string) => `For ${id}.`,
};
