// Which columns tell how far a key result has come: its value of today, or the share of the way.
import type { BlockReader } from '../blocks/block-reader.ts';
import { rowsOf } from '../blocks/block-rows.ts';
import type { Block } from '../blocks/find-blocks.ts';
import type { KeyResultColumns } from './key-result-columns.ts';
import { pastValueColumn } from './past-value.ts';

/** `progress` is the column headed so. */
export function progressColumns(
  reader: BlockReader,
  block: Block,
  progress: number | null,
): Pick<KeyResultColumns, 'start' | 'target' | 'current' | 'progress'> {
  const { columnOf } = reader;
  const anyTarget = columnOf('target');
  const current = latestOf(reader, block) ?? columnOf('current') ?? columnOf('value');
  const isCurrent = current === null && countsUpTo(reader, block, anyTarget, progress);
  return {
    start: columnOf('start') ?? pastValueColumn(reader, block, current, anyTarget),
    target: columnOf('target', ({ span }) => span === null) ?? anyTarget,
    current: isCurrent ? progress : current,
    progress: isCurrent ? null : progress,
  };
}

/** Of several actual values under groups of their own that name no period, the last that is filled. */
function latestOf({ columns, grid }: BlockReader, block: Block): number | null {
  const found = columns.filter(({ meaning, span }) => meaning === 'current' && span === null);
  if (found.length < 2) return null;
  const filled = found.filter(({ column }) => rowsOf(block).some((row) => grid.text(row, column) !== ''));
  return filled[filled.length - 1]?.column ?? null;
}

/** Whether `Progress` beside a target counts towards it rather than being a share: 22 of 60, 6,500 of 9,000. */
function countsUpTo(
  { grid, look }: BlockReader,
  block: Block,
  target: number | null,
  progress: number | null,
): boolean {
  if (target === null || progress === null) return false;
  const pairs = rowsOf(block).flatMap((row) => {
    const done = look(row, progress);
    const wanted = look(row, target);
    return done && wanted ? [{ done, wanted, isComputed: grid.isFormula(row, progress) }] : [];
  });
  return (
    pairs.some(({ done }) => done.value > 1 && !done.isPercent) &&
    pairs.every(
      ({ done, wanted, isComputed }) =>
        !isComputed && (!done.isPercent || wanted.isPercent) && done.value <= wanted.value * 2,
    )
  );
}
