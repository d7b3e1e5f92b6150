// What the browser keeps of check-ins, saved with every change.
import { useCallback, useState } from 'preact/hooks';
import { type Kept, loadKept, store } from './kept.ts';

export type ChangeKept = (change: (kept: Kept) => Kept) => void;

export function useKept(): readonly [Kept, ChangeKept] {
  const [kept, setKept] = useState<Kept>(loadKept);
  const change = useCallback<ChangeKept>((next) => {
    setKept((before) => {
      const changed = next(before);
      store(changed);
      return changed;
    });
  }, []);
  return [kept, change];
}
