// The summary as Markdown, for a mail, a chat or a wiki: the same rows as on the sheet.
import type { Messages } from '../../messages/messages.ts';
import type { WrittenValue } from '../../workbook/cell.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import type { Overview } from '../overview/overview.ts';
import type { SummaryChoice } from './summary-choice.ts';
import type { SummaryColumn } from './summary-columns.ts';
import type { SummaryRow, SummaryRowKind } from './summary-row.ts';
import { summaryRows } from './summary-rows.ts';
import { summarySubject } from './summary-subject.ts';

const nothingBefore = { lastAsOf: null, teamOrder: [], ids: null, comings: [] };

export function summaryDigest(
  overview: Overview,
  choice: SummaryChoice,
  snapshot: Snapshot,
  words: Messages,
): string {
  const subject = { ...summarySubject(overview, choice, nothingBefore, snapshot, words), live: null };
  const { cycleName, cycle } = overview.content.settings;
  const cycleWords = cycle ? words.requests.cycle(cycleName, cycle, overview.asOf) : cycleName;
  const asOf = words.summary.asOfLine(overview.asOf, cycleWords, words.summary.about(choice));
  return markdownOf(summaryRows(subject, snapshot, words).rows, asOf);
}

interface Shown {
  readonly header: SummaryRowKind;
  readonly rows: readonly SummaryRowKind[];
  readonly columns: readonly SummaryColumn[];
}

const counts: Shown = {
  header: 'countsHeading',
  rows: ['counts'],
  columns: ['status', 'score', 'change'],
};
const everyColumn = ['id', 'status', 'score', 'change', 'title', 'forecast', 'why', 'owner'] as const;
const goals: Shown = {
  header: 'goalsHeading',
  rows: ['objective', 'keyResult', 'section'],
  columns: everyColumn,
};
const kpis: Shown = { header: 'kpisHeading', rows: ['kpi'], columns: everyColumn };

const cell = (text: string): string =>
  text
    .replace(/\|/g, '\\|')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

function shown(value: WrittenValue | undefined, id: SummaryColumn, { kind }: SummaryRow): string {
  if (value === null || value === undefined || typeof value === 'object') return '';
  const isGoal = kind === 'objective' || kind === 'keyResult';
  if (typeof value !== 'number' || !isGoal) return String(value);
  const percent = Math.round(value * 100);
  return id === 'change' && percent > 0 ? `+${percent}%` : `${percent}%`;
}

/** One indentation of the sheet is one level of the list. */
function listItem(sentence: string): string {
  const depth = (/^ */.exec(sentence)?.[0].length ?? 0) / 6;
  return `${'  '.repeat(depth)}- ${sentence.trim().replace(/^└ /, '')}`;
}

function tableRow(row: SummaryRow, { columns }: Shown): string {
  const cells = columns.map((id) => shown(row.cells[id], id, row));
  return line(
    row.kind === 'objective'
      ? cells.map((text, index) => (columns[index] === 'title' && text ? `**${text}**` : text))
      : cells,
  );
}

function markdownOf(rows: readonly SummaryRow[], asOf: string): string {
  const lines = rows.flatMap((row): readonly string[] => {
    const table = [counts, goals, kpis].find(
      ({ header, rows: kinds }) => header === row.kind || kinds.includes(row.kind),
    );
    if (table?.header === row.kind) {
      const header = table.columns.map((id) => shown(row.cells[id], id, row));
      return ['', line(header), line(header.map(() => '---'))];
    }
    if (table) return row.kind === 'counts' && !row.cells.status ? [] : [tableRow(row, table)];
    const said = String(row.cells.id ?? row.cells.status ?? '');
    switch (row.kind) {
      case 'headline':
        return [`# ${said}`, ''];
      case 'next':
        return said === '' ? [] : [said, ''];
      case 'subtitle':
        return [`*${asOf}*`];
      case 'saidHeading':
        return ['', `## ${said}`, ''];
      case 'said':
        return [listItem(said)];
      default:
        return [];
    }
  });
  return `${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
}
