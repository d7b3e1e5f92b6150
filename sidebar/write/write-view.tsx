// Write: the wizard from one sentence to an objective with its key results in the sheet.
import { useEffect, useRef } from 'preact/hooks';
import { dayFromIso, partsOfDay } from '../../src/domain/day.ts';
import { Button } from '../parts/button.tsx';
import { Loading, Notice, RefusalNotice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { SetUp } from '../parts/set-up.tsx';
import { useCommand } from '../parts/use-command.ts';
import type { ValueOf } from '../server.ts';
import { useRequest } from '../use-request.ts';
import { panelId } from '../views.ts';
import { words } from '../words.ts';
import { DetailsStep } from './details-step.tsx';
import { type Draft, emptyDraft, isEmptyDraft } from './draft.ts';
import type { Workbook } from './judge.ts';
import { KeyResultsStep } from './key-results-step.tsx';
import { ObjectiveStep } from './objective-step.tsx';
import { ReviewStep } from './review-step.tsx';
import { toAdd } from './to-add.ts';
import type { KeptDraft } from './use-draft.ts';
import { usePacks } from './use-packs.ts';

function shortDay(iso: string): string {
  const day = dayFromIso(iso);
  return day === null ? iso : words.shortDay(partsOfDay(day));
}

/** A draft may name an objective that has left the sheet since. */
function inWorkbook(draft: Draft, { objectives }: Workbook): Draft {
  const { existingId } = draft;
  if (existingId === null || objectives.some(({ id }) => id === existingId)) return draft;
  return { ...draft, existingId: null, step: 'objective' };
}

const sentencesOf = ({ objective, current, keyResults }: Draft): readonly string[] =>
  [objective, current, ...keyResults].map(({ sentence }) => sentence);

/** After a step the focus is where the next one begins; never on opening, when people may be in the grid. */
function useFirstFocus(page: string): void {
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    document.querySelector<HTMLElement>(`#${panelId('write')} [data-first-focus]`)?.focus();
  }, [page]);
}

interface AddedProps {
  readonly added: ValueOf<'addObjective'>;
  readonly onNext: (draft: Draft) => void;
}

function Added({ added, onNext }: AddedProps) {
  return (
    <Panel
      page="added"
      footer={
        <>
          <Button kind="primary" onClick={() => onNext(emptyDraft)}>
            {words.write.writeAnother}
          </Button>
          <Button
            kind="secondary"
            onClick={() => onNext({ ...emptyDraft, existingId: added.objectiveId, step: 'keyResults' })}
          >
            {words.write.addMore}
          </Button>
        </>
      }
    >
      <h1 class="done" tabIndex={-1} data-first-focus>
        {words.write.addedHeadline}
      </h1>
      <p role="status">{added.says}</p>
      <p class="secondary">{words.write.addedNext}</p>
    </Panel>
  );
}

interface WriteViewProps extends KeptDraft {
  readonly isShown: boolean;
}

export function WriteView({ isShown, draft: written, isStored, change, clear, bringBack }: WriteViewProps) {
  const reading = useRequest('openWrite', {}, isShown);
  const adding = useCommand('addObjective');
  const packs = usePacks(reading.value?.packs ?? [], sentencesOf(written));
  const workbook = reading.value && { ...reading.value, packs };
  const place = `${written.step} ${written.currentIndex ?? written.keyResults.length}`;
  useFirstFocus(adding.done ? 'added' : place);

  if (workbook && !workbook.isSetUp) return <SetUp onDone={reading.readAgain} />;
  if (!workbook) {
    return (
      <Panel>
        <h1 class="visually-hidden">{words.tabs.write}</h1>
        {reading.refusal ? (
          <RefusalNotice refusal={reading.refusal} onRetry={reading.readAgain} isBusy={reading.isReading} />
        ) : (
          <Loading says={words.write.loading} />
        )}
      </Panel>
    );
  }
  if (adding.done) {
    const startNext = (draft: Draft) => {
      adding.forget();
      change(() => draft);
      reading.readAgain();
    };
    return <Added added={adding.done} onNext={startNext} />;
  }

  const draft = inWorkbook(written, workbook);
  const add = async () => {
    const added = await adding.run(toAdd(draft, workbook));
    if (added) change(() => emptyDraft);
  };
  const notices = (
    <>
      {adding.refusal && <RefusalNotice refusal={adding.refusal} onRetry={add} isBusy={adding.isRunning} />}
      {reading.refusal && (
        <RefusalNotice refusal={reading.refusal} onRetry={reading.readAgain} isBusy={reading.isReading} />
      )}
      {bringBack && (
        <Notice tone="neutral">
          <p>{words.write.cleared}</p>
          <Button kind="link" onClick={bringBack}>
            {words.write.bringBack}
          </Button>
        </Notice>
      )}
      {!isStored && !isEmptyDraft(draft) && <p class="secondary">{words.write.notStored}</p>}
    </>
  );
  const common = { draft, change, notices, workbook, dayText: shortDay };
  switch (draft.step) {
    case 'objective':
      return <ObjectiveStep {...common} />;
    case 'details':
      return <DetailsStep {...common} />;
    case 'keyResults':
      return <KeyResultsStep {...common} />;
    case 'review':
      return <ReviewStep {...common} isAdding={adding.isRunning} onAdd={add} onClear={clear} />;
  }
}
