// The campaigns as a table: what tells them apart at a glance, and all numbers behind a disclosure.
import type { ValueOf } from '../server.ts';
import { words } from '../words.ts';

type Answer = ValueOf<'openCampaigns'>;
type Campaign = Answer['campaigns'][number];

const brief = ['campaign', 'level', 'verdict'] as const;
const full = ['campaign', 'verdict', 'level', 'latest', 'trend', 'signal', 'share', 'spend', 'why'] as const;
type Column = (typeof full)[number];

const cellOf = (one: Campaign, column: Column): string =>
  column === 'verdict' ? one.verdictWord : one[column] || words.campaigns.spendsNothing;

function Table({
  answer: { campaigns, headings },
  columns,
}: {
  readonly answer: Answer;
  readonly columns: readonly Column[];
}) {
  return (
    <table aria-label={words.campaigns.tableLabel}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {headings[column] ?? column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {campaigns.map((one) => (
          <tr key={one.campaign}>
            {columns.map((column) =>
              column === 'campaign' ? (
                <th key={column} scope="row">
                  {one.campaign}
                </th>
              ) : (
                <td key={column}>{cellOf(one, column)}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function CampaignTable({ answer }: { readonly answer: Answer }) {
  return (
    <>
      <div class="data whole">
        <Table answer={answer} columns={brief} />
      </div>
      <details>
        <summary>{words.campaigns.allNumbers}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
        <section class="data wide" tabIndex={0} aria-label={words.campaigns.allNumbers}>
          <Table answer={answer} columns={full} />
        </section>
      </details>
    </>
  );
}
