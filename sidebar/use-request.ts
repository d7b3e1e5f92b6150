// Reads something from the server while a view is shown, and reads it again when people come back to it.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { call, type InputOf, type Refusal, type RequestName, type ValueOf } from './server.ts';

export interface Reading<Value> {
  /** The last good answer; it stays while a newer one is on its way. */
  readonly value: Value | null;
  readonly refusal: Refusal | null;
  /** Not while it is only looked at again, when people come back: whoever comes to click a button finds it there. */
  readonly isReading: boolean;
  readonly readAgain: () => void;
}

const restBetweenReadsMilliseconds = 1500;

/** Coming back from the grid to the sidebar is the moment when what it shows may be old. */
function useReturn(isShown: boolean, comeBack: () => void): void {
  useEffect(() => {
    if (!isShown) return;
    document.documentElement.addEventListener('mouseenter', comeBack);
    window.addEventListener('focus', comeBack);
    return () => {
      document.documentElement.removeEventListener('mouseenter', comeBack);
      window.removeEventListener('focus', comeBack);
    };
  }, [isShown, comeBack]);
}

/** The answer to a request, kept fresh while `isShown`; a late answer never replaces a newer one. */
export function useRequest<Name extends RequestName>(
  name: Name,
  input: InputOf<Name>,
  isShown: boolean,
): Reading<ValueOf<Name>> {
  const [value, setValue] = useState<ValueOf<Name> | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isReading, setReading] = useState(false);
  const latest = useRef({ number: 0, startedAt: 0, isOpen: false, text: '' });
  const inputText = JSON.stringify(input);

  const read = useCallback(
    (isQuiet: boolean) => {
      const number = latest.current.number + 1;
      latest.current = { ...latest.current, number, startedAt: Date.now(), isOpen: true };
      if (!isQuiet) setReading(true);
      call(name, JSON.parse(inputText)).then((reply) => {
        if (latest.current.number !== number) return;
        const text = JSON.stringify(reply);
        const isNew = text !== latest.current.text;
        latest.current = { ...latest.current, isOpen: false, text };
        setReading(false);
        if (!isNew) return;
        setRefusal(reply.ok ? null : reply.problem);
        if (reply.ok) setValue(() => reply.value);
      });
    },
    [name, inputText],
  );
  const readAgain = useCallback(() => read(false), [read]);

  useEffect(() => {
    if (isShown) readAgain();
  }, [isShown, readAgain]);

  const comeBack = useCallback(() => {
    const { isOpen, startedAt } = latest.current;
    if (!isOpen && Date.now() - startedAt > restBetweenReadsMilliseconds) read(true);
  }, [read]);
  useReturn(isShown, comeBack);

  return { value, refusal, isReading, readAgain };
}
