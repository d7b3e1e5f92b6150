// A sentence that needs to be seen: what happened or what went wrong, with what to do about it.
import type { ComponentChildren } from 'preact';
import type { Refusal } from '../server.ts';
import { words } from '../words.ts';
import { Button } from './button.tsx';

interface NoticeProps {
  readonly tone: 'good' | 'bad' | 'neutral';
  readonly children: ComponentChildren;
}

export function Notice({ tone, children }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}

interface RefusalNoticeProps {
  readonly refusal: Refusal;
  /** Left out where the person simply clicks again. */
  readonly onRetry?: () => void;
  readonly isBusy?: boolean;
}

/** A request that did not work, and the way to try it again. */
export function RefusalNotice({ refusal, onRetry, isBusy = false }: RefusalNoticeProps) {
  return (
    <Notice tone="bad">
      <p>{refusal.message || words.unreachable}</p>
      {onRetry && (
        <Button kind="link" onClick={onRetry} isBusy={isBusy}>
          {words.tryAgain}
        </Button>
      )}
    </Notice>
  );
}

export function Loading({ says }: { readonly says: string }) {
  return (
    <p class="loading" role="status">
      <span class="spinner" aria-hidden="true" />
      {says}
    </p>
  );
}
