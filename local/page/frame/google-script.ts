// Runs inside an add-on's page: google.script.run and google.script.host, over messages to the host's page.
import type { FromFrame, ToFrame } from './frame-messages.ts';
import { passed } from './passing.ts';

/** Google runs ten calls at once; the next ones wait. */
const mostAtOnce = 10;

interface Handlers {
  readonly onSuccess: ((value: unknown, userObject: unknown) => void) | null;
  readonly onFailure: ((error: Error, userObject: unknown) => void) | null;
  readonly userObject: unknown;
}

interface Waiting {
  readonly message: FromFrame;
  readonly call: number;
  readonly handlers: Handlers;
}

const post = (message: FromFrame): void => parent.postMessage(message, '*');

const running = new Map<number, Handlers>();
const waiting: Waiting[] = [];
let lastCall = 0;

function startNext(): void {
  while (running.size < mostAtOnce) {
    const next = waiting.shift();
    if (next === undefined) return;
    running.set(next.call, next.handlers);
    post(next.message);
  }
}

/** A lone form stands for its fields, as Google has it. */
function argumentsOf(args: readonly unknown[]): unknown[] {
  const [only] = args;
  if (args.length === 1 && only instanceof HTMLFormElement) {
    return [Object.fromEntries([...new FormData(only)].map(([name, value]) => [name, String(value)]))];
  }
  return args.map((value, at) => passed(value, String(at)));
}

function call(name: string, args: readonly unknown[], handlers: Handlers): void {
  const message: FromFrame = { waypoint: 'run', call: ++lastCall, name, args: argumentsOf(args) };
  waiting.push({ message, call: lastCall, handlers });
  startNext();
}

/** One runner: its handlers, and a function for whatever name is asked of it. */
function runnerWith(handlers: Handlers): object {
  const chain = {
    withSuccessHandler: (onSuccess: Handlers['onSuccess']) => runnerWith({ ...handlers, onSuccess }),
    withFailureHandler: (onFailure: Handlers['onFailure']) => runnerWith({ ...handlers, onFailure }),
    withUserObject: (userObject: unknown) => runnerWith({ ...handlers, userObject }),
  };
  return new Proxy(chain, {
    get: (target, name) =>
      typeof name === 'symbol'
        ? undefined
        : (Object.getOwnPropertyDescriptor(target, name)?.value ??
          ((...args: unknown[]) => call(name, args, handlers))),
  });
}

function finish(message: ToFrame): void {
  const handlers = running.get(message.call);
  if (handlers === undefined) return;
  running.delete(message.call);
  startNext();
  if (message.waypoint === 'answer') {
    handlers.onSuccess?.(message.value, handlers.userObject);
    return;
  }
  const error = new Error(message.text);
  error.name = message.name;
  if (handlers.onFailure === null) throw error;
  handlers.onFailure(error, handlers.userObject);
}

addEventListener('message', (event: MessageEvent<ToFrame>) => {
  if (event.source === parent) finish(event.data);
});

let size: { width: number | null; height: number | null } = { width: null, height: null };
function resize(change: { width: number } | { height: number }): void {
  size = { ...size, ...change };
  post({ waypoint: 'size', ...size });
}

const google = {
  script: {
    run: runnerWith({ onSuccess: null, onFailure: null, userObject: undefined }),
    host: {
      close: () => post({ waypoint: 'close' }),
      setWidth: (width: number) => resize({ width }),
      setHeight: (height: number) => resize({ height }),
      editor: { focus: () => post({ waypoint: 'focus' }) },
      origin: document.referrer === '' ? 'null' : new URL(document.referrer).origin,
    },
  },
};
Object.assign(globalThis, { google });
