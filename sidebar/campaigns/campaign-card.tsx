// One campaign among its like: its verdict with the reason, its line on the scale of all, and the goal it serves.
import { useMemo } from 'preact/hooks';
import { dayFromIso } from '../../src/domain/day.ts';
import type { ChartData } from '../charts/chart-data.ts';
import { SmallChart } from '../charts/small-chart.tsx';
import type { Span } from '../charts/small-geometry.ts';
import { Badge, type Tone } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import type { Cell } from '../parts/use-go-to-cell.ts';
import type { ValueOf } from '../server.ts';
import { words } from '../words.ts';

export type Campaign = ValueOf<'openCampaigns'>['campaigns'][number];

export function toneOf(verdict: Campaign['verdict']): Tone {
  switch (verdict) {
    case 'works':
      return 'good';
    case 'needsImproving':
      return 'warn';
    case 'differs':
    case 'withinChance':
    case 'tooLittle':
      return 'neutral';
  }
}

export function chartOf({ points, limits, signals }: Campaign): ChartData {
  const toneOn = new Map(signals.map(({ day, tone }) => [day, tone]));
  const drawn = points.flatMap(({ day: iso, value }) => {
    const day = dayFromIso(iso);
    return day === null ? [] : [{ day, value, signal: toneOn.get(iso) ?? null }];
  });
  return { points: drawn, phases: [{ since: drawn[0]?.day ?? 0, limits }], levels: [] };
}

interface CampaignCardProps {
  readonly campaign: Campaign;
  readonly unit: string;
  readonly span: Span;
  /** The lowest and the highest value of all. */
  readonly range: readonly [number, number];
  readonly onGo: (cell: Cell) => void;
}

export function CampaignCard({ campaign: one, unit, span, range, onGo }: CampaignCardProps) {
  const data = useMemo(() => chartOf(one), [one]);
  const { campaign, verdict, verdictWord, why, level, latest, signal, goal } = one;
  const cell = goal?.cell ?? null;
  return (
    <li class="card">
      <div class="card-head">
        <h2>{campaign}</h2>
        <Badge tone={toneOf(verdict)} word={verdictWord} />
      </div>
      <div class="small-row">
        <p>
          <span>
            <strong>{level}</strong> {unit}
          </span>
          <span class="secondary">{latest}</span>
        </p>
        <SmallChart
          data={data}
          span={span}
          range={range}
          says={words.campaigns.chartSays(campaign, level, verdictWord, signal)}
        />
      </div>
      <p class="secondary">{why}</p>
      {goal && <p>{goal.says}</p>}
      {cell && (
        <Button kind="link" label={words.campaigns.goToOf(campaign)} onClick={() => onGo(cell)}>
          {words.campaigns.goTo}
        </Button>
      )}
    </li>
  );
}
