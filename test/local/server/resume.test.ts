// A tab whose line was lost carries on: it takes in what others did, and sends what waited.
import { describe, expect, test } from 'vitest';
import { workbookFrom } from '../../../local/engine/workbook.ts';
import { createTransport } from '../../../local/page/grid/engine-transport.ts';
import type { EngineMessage } from '../../../local/server/wire.ts';
import { tryHost } from './try-host.ts';

/** Two tabs on one workbook; the line of the first can be cut, also after a message has gone out. */
function twoTabs() {
  const served = tryHost.blank({ onChange: () => {}, onAddOnRevision: () => {} });
  const lines = { isCut: false, losesAnswers: false };

  /** What the server has sent arrives later than it is sent, but in order. */
  const onTheWay: (() => void)[] = [];
  function arrive(): void {
    for (let next = onTheWay.shift(); next !== undefined; next = onTheWay.shift()) next();
  }

  function tab(name: string, hears: () => boolean, sends: () => boolean) {
    const transport = createTransport((message: EngineMessage) => {
      if (sends()) served.take(name, structuredClone(message));
    });
    const { data, revisions } = served.joinWith(2);
    served.hub.join(name, (message) => {
      if (hears()) onTheWay.push(() => transport.receive(structuredClone(message)));
    });
    const { model } = workbookFrom(structuredClone(data), {
      revisions: [...revisions],
      client: { id: name, name },
      transportService: transport.service,
    });
    const write = (col: number, content: string): void => {
      model.dispatch('UPDATE_CELL', { sheetId: 'sheet1', row: 0, col, content });
      arrive();
    };
    return { model, transport, write };
  }

  const one = tab(
    'one',
    () => !lines.isCut && !lines.losesAnswers,
    () => !lines.isCut,
  );
  const two = tab(
    'two',
    () => true,
    () => true,
  );
  const row = ({ model }: typeof one): unknown[] =>
    [0, 1, 2, 3].map((col) => model.getters.getEvaluatedCell({ sheetId: 'sheet1', row: 0, col }).value);
  function resume(after: string): void {
    lines.isCut = false;
    lines.losesAnswers = false;
    one.transport.resume(served.hub.since(after) ?? []);
    arrive();
  }
  const lastRevision = (): string => one.model._exportData(false).revisionId;
  return { lines, one, two, row, resume, lastRevision, served };
}

describe('after the line was cut', () => {
  test.each([
    ['nobody else wrote', 0],
    ['somebody else wrote', 2],
  ])('both show the same where %s', (_what, others) => {
    const { lines, one, two, row, resume, lastRevision } = twoTabs();
    one.write(0, 'before');
    lines.isCut = true;
    const after = lastRevision();
    one.write(1, 'waits');
    one.write(2, 'waits too');
    for (let count = 0; count < others; count += 1) two.write(3, `other ${count}`);
    resume(after);
    const last = others === 0 ? null : 'other 1';
    expect(row(two)).toEqual(['before', 'waits', 'waits too', last]);
    expect(row(one)).toEqual(row(two));
    expect(one.model._exportData(false)).toEqual(two.model._exportData(false));
  });

  test('what arrived while its answer was lost is not written twice', () => {
    const { lines, one, two, row, resume, lastRevision } = twoTabs();
    const after = lastRevision();
    lines.losesAnswers = true;
    one.write(0, 'once');
    two.write(0, 'later');
    resume(after);
    expect(row(one)).toEqual(['later', null, null, null]);
    expect(row(two)).toEqual(row(one));
  });
});

test('who was away longer than the server remembers is told to begin anew', () => {
  const { served, two, lastRevision } = twoTabs();
  const first = lastRevision();
  two.write(0, 'a');
  expect(served.hub.since(first)).toHaveLength(1);
  expect(served.hub.since('a revision of another workbook')).toBeNull();
});
