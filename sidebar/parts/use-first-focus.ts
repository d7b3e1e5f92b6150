// Moves the keyboard to where a screen begins: after a step, and after coming by a button; never on opening.
import { useEffect, useRef } from 'preact/hooks';
import { panelId, type View } from '../views.ts';

/** `page` is '' while there is nothing to go through; `arrivals` counts how often people came by a button. */
export function useFirstFocus(view: View, page: string, arrivals = 0): void {
  const before = useRef({ page, arrivals: 0 });
  useEffect(() => {
    const hasArrived = arrivals !== before.current.arrivals;
    const hasMoved = page !== before.current.page && before.current.page !== '';
    if (page === '' || (!hasArrived && !hasMoved)) {
      before.current = { ...before.current, page };
      return;
    }
    before.current = { page, arrivals };
    document.querySelector<HTMLElement>(`#${panelId(view)} [data-first-focus]`)?.focus();
  }, [view, page, arrivals]);
}
