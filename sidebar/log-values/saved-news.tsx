// After saving: what was logged, and what each history says now.
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import type { ValueOf } from '../server.ts';
import { words } from '../words.ts';

type Saved = Extract<ValueOf<'saveKpiLog'>, { readonly kind: 'saved' }>;

interface SavedNewsProps {
  readonly saved: Saved;
  readonly onSeeKpi: (kpiId: string) => void;
}

export function SavedNews({ saved: { says, kept, news }, onSeeKpi }: SavedNewsProps) {
  return (
    <>
      <Notice tone="good">
        <h1>{says}</h1>
        {kept.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
      <ul class="cards" aria-label={words.logValues.newsLabel}>
        {news.map(({ kpiId, kpi, tone, says: told }) => (
          <li key={kpiId} class="card">
            <h2>{kpi}</h2>
            <p class={tone ? `told ${tone}` : 'secondary'}>{told}</p>
            <Button
              kind="link"
              className="covers-card"
              label={words.logValues.seeKpiOf(kpi)}
              onClick={() => onSeeKpi(kpiId)}
            >
              {words.logValues.seeKpi}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
