// Runs one request on demand and remembers how it went.
import { useState } from 'preact/hooks';
import { call, type InputOf, type Refusal, type RequestName, type ValueOf } from '../server.ts';

export interface Running<Name extends RequestName> {
  readonly isRunning: boolean;
  readonly done: ValueOf<Name> | null;
  readonly refusal: Refusal | null;
  readonly run: (input: InputOf<Name>) => Promise<ValueOf<Name> | null>;
  readonly forget: () => void;
}

/** A request behind a button: at most one runs at a time. */
export function useCommand<Name extends RequestName>(name: Name): Running<Name> {
  const [isRunning, setRunning] = useState(false);
  const [done, setDone] = useState<ValueOf<Name> | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const forget = () => {
    setDone(null);
    setRefusal(null);
  };
  const run = async (input: InputOf<Name>): Promise<ValueOf<Name> | null> => {
    forget();
    setRunning(true);
    const reply = await call(name, input);
    setRunning(false);
    if (!reply.ok) {
      setRefusal(reply.problem);
      return null;
    }
    const { value } = reply;
    setDone(() => value);
    return value;
  };
  return { isRunning, done, refusal, run, forget };
}
