// The one way to the server: a typed call of handleRequest, in which every outcome is a value.
import type { Reply } from '../src/catalog/requests/request.ts';
import type { Requests } from '../src/catalog/requests/requests.ts';

export type RequestName = keyof Requests;
export type InputOf<Name extends RequestName> = Parameters<Requests[Name]['run']>[0];
export type ValueOf<Name extends RequestName> = Extract<
  ReturnType<Requests[Name]['run']>,
  { readonly ok: true }
>['value'];

/** A refused or failed request; `message` is '' where the server never answered. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

const unreachable = { ok: false, problem: { code: 'unreachable', message: '' } } as const;

function isReply<Value>(answer: unknown): answer is Reply<Value> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

/**
 * Sends one request; resolves in every case and never rejects.
 *
 * @example await call('openHome', {}) //=> { ok: true, value: { isSetUp: true, … } }
 */
export function call<Name extends RequestName>(
  name: Name,
  input: InputOf<Name>,
): Promise<Reply<ValueOf<Name>>> {
  return new Promise((resolve) => {
    if (typeof google === 'undefined') return resolve(unreachable);
    // The bridge refuses anything that is not plain data, so only what JSON keeps is sent.
    const plainInput = JSON.parse(JSON.stringify(input));
    const bridge = google.script.run
      .withSuccessHandler((answer) => resolve(isReply<ValueOf<Name>>(answer) ? answer : unreachable))
      .withFailureHandler(() => resolve(unreachable));
    if (bridge.handleRequest) bridge.handleRequest(name, plainInput);
    else resolve(unreachable);
  });
}

/** Hands the keyboard back to the grid, where the host can. */
export function focusGrid(): void {
  if (typeof google === 'undefined') return;
  google.script.host?.editor?.focus();
}
