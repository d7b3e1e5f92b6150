// What the tables of a sheet say that stand below each other.
import type { AdoptionChoices, AdoptionSetting } from './adoption-setting.ts';
import { type BlockKind, kindOf, nameColumn, objectivesNamed } from './block-kind.ts';
import { blockColumns } from './blocks/block-columns.ts';
import { type BlockReader, blockReader, type Setting } from './blocks/block-reader.ts';
import { type Block, findBlocks } from './blocks/find-blocks.ts';
import { recognised, useHeadings } from './blocks/recognised-columns.ts';
import { titlesOfBlock, titlesOfSheet } from './blocks/titles.ts';
import { cycleOfBlock, yearOfBlock, yearOfSheet } from './blocks/year-named.ts';
import { together, toldApart, withPlansAsTargets } from './kpi/kpis-of-blocks.ts';
import { spanNamedAbove, spanOfTitle } from './kpi/period-of-title.ts';
import { readKpiBlock, readKpisAmong } from './kpi/read-kpi-block.ts';
import { readKpiCard } from './kpi/read-kpi-card.ts';
import { readKpiLog } from './kpi/read-kpi-log.ts';
import { readPeriodsDown } from './kpi/read-periods-down.ts';
import { readYearsDown } from './kpi/read-years-down.ts';
import { leftOver } from './left-over.ts';
import type { Meaning } from './notation/meaning.ts';
import type { Span } from './notation/periods.ts';
import { speaksOfOkrs } from './notation/words-of-measures.ts';
import { nothingUnderstood } from './nothing-understood.ts';
import type { Above } from './okr/above-block.ts';
import type { GrowingObjective } from './okr/growing-objective.ts';
import { listsBeside } from './okr/lists-beside.ts';
import { merged } from './okr/merged-objectives.ts';
import { readAbove } from './okr/read-above.ts';
import { readCards } from './okr/read-cards.ts';
import { readCheckInTable } from './okr/read-check-in-table.ts';
import { readInitiativeList } from './okr/read-initiative-list.ts';
import { readInitiativeTable } from './okr/read-initiative-table.ts';
import { readMarkedList } from './okr/read-marked-list.ts';
import { readOkrBlock } from './okr/read-okr-block.ts';
import { numbersItsGoals, readScoreTable } from './okr/read-score-table.ts';
import type { Label } from './sheet/label-rows.ts';
import type { SheetGrid } from './sheet/sheet-grid.ts';
import type { AdoptedKpi, RecognisedColumn, Remarks, Understanding } from './understanding.ts';

type Title = NonNullable<Above['title']>;

/** What the tables have told so far. */
interface Found {
  readonly objectives: GrowingObjective[];
  readonly kpis: AdoptedKpi[];
  readonly titleOf: Map<AdoptedKpi, Title>;
  /** Titles of blocks that are each of a month or the like. */
  readonly titlesOfPeriods: Set<Title>;
  readonly columns: RecognisedColumn[];
  /** What tables above hold under their headings. */
  readonly meaningsOfWords: Map<string, Meaning>;
  /** Of tables that hold neither goals nor measures. */
  readonly otherColumns: RecognisedColumn[];
  readonly remarks: Remarks;
}

interface Table {
  readonly block: Block;
  readonly reader: BlockReader;
}

/** `whole`: the sheet, of which the grid may be a part. */
export function understandTables(
  grid: SheetGrid,
  whole: SheetGrid,
  setting: AdoptionSetting,
  choices: AdoptionChoices,
): Understanding {
  const found: Found = {
    objectives: [],
    kpis: [],
    titleOf: new Map(),
    titlesOfPeriods: new Set(),
    columns: [],
    meaningsOfWords: new Map(),
    otherColumns: [],
    remarks: { doubts: [], questions: [] },
  };
  const blocks = findBlocks(grid, setting.locale);
  readTables(grid, blocks, setting, choices, found);
  if (found.objectives.length === 0 && found.kpis.length === 0)
    readWithoutTables(grid, { ...setting, scales: choices.scales, yearAround: yearOfSheet(grid) }, found);
  return holdsGoals(found) ? understood(grid, whole, setting, found) : notUnderstood(grid, blocks, found);
}

function readTables(
  grid: SheetGrid,
  blocks: readonly Block[],
  setting: AdoptionSetting,
  choices: AdoptionChoices,
  found: Found,
): void {
  const named = objectivesNamed(grid, blocks);
  /** Tables that may hold initiatives, check-ins or scores of goals further down. */
  const waiting: Table[] = [];
  let team: Label | null = null;
  let before: readonly GrowingObjective[] = [];
  for (const block of blocks) {
    const table = tableOf(grid, block, setting, choices, found);
    if (tellsOfGoals(table, found, before)) continue;
    before = [];
    const above = readAbove(grid, block, team);
    team = above.labels.find(({ role }) => role === 'team') ?? null;
    const titles = titlesOfBlock(grid, block);
    const kind = kindOf(table.reader, block, above, titles, choices.meanings, named);
    if (kind === 'other' || numbersItsGoals(table.reader, block)) {
      waiting.push(table);
      found.otherColumns.push(...recognised(table.reader, block));
      continue;
    }
    useHeadings(table.reader, block);
    if (kind === 'okr') before = readGoals(table, above, found);
    else readMeasures(table, kind, above, found);
    found.columns.push(...recognised(table.reader, block));
    for (const { meaning, text } of table.reader.columns)
      if (text !== '') found.meaningsOfWords.set(text, meaning);
  }
  for (const table of waiting) tellsOfGoals(table, found, []);
}

function tableOf(
  grid: SheetGrid,
  block: Block,
  { isBesideGoals = false, locale, today, words, yearOfSheet: year = null }: AdoptionSetting,
  { meanings, scales }: AdoptionChoices,
  { meaningsOfWords, remarks }: Found,
): Table {
  const around = { yearAround: yearOfBlock(grid, block) ?? year, cycle: cycleOfBlock(grid, block) };
  const setting: Setting = { isBesideGoals, locale, today, words, scales, ...around };
  const columns = blockColumns(grid, block, setting, meanings, meaningsOfWords);
  return { block, reader: blockReader(grid, columns, setting, remarks) };
}

/**
 * Whether a table only says more of goals that are known: what is done for them, or how they went. `before`: the objectives
 * of the block before it.
 */
function tellsOfGoals(
  { block, reader }: Table,
  { columns, objectives }: Found,
  before: readonly GrowingObjective[],
): boolean {
  const [only = null, other] = before;
  const isRead =
    readInitiativeTable(reader, block, objectives, other ? null : only) ||
    readCheckInTable(reader, block, objectives) ||
    readScoreTable(reader, block, objectives);
  if (!isRead) return false;
  useHeadings(reader, block);
  columns.push(...recognised(reader, block));
  return true;
}

function readGoals(
  { block, reader }: Table,
  above: Above,
  { kpis, objectives }: Found,
): readonly GrowingObjective[] {
  const own = readOkrBlock(reader, block, above);
  readInitiativeList(reader, block, own[own.length - 1] ?? null);
  objectives.push(...own);
  kpis.push(...readKpisAmong(reader, block));
  return own;
}

function measuresIn(
  reader: BlockReader,
  block: Block,
  kind: Exclude<BlockKind, 'okr' | 'other'>,
  above: Above,
  span: Span | null,
): readonly AdoptedKpi[] {
  switch (kind) {
    case 'kpi':
      return readNamedKpis(reader, block, above, span);
    case 'kpiLog':
      return readKpiLog(reader, block);
    case 'kpiCard':
      return readKpiCard(reader, block, above.labels);
  }
}

function readMeasures(
  { block, reader }: Table,
  kind: Exclude<BlockKind, 'okr' | 'other'>,
  above: Above,
  { kpis, titleOf, titlesOfPeriods }: Found,
): void {
  const span = spanOfTitle(reader.grid, above, reader.setting);
  const own = measuresIn(
    reader,
    block,
    kind,
    above,
    span ?? spanNamedAbove(reader.grid, block, reader.setting),
  );
  kpis.push(...own);
  if (!above.title) return;
  if (span) titlesOfPeriods.add(above.title);
  for (const kpi of own) titleOf.set(kpi, above.title);
}

function readNamedKpis(
  reader: BlockReader,
  block: Block,
  above: Above,
  span: Span | null,
): readonly AdoptedKpi[] {
  const ofYears = readYearsDown(reader, block, above);
  if (ofYears) return [ofYears];
  const name = nameColumn(reader, block);
  return name === null ? [] : readKpiBlock(reader, block, name, span);
}

/** Goals on cards or in lists, and measures with their periods down the sheet. */
function readWithoutTables(
  grid: SheetGrid,
  setting: Setting,
  { kpis, objectives, otherColumns, remarks }: Found,
): void {
  const isTitled = [grid.name, ...titlesOfSheet(grid)].some(speaksOfOkrs);
  objectives.push(...readCards(grid, setting, remarks));
  if (objectives.length > 0) return;
  kpis.push(...readPeriodsDown(grid, setting, remarks, isTitled));
  if (kpis.length > 0) return;
  /** Tasks of a table are no list of results. */
  if (otherColumns.some(({ meaning }) => meaning === 'initiative')) return;
  for (const list of listsBeside(grid)) objectives.push(...readMarkedList(list, setting, remarks, isTitled));
}

/** One objective without key results may be anything, and so may words such as `Awareness` that rows share. */
const holdsGoals = ({ kpis, objectives }: Found): boolean =>
  objectives.some(({ keyResults }) => keyResults.length > 0) ||
  kpis.length > 0 ||
  (objectives.length > 1 && objectives.filter(isStated).length * 2 > objectives.length);

const isStated = ({ objective }: GrowingObjective): boolean =>
  /\p{L}+\P{L}+\p{L}+\P{L}+\p{L}/u.test(objective);

function notUnderstood(
  grid: SheetGrid,
  blocks: readonly Block[],
  { columns, otherColumns }: Found,
): Understanding {
  const reason = columns.length === 0 ? 'no-goals' : 'no-rows';
  const nothing = nothingUnderstood(grid.name, blocks.length === 0 ? 'no-headings' : reason);
  return { ...nothing, columns: [...columns, ...otherColumns] };
}

function understood(
  grid: SheetGrid,
  whole: SheetGrid,
  setting: AdoptionSetting,
  { columns, kpis, objectives, remarks, titleOf, titlesOfPeriods }: Found,
): Understanding {
  const measures = withPlansAsTargets(together(kpis, titleOf, titlesOfPeriods), titleOf);
  const told = {
    objectives: merged(objectives),
    kpis: toldApart(grid, measures, titleOf),
    columns,
  };
  return { sheet: grid.name, ...told, ...remarks, kept: leftOver(whole, told, setting), notOkr: null };
}
