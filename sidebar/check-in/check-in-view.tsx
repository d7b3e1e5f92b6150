// Check in: one due key result after the other, Enter by Enter.
import { useEffect, useState } from 'preact/hooks';
import { Loading, RefusalNotice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { SetUp } from '../parts/set-up.tsx';
import { useFirstFocus } from '../parts/use-first-focus.ts';
import { useGoToCell } from '../parts/use-go-to-cell.ts';
import { useRequest } from '../use-request.ts';
import { words } from '../words.ts';
import type { Desk } from './entry.ts';
import { Finished } from './finished.tsx';
import { entryFor, ownerAmong } from './kept.ts';
import { NothingDue } from './nothing-due.tsx';
import { OneCheckIn } from './one-check-in.tsx';
import { itemAt, keepSaved, skip, takeUpSkipped } from './sitting.ts';
import { useKept } from './use-kept.ts';
import { useSitting } from './use-sitting.ts';
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

export function CheckInView({ isShown, wish, onWish, arrivals, onHome }: CheckInViewProps) {
  const [kept, changeKept] = useKept();
  const [which, setWhich] = useState<Desk['asked']['which']>('due');
  const [isStranger, setStranger] = useState(false);
  const owner = isStranger ? null : kept.owner;
  const asked = { owner, which, keyResultIds: wish && [...wish] };
  const reading = useRequest('openCheckIn', asked, isShown);
  const cells = useGoToCell();
  const { sitting, change, restart } = useSitting(
    reading,
    asked,
    isShown,
    (item) => entryFor(kept, item) !== null,
  );
  const desk = reading.value;
  useEffect(() => {
    if (desk) setStranger(ownerAmong(desk.owners, kept) === null);
  }, [desk, kept]);
  const item = sitting && itemAt(sitting);
  const page = !sitting
    ? ''
    : item
      ? `${sitting.at} ${item.id}`
      : sitting.items.length > 0
        ? 'finished'
        : 'none';
  useFirstFocus('checkIn', isShown ? page : '', arrivals);
  useEffect(() => {
    if (isShown || page !== 'finished') return;
    onWish(null);
    setWhich('due');
  }, [isShown, page, onWish]);

  if (desk && !desk.isSetUp) return <SetUp onDone={reading.readAgain} />;
  const choose = (chosen: string | null, nextWhich: Desk['asked']['which'] = 'due') => {
    changeKept((before) => ({ ...before, owner: chosen }));
    setWhich(nextWhich);
    onWish(null);
  };
  const startAgain = () => {
    restart();
    reading.readAgain();
  };
  if (sitting && page === 'finished') {
    return (
      <Finished
        sitting={sitting}
        more={desk?.more ?? 0}
        onSkipped={() => change(takeUpSkipped)}
        onMore={startAgain}
        onHome={onHome}
      />
    );
  }

  const top = desk && (
    <div class="sitting-line eyebrow">
      <span>{sitting && item ? words.checkIn.placeOf(sitting.at + 1, sitting.items.length) : ''}</span>
      <Whose owners={desk.owners} owner={wish === null ? owner : null} onOwner={(chosen) => choose(chosen)} />
    </div>
  );
  const notices = (
    <>
      {reading.refusal && (
        <RefusalNotice refusal={reading.refusal} onRetry={reading.readAgain} isBusy={reading.isReading} />
      )}
      {cells.refusal && <RefusalNotice refusal={cells.refusal} />}
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
          <NothingDue desk={desk} onEverybody={() => choose(null)} onAnyway={() => choose(owner, 'open')} />
        )}
        {desk?.problems.map((problem) => (
          <p key={problem} class="problem">
            {problem}
          </p>
        ))}
      </Panel>
    );
  }

  const place = words.checkIn.placeOf(sitting.at + 1, sitting.items.length);
  return (
    <>
      <p class="visually-hidden" role="status">
        {words.checkIn.nowAt(place, item.keyResult || item.id)}
      </p>
      <OneCheckIn
        key={page}
        item={item}
        isLast={sitting.at + 1 === sitting.items.length}
        desk={desk}
        kept={kept}
        owner={owner}
        changeKept={changeKept}
        onSaved={(saved) => change((before) => keepSaved(before, saved))}
        onSkipped={() => change(skip)}
        onGo={cells.go}
      >
        {top}
        {notices}
      </OneCheckIn>
    </>
  );
}
