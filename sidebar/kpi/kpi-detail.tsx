// One KPI told in full: its health, its charts, what its history says and which key results it feeds.
import { useMemo, useRef } from 'preact/hooks';
import { BulletChart } from '../charts/bullet-chart.tsx';
import { type ChartPoint, limitsNow } from '../charts/chart-data.ts';
import { CopyPicture } from '../charts/copy-picture.tsx';
import { ValueTable } from '../charts/data-table.tsx';
import { LineChart } from '../charts/line-chart.tsx';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import type { Cell } from '../parts/use-go-to-cell.ts';
import type { ValueOf } from '../server.ts';
import { words } from '../words.ts';
import { Feeds } from './feeds.tsx';
import {
  bulletOf,
  chartDataOf,
  chartSentence,
  chartWordsOf,
  type DrawnKpi,
  dayText,
  factsOf,
  fullMeasure,
} from './kpi-texts.ts';

export type KpiReading = NonNullable<ValueOf<'openKpi'>['selected']>;

/** An aside where something has changed, a quiet line where nothing has. */
function SignalSentence({ signal, signalNow }: DrawnKpi) {
  if (signal === '') return null;
  if (signalNow === null) return <p class="secondary">{signal}</p>;
  return (
    <div class={`aside ${signalNow}`}>
      <p>{signal}</p>
    </div>
  );
}

function Charts({ kpi }: { readonly kpi: KpiReading }) {
  const data = useMemo(() => chartDataOf(kpi), [kpi]);
  const chartWords = useMemo(() => chartWordsOf(kpi, data), [kpi, data]);
  const { points } = data;
  const latest = points[points.length - 1];
  const place = useRef<HTMLDivElement>(null);
  const bullet = useMemo(() => (latest ? bulletOf(kpi, latest) : null), [kpi, latest]);
  if (!latest || !bullet) {
    return (
      <>
        <p class="empty">{words.kpi.noPoints}</p>
        <SignalSentence {...kpi} />
      </>
    );
  }
  const valueText = ({ value }: ChartPoint): string => fullMeasure(value, kpi.unit);
  const signalText = ({ signal }: ChartPoint): string | null => signal && words.kpi.signal(signal);
  return (
    <>
      <div class="chart-place" ref={place}>
        <BulletChart {...bullet} />
        <LineChart
          data={data}
          chartWords={chartWords}
          says={chartSentence(kpi, data)}
          pointText={(point) => words.kpi.point(dayText(point), valueText(point), signalText(point))}
        />
      </div>
      <SignalSentence {...kpi} />
      {limitsNow(data)?.provisional && <p class="secondary">{words.kpi.provisional(points.length)}</p>}
      <ValueTable
        name={kpi.kpi}
        headings={[words.kpi.dayHeading, words.kpi.valueHeading, words.kpi.signalHeading]}
        rows={[...points].reverse().map((point) => ({
          cells: [dayText(point), valueText(point), signalText(point) ?? words.kpi.noSignal],
        }))}
        facts={factsOf(kpi, data)}
      />
      <CopyPicture
        place={place}
        title={kpi.kpi || kpi.id}
        sentence={`${kpi.health.word}. ${kpi.health.reason} ${kpi.signal}`}
        fileName={`${kpi.id || 'kpi'}.png`}
      />
    </>
  );
}

interface KpiDetailProps {
  readonly kpi: KpiReading;
  readonly asOf: string;
  readonly onGo: (cell: Cell) => void;
  readonly onWrite: () => void;
}

export function KpiDetail({ kpi, asOf, onGo, onWrite }: KpiDetailProps) {
  return (
    <>
      <header class="opening">
        <div class="card-head">
          <h1>{kpi.kpi || kpi.id}</h1>
          <Badge tone={kpi.health.tone} word={kpi.health.word} />
        </div>
        <p class="secondary">{kpi.health.reason}</p>
      </header>
      <Charts key={kpi.id} kpi={kpi} />
      <Feeds feeds={kpi.feeds} asOf={asOf} onGo={onGo} />
      <Button kind="link" onClick={onWrite}>
        {words.kpi.writeKeyResult}
      </Button>
    </>
  );
}
