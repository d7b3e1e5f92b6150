// The host's whole page: start screen, or title and menus above, grid, sidebar at the right.
import type { Frames } from './frame/frames.ts';
import type { Choice } from './http.ts';
import { MenuBar } from './menu-bar.tsx';
import type { Submenu } from './menu-entry.ts';
import { AddOnDialog, QuestionDialog, Sidebar, Toasts } from './panels.tsx';
import { StartScreen } from './start-screen.tsx';
import type { PageState } from './state.ts';
import { Title } from './title.tsx';
import { words } from './words.ts';

export interface AppProps {
  readonly state: PageState;
  readonly frames: Frames;
  readonly menus: readonly Submenu[];
  readonly actions: AppActions;
}

export interface AppActions {
  choose(choice: Choice): void;
  openFile(file: File): void;
  backToWorkbook(): void;
  rename(title: string): void;
  closeSidebar(): void;
  closeDialog(): void;
  dismiss(toast: number): void;
  focusGrid(): void;
  /** Where the engine mounts its grid; it stays the same element for good. */
  gridElement(element: HTMLElement | null): void;
}

function statusOf(state: PageState): string {
  if (state.isOffline) return words.status.offline;
  if (state.isWorking) return words.status.working;
  return state.isSaved ? words.status.saved : words.status.saving;
}

function Header({ state, menus, actions }: Pick<AppProps, 'state' | 'menus' | 'actions'>) {
  return (
    <header class="header">
      <img class="logo" src="/icon.svg" alt="" width="36" height="36" />
      <div class="header-lines">
        <h1 class="visually-hidden">{state.title}</h1>
        <div class="header-title">
          <Title title={state.title} onRename={actions.rename} />
          <span class={state.isOffline ? 'status status-offline' : 'status'} role="status">
            {statusOf(state)}
          </span>
        </div>
        <MenuBar menus={menus} onClosed={actions.focusGrid} />
      </div>
    </header>
  );
}

export function App({ state, frames, menus, actions }: AppProps) {
  return (
    <>
      {state.shows === 'loading' && (
        <main class="start" aria-busy="true">
          <p>{words.loading}</p>
        </main>
      )}
      {state.shows === 'start' && (
        <StartScreen
          kept={state.kept}
          isOpening={state.isOpening}
          problem={state.problem}
          onBack={state.hasWorkbook ? actions.backToWorkbook : null}
          onChoose={actions.choose}
          onFile={actions.openFile}
        />
      )}
      <div class="workbook" hidden={state.shows !== 'workbook'}>
        <Header state={state} menus={menus} actions={actions} />
        <div class="workbook-body">
          <main class="grid" aria-label={words.grid} ref={actions.gridElement} />
          {state.sidebar !== null && (
            <Sidebar page={state.sidebar} frames={frames} onClose={actions.closeSidebar} />
          )}
        </div>
      </div>
      {state.dialog !== null && (
        <AddOnDialog
          key={state.dialog.page.frame}
          dialog={state.dialog}
          frames={frames}
          onClose={actions.closeDialog}
        />
      )}
      {state.question !== null && <QuestionDialog question={state.question} />}
      <Toasts toasts={state.toasts} onDismiss={actions.dismiss} />
    </>
  );
}
