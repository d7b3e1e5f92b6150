// Reads a block of KPIs: one to a row with its periods across, or one value to a row with its date.
import { partsOfDay } from '../../domain/day.ts';
import type { BlockReader } from '../blocks/block-reader.ts';
import type { Block } from '../blocks/find-blocks.ts';
import { isPlanned, sideColumn } from '../blocks/plan-and-actual.ts';
import { isPlaceholder, unitNamed } from '../notation/amounts.ts';
import { headingOf, namesKpi } from '../notation/headings.ts';
import { withoutMark } from '../notation/outline-marks.ts';
import { periodInTitle, periodOfCell, type Span, spanOf } from '../notation/periods.ts';
import { unitIn } from '../okr/key-result-unit.ts';
import { isRemark, isTotal, repeatsHeadings } from '../sheet/row-kinds.ts';
import type { AdoptedKpi, AdoptedPoint } from '../understanding.ts';

/** A week or less, a month or less, a quarter or less between the values. */
export function frequencyOf(lengths: readonly number[]): AdoptedKpi['frequency'] {
  const longest = Math.max(0, ...lengths);
  if (longest === 0) return null;
  if (longest <= 7) return 'weekly';
  return longest <= 31 ? 'monthly' : longest <= 92 ? 'quarterly' : null;
}

/** The day that the heading of the latest values names: `Actual on 20 Nov 2026`. */
function dayOfHeading({ columns, setting }: BlockReader, column: number | null): Span | null {
  const text = column === null ? '' : (columns[column]?.text ?? '');
  const written = periodInTitle(text, setting.locale.dateOrder);
  return written && spanOf(written, written.year ?? setting.yearAround ?? partsOfDay(setting.today).year);
}

/**
 * The KPIs of a block, or of those of its rows that `isOwn` picks. `periodOfTitle`: that of the block, where its title
 * names one and its columns name none.
 */
export function readKpiBlock(
  reader: BlockReader,
  block: Block,
  nameColumn: number,
  periodOfTitle: Span | null,
  isOwn: (row: number) => boolean = () => true,
): readonly AdoptedKpi[] {
  const { grid, columnOf, columns, setting } = reader;
  const currentColumn = columnOf('current') ?? columnOf('value');
  const period = dayOfHeading(reader, currentColumn) ?? periodOfTitle;
  function pointsOf(row: number): ReturnType<BlockReader['points']> {
    const points = reader.points(row, [reader.look(row, targetColumn)]);
    if (points.length > 0 || period === null) return points;
    const amount = reader.amount(row, currentColumn);
    const isNow = period.from <= setting.today && setting.today < period.to;
    const day = isNow ? setting.today : period.to;
    return amount && currentColumn !== null
      ? [{ column: currentColumn, point: { day, value: amount.value }, amount }]
      : [];
  }
  const unitColumn = columnOf('unit');
  const targetColumn = columnOf('target', ({ span }) => span === null) ?? columnOf('target');
  const ownerColumn = columnOf('owner');
  const spans = columns.flatMap(({ meaning, span }) => (meaning === 'period' && span ? [span] : []));
  const starts = spans.map(({ from }) => from).sort((one, other) => one - other);
  const gaps = starts.slice(1).map((from, index) => from - (starts[index] ?? 0));
  const frequency = frequencyOf(gaps.length > 0 ? [Math.min(...gaps)] : []);
  const side = sideColumn(reader, block, nameColumn);
  const planned = new Map<string, { readonly value: number; readonly row: number }>();
  let lastName = '';
  let section: number | null = null;
  const sections = new Map<AdoptedKpi, number>();
  const kpis: AdoptedKpi[] = [];
  for (let row = block.firstRow; row <= block.lastRow; row += 1) {
    if (!isOwn(row)) continue;
    const filled = grid.filled(row);
    const name = grid.text(row, nameColumn) || (side === null ? '' : lastName);
    lastName = name;
    if (filled.length === 1 && name !== '' && !isRemark(name)) section = row;
    if (filled.length < 2 || name === '' || isPlaceholder(name)) continue;
    if (isTotal(grid, row, name)) continue;
    if (repeatsHeadings(grid, row)) {
      for (const column of filled) grid.use(row, column);
      continue;
    }
    if (isRemark(name) && filled.length < 3) continue;
    const kindOfRow = side === null ? '' : grid.text(row, side);
    if (headingOf(kindOfRow)?.role === 'computed') continue;
    const points = pointsOf(row);
    if (isPlanned(kindOfRow) && points.length === 0) continue;
    grid.use(row, nameColumn);
    if (side !== null) grid.use(row, side);
    if (isPlanned(kindOfRow)) {
      planned.set(name, { value: points[points.length - 1]?.point.value ?? 0, row });
      continue;
    }
    const target = reader.amount(row, targetColumn);
    const amounts = [target, ...points.map(({ amount }) => amount)];
    const percent = amounts.some((amount) => amount?.isPercent) ? '%' : '';
    const counted = amounts.map((amount) => amount?.unit ?? '').find((unit) => unit !== '') ?? '';
    const kpi: AdoptedKpi = {
      kpi: withoutMark(name),
      group: '',
      unit: unitNamed(reader.take(row, unitColumn)) || percent || counted || unitIn(name),
      target: target?.value ?? null,
      owner: reader.take(row, ownerColumn) || (side === null ? '' : reader.take(row - 1, ownerColumn)),
      frequency,
      log: points.map(({ point }) => point),
      notes: reader.rest(row),
      cell: grid.nameOf(row, nameColumn),
    };
    kpis.push(kpi);
    if (section !== null) sections.set(kpi, section);
  }
  for (const [name, { row }] of planned) {
    if (kpis.some(({ kpi }) => kpi === name)) continue;
    const cell = grid.nameOf(row, nameColumn);
    const plain = { unit: unitIn(name), target: null, owner: '', frequency, log: [], notes: [] };
    kpis.push({ kpi: name, group: '', ...plain, cell });
  }
  const isTwice = (kpi: AdoptedKpi): boolean =>
    kpis.some((other) => other !== kpi && other.kpi.toLowerCase() === kpi.kpi.toLowerCase());
  return kpis.map((kpi) => {
    const row = isTwice(kpi) ? sections.get(kpi) : undefined;
    if (row !== undefined) grid.use(row, nameColumn);
    const target = kpi.target ?? planned.get(kpi.kpi)?.value ?? null;
    return { ...kpi, group: row === undefined ? '' : grid.text(row, nameColumn), target };
  });
}

/** The KPIs among the rows of a block of goals, where a column says of each row what it is. */
export function readKpisAmong(reader: BlockReader, block: Block): readonly AdoptedKpi[] {
  const { columnOf, columns, grid } = reader;
  const kind = columnOf('kind');
  const name =
    columnOf('keyResult') ??
    columnOf('objective') ??
    columns.find(({ column, isName, meaning }) => column !== kind && (isName || meaning === 'unknown'))
      ?.column;
  if (kind === null || name === undefined) return [];
  const isKpi = (row: number): boolean => namesKpi(grid.text(row, kind));
  const found = readKpiBlock(reader, block, name, null, isKpi);
  for (let row = block.firstRow; row <= block.lastRow; row += 1) if (isKpi(row)) grid.use(row, kind);
  return found;
}

/** One row for each value: date, KPI and value in columns of their own. */
export function readKpiLog(reader: BlockReader, block: Block): readonly AdoptedKpi[] {
  const { grid, columnOf, setting } = reader;
  const name = columnOf('kpi') ?? columnOf('goal');
  const date = columnOf('date') ?? columnOf('due');
  const value = columnOf('value') ?? columnOf('current');
  if (name === null || date === null || value === null) return [];
  const unitColumn = columnOf('unit');
  const targetColumn = columnOf('target');
  const ownerColumn = columnOf('owner');
  const kpis = new Map<string, AdoptedKpi & { readonly log: AdoptedPoint[]; readonly notes: string[] }>();
  /** Where the rows of a KPI go on under its name. */
  let lastName = '';
  for (let row = block.firstRow; row <= block.lastRow; row += 1) {
    const kpi = grid.text(row, name) || lastName;
    lastName = kpi;
    const written = periodOfCell(grid.value(row, date), grid.shown(row, date), setting.locale);
    const amount = reader.amount(row, value);
    if (kpi === '' || !written || !amount) continue;
    const span = spanOf(written, written.year ?? setting.yearAround ?? partsOfDay(setting.today).year);
    if (!span) continue;
    const target = reader.amount(row, targetColumn);
    const known = kpis.get(kpi) ?? {
      kpi,
      group: '',
      unit: unitNamed(reader.take(row, unitColumn)) || amount.unit,
      target: target?.value ?? null,
      owner: reader.take(row, ownerColumn),
      frequency: null,
      log: [],
      notes: [],
      cell: grid.nameOf(row, name),
    };
    kpis.set(kpi, known);
    grid.use(row, name);
    grid.use(row, date);
    for (const column of [unitColumn, ownerColumn]) {
      const text = column === null ? '' : grid.text(row, column);
      if (column !== null && (text === known.owner || unitNamed(text) === known.unit)) grid.use(row, column);
    }
    known.log.push({ day: span.to, value: amount.value });
    known.notes.push(...reader.rest(row));
  }
  return [...kpis.values()];
}
