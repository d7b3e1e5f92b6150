// What a workbook without tables is shown: one sentence, and the button that makes them.

import { words } from '../words.ts';
import { Button } from './button.tsx';
import { RefusalNotice } from './notice.tsx';
import { Panel } from './panel.tsx';
import { useCommand } from './use-command.ts';

interface SetUpProps {
  readonly onDone: (says: string) => void;
  /** Left out where a sheet of one's own is out of place. */
  readonly onAdopt?: () => void;
}

export function SetUp({ onDone, onAdopt }: SetUpProps) {
  const setUp = useCommand('runCommand');
  const start = async () => {
    const done = await setUp.run({ command: 'setup' });
    if (done) onDone(done.says);
  };
  return (
    <Panel
      footer={
        <>
          <Button kind="primary" onClick={start} isBusy={setUp.isRunning}>
            {setUp.isRunning ? words.setUp.running : words.setUp.action}
          </Button>
          {onAdopt && (
            <Button kind="secondary" onClick={onAdopt}>
              {words.setUp.adopt}
            </Button>
          )}
        </>
      }
    >
      <h1>{words.setUp.headline}</h1>
      <p class="secondary">{words.setUp.explanation}</p>
      {setUp.refusal && <RefusalNotice refusal={setUp.refusal} onRetry={start} isBusy={setUp.isRunning} />}
    </Panel>
  );
}
