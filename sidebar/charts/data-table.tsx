// The numbers behind a chart, newest first, for those who rather read than look.
import { words } from '../words.ts';

interface ValueTableProps {
  /** What the values are of. */
  readonly name: string;
  /** Of the values; the second is that of the numbers. */
  readonly headings: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[] }[];
  /** What they are read against, such as the target. */
  readonly facts: readonly { readonly what: string; readonly value: string }[];
}

export function ValueTable({ name, headings, rows, facts }: ValueTableProps) {
  return (
    <details class="block">
      <summary>{words.kpi.showData(rows.length)}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section class="data" tabIndex={0} aria-label={words.kpi.dataLabel(name)}>
        {facts.length > 0 && (
          <dl class="facts">
            {facts.map(({ what, value }) => (
              <div key={what}>
                <dt>{what}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
        <table>
          <thead>
            <tr>
              {headings.map((heading, index) => (
                <th key={heading} scope="col" class={index === 1 ? 'number' : ''}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ cells }) => (
              <tr key={cells.join()}>
                {cells.map((cell, index) => (
                  <td key={index} class={index === 1 ? 'number' : ''}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
