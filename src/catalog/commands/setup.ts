// Set up OKR tables: creates what is missing, mends what can be mended, and loses nothing that is there.
import type { Messages } from '../../messages/messages.ts';
import type { CellValue } from '../../workbook/cell.ts';
import { isLongLog } from '../../workbook/kpi-log/read-kpi-log.ts';
import { freshIds } from '../../workbook/placing/fresh-ids.ts';
import type { RenamedHeadings } from '../../workbook/placing/locate-columns.ts';
import type { TableRow } from '../../workbook/placing/write-rows.ts';
import type { Plan, Step } from '../../workbook/plan.ts';
import { type Area, type SheetSnapshot, type Snapshot, sheetOf } from '../../workbook/snapshot.ts';
import { type TableId, tableIds } from '../../workbook/table.ts';
import { contentOf } from '../overview/content-of.ts';
import { everyCell } from '../overview/every-cell.ts';
import { settingsIn } from '../overview/settings-in.ts';
import { tables } from '../tables/tables.ts';
import type { CommandContext, PlanCommand } from './command.ts';
import { type Arrangement, arrange } from './setup/arrangement.ts';
import { referencesTo, type TableReferences } from './setup/computed-formula.ts';
import { lastIdsOf } from './setup/last-ids.ts';
import { mendFormula } from './setup/mend-formula.ts';
import { nothing, type Part, together } from './setup/part.ts';
import { setUpSettings, type TableRenaming } from './setup/place-settings.ts';
import { renamedColumns } from './setup/renamed-columns.ts';
import type { Sample } from './setup/sample.ts';
import { sampleRowsOf } from './setup/sample-rows.ts';
import { startOfSample, startToday } from './setup/settings-rows.ts';
import {
  clothes,
  groundwork,
  misplacedColumns,
  missingIds,
  roomForSample,
  rowCountOf,
  sampleRows,
} from './setup/setup-table.ts';
import { stateOf } from './setup/table-state.ts';

type Arrangements = ReadonlyMap<TableId, Arrangement>;

interface Ground {
  readonly arrangements: Arrangements;
  readonly wideLog: SheetSnapshot | null;
  /** Columns under headings people gave them, to be kept in Settings. */
  readonly renamed: readonly TableRenaming[];
  /** Sheets that hold something else under a table's name, or a log in another layout. */
  readonly others: Part;
}

function survey(snapshot: Snapshot, words: Messages): Ground {
  const known = settingsIn(snapshot, words).renamedHeadings;
  const arrangements = new Map<TableId, Arrangement>();
  const renamings: TableRenaming[] = [];
  const problems: string[] = [];
  const wideLog = wideLogIn(snapshot, known, words);
  for (const id of tableIds) {
    if (id === 'kpiLog' && wideLog) continue;
    const table = tables[id];
    const state = stateOf(table, snapshot, words, known);
    const renamed = state.kind === 'ours' && id !== 'settings' ? renamedColumns(table, state.placed) : [];
    renamings.push(...renamed.map((column) => ({ table, ...column })));
    const arrangement = arrange(table, state, renamed, words);
    if (arrangement) arrangements.set(id, arrangement);
    if (state.kind === 'foreign') {
      problems.push(words.setup.foreignSheet(state.sheet, words.tables[id].name));
    }
  }
  const kept = wideLog ? [words.setup.wideLogKept(wideLog.name)] : [];
  return { arrangements, wideLog, renamed: renamings, others: { ...nothing, problems, kept } };
}

/** The KPI Log where it has a column or row for each KPI: it is read as it is and needs nothing. */
function wideLogIn(
  snapshot: Snapshot,
  renamedHeadings: RenamedHeadings,
  words: Messages,
): SheetSnapshot | null {
  const sheet = sheetOf(snapshot, words.tables.kpiLog.name);
  if (!sheet || isLongLog(sheet.values, tables.kpiLog, { words, renamedHeadings })) return null;
  return contentOf(snapshot, words).kpiLog.layout === 'long' ? null : sheet;
}

/** Where each table stands once Set up has run; those whose name another sheet has are absent. */
export const tablesAfterSetup = (snapshot: Snapshot, words: Messages): Arrangements =>
  survey(snapshot, words).arrangements;

/** How formulas refer to each table then. */
export function referencesAfterSetup(snapshot: Snapshot, words: Messages): TableReferences {
  const { arrangements, wideLog } = survey(snapshot, words);
  return referencesTo(arrangements, wideLog);
}

/** New sheets stand after the table they follow; the first ones after everything that is there. */
function layGround(arrangements: Arrangements, snapshot: Snapshot, words: Messages): Part {
  const order = [...snapshot.sheetNames];
  let before: string | null = null;
  const parts: Part[] = [];
  for (const arrangement of arrangements.values()) {
    const position = before === null ? order.length : order.indexOf(before) + 1;
    if (arrangement.isNewSheet) order.splice(position, 0, arrangement.sheet);
    parts.push(groundwork(arrangement, position, words));
    before = arrangement.sheet;
  }
  return together(parts);
}

/** Everything that may name an ID, so that none is given twice. */
function* cellsOf(snapshot: Snapshot, sample: Sample | null): Iterable<CellValue> {
  yield* everyCell(snapshot);
  if (!sample) return;
  for (const rows of [sample.objectives, sample.keyResults, sample.initiatives, sample.kpis]) {
    for (const { id } of rows) yield id;
  }
}

/** What was found of a table and left as it was. */
function untouched(arrangement: Arrangement, part: Part, words: Messages): Part {
  const { placed, sheet } = arrangement;
  const isUntouched = placed && part.steps.length === 0 && part.kept.length === 0;
  return isUntouched
    ? { ...nothing, kept: [words.setup.tableKept(sheet, placed.lastRow - placed.headingRow)] }
    : nothing;
}

/** The sentence for the person who asked. */
function sayOf({ changed, problems }: Part, isFirstSetup: boolean, words: Messages): string {
  const done = isFirstSetup ? words.setup.ready : words.setup.changesMade(changed.length);
  const sentences = [
    changed.length > 0 ? done : words.setup.nothingToDo,
    ...(problems.length > 0 ? [words.setup.leftOpen(problems.length)] : []),
  ];
  return sentences.join(' ');
}

const isLook = ({ kind }: Step): boolean => kind === 'style' || kind === 'number-format';

/** Each side of how cells look stands together, sheet by sheet, so that it is given to all of them at once. */
function looksLast(steps: readonly Step[]): readonly Step[] {
  const looks = steps.filter(isLook);
  return [...steps.filter((step) => !isLook(step)), ...looks];
}

/** Steps that look to the end at the table people begin with. */
function takeThere(arrangements: Arrangements, part: Part): readonly Step[] {
  const objectives = arrangements.get('objectives');
  const column = objectives?.columns.get('objective');
  if (part.steps.length === 0 || !objectives || column === undefined) return [];
  const row = objectives.headingRow + 1;
  return [{ kind: 'select', area: { sheet: objectives.sheet, row, column, rows: 1, columns: 1 } }];
}

function planSetup(snapshot: Snapshot, { words, sample = null }: CommandContext): Plan {
  const { arrangements, wideLog, others, renamed } = survey(snapshot, words);
  const references = referencesTo(arrangements, wideLog);
  const nextId = freshIds(cellsOf(snapshot, sample));
  const isFirstSetup = !arrangements.get('settings')?.placed;
  const sampleOf = (id: TableId): readonly TableRow[] => (sample ? sampleRowsOf(id, sample) : []);
  const rowsIn = (id: TableId, arrangement: Arrangement): number => rowCountOf(arrangement, sampleOf(id));
  const idsOf = (id: TableId): Area | null => {
    const arrangement = arrangements.get(id);
    const column = arrangement?.columns.get('id');
    if (!arrangement || column === undefined) return null;
    const { headingRow, sheet } = arrangement;
    const rows = rowsIn(id, arrangement) - headingRow;
    return { sheet, row: headingRow + 1, column, rows, columns: 1 };
  };

  const ground = layGround(arrangements, snapshot, words);
  const tableParts = [...arrangements].map(([id, arrangement]) => {
    const samplePart = sampleRows(arrangement, sampleOf(id), words);
    const numbered = missingIds(arrangement, nextId, words);
    const part = together([
      samplePart,
      clothes(arrangement, isFirstSetup, rowsIn(id, arrangement), idsOf, words),
      numbered,
      mendFormula(arrangement, references, words),
      misplacedColumns(arrangement, words),
    ]);
    return {
      arrangement,
      part,
      hasSample: samplePart.steps.length > 0,
      hasIds: samplePart.steps.length + numbered.steps.length > 0,
    };
  });
  const settings = arrangements.get('settings');
  const hasSample = sample !== null && tableParts.some((table) => table.hasSample);
  const start = hasSample ? startOfSample(sample, snapshot.today) : startToday(snapshot.today);
  const lastIds = tableParts.some(({ hasIds }) => hasIds) ? lastIdsOf(nextId) : '';
  const settingsPart = settings
    ? setUpSettings(settings, { start, isSampleStart: hasSample, renamed, lastIds }, words)
    : nothing;
  const all = together([
    others,
    ground,
    ...[...arrangements].map(([id, arrangement]) => roomForSample(arrangement, sampleOf(id))),
    ...tableParts.map(({ part }) => part),
    settingsPart,
    ...tableParts.map(({ arrangement, part }) => untouched(arrangement, part, words)),
  ]);
  return {
    ...all,
    steps: [...looksLast(all.steps), ...takeThere(arrangements, all)],
    says: sayOf(all, isFirstSetup, words),
  };
}

export const setup: PlanCommand = { kind: 'plan', name: 'setup', plan: planSetup };
