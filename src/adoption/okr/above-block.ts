// What stands above a block of goals, and what of it holds for its objectives.
import type { BlockReader } from '../blocks/block-reader.ts';
import { endOfStretch } from '../notation/stretches.ts';
import type { Label } from '../sheet/label-rows.ts';
import { dayOfLabel } from './day-of-label.ts';
import type { GrowingObjective } from './growing-objective.ts';

/** What stands above a block. */
export interface Above {
  readonly labels: readonly Label[];
  /** The title closest to the headings; null without one. */
  readonly title: { readonly text: string; readonly row: number; readonly column: number } | null;
}

const namesObjective = ({ role }: Label): boolean => role === 'objective' || role === 'goal';

/** The label that names one objective above all rows. */
export const objectiveLabel = ({ labels }: Above): Label | null => labels.find(namesObjective) ?? null;

/** Owner, team and due date that stand as labels above a block hold for its objectives. */
export function applyLabels(
  reader: BlockReader,
  above: Above,
  objectives: readonly GrowingObjective[],
): void {
  for (const label of above.labels) {
    const { role, text, row, labelColumn, column } = label;
    let isTold = namesObjective(label);
    const day = dayOfLabel(reader, label);
    for (const objective of objectives) {
      if (role === 'owner') objective.owner ||= text;
      if (role === 'team') objective.team ||= text;
      objective.due ??= day;
      isTold ||=
        objective.owner === text || objective.team === text || (day !== null && objective.due === day);
    }
    /** The day something begins has no place in a table. */
    const saysMore = endOfStretch(reader.grid.text(row, column)) !== null;
    if (!isTold || saysMore) continue;
    reader.grid.use(row, labelColumn);
    reader.grid.use(row, column);
  }
}
