import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRevisionHub } from '../../../local/server/revision-hub.ts';
import type { EngineMessage, RevisionMessage } from '../../../local/server/wire.ts';

const revision = (after: string, id: string): RevisionMessage => ({
  type: 'REMOTE_REVISION',
  version: 1,
  clientId: 'a',
  commands: [],
  serverRevisionId: after,
  nextRevisionId: id,
});

function hubAt(start: string) {
  const kept: string[] = [];
  const hub = createRevisionHub(({ nextRevisionId }) => kept.push(nextRevisionId));
  hub.snapshotTaken(start);
  const heard: EngineMessage[] = [];
  hub.join('a', (message) => heard.push(message));
  return { hub, kept, heard };
}

describe('the order of revisions', () => {
  test('one that follows the current revision goes to everyone, its sender included', () => {
    const { hub, kept, heard } = hubAt('r0');
    hub.take(revision('r0', 'r1'));
    expect(heard).toEqual([revision('r0', 'r1')]);
    expect(kept).toEqual(['r1']);
  });

  test('one that comes too late is dropped', () => {
    const { hub, kept, heard } = hubAt('r0');
    hub.take(revision('r0', 'r1'));
    hub.take(revision('r0', 'r2'));
    expect(heard).toHaveLength(1);
    expect(kept).toEqual(['r1']);
  });

  test('a newcomer hears of what was taken since the snapshot', () => {
    const { hub } = hubAt('r0');
    hub.take(revision('r0', 'r1'));
    hub.snapshotTaken('r1');
    hub.take(revision('r1', 'r2'));
    expect(hub.sinceSnapshot().map(({ nextRevisionId }) => nextRevisionId)).toEqual(['r2']);
  });

  test('where people are goes to everyone, and nobody may pass on anything else', () => {
    const { hub, heard } = hubAt('r0');
    hub.take({ type: 'CLIENT_LEFT', version: 1, clientId: 'b' });
    hub.take({ type: 'SNAPSHOT_CREATED', version: 1, serverRevisionId: 'r0', nextRevisionId: 'r1' });
    expect(heard.map(({ type }) => type)).toEqual(['CLIENT_LEFT']);
  });

  test('one who leaves hears no more, and the others are told', () => {
    const { hub, heard } = hubAt('r0');
    const other: EngineMessage[] = [];
    hub.join('b', (message) => other.push(message));
    hub.leave('b');
    hub.take(revision('r0', 'r1'));
    expect(other).toEqual([]);
    expect(heard.map(({ type }) => type)).toEqual(['CLIENT_LEFT', 'REMOTE_REVISION']);
  });

  test('law: whatever arrives, what is taken is one chain', () => {
    const names = ['r0', 'r1', 'r2', 'r3', 'r4'];
    const pair = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 30 }), (pairs) => {
        const { hub } = hubAt('r0');
        for (const [after, id] of pairs) hub.take(revision(after, id));
        let current = 'r0';
        for (const taken of hub.sinceSnapshot()) {
          expect(taken.serverRevisionId).toBe(current);
          current = taken.nextRevisionId;
        }
      }),
      { seed: 417_300 },
    );
  });
});
