// One check-in from the typed value to the saved row: Enter saves, what went wrong is said, nothing typed is dropped.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { isEnterInField } from '../parts/enter-in-field.ts';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { useCommand } from '../parts/use-command.ts';
import type { Cell } from '../parts/use-go-to-cell.ts';
import { words } from '../words.ts';
import { CheckInForm, previewOf } from './check-in-form.tsx';
import { type Desk, type Item, openedEntry } from './entry.ts';
import { entryFor, type Kept, withEntry, withoutEntry } from './kept.ts';
import type { Saved } from './sitting.ts';
import type { ChangeKept } from './use-kept.ts';
import { valueProblem } from './value-field.tsx';

interface OneCheckInProps {
  readonly item: Item;
  readonly isLast: boolean;
  readonly desk: Desk;
  readonly kept: Kept;
  /** Whose key results these are, and so who checks in; null for everybody's. */
  readonly owner: string | null;
  readonly changeKept: ChangeKept;
  readonly onSaved: (saved: Saved) => void;
  readonly onSkipped: () => void;
  readonly onGo: (cell: Cell) => void;
  /** What stands above the form. */
  readonly children: ComponentChildren;
}

export function OneCheckIn(props: OneCheckInProps) {
  const { item, isLast, desk, kept, owner, changeKept, onSaved, onSkipped, onGo, children } = props;
  const saving = useCommand('saveCheckIn');
  const [showsProblems, setShowsProblems] = useState(false);
  const entry = entryFor(kept, item) ?? openedEntry(item, desk.decimalMark);
  const changed = saving.done?.kind === 'changed' ? saving.done : null;

  const save = async () => {
    if (valueProblem(item, entry, desk.decimalMark) !== '') {
      setShowsProblems(true);
      return;
    }
    const { value, confidence, note } = entry;
    const by = owner ?? kept.by;
    const openedWith = changed?.openedWith ?? entry.openedWith;
    const done = await saving.run({ keyResultId: item.id, value, confidence, note, by, openedWith });
    if (done?.kind === 'changed') {
      changeKept((before) => withEntry(before, item, { ...entry, openedWith }));
    } else if (done) {
      const { tone, word } = previewOf(item, entry, desk);
      changeKept((before) => withoutEntry(before, item));
      onSaved({ item, says: done.says, kept: done.kept, status: { tone, word } });
    }
  };
  const keepTheirs = () => {
    changeKept((before) => withoutEntry(before, item));
    onSkipped();
  };
  const saveByKey = (event: KeyboardEvent) => {
    if (!isEnterInField(event)) return;
    event.preventDefault();
    if (!saving.isRunning) save();
  };
  const saveWords = isLast ? words.checkIn.saveAndFinish : words.checkIn.saveAndNext;
  const primary = saving.isRunning ? words.checkIn.saving : changed ? words.checkIn.saveAnyway : saveWords;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the button below, from any field.
    <div class="panel-fill" onKeyDown={saveByKey}>
      <Panel
        page={changed || saving.refusal ? 'told' : 'form'}
        footer={
          <>
            <Button kind="primary" label={primary} onClick={save} isBusy={saving.isRunning}>
              {primary}
              {!saving.isRunning && <span aria-hidden="true">↵</span>}
            </Button>
            <Button kind="secondary" onClick={changed ? keepTheirs : onSkipped} isDisabled={saving.isRunning}>
              {changed ? words.checkIn.keepTheirs : words.checkIn.skip}
            </Button>
          </>
        }
      >
        {children}
        {saving.refusal && (
          <RefusalNotice refusal={saving.refusal} onRetry={save} isBusy={saving.isRunning} />
        )}
        {changed && (
          <Notice tone="bad">
            <p>{changed.says}</p>
            <p>{words.checkIn.yours(entry.value)}</p>
          </Notice>
        )}
        <CheckInForm
          item={item}
          desk={desk}
          entry={entry}
          onEntry={(next) => changeKept((before) => withEntry(before, item, next))}
          onGo={onGo}
          by={owner === null ? kept.by : null}
          onBy={(by) => changeKept((before) => ({ ...before, by }))}
          showsProblems={showsProblems}
        />
      </Panel>
    </div>
  );
}
