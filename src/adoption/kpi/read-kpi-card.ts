// Reads a KPI that has a small table to itself: its name, unit, target and owner above, its values by date below.
import type { BlockReader } from '../blocks/block-reader.ts';
import type { Block } from '../blocks/find-blocks.ts';
import { unitNamed } from '../notation/amounts.ts';
import { periodOfCell } from '../notation/periods.ts';
import { spanAround } from '../notation/spans-of-years.ts';
import type { Role } from '../notation/words-of-roles.ts';
import type { Label } from '../sheet/label-rows.ts';
import type { AdoptedKpi, AdoptedPoint } from '../understanding.ts';

export function readKpiCard(
  reader: BlockReader,
  block: Block,
  labels: readonly Label[],
): readonly AdoptedKpi[] {
  const { grid, columnOf, setting } = reader;
  const labelled = (role: Role): Label | undefined => labels.find((label) => label.role === role);
  const name = labelled('kpi');
  const date = columnOf('date');
  const value = columnOf('value') ?? columnOf('current');
  if (!name || date === null || value === null) return [];
  const told = (label: Label | undefined): string => {
    if (!label) return '';
    grid.use(label.row, label.labelColumn);
    grid.use(label.row, label.column);
    return label.text;
  };
  const aim = labelled('target') ?? labelled('goal');
  const target = aim ? reader.look(aim.row, aim.column) : null;
  if (target) told(aim);
  const log: AdoptedPoint[] = [];
  const notes: string[] = [];
  let unit = target?.unit ?? '';
  for (let row = block.firstRow; row <= block.lastRow; row += 1) {
    const written = periodOfCell(grid.value(row, date), grid.shown(row, date), setting.locale);
    const span = written && spanAround(written, setting);
    const amount = span ? reader.amount(row, value) : null;
    if (!span || !amount) continue;
    grid.use(row, date);
    log.push({ day: span.to, value: amount.value });
    notes.push(...reader.rest(row));
    unit ||= amount.unit;
  }
  if (log.length === 0) return [];
  return [
    {
      kpi: told(name),
      group: '',
      unit: unitNamed(told(labelled('unit'))) || unit,
      target: target?.value ?? null,
      owner: told(labelled('owner')),
      frequency: null,
      log,
      notes,
      cell: grid.nameOf(name.row, name.column),
    },
  ];
}
