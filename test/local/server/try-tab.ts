// A tab without a browser: the engine's model joined to the server over a real WebSocket.
import { WebSocket } from 'ws';
import { Model } from '../../../local/engine/engine.ts';
import type { EngineMessage, FromTab, ToTab } from '../../../local/server/wire.ts';

export interface TryTab {
  readonly model: Model;
  readonly heard: readonly ToTab[];
  send(message: FromTab): void;
  /** Sends what no tab should send. */
  sendText(text: string): void;
  /** Resolves with the first message of that kind, come or to come. */
  next<Kind extends ToTab['kind']>(kind: Kind): Promise<Extract<ToTab, { kind: Kind }>>;
  write(column: number, row: number, content: string): void;
  value(column: number, row: number): unknown;
  close(): void;
}

type Waiting = { readonly kind: string; readonly found: (message: ToTab) => void };

const isKind = <Kind extends ToTab['kind']>(
  message: ToTab,
  kind: Kind,
): message is Extract<ToTab, { kind: Kind }> => message.kind === kind;

/** Connects to the server as a tab would; rejects when the server refuses. */
export async function openTab(port: number, origin = `http://127.0.0.1:${port}`): Promise<TryTab> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/live`, { origin });
  const heard: ToTab[] = [];
  let waiting: Waiting[] = [];
  let listener: (message: EngineMessage) => void = () => {};
  let model: Model | null = null;

  const send = (message: FromTab): void => socket.send(JSON.stringify(message));
  const next: TryTab['next'] = (kind) =>
    new Promise((resolve) => {
      const found = (message: ToTab): void => {
        if (isKind(message, kind)) resolve(message);
      };
      const already = heard.find((message) => message.kind === kind);
      if (already === undefined) waiting.push({ kind, found });
      else found(already);
    });

  socket.on('message', (data) => {
    const message: ToTab = JSON.parse(String(data));
    if (message.kind === 'workbook') {
      model = new Model(
        message.data,
        {
          custom: {},
          client: { id: message.tab, name: 'a tab' },
          transportService: {
            sendMessage: async (sent) => send({ kind: 'engine', message: sent }),
            onNewMessage: (_id, told) => {
              listener = told;
            },
            leave: () => {},
          },
        },
        [...message.revisions],
      );
    }
    if (message.kind === 'engine') listener(message.message);
    heard.push(message);
    for (const { kind, found } of waiting) if (kind === message.kind) found(message);
    waiting = waiting.filter(({ kind }) => kind !== message.kind);
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });

  const shown = (): Model => {
    if (model === null) throw new Error('this tab shows no workbook');
    return model;
  };
  const firstSheet = (): string => shown().getters.getSheetIds()[0] ?? '';
  return {
    get model() {
      return shown();
    },
    heard,
    send,
    sendText: (text) => socket.send(text),
    next,
    write: (col, row, content) => {
      shown().dispatch('UPDATE_CELL', { sheetId: firstSheet(), col, row, content });
    },
    value: (col, row) => shown().getters.getEvaluatedCell({ sheetId: firstSheet(), col, row }).value,
    close: () => socket.close(),
  };
}
