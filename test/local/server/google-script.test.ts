// google.script.run and google.script.host: https://developers.google.com/apps-script/guides/html/communication and
// https://developers.google.com/apps-script/guides/html/reference/host
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';

interface Runner {
  withSuccessHandler(handler: (value: unknown, userObject: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error, userObject: unknown) => void): Runner;
  withUserObject(userObject: unknown): Runner;
  save(...args: unknown[]): void;
}
interface GoogleScript {
  readonly run: Runner;
  readonly host: { close(): void; setHeight(height: number): void; readonly editor: { focus(): void } };
}
interface Posted {
  readonly waypoint: string;
  readonly call: number;
  readonly [key: string]: unknown;
}
type Listener = (event: { source: unknown; data: object }) => void;

let code = '';
beforeAll(async () => {
  const entryPoints = ['local/page/frame/google-script.ts'];
  const built = await build({ entryPoints, bundle: true, write: false, format: 'iife' });
  code = built.outputFiles[0]?.text ?? '';
});

/** The script in a page of its own, whose parent is this test. */
function page() {
  const posted: Posted[] = [];
  const parent = { postMessage: (message: Posted) => posted.push(message) };
  const scope: { google?: { script: GoogleScript } } = {};
  let listener: Listener = () => {};
  const load = new Function('globalThis', 'parent', 'addEventListener', 'document', 'HTMLFormElement', code);
  const listen = (_type: string, heard: Listener): void => {
    listener = heard;
  };
  load(scope, parent, listen, { referrer: '' }, class {});
  if (scope.google === undefined) throw new Error('the script put no google in place');
  return {
    posted,
    script: scope.google.script,
    answer: (data: object, source: unknown = parent) => listener({ source, data }),
  };
}

describe('google.script.run', () => {
  test('calls any function by its name, with what Google lets through', () => {
    const { posted, script } = page();
    script.run.save({ due: '2026-12-31', left: undefined }, [undefined]);
    expect(posted).toEqual([
      { waypoint: 'run', call: 1, name: 'save', args: [{ due: '2026-12-31' }, [null]] },
    ]);
  });

  test('refuses at once what cannot pass', () => {
    const { posted, script } = page();
    expect(() => script.run.save({ due: new Date(0) })).toThrow('illegal value in property: due');
    expect(posted).toEqual([]);
  });

  test('hands the answer and the user object to the handler of that call', () => {
    const { script, answer } = page();
    const told: unknown[] = [];
    const tell = (...args: unknown[]): number => told.push(args);
    script.run.withSuccessHandler(tell).withUserObject('first').save(1);
    script.run.withSuccessHandler(tell).withUserObject('second').save(2);
    answer({ waypoint: 'answer', call: 2, value: 'two' });
    answer({ waypoint: 'answer', call: 1, value: null });
    expect(told).toEqual([
      ['two', 'second'],
      [null, 'first'],
    ]);
  });

  test('hands a refusal to the failure handler as an Error', () => {
    const { script, answer } = page();
    const told: string[] = [];
    script.run.withFailureHandler((error) => told.push(`${error.name}: ${error.message}`)).save();
    answer({ waypoint: 'refusal', call: 1, name: 'Exception', text: 'Locked.' });
    expect(told).toEqual(['Exception: Locked.']);
  });

  test('a refusal nobody handles is not swallowed', () => {
    const { script, answer } = page();
    script.run.save();
    expect(() => answer({ waypoint: 'refusal', call: 1, name: 'Exception', text: 'Locked.' })).toThrow(
      'Locked.',
    );
  });

  test('handlers belong to one chain only', () => {
    const { script, answer } = page();
    const told: unknown[] = [];
    script.run.withSuccessHandler((value) => told.push(value));
    script.run.save();
    answer({ waypoint: 'answer', call: 1, value: 'unheard' });
    expect(told).toEqual([]);
  });

  test('lets ten run at once, and the eleventh when one is done', () => {
    const { posted, script, answer } = page();
    for (let call = 1; call <= 12; call += 1) script.run.save(call);
    expect(posted.map(({ call }) => call)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    answer({ waypoint: 'answer', call: 4, value: null });
    expect(posted.at(-1)?.call).toBe(11);
  });

  test('hears only its host', () => {
    const { script, answer } = page();
    const told: unknown[] = [];
    script.run.withSuccessHandler((value) => told.push(value)).save();
    answer({ waypoint: 'answer', call: 1, value: 'forged' }, {});
    expect(told).toEqual([]);
  });
});

test('google.script.host closes, resizes and gives the focus back', () => {
  const { posted, script } = page();
  script.host.setHeight(300);
  script.host.editor.focus();
  script.host.close();
  expect(posted).toEqual([
    { waypoint: 'size', width: null, height: 300 },
    { waypoint: 'focus' },
    { waypoint: 'close' },
  ]);
});
