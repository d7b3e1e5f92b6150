// Log values: an errand that asks for what is due, and tells afterwards what the values say.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Loading, RefusalNotice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { SetUp } from '../parts/set-up.tsx';
import { useCommand } from '../parts/use-command.ts';
import type { ValueOf } from '../server.ts';
import { words } from '../words.ts';
import { LogForm } from './log-form.tsx';
import { SavedNews } from './saved-news.tsx';

type Saved = Extract<ValueOf<'saveKpiLog'>, { readonly kind: 'saved' }>;

interface LogValuesViewProps {
  readonly onSeeKpi: (kpiId: string) => void;
}

/** The form stays as it was opened while somebody types: what others log meanwhile is told on saving. */
export function LogValuesView({ onSeeKpi }: LogValuesViewProps) {
  const { run, done: desk, refusal, isRunning } = useCommand('openKpiLog');
  const [saved, setSaved] = useState<Saved | null>(null);
  const [round, setRound] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  const open = async () => {
    setSaved(null);
    await run({});
    setRound((before) => before + 1);
  };
  useEffect(() => {
    open();
  }, []);
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('[data-first-focus]')?.focus();
  }, [round]);

  if (saved) {
    return (
      <Panel
        footer={
          <Button kind="primary" onClick={open}>
            {words.logValues.goOn}
          </Button>
        }
      >
        <SavedNews saved={saved} onSeeKpi={onSeeKpi} />
      </Panel>
    );
  }
  if (desk && !desk.isSetUp) return <SetUp onDone={open} />;
  if (desk && !isRunning) {
    return (
      <div class="panel-fill" ref={place}>
        <LogForm key={round} desk={desk} onSaved={setSaved} />
      </div>
    );
  }
  return (
    <Panel isBusy={isRunning}>
      <h1 class="visually-hidden">{words.errands.logValues}</h1>
      {refusal ? (
        <RefusalNotice refusal={refusal} onRetry={open} isBusy={isRunning} />
      ) : (
        <Loading says={words.logValues.loading} />
      )}
    </Panel>
  );
}
