// The frame of a view: what is read scrolls, what is done stays at the bottom.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface PanelProps {
  readonly children: ComponentChildren;
  readonly footer?: ComponentChildren;
  readonly isBusy?: boolean;
  /** A change of it starts the view at its top again. */
  readonly page?: string;
}

export function Panel({ children, footer, isBusy = false, page = '' }: PanelProps) {
  const body = useRef<HTMLDivElement>(null);
  const shownPage = useRef(page);
  useEffect(() => {
    if (shownPage.current === page) return;
    shownPage.current = page;
    body.current?.scrollTo(0, 0);
  }, [page]);
  return (
    <>
      <div class="panel-body" ref={body} aria-busy={isBusy}>
        {children}
      </div>
      {footer && <div class="panel-footer">{footer}</div>}
    </>
  );
}
