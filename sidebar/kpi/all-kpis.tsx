// All KPIs as small multiples, those first that want to be looked at.
import { useMemo } from 'preact/hooks';
import { partsOfDay } from '../../src/domain/day.ts';
import { SmallChart } from '../charts/small-chart.tsx';
import { spanOf } from '../charts/small-geometry.ts';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { words } from '../words.ts';
import { chartDataOf, chartSentence, type DrawnKpi, shortMeasure } from './kpi-texts.ts';

interface AllKpisProps {
  readonly kpis: readonly DrawnKpi[];
  readonly onOpen: (kpiId: string) => void;
}

export function AllKpis({ kpis, onOpen }: AllKpisProps) {
  const charts = useMemo(() => kpis.map((kpi) => ({ kpi, data: chartDataOf(kpi) })), [kpis]);
  const span = useMemo(() => spanOf(charts.map(({ data }) => data.points)), [charts]);
  return (
    <ul class="cards small-multiples">
      {charts.map(({ kpi, data }, index) => {
        const latest = data.points[data.points.length - 1];
        const name = kpi.kpi || kpi.id;
        return (
          <li key={`${kpi.id} ${index}`} class="card small-multiple">
            <div class="card-head">
              <h2>
                {kpi.id === '' ? (
                  name
                ) : (
                  <Button
                    kind="link"
                    className="covers-card"
                    label={words.kpi.open(name)}
                    onClick={() => onOpen(kpi.id)}
                  >
                    {name}
                  </Button>
                )}
              </h2>
              <Badge tone={kpi.health.tone} word={kpi.health.word} />
            </div>
            <div class="small-row">
              <p>
                {latest ? (
                  <>
                    <strong>{shortMeasure(latest.value, kpi.unit)}</strong>
                    <span class="secondary">{words.shortDay(partsOfDay(latest.day))}</span>
                  </>
                ) : (
                  <span class="secondary">{words.kpi.noValue}</span>
                )}
              </p>
              {span && latest && <SmallChart data={data} span={span} says={chartSentence(kpi, data)} />}
            </div>
            {latest && <p class={kpi.signalNow ? `told ${kpi.signalNow}` : 'secondary'}>{kpi.signal}</p>}
          </li>
        );
      })}
    </ul>
  );
}
