// Tells when somebody has left a field for the first time: only then may it complain.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/**
 * `leave` belongs on blur. A press of the pointer that takes the focus away is let finish first: what appears
 * under the field moves the page, and the click would miss what it was meant for.
 */
export function useLeft(): { readonly hasLeft: boolean; readonly leave: () => void } {
  const [hasLeft, setLeft] = useState(false);
  const isPressed = useRef(false);
  const isWaiting = useRef(false);
  useEffect(() => {
    const press = () => {
      isPressed.current = true;
    };
    const release = () => {
      isPressed.current = false;
      if (isWaiting.current) window.setTimeout(() => setLeft(true), 0);
    };
    window.addEventListener('pointerdown', press, true);
    window.addEventListener('pointerup', release, true);
    window.addEventListener('pointercancel', release, true);
    return () => {
      window.removeEventListener('pointerdown', press, true);
      window.removeEventListener('pointerup', release, true);
      window.removeEventListener('pointercancel', release, true);
    };
  }, []);
  const leave = useCallback(() => {
    if (isPressed.current) isWaiting.current = true;
    else setLeft(true);
  }, []);
  return { hasLeft, leave };
}
