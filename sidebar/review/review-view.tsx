// Review: one goal that is behind after the other, like a conversation, and the whole set beside them.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Loading, RefusalNotice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { SetUp } from '../parts/set-up.tsx';
import { useFirstFocus } from '../parts/use-first-focus.ts';
import { type Cell, useGoToCell } from '../parts/use-go-to-cell.ts';
import { useRequest } from '../use-request.ts';
import { words } from '../words.ts';
import { OneDecision } from './one-decision.tsx';
import {
  begin,
  beginWith,
  refreshed,
  type Sitting,
  sittingOf,
  subjectAt,
  takeUpSkipped,
  withSaved,
  withSkipped,
} from './review-sitting.ts';
import { WholeSet } from './whole-set.tsx';

/** The goal that another view sent people here for; `arrivals` counts how often. */
export interface ReviewWish {
  readonly cell: Cell;
  readonly arrivals: number;
}

interface ReviewViewProps {
  readonly isShown: boolean;
  readonly wish: ReviewWish | null;
}

export function ReviewView({ isShown, wish }: ReviewViewProps) {
  const reading = useRequest('openReview', {}, isShown);
  const cells = useGoToCell();
  const [sitting, setSitting] = useState<Sitting | null>(null);
  const [isWholeSet, setWholeSet] = useState(false);
  const desk = reading.value;
  useEffect(() => {
    if (!desk) return;
    setSitting((before) =>
      before === null || before.items.length === 0 ? begin(desk) : refreshed(before, desk),
    );
  }, [desk]);
  const followed = useRef(0);
  useEffect(() => {
    if (!desk || wish === null || followed.current === wish.arrivals) return;
    followed.current = wish.arrivals;
    setSitting(beginWith(desk, wish.cell));
    setWholeSet(false);
  }, [desk, wish]);
  const subject = sitting && subjectAt(sitting);
  const showsWhole = isWholeSet || subject === null;
  const page = !sitting ? '' : showsWhole ? `whole ${sitting.saved.length}` : `${sitting.at} ${subject.key}`;
  useFirstFocus('review', isShown ? page : '', wish?.arrivals);

  if (desk && !desk.isSetUp) return <SetUp onDone={reading.readAgain} />;
  const change = (next: (before: Sitting) => Sitting) =>
    setSitting((before) => (before === null ? null : next(before)));
  const notices = (
    <>
      {reading.refusal && (
        <RefusalNotice refusal={reading.refusal} onRetry={reading.readAgain} isBusy={reading.isReading} />
      )}
      {cells.refusal && <RefusalNotice refusal={cells.refusal} />}
    </>
  );
  if (!desk || !sitting) {
    return (
      <Panel isBusy={reading.isReading}>
        <h1 class="visually-hidden">{words.tabs.review}</h1>
        {notices}
        {!reading.refusal && <Loading says={words.review.loading} />}
      </Panel>
    );
  }
  if (showsWhole) {
    const isOver = subject === null && sitting.items.length > 0;
    const waiting = sitting.items.length - sitting.at;
    const footer = isOver
      ? sitting.skipped.length > 0 && (
          <Button kind="primary" onClick={() => change(takeUpSkipped)}>
            {words.review.skipped(sitting.skipped.length)}
          </Button>
        )
      : waiting > 0 && (
          <Button kind="primary" onClick={() => setWholeSet(false)}>
            {words.review.decideNext(waiting)}
          </Button>
        );
    return (
      <WholeSet
        desk={desk}
        saved={sitting.saved}
        isOver={isOver}
        headline={isOver ? words.review.finished(sitting.saved.length) : desk.headline}
        footer={footer}
        onGo={cells.go}
        onAgain={(again) => {
          setSitting(sittingOf([again]));
          setWholeSet(false);
        }}
      >
        {notices}
      </WholeSet>
    );
  }
  const place = words.review.placeOf(sitting.at + 1, sitting.items.length);
  return (
    <>
      <p class="visually-hidden" role="status">
        {words.review.nowAt(place, subject.goal.title || subject.goal.id)}
      </p>
      <OneDecision
        key={page}
        subject={subject}
        decimalMark={desk.decimalMark}
        isLast={sitting.at + 1 === sitting.items.length}
        onSaved={(saved) => {
          change((before) => withSaved(before, saved));
          reading.readAgain();
        }}
        onSkipped={() => change(withSkipped)}
        onGo={cells.go}
      >
        <div class="sitting-line eyebrow">
          <span>{place}</span>
          <Button kind="link" onClick={() => setWholeSet(true)}>
            {words.review.wholeSet}
          </Button>
        </div>
        {notices}
      </OneDecision>
    </>
  );
}
