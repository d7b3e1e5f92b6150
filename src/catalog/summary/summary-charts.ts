// The two charts of the summary, over the cells they are drawn from.
import type { WrittenValue } from '../../workbook/cell.ts';
import type { Step } from '../../workbook/plan.ts';
import type { Area } from '../../workbook/snapshot.ts';
import { type SummaryColumn, type SummaryPlaces, summaryColumns } from './summary-columns.ts';
import type { ChartRows, SummaryRows } from './summary-rows.ts';

const rowHeightPixels = 21;
const lineHeightPixels = 17;
const letterWidthPixels = 6.5;
const wholeScale = { least: 0, most: 1 };
/** Charts end before the next column begins: one that hangs over the last makes the page print a column wider. */
const gapPixels = 8;

export function summaryCharts(
  sheet: string,
  { rows, scores, weeks, block }: SummaryRows,
  places: SummaryPlaces,
): readonly Step[] {
  const heights = rows.slice(block.from, block.from + block.rows).map(({ cells }) => heightOf(cells.status));
  const chart = (
    data: ChartRows | null,
    look: {
      readonly kind: 'bar' | 'line';
      readonly over: readonly SummaryColumn[];
      readonly colours: readonly string[];
    },
  ): readonly Step[] => {
    const [first] = look.over;
    if (data === null || first === undefined) return [];
    const column = (id: SummaryColumn): Area => ({
      sheet,
      row: data.from + 1,
      column: places[id],
      rows: data.rows,
      columns: 1,
    });
    return [
      {
        kind: 'replace-chart',
        sheet,
        chart: {
          title: data.title,
          kind: look.kind,
          data: look.over.map(column),
          keepsPlace: true,
          valueRange: wholeScale,
          anchor: { row: block.from + 1, column: places[first] },
          widthPixels: look.over.reduce((sum, id) => sum + widthOf(id), -gapPixels),
          heightPixels: heights.reduce((sum, height) => sum + height, 0),
          colours: look.colours,
        },
      },
    ];
  };
  return [
    ...chart(scores, { kind: 'bar', over: ['title', 'forecast'], colours: ['#1a73e8'] }),
    ...chart(weeks, { kind: 'line', over: ['why', 'owner', 'notes'], colours: ['#188038', '#c5221f'] }),
  ];
}

/** Long names of teams take several lines. */
function heightOf(text: WrittenValue | undefined): number {
  const letters = Math.floor(widthOf('status') / letterWidthPixels);
  const lines = Math.max(1, Math.ceil(String(text ?? '').length / letters));
  return rowHeightPixels + (lines - 1) * lineHeightPixels;
}

const widthOf = (id: SummaryColumn): number =>
  summaryColumns.find((column) => column.id === id)?.widthPixels ?? 0;
