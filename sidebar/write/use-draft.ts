// The draft in memory, saved with every change, and its one way back after it was cleared.
import { useCallback, useState } from 'preact/hooks';
import { type Draft, emptyDraft } from './draft.ts';
import { loadDraft, storeDraft } from './stored-draft.ts';

export type ChangeDraft = (change: (draft: Draft) => Draft) => void;

export interface KeptDraft {
  readonly draft: Draft;
  /** False where the browser keeps nothing: the draft lives as long as the sidebar is open. */
  readonly isStored: boolean;
  readonly change: ChangeDraft;
  readonly clear: () => void;
  /** null where nothing was cleared, or something new has been written since. */
  readonly bringBack: (() => void) | null;
}

interface State {
  readonly draft: Draft;
  readonly isStored: boolean;
  readonly cleared: Draft | null;
}

export function useDraft(): KeptDraft {
  const [state, setState] = useState<State>(() => ({ draft: loadDraft(), isStored: true, cleared: null }));
  const change = useCallback<ChangeDraft>((next) => {
    setState(({ draft }) => {
      const changed = next(draft);
      return { draft: changed, isStored: storeDraft(changed), cleared: null };
    });
  }, []);
  const clear = () =>
    setState(({ draft }) => ({ draft: emptyDraft, isStored: storeDraft(emptyDraft), cleared: draft }));
  const { cleared } = state;
  return {
    draft: state.draft,
    isStored: state.isStored,
    change,
    clear,
    bringBack: cleared && (() => change(() => cleared)),
  };
}
