// The frame of a wizard step: where one is, the way back, and the buttons that go on.
import type { ComponentChildren } from 'preact';
import { Button } from '../parts/button.tsx';
import { Panel } from '../parts/panel.tsx';
import { words } from '../words.ts';
import { type Draft, stepBeside, stepsOf } from './draft.ts';
import type { ChangeDraft } from './use-draft.ts';

export interface StepProps {
  readonly draft: Draft;
  readonly change: ChangeDraft;
  /** Notices above the step. */
  readonly notices: ComponentChildren;
}

interface StepFrameProps extends StepProps {
  readonly page: string;
  readonly primary: string;
  readonly onPrimary: () => void;
  readonly isBusy?: boolean;
  readonly secondary?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function StepFrame(props: StepFrameProps) {
  const { draft, change, notices, page, primary, onPrimary, isBusy = false, secondary, children } = props;
  const all = stepsOf(draft);
  const before = stepBeside(draft, -1);
  const goOnByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isBusy) return;
    event.preventDefault();
    onPrimary();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the button below, from any field of the step.
    <div class="panel-fill" onKeyDown={goOnByKey}>
      <Panel
        page={page}
        footer={
          <>
            <Button kind="primary" onClick={onPrimary} isBusy={isBusy}>
              {primary}
            </Button>
            {secondary}
          </>
        }
      >
        <p class="eyebrow step-line">
          <span>{words.write.stepOf(all.indexOf(draft.step) + 1, all.length)}</span>
          {before && (
            <Button kind="link" onClick={() => change((kept) => ({ ...kept, step: before }))}>
              {words.write.back}
            </Button>
          )}
        </p>
        {notices}
        {children}
      </Panel>
    </div>
  );
}
