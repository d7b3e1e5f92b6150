// From a sheet as it stands to what it says: goals, measures, what is left over, or why it is neither.
import { type Day, partsOfDay } from '../domain/day.ts';
import type { WorkbookLocale } from '../workbook/cell.ts';
import type { ForeignSheet } from '../workbook/foreign-sheet.ts';
import { kindOf, nameColumn, objectivesNamed, speaksOfOkrs } from './block-kind.ts';
import { type BlockColumn, blockColumns, type ChosenMeanings, yearIn } from './blocks/block-columns.ts';
import { blockReader, type ColourWords, type Setting } from './blocks/block-reader.ts';
import { type Block, findBlocks } from './blocks/find-blocks.ts';
import { partsOfSheet } from './blocks/tables-beside.ts';
import { together, toldApart, withPlansAsTargets } from './kpi/kpis-of-blocks.ts';
import { readKpiBlock, readKpiLog, readKpisAmong } from './kpi/read-kpi-block.ts';
import { readPeriodsDown } from './kpi/read-periods-down.ts';
import { headingOf, type Role } from './notation/headings.ts';
import { periodInTitle, periodOfCell, spanOf } from './notation/periods.ts';
import type { Above } from './okr/above-block.ts';
import type { GrowingObjective } from './okr/growing-objective.ts';
import { readCards } from './okr/read-cards.ts';
import { readCheckInTable } from './okr/read-check-in-table.ts';
import { readInitiativeList } from './okr/read-initiative-list.ts';
import { readInitiativeTable } from './okr/read-initiative-table.ts';
import { readMarkedList } from './okr/read-marked-list.ts';
import { readOkrBlock } from './okr/read-okr-block.ts';
import { marksOf } from './sheet/decimal-mark.ts';
import { type Label, labelsIn } from './sheet/label-rows.ts';
import { numbersFrom, partOf } from './sheet/part-of-grid.ts';
import { type SheetGrid, sheetGrid, transposed } from './sheet/sheet-grid.ts';
import { withLinesApart } from './sheet/split-lines.ts';
import { tidied } from './sheet/tidy-grid.ts';
import type {
  AdoptedKpi,
  KeptText,
  NotOkrReason,
  RecognisedColumn,
  Remarks,
  Understanding,
} from './understanding.ts';
import { untoldIn } from './untold.ts';

export interface AdoptionSetting {
  readonly today: Day;
  readonly locale: WorkbookLocale;
  readonly words: ColourWords;
}

/** What somebody changed in the preview. */
export interface AdoptionChoices {
  readonly meanings: ChosenMeanings;
  readonly scales: Setting['scales'];
}

const noChoices: AdoptionChoices = { meanings: new Map(), scales: new Map() };

/** Reads a sheet without changing anything. */
export function understandSheet(
  sheet: ForeignSheet,
  { today, locale: workbookLocale, words }: AdoptionSetting,
  choices: AdoptionChoices = noChoices,
): Understanding {
  const grid = sheetGrid(sheet);
  const nothing = {
    sheet: sheet.name,
    objectives: [],
    kpis: [],
    columns: [],
    doubts: [],
    questions: [],
    kept: [],
  };
  const firstFilled = firstFilledRow(grid);
  if (firstFilled === null) return { ...nothing, notOkr: sheet.charts > 0 ? 'charts-only' : 'empty' };
  if (isOneHeading(grid, firstFilled)) return { ...nothing, notOkr: 'one-heading' };
  const locale: WorkbookLocale = {
    ...workbookLocale,
    dayOf: (date) => workbookLocale.dayOf(date),
    ...marksOf(grid, workbookLocale),
  };
  const top = firstOfTurned(grid);
  if (top === null) {
    const whole = withLinesApart(grid);
    return understandGrid(tidied(whole), whole, { today, locale, words }, choices);
  }
  const headed = partOf(grid, numbersFrom(top, grid.rows), numbersFrom(0, grid.columns));
  return understandGrid(tidied(transposed(headed)), grid, { today, locale, words }, choices);
}

/**
 * The first of the headings that stand one below the other in the first column, with an objective in each of the
 * others; null where headings stand beside each other.
 */
function firstOfTurned(grid: SheetGrid): number | null {
  let headings = 0;
  let objectives = 0;
  let top: number | null = null;
  for (let row = 0; row < Math.min(grid.rows, mostRowsOfTurned); row += 1) {
    const [first, ...others] = grid.filled(row);
    const role = first === undefined || others.length === 0 ? undefined : roleAt(grid, row, first);
    if (first === undefined || role === undefined) continue;
    if (others.every((column) => roleAt(grid, row, column) === 'objective') && role === 'objective') continue;
    headings += 1;
    top ??= row;
    if (role !== 'objective' && role !== 'goal') continue;
    if (others.some((column) => !/\p{L}/u.test(grid.text(row, column)))) return null;
    if (others.some((column) => roleAt(grid, row, column) !== undefined)) return null;
    objectives += others.length >= 2 ? 1 : 2;
  }
  if (headings < 3 || objectives !== 1 || top === null) return null;
  /** Teams, or numbers of the objectives, may stand above them under no heading. */
  while (top > 0 && grid.filled(top - 1).length > 1) top -= 1;
  return top;
}

const roleAt = (grid: SheetGrid, row: number, column: number): Role | undefined =>
  headingOf(grid.text(row, column))?.role;

/** What a part of a sheet says; what is left over is of the whole. */
function understandGrid(
  grid: SheetGrid,
  whole: SheetGrid,
  { today, locale, words }: AdoptionSetting,
  choices: AdoptionChoices,
): Understanding {
  const sheet = grid.name;
  const nothing = { sheet, objectives: [], kpis: [], columns: [], doubts: [], questions: [], kept: [] };
  const tables = partsOfSheet(grid, locale);
  if (tables.length > 1) {
    const parts = tables.map((table) => understandGrid(table, table, { today, locale, words }, choices));
    const found = parts.filter(({ notOkr }) => notOkr === null);
    if (found.length > 0) {
      const all = {
        objectives: found.flatMap((part) => part.objectives),
        kpis: found.flatMap((part) => part.kpis),
        columns: found.flatMap((part) => part.columns),
      };
      return {
        ...nothing,
        ...all,
        doubts: found.flatMap((part) => part.doubts),
        questions: found.flatMap((part) => part.questions),
        kept: [...keptIn(whole), ...untoldIn(whole, all, { locale, today })],
        notOkr: null,
      };
    }
  }
  const [table = grid] = tables.length === 1 ? tables : [];
  return understandTables(table, whole, { today, locale, words }, choices);
}

/** What the tables of a sheet say that stand below each other. */
function understandTables(
  grid: SheetGrid,
  whole: SheetGrid,
  { today, locale, words }: AdoptionSetting,
  choices: AdoptionChoices,
): Understanding {
  const sheet = grid.name;
  const nothing = { sheet, objectives: [], kpis: [], columns: [], doubts: [], questions: [], kept: [] };
  const blocks = findBlocks(grid, locale);
  const remarks: Remarks = { doubts: [], questions: [] };
  const { scales } = choices;
  const objectives: GrowingObjective[] = [];
  const kpis: AdoptedKpi[] = [];
  const titleOf = new Map<AdoptedKpi, NonNullable<Above['title']>>();
  const isOfPeriod = new Set<NonNullable<Above['title']>>();
  const columns: RecognisedColumn[] = [];
  const others: RecognisedColumn[] = [];
  let reason: NotOkrReason = blocks.length === 0 ? 'no-headings' : 'no-goals';
  const named = objectivesNamed(grid, blocks);
  /** Tables that may hold initiatives or check-ins of goals further down. */
  const waiting: (() => boolean)[] = [];
  let team: Label | null = null;
  for (const block of blocks) {
    const yearAround = yearOf(grid, block);
    const setting: Setting = { locale, today, yearAround, scales, words };
    const day = { day: today, year: partsOfDay(today).year };
    const meanings = blockColumns(grid, block, locale, yearAround, day, choices.meanings);
    const reader = blockReader(grid, meanings, setting, remarks);
    const tellOfGoals = (): boolean => {
      const isTaken =
        readInitiativeTable(reader, block, objectives) || readCheckInTable(reader, block, objectives);
      if (isTaken) {
        useHeadings(grid, block, meanings);
        columns.push(...recognised(grid, block, meanings));
      }
      return isTaken;
    };
    if (tellOfGoals()) continue;
    const above = aboveOf(grid, block, team);
    team = above.labels.find(({ role }) => role === 'team') ?? null;
    const kind = kindOf(reader, block, above, titlesOf(grid, block), choices.meanings, named);
    if (kind === 'other') {
      waiting.push(tellOfGoals);
      others.push(...recognised(grid, block, meanings));
      continue;
    }
    reason = 'no-rows';
    useHeadings(grid, block, meanings);
    if (kind === 'okr') {
      const found = readOkrBlock(reader, block, above);
      readInitiativeList(reader, block, found[found.length - 1] ?? null);
      objectives.push(...found);
      kpis.push(...readKpisAmong(reader, block));
    } else {
      const name = nameColumn(reader);
      const written = periodOfTitle(grid, block, above, locale);
      const spanOfTitle = written && spanOf(written, written.year ?? yearAround ?? partsOfDay(today).year);
      if (spanOfTitle && above.title) isOfPeriod.add(above.title);
      const found =
        kind === 'kpiLog'
          ? readKpiLog(reader, block)
          : name === null
            ? []
            : readKpiBlock(reader, block, name, spanOfTitle);
      kpis.push(...found);
      for (const kpi of found) if (above.title) titleOf.set(kpi, above.title);
    }
    columns.push(...recognised(grid, block, meanings));
  }
  for (const tell of waiting) tell();
  if (objectives.length === 0 && kpis.length === 0) {
    const setting: Setting = { locale, today, yearAround: yearAnywhere(grid), scales, words };
    const isTitled = [grid.name, ...titleTexts(grid, grid.rows)].some((title) => speaksOfOkrs(title));
    objectives.push(...readCards(grid, setting, remarks));
    if (objectives.length === 0) objectives.push(...readMarkedList(grid, setting, remarks, isTitled));
    if (objectives.length === 0) kpis.push(...readPeriodsDown(grid, setting, remarks, isTitled));
  }
  const isFound =
    objectives.some(({ keyResults }) => keyResults.length > 0) || kpis.length > 0 || objectives.length > 1;
  if (!isFound) return { ...nothing, columns: [...columns, ...others], notOkr: reason };
  const told = {
    objectives: merged(objectives),
    kpis: toldApart(grid, withPlansAsTargets(together(kpis, titleOf, isOfPeriod), titleOf), titleOf),
    columns,
  };
  return {
    sheet,
    ...told,
    ...remarks,
    kept: [...keptIn(whole), ...untoldIn(whole, told, { locale, today })],
    notOkr: null,
  };
}

function firstFilledRow(grid: SheetGrid): number | null {
  for (let row = 0; row < grid.rows; row += 1) if (grid.filled(row).length > 0) return row;
  return null;
}

/** Whether all there is on a sheet is one text over merged cells. */
function isOneHeading(grid: SheetGrid, first: number): boolean {
  const [column, other] = grid.filled(first);
  if (column === undefined || other !== undefined || grid.mergedAt(first, column) === null) return false;
  for (let row = first + 1; row < grid.rows; row += 1) if (grid.filled(row).length > 0) return false;
  return true;
}

/** Headings have found their place, but for groups of them that say nothing that is told elsewhere. */
function useHeadings(grid: SheetGrid, block: Block, columns: readonly BlockColumn[]): void {
  const told = columns.map(({ text }) => text).join('\n');
  const lowest = block.headingRows[block.headingRows.length - 1];
  for (const row of block.headingRows) {
    for (const column of grid.filled(row)) {
      const text = grid.text(row, column);
      if (row === lowest || told.includes(text) || headingOf(text) !== null) grid.use(row, column);
    }
  }
}

/** One objective told in several blocks is one. */
function merged(objectives: readonly GrowingObjective[]): readonly GrowingObjective[] {
  const known = new Map<string, GrowingObjective>();
  const byId = new Map(
    objectives.flatMap((objective) => (objective.id === '' ? [] : [[objective.id.toLowerCase(), objective]])),
  );
  for (const objective of objectives) {
    const key = `${objective.team}\n${objective.objective}`.toLowerCase();
    const meant = byId.get(objective.objective.toLowerCase());
    const before = meant === objective ? undefined : (meant ?? known.get(key));
    if (before) {
      before.keyResults.push(...objective.keyResults);
      before.initiatives.push(...objective.initiatives);
      before.notes.push(...objective.notes);
    } else known.set(key, objective);
  }
  return [...known.values()];
}

const mostRowsOfTurned = 60;
/** What speaks of the year before as well as not. */
const ofBefore: ReadonlySet<Role> = new Set(['start', 'current', 'value']);

/** The year a block speaks of: in its headings but those of where it began, in the titles above it, or in the sheet's name. */
function yearOf(grid: SheetGrid, block: Block): number | null {
  const texts = [
    ...block.headings
      .filter(({ heading }) => heading !== null && !ofBefore.has(heading.role))
      .map(({ text }) => text),
    ...titlesOf(grid, block).reverse(),
    grid.name,
  ];
  for (const text of texts) {
    const year = yearIn(text);
    if (year !== null) return year;
  }
  return null;
}

/** The month, quarter or week that the title of a block names; a date of a first is its month. */
function periodOfTitle(grid: SheetGrid, block: Block, { title }: Above, locale: WorkbookLocale) {
  if (!title) return periodInTitle(titlesOf(grid, block).pop() ?? '', locale.dateOrder);
  const own = periodOfCell(grid.value(title.row, title.column), title.text, locale);
  if (own?.kind === 'day' && own.dayOfMonth === 1) return { ...own, kind: 'month' as const, dayOfMonth: 0 };
  return own ?? periodInTitle(title.text, locale.dateOrder);
}

const mostTitleRows = 12;

function yearAnywhere(grid: SheetGrid): number | null {
  for (const text of [...titleTexts(grid, grid.rows), grid.name]) {
    const year = yearIn(text);
    if (year !== null) return year;
  }
  return null;
}

/** The lines of text above a block, from the top of the sheet on. */
const titlesOf = (grid: SheetGrid, block: Block): string[] => titleTexts(grid, block.headingRows[0] ?? 0);

function titleTexts(grid: SheetGrid, end: number): string[] {
  const texts: string[] = [];
  for (let row = 0; row < end && texts.length < mostTitleRows; row += 1) {
    const filled = grid.filled(row);
    if (filled.length > 0 && filled.length <= 3)
      texts.push(...filled.map((column) => grid.text(row, column)));
  }
  return texts;
}

/** `Team Brand`, `Abteilung Einkauf`: a line that names whose the tables below it are. */
const bandOfTeam =
  /^(?:team|squad|department|tribe|abteilung|bereich|[ée]quipe|equipo|departamento|service)[ :–-]+\p{L}/iu;

/** The team that one of the lines above a block names, which is not the block's title. */
function teamAbove(grid: SheetGrid, lines: readonly number[]): Label | null {
  const row = lines.find((above) => bandOfTeam.test(grid.text(above, grid.filled(above)[0] ?? 0)));
  if (row === undefined) return null;
  const column = grid.filled(row)[0] ?? 0;
  return { role: 'team', text: grid.text(row, column), row, labelColumn: column, column };
}

/** `team`: of the blocks before, where the block has none of its own. */
function aboveOf(grid: SheetGrid, block: Block, team: Label | null): Above {
  const own = block.preamble.flatMap((row) => labelsIn(grid, row));
  const titles = block.preamble.filter((row) => labelsIn(grid, row).length === 0);
  const isTitled = own.some(({ role }) => role === 'objective' || role === 'goal');
  const named = own.some(({ role }) => role === 'team')
    ? null
    : (teamAbove(grid, isTitled ? titles : titles.slice(0, -1)) ?? team);
  const labels = named ? [...own, named] : own;
  const titleRow = titles[titles.length - 1];
  if (titleRow === undefined) return { labels, title: null };
  const column = grid.filled(titleRow)[0] ?? 0;
  return { labels, title: { text: grid.text(titleRow, column), row: titleRow, column } };
}

function recognised(
  grid: SheetGrid,
  block: Block,
  columns: readonly BlockColumn[],
): readonly RecognisedColumn[] {
  return columns.flatMap(({ cell, column, meaning, text }) => {
    if (text === '') return [];
    let sample = '';
    for (let row = block.firstRow; row <= block.lastRow && sample === ''; row += 1)
      sample = grid.text(row, column);
    return [{ cell, column: column + 1, heading: text, meaning, sample: sample.slice(0, 80) }];
  });
}

/** Every typed cell that has found no place. */
function keptIn(grid: SheetGrid): readonly KeptText[] {
  const kept: KeptText[] = [];
  for (let row = 0; row < grid.rows; row += 1) {
    kept.push(...grid.notesIn(row).map(({ cell, text }) => ({ cell, text })));
    for (const column of grid.filled(row)) {
      if (grid.isUsed(row, column) || grid.isFormula(row, column)) continue;
      kept.push({ cell: grid.nameOf(row, column), text: grid.text(row, column) });
    }
  }
  return kept;
}
