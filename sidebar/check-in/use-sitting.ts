// The sitting while it lasts: begun with the first answer to what was asked, kept fresh, begun again when it is over.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reading } from '../use-request.ts';
import type { Desk, Item } from './entry.ts';
import { begin, isOver, refreshed, type Sitting } from './sitting.ts';

interface SittingInProgress {
  readonly sitting: Sitting | null;
  readonly change: (next: (sitting: Sitting) => Sitting) => void;
  /** Forgets how far it got: the next answer begins anew. */
  readonly restart: () => void;
}

export function useSitting(
  reading: Reading<Desk>,
  asked: Desk['asked'],
  isShown: boolean,
  isTouched: (item: Item) => boolean,
): SittingInProgress {
  const [sitting, setSitting] = useState<Sitting | null>(null);
  const askedText = JSON.stringify(asked);
  const touched = useRef(isTouched);
  touched.current = isTouched;
  const { value, isReading } = reading;

  useEffect(() => {
    if (isReading || value === null || JSON.stringify(value.asked) !== askedText) return;
    setSitting((before) => {
      const goesOn = before !== null && before.items.length > 0 && JSON.stringify(before.asked) === askedText;
      return goesOn ? refreshed(before, value, touched.current) : begin(value);
    });
  }, [value, isReading, askedText]);

  useEffect(() => {
    if (isShown) setSitting((before) => (before !== null && isOver(before) ? null : before));
  }, [isShown]);

  const isCurrent = sitting !== null && JSON.stringify(sitting.asked) === askedText;
  return {
    sitting: isCurrent ? sitting : null,
    change: (next) => setSitting((before) => before && next(before)),
    restart: () => setSitting(null),
  };
}
