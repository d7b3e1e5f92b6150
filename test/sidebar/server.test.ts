// The typed way to the server: what does not exist does not compile, and no outcome is an exception.
import { afterEach, describe, expect, expectTypeOf, test } from 'vitest';
import { call, type RequestName, type ValueOf } from '../../sidebar/server.ts';

type Handler = (value: unknown) => void;

/** A stand-in for google.script.run whose server answers as told. */
function serverThat(answer: (onSuccess: Handler, onFailure: Handler, input: unknown) => void): void {
  const runner = (onSuccess: Handler, onFailure: Handler) => ({
    withSuccessHandler: (handler: Handler) => runner(handler, onFailure),
    withFailureHandler: (handler: Handler) => runner(onSuccess, handler),
    handleRequest: (_name: string, input: unknown) => answer(onSuccess, onFailure, input),
  });
  const ignore: Handler = () => {};
  Reflect.set(globalThis, 'google', { script: { run: runner(ignore, ignore) } });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'google');
});

describe('call', () => {
  test('gives the value of a good reply', async () => {
    serverThat((onSuccess) => onSuccess({ ok: true, value: {} }));
    expect(await call('selectCells', { sheet: 'KPIs', row: 2, column: 1 })).toEqual({ ok: true, value: {} });
  });

  test('gives the problem of a refusal', async () => {
    const refusal = { ok: false, problem: { code: 'missing-sheet', message: 'sheet not found: “KPIs”.' } };
    serverThat((onSuccess) => onSuccess(refusal));
    expect(await call('openHome', {})).toEqual(refusal);
  });

  test.each([
    ['a server error', (_: Handler, onFailure: Handler) => onFailure(new Error('timed out'))],
    ['an empty answer', (onSuccess: Handler) => onSuccess(null)],
    ['an answer of another kind', (onSuccess: Handler) => onSuccess('hello')],
  ])('%s is told as unreachable', async (_name, answer) => {
    serverThat(answer);
    expect(await call('openHome', {})).toMatchObject({ ok: false, problem: { code: 'unreachable' } });
  });

  test('a page outside Google says so, too', async () => {
    expect(await call('openHome', {})).toMatchObject({ ok: false, problem: { code: 'unreachable' } });
  });
});

test('only requests that exist compile, and only with their input', () => {
  expectTypeOf<RequestName>().not.toEqualTypeOf<string>();
  expectTypeOf<ValueOf<'openHome'>['headline']>().toEqualTypeOf<string>();
  const misspelt = () =>
    // @ts-expect-error: there is no request of this name.
    call('openHom', {});
  const wrongInput = () =>
    // @ts-expect-error: the row is missing.
    call('selectCells', { sheet: 'KPIs', column: 1 });
  expect([misspelt, wrongInput]).toHaveLength(2);
});
