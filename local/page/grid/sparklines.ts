// Draws the lines of SPARKLINE in their cells, in the colour of the cell's text, as Sheets does.
import { UIPlugin } from '@odoo/o-spreadsheet';
import { registries } from '../../engine/engine.ts';
import { sparklineAt, sparklineIn } from '../../engine/sparkline.ts';

const marginPx = 4;
const usualColour = '#000000';

type Drawing = Parameters<InstanceType<typeof UIPlugin>['drawLayer']>[0];

class Sparklines extends UIPlugin {
  static override layers = ['Autofill'] as const;

  override drawLayer({ ctx }: Drawing): void {
    const { getters } = this;
    const sheetId = getters.getActiveSheetId();
    for (const col of getters.getSheetViewVisibleCols()) {
      for (const row of getters.getSheetViewVisibleRows()) {
        const position = { sheetId, col, row };
        const points = sparklineAt(getters, position);
        if (points === null) continue;
        const zone = { left: col, right: col, top: row, bottom: row };
        const cell = getters.getRect(zone);
        const line = sparklineIn(points, {
          width: cell.width - 2 * marginPx,
          height: cell.height - 2 * marginPx,
        });
        if (line === null) continue;
        const seen = getters.getVisibleRect(zone);
        ctx.save();
        ctx.beginPath();
        ctx.rect(seen.x, seen.y, seen.width, seen.height);
        ctx.clip();
        ctx.beginPath();
        for (const { x, y } of line) ctx.lineTo(cell.x + marginPx + x, cell.y + marginPx + y);
        ctx.strokeStyle = getters.getCellComputedStyle(position).textColor ?? usualColour;
        ctx.lineWidth = 1.5;
        ctx.lineJoin = 'round';
        ctx.stroke();
        ctx.restore();
      }
    }
  }
}

/** Call once, before the model is made. */
export function registerSparklines(): void {
  registries.featurePluginRegistry.add('host_sparklines', Sparklines);
}
