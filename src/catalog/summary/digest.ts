// The summary as Markdown, for a mail, a chat or a wiki: the same rows as on the sheet.
import type { Messages } from '../../messages/messages.ts';
import type { WrittenValue } from '../../workbook/cell.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import type { Overview } from '../overview/overview.ts';
import type { SummaryChoice } from './summary-choice.ts';
import type { SummaryColumn } from './summary-columns.ts';
import { summaryPlace } from './summary-place.ts';
import type { SummaryRow, SummaryRowKind } from './summary-row.ts';
import { summaryRows } from './summary-rows.ts';
import { summarySubject } from './summary-subject.ts';

export function summaryDigest(
  overview: Overview,
  choice: SummaryChoice,
  snapshot: Snapshot,
  words: Messages,
): string {
  const { old } = summaryPlace(snapshot, words);
  const subject = { ...summarySubject(overview, choice, old, snapshot, words), live: null };
  const { cycleName, cycle } = overview.content.settings;
  const cycleWords = cycle ? words.requests.cycle(cycleName, cycle, overview.asOf) : cycleName;
  const asOf = words.summary.asOfLine(overview.asOf, cycleWords, words.summary.about(choice));
  return markdownOf(summaryRows(subject, snapshot, words).rows, asOf, words);
}

interface Shown {
  readonly header: SummaryRowKind;
  readonly rows: readonly SummaryRowKind[];
  readonly columns: readonly SummaryColumn[];
}

/** The weeks stand beside the counts; a table of their own comes after these. */
const weekColumns = ['why', 'owner', 'notes'] as const;

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

function shown(
  value: WrittenValue | undefined,
  id: SummaryColumn,
  { kind }: SummaryRow,
  words: Messages,
): string {
  if (value === null || value === undefined || typeof value === 'object') return '';
  if (typeof value !== 'number') return String(value);
  if (kind === 'kpi') return words.summary.value(value);
  const isShare = kind === 'objective' || kind === 'keyResult' || weekColumns.some((column) => column === id);
  if (!isShare) return String(value);
  const percent = Math.round(value * 100);
  return id === 'change' && percent > 0 ? `+${percent}%` : `${percent}%`;
}

/** One indentation of the sheet is one level of the list. */
function listItem(sentence: string): string {
  const depth = (/^ */.exec(sentence)?.[0].length ?? 0) / 6;
  return `${'  '.repeat(depth)}- ${sentence.trim().replace(/^└ /, '')}`;
}

function tableRow(row: SummaryRow, { columns }: Shown, words: Messages): string {
  const cells = columns.map((id) => shown(row.cells[id], id, row, words));
  return line(
    row.kind === 'objective'
      ? cells.map((text, index) => (columns[index] === 'title' && text ? `**${text}**` : text))
      : cells,
  );
}

function weekLines(rows: readonly SummaryRow[], words: Messages): readonly string[] {
  const [header, ...weeks] = rows
    .filter(({ kind, cells }) => (kind === 'counts' || kind === 'countsHeading') && cells.why !== undefined)
    .map((row) => weekColumns.map((id) => shown(row.cells[id], id, row, words)));
  return header === undefined
    ? []
    : [
        '',
        `## ${words.summary.weeksTitle}`,
        '',
        line(header),
        line(header.map(() => '---')),
        ...weeks.map(line),
      ];
}

function markdownOf(rows: readonly SummaryRow[], asOf: string, words: Messages): string {
  const lastCount = rows.map(({ kind }) => kind).lastIndexOf('counts');
  const lines = rows.flatMap((row, index): readonly string[] => [
    ...linesOf(row, asOf, words),
    ...(index === lastCount ? weekLines(rows, words) : []),
  ]);
  return `${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
}

function linesOf(row: SummaryRow, asOf: string, words: Messages): readonly string[] {
  const table = [counts, goals, kpis].find(
    ({ header, rows: kinds }) => header === row.kind || kinds.includes(row.kind),
  );
  if (table?.header === row.kind) {
    const header = table.columns.map((id) => shown(row.cells[id], id, row, words));
    return ['', line(header), line(header.map(() => '---'))];
  }
  if (table) return row.kind === 'counts' && !row.cells.status ? [] : [tableRow(row, table, words)];
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
}
