// What the page shows, apart from the grid itself: one value, replaced as a whole.
import type { AddOnMenus, KeptWorkbook, ShownPage } from '../server/wire.ts';

export interface Toast {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

export interface Dialog {
  readonly page: ShownPage;
  readonly isModal: boolean;
  readonly width: number;
  readonly height: number;
}

export interface Question {
  readonly text: string;
  /** What the two buttons say. */
  readonly answers: { readonly yes: string; readonly no: string };
  yes(): void;
  no(): void;
}

export interface PageState {
  readonly shows: 'loading' | 'start' | 'workbook';
  readonly hasWorkbook: boolean;
  readonly kept: readonly KeptWorkbook[];
  readonly isOpening: boolean;
  readonly problem: string | null;
  readonly title: string;
  readonly isSaved: boolean;
  readonly isOffline: boolean;
  readonly isWorking: boolean;
  readonly menus: AddOnMenus;
  /** Clock triggers of the add-on. */
  readonly triggers: number;
  readonly sidebar: ShownPage | null;
  readonly dialog: Dialog | null;
  readonly question: Question | null;
  readonly toasts: readonly Toast[];
}

const atFirst: PageState = {
  shows: 'loading',
  hasWorkbook: false,
  kept: [],
  isOpening: false,
  problem: null,
  title: '',
  isSaved: true,
  isOffline: false,
  isWorking: false,
  menus: { addOn: { kind: 'menu', label: '', items: [] }, own: [] },
  triggers: 0,
  sidebar: null,
  dialog: null,
  question: null,
  toasts: [],
};

export interface Store {
  get(): PageState;
  set(change: Partial<PageState>): void;
}

/** Holds the state and shows it again after each change. */
export function createStore(show: (state: PageState) => void): Store {
  let state = atFirst;
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change };
      show(state);
    },
  };
}
