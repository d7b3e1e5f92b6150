// What stands beside and above the grid: the add-on's sidebar and dialogs, the host's questions and toasts.
import { useEffect, useRef } from 'preact/hooks';
import type { ShownPage } from '../server/wire.ts';
import { FrameView } from './frame/frame-view.tsx';
import type { Frames } from './frame/frames.ts';
import type { Dialog, Question, Toast } from './state.ts';
import { words } from './words.ts';

interface SidebarProps {
  readonly page: ShownPage;
  readonly frames: Frames;
  onClose(): void;
}

export function Sidebar({ page, frames, onClose }: SidebarProps) {
  // The engine fits its toolbar to the width it has only when the window says so.
  useEffect(() => {
    const fitToolbar = (): boolean => dispatchEvent(new Event('resize'));
    fitToolbar();
    return () => {
      requestAnimationFrame(fitToolbar);
    };
  }, []);
  return (
    <aside class="sidebar" aria-label={page.title || words.sidebar.label}>
      <div class="panel-title">
        <h2>{page.title}</h2>
        <button type="button" class="close" aria-label={words.sidebar.close} onClick={onClose} />
      </div>
      <FrameView key={page.frame} page={page} frames={frames} />
    </aside>
  );
}

/** A native dialog: modal ones take the focus and keep it, Escape closes both kinds. */
function useDialog(isModal: boolean) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isModal) element.current?.showModal();
    else element.current?.show();
  }, [isModal]);
  return element;
}

interface AddOnDialogProps {
  readonly dialog: Dialog;
  readonly frames: Frames;
  onClose(): void;
}

export function AddOnDialog({ dialog, frames, onClose }: AddOnDialogProps) {
  const element = useDialog(dialog.isModal);
  return (
    <dialog ref={element} class="dialog" aria-label={dialog.page.title} onClose={onClose}>
      <div class="panel-title">
        <h2>{dialog.page.title}</h2>
        <button type="button" class="close" aria-label={words.dialog.close} onClick={onClose} />
      </div>
      <div style={{ width: `${dialog.width}px`, height: `${dialog.height}px` }}>
        <FrameView key={dialog.page.frame} page={dialog.page} frames={frames} />
      </div>
    </dialog>
  );
}

export function QuestionDialog({ question }: { readonly question: Question }) {
  const element = useDialog(true);
  return (
    <dialog ref={element} class="dialog question" aria-labelledby="question" onClose={question.no}>
      <p id="question">{question.text}</p>
      <div class="question-answers">
        <button type="button" class="plain" onClick={question.no}>
          {question.answers.no}
        </button>
        <button type="button" class="action" onClick={question.yes}>
          {question.answers.yes}
        </button>
      </div>
    </dialog>
  );
}

interface ToastsProps {
  readonly toasts: readonly Toast[];
  onDismiss(id: number): void;
}

export function Toasts({ toasts, onDismiss }: ToastsProps) {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <div class="toast-box" key={toast.id}>
          <div>
            {toast.title !== '' && <strong>{toast.title}</strong>}
            <p>{toast.text}</p>
          </div>
          <button
            type="button"
            class="close"
            aria-label={words.toast.dismiss}
            onClick={() => onDismiss(toast.id)}
          />
        </div>
      ))}
    </div>
  );
}
