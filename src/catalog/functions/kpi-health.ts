// KPI_HEALTH: a value against its target.
import { healthOf } from '../../domain/kpi/health.ts';
import type { CellValue } from '../../workbook/cell.ts';
import { defaultSettings } from '../../workbook/settings.ts';
import { cellReader } from './cell-reader.ts';
import type { CellContext, CustomFunction } from './custom-function.ts';
import { elementwise, isBlank } from './elementwise.ts';

function healthOfCells(cells: readonly CellValue[], context: CellContext): string {
  const [valueCell, directionCell, targetCell, lowerCell, upperCell, bandCell] = cells;
  const { choices, kpi } = context.words;
  const reader = cellReader(context);
  const value = reader.number(valueCell);
  const direction = reader.choice(directionCell, choices.kpiDirections);
  const target = reader.number(targetCell);
  const [lower, upper] = [reader.number(lowerCell), reader.number(upperCell)];
  const band = reader.share(bandCell);
  const says = reader.says();
  if (says !== null) return says;
  if (isBlank(valueCell)) return '';
  const verdict = healthOf({ direction, target, lower, upper }, value, band ?? defaultSettings.watchBand);
  return verdict.kind === 'judged' ? kpi.healthWords[verdict.health] : kpi.healthReason(verdict, '');
}

export const kpiHealth: CustomFunction = {
  name: 'KPI_HEALTH',
  summary: 'Healthy, Watch or Unhealthy: a value against its target, or the range it should keep to.',
  details:
    'Watch is missed by no more than a tenth of the target (or of the width of the range). Health looks at one value; whether it means a change is another question: see KPI_SIGNALS.',
  parameters: [
    { name: 'value', describes: 'The value to judge, or a range of them.', example: 'A2' },
    { name: 'direction', describes: 'Up is good, Down is good or In range.', example: '"Up is good"' },
    { name: 'target', describes: 'The value to be at or better than, in the same unit.', example: 'B2' },
    { name: 'lower', describes: 'For In range: the lower bound.', example: 'C2', optional: true },
    { name: 'upper', describes: 'For In range: the upper bound.', example: 'D2', optional: true },
    {
      name: 'watch_band',
      describes: 'The share by which it may be missed and still be Watch. Left out: 10 %.',
      example: '0.1',
      optional: true,
    },
  ],
  returns: 'The word Healthy, Watch or Unhealthy.',
  badInput:
    'A blank value gives a blank; what is missing for a verdict, or cannot be read, gives a sentence.',
  examples: [
    { formula: '=KPI_HEALTH(44, "Up is good", 45)', result: 'Watch' },
    { formula: '=KPI_HEALTH(84, "Down is good", 75)', result: 'Unhealthy' },
    { formula: '=KPI_HEALTH(50, "In range", , 40, 60)', result: 'Healthy' },
    { formula: '=KPI_HEALTH(44, "Up is good", 50, , , 20%)', result: 'Watch' },
    { formula: '=KPI_HEALTH(44, "Up is good", )', result: 'Give it a Target to be judged against.' },
  ],
  compute: (args, context) => elementwise(args, context.words, (cells) => healthOfCells(cells, context)),
};
