// The numbers behind a chart, newest first, for those who rather read than look.
import { words } from '../words.ts';
import type { ChartPoint } from './chart-data.ts';

interface DataTableProps {
  readonly kpi: string;
  readonly points: readonly ChartPoint[];
  readonly dayText: (point: ChartPoint) => string;
  readonly valueText: (point: ChartPoint) => string;
}

export function DataTable({ kpi, points, dayText, valueText }: DataTableProps) {
  return (
    <details class="block">
      <summary>{words.kpi.showData(points.length)}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section class="data" tabIndex={0} aria-label={words.kpi.dataLabel(kpi)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.kpi.dayHeading}</th>
              <th scope="col" class="number">
                {words.kpi.valueHeading}
              </th>
              <th scope="col">{words.kpi.signalHeading}</th>
            </tr>
          </thead>
          <tbody>
            {[...points].reverse().map((point) => (
              <tr key={point.day}>
                <td>{dayText(point)}</td>
                <td class="number">{valueText(point)}</td>
                <td>{point.signal ? words.kpi.signal(point.signal) : words.kpi.noSignal}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
