// The host's side of the add-on's pages: which frame asks, and which frame gets the answer.
import type { FromTab, ToTab } from '../../server/wire.ts';
import { words } from '../words.ts';
import { isFromFrame, type ToFrame } from './frame-messages.ts';

export interface FrameEvents {
  /** False when there is no line to the server. */
  send(message: FromTab): boolean;
  /** A frame asked to be closed. */
  onClose(frame: string): void;
  onFocusEditor(): void;
  onSize(frame: string, width: number | null, height: number | null): void;
  /** How many calls are on their way. */
  onRunning(count: number): void;
}

interface Asked {
  readonly frame: string;
  readonly call: number;
}

/** Keeps the open frames and passes calls and answers between them and the server. */
export function createFrames(events: FrameEvents) {
  const open = new Map<string, HTMLIFrameElement>();
  const asked = new Map<number, Asked>();
  let lastCall = 0;

  const frameOf = (source: MessageEventSource | null): string | null =>
    [...open].find(([, element]) => element.contentWindow === source)?.[0] ?? null;

  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const frame = frameOf(source);
    if (frame === null || !isFromFrame(data)) return;
    switch (data.waypoint) {
      case 'run':
        asked.set(++lastCall, { frame, call: data.call });
        events.onRunning(asked.size);
        if (!events.send({ kind: 'run', call: lastCall, name: data.name, args: data.args })) refuse(lastCall);
        return;
      case 'close':
        return events.onClose(frame);
      case 'focus':
        return events.onFocusEditor();
      case 'size':
        return events.onSize(frame, data.width, data.height);
    }
  });

  function answer(message: Extract<ToTab, { kind: 'answer' | 'refusal' }>): void {
    const to = asked.get(message.call);
    asked.delete(message.call);
    events.onRunning(asked.size);
    if (to === undefined) return;
    const passed: ToFrame =
      message.kind === 'answer'
        ? { waypoint: 'answer', call: to.call, value: message.value }
        : { waypoint: 'refusal', call: to.call, name: message.name, text: message.text };
    // The frame's origin is opaque, so only '*' can reach it; it is the frame we opened ourselves.
    open.get(to.frame)?.contentWindow?.postMessage(passed, '*');
  }

  /** What Google's client tells of a call whose answer cannot come. */
  const refuse = (call: number): void =>
    answer({ kind: 'refusal', call, name: 'NetworkError', text: words.noAnswer });

  return {
    opened: (frame: string, element: HTMLIFrameElement): void => {
      open.set(frame, element);
    },
    closed: (frame: string): void => {
      open.delete(frame);
    },
    answer,
    /** The line is lost: every call under way fails, for nobody can know how it ended. */
    refuseAll: (): void => {
      for (const call of [...asked.keys()]) refuse(call);
    },
  };
}

export type Frames = ReturnType<typeof createFrames>;
