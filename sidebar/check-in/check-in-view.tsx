// Check in: one due key result after the other, Enter by Enter.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Loading, Notice, RefusalNotice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { SetUp } from '../parts/set-up.tsx';
import { useCommand } from '../parts/use-command.ts';
import { useGoToCell } from '../parts/use-go-to-cell.ts';
import { panelId } from '../tabs.tsx';
import { useRequest } from '../use-request.ts';
import { words } from '../words.ts';
import { CheckInForm, previewOf } from './check-in-form.tsx';
import { type Desk, type Entry, openedEntry } from './entry.ts';
import { Finished } from './finished.tsx';
import { entryFor, withEntry, withoutEntry } from './kept.ts';
import { NothingDue } from './nothing-due.tsx';
import { itemAt, keepSaved, skip, takeUpSkipped } from './sitting.ts';
import { useKept } from './use-kept.ts';
import { useSitting } from './use-sitting.ts';
import { valueProblem } from './value-field.tsx';
import { Whose } from './whose.tsx';

/** Which key results Home sent people here for; null for those that are due. */
export type CheckInWish = readonly string[] | null;

interface CheckInViewProps {
  readonly isShown: boolean;
  readonly wish: CheckInWish;
  readonly onWish: (wish: CheckInWish) => void;
  /** Counts how often people came by a button of another view: then the keyboard comes along. */
  readonly arrivals: number;
  readonly onHome: () => void;
}

/** The keyboard goes where a screen begins: after a step, and after coming by a button; never on opening. */
function useFirstFocus(page: string, arrivals: number): void {
  const before = useRef({ page, arrivals: 0 });
  useEffect(() => {
    const hasArrived = arrivals !== before.current.arrivals;
    const hasMoved = page !== before.current.page && before.current.page !== '';
    if (page === '' || (!hasArrived && !hasMoved)) {
      before.current = { ...before.current, page };
      return;
    }
    before.current = { page, arrivals };
    document.querySelector<HTMLElement>(`#${panelId('checkIn')} [data-first-focus]`)?.focus();
  }, [page, arrivals]);
}

/** Enter in a field saves; on a button or a link it does what that is for. */
const isEnterInField = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && !event.isComposing && event.target instanceof HTMLInputElement;

export function CheckInView({ isShown, wish, onWish, arrivals, onHome }: CheckInViewProps) {
  const [kept, changeKept] = useKept();
  const [which, setWhich] = useState<Desk['asked']['which']>('due');
  const asked = { owner: kept.owner, which, keyResultIds: wish && [...wish] };
  const reading = useRequest('openCheckIn', asked, isShown);
  const saving = useCommand('saveCheckIn');
  const cells = useGoToCell();
  const [showsProblems, setShowsProblems] = useState(false);
  const { sitting, change, restart } = useSitting(
    reading,
    asked,
    isShown,
    (item) => entryFor(kept, item) !== null,
  );
  const desk = reading.value;
  const item = sitting && itemAt(sitting);
  const page = !sitting
    ? ''
    : item
      ? `${sitting.at} ${item.id}`
      : sitting.items.length > 0
        ? 'finished'
        : 'none';
  useFirstFocus(isShown ? page : '', arrivals);

  if (desk && !desk.isSetUp) return <SetUp onDone={reading.readAgain} />;
  const choose = (owner: string | null, nextWhich: Desk['asked']['which'] = 'due') => {
    changeKept((before) => ({ ...before, owner }));
    setWhich(nextWhich);
    onWish(null);
    saving.forget();
    setShowsProblems(false);
  };
  const startAgain = () => {
    restart();
    reading.readAgain();
  };
  if (sitting && page === 'finished') {
    const goHome = () => {
      onWish(null);
      setWhich('due');
      onHome();
    };
    return (
      <Finished
        sitting={sitting}
        more={desk?.more ?? 0}
        onSkipped={() => change(takeUpSkipped)}
        onMore={startAgain}
        onHome={goHome}
      />
    );
  }

  const top = desk && (
    <div class="sitting-line eyebrow">
      <span>{sitting && item ? words.checkIn.placeOf(sitting.at + 1, sitting.items.length) : ''}</span>
      <Whose
        owners={desk.owners}
        owner={wish === null ? kept.owner : null}
        onOwner={(owner) => choose(owner)}
      />
    </div>
  );
  const notices = (
    <>
      {reading.refusal && (
        <RefusalNotice refusal={reading.refusal} onRetry={reading.readAgain} isBusy={reading.isReading} />
      )}
      {cells.refusal && (
        <Notice tone="bad">
          <p>{cells.refusal.message || words.unreachable}</p>
        </Notice>
      )}
    </>
  );
  if (!desk || !sitting || !item) {
    return (
      <Panel isBusy={reading.isReading}>
        {top}
        {notices}
        {!sitting && <h1 class="visually-hidden">{words.tabs.checkIn}</h1>}
        {!sitting && !reading.refusal && <Loading says={words.checkIn.loading} />}
        {desk && sitting && (
          <NothingDue
            desk={desk}
            onEverybody={() => choose(null)}
            onAnyway={() => choose(kept.owner, 'open')}
          />
        )}
        {desk?.problems.map((problem) => (
          <p key={problem} class="problem">
            {problem}
          </p>
        ))}
      </Panel>
    );
  }

  const entry = entryFor(kept, item) ?? openedEntry(item, desk.decimalMark);
  const type = (next: Entry) => changeKept((before) => withEntry(before, item, next));
  const goOn = () => {
    setShowsProblems(false);
    saving.forget();
  };
  const save = async () => {
    if (valueProblem(item, entry, desk.decimalMark) !== '') {
      setShowsProblems(true);
      return;
    }
    const by = kept.owner ?? kept.by;
    const { value, confidence, note } = entry;
    const openedWith = saving.done?.kind === 'changed' ? saving.done.openedWith : entry.openedWith;
    const done = await saving.run({ keyResultId: item.id, value, confidence, note, by, openedWith });
    if (done?.kind !== 'saved') return;
    const { tone, word } = previewOf(item, entry, desk);
    changeKept((before) => withoutEntry(before, item));
    change((before) => keepSaved(before, { item, says: done.says, kept: done.kept, status: { tone, word } }));
    goOn();
  };
  const leave = (forgets: boolean) => {
    if (forgets) changeKept((before) => withoutEntry(before, item));
    change(skip);
    goOn();
  };
  const changed = saving.done?.kind === 'changed' ? saving.done : null;
  const isLast = sitting.at + 1 === sitting.items.length;
  const saveWords = isLast ? words.checkIn.saveAndFinish : words.checkIn.saveAndNext;
  const primary = saving.isRunning ? words.checkIn.saving : changed ? words.checkIn.saveAnyway : saveWords;
  const saveByKey = (event: KeyboardEvent) => {
    if (!isEnterInField(event)) return;
    event.preventDefault();
    if (!saving.isRunning) save();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the button below, from any field.
    <div class="panel-fill" onKeyDown={saveByKey}>
      <Panel
        page={page}
        isBusy={reading.isReading}
        footer={
          <>
            <Button kind="primary" label={primary} onClick={save} isBusy={saving.isRunning}>
              {primary}
              {!saving.isRunning && <span aria-hidden="true">↵</span>}
            </Button>
            <Button kind="secondary" onClick={() => leave(changed !== null)} isDisabled={saving.isRunning}>
              {changed ? words.checkIn.keepTheirs : words.checkIn.skip}
            </Button>
          </>
        }
      >
        {top}
        {notices}
        {saving.refusal && (
          <RefusalNotice refusal={saving.refusal} onRetry={save} isBusy={saving.isRunning} />
        )}
        {changed && (
          <Notice tone="bad">
            <p>{changed.says}</p>
            <p>{words.checkIn.yours(entry.value)}</p>
          </Notice>
        )}
        <p class="visually-hidden" role="status">
          {words.checkIn.nowAt(
            words.checkIn.placeOf(sitting.at + 1, sitting.items.length),
            item.keyResult || item.id,
          )}
        </p>
        <CheckInForm
          key={`${item.id} ${sitting.at}`}
          item={item}
          desk={desk}
          entry={entry}
          onEntry={type}
          onGo={cells.go}
          by={kept.owner === null ? kept.by : null}
          onBy={(by) => changeKept((before) => ({ ...before, by }))}
          showsProblems={showsProblems}
        />
      </Panel>
    </div>
  );
}
