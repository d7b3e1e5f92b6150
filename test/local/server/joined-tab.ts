// A tab's model on a served workbook, with a line to the server that delivers when the test says so.
import type { Model } from '@odoo/o-spreadsheet';
import { workbookFrom } from '../../../local/engine/workbook.ts';
import type { OpenWorkbook } from '../../../local/server/open-workbook.ts';
import type { EngineMessage } from '../../../local/server/wire.ts';

export interface JoinedTab {
  readonly model: Model;
  /** Lets the next message to the server arrive; false when there is none under way. */
  toServer(): boolean;
  /** Lets the next message to the tab arrive; false when there is none under way. */
  toTab(): boolean;
}

/** Both lines hold what was sent until it is let through, in order, as a network would. */
export function joinTab(served: OpenWorkbook, tab: string): JoinedTab {
  const sent: EngineMessage[] = [];
  const coming: EngineMessage[] = [];
  let hear: (message: EngineMessage) => void = () => {};
  const { data, revisions } = served.joinWith(2);
  served.hub.join(tab, (message) => coming.push(structuredClone(message)));
  const { model } = workbookFrom(structuredClone(data), {
    timeZone: served.timeZone,
    revisions: [...revisions],
    client: { id: tab, name: tab },
    transportService: {
      sendMessage: async (message) => {
        sent.push(structuredClone(message));
      },
      onNewMessage: (_id, listener) => {
        hear = listener;
      },
      leave: () => {},
    },
  });
  return {
    model,
    toServer: () => {
      const message = sent.shift();
      if (message !== undefined) served.take(tab, message);
      return message !== undefined;
    },
    toTab: () => {
      const message = coming.shift();
      if (message !== undefined) hear(message);
      return message !== undefined;
    },
  };
}

/** Lets everything arrive that is under way, and what is sent in answer to it. */
export function settle(tabs: readonly JoinedTab[]): void {
  for (let isMoving = true; isMoving; ) {
    isMoving = tabs.map((tab) => [tab.toServer(), tab.toTab()].some(Boolean)).some(Boolean);
  }
}
