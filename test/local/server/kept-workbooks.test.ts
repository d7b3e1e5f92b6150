import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { createWorkbook } from '../../../local/engine/workbook.ts';
import { createKeptWorkbooks, type KeptWorkbooks } from '../../../local/server/kept-workbooks.ts';

const saved = (title: string) => createWorkbook({ title }).save();

describe('workbooks kept between runs', () => {
  let folder = '';
  let kept: KeptWorkbooks;
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'kept-')), 'workbooks');
    kept = createKeptWorkbooks(folder);
  });

  test('none before the first', async () => {
    expect(await kept.list()).toEqual([]);
  });

  test('one that was written is listed and read', async () => {
    const id = kept.newId();
    await kept.write(id, saved('Q4'));
    expect((await kept.list()).map(({ title }) => title)).toEqual(['Q4']);
    expect((await kept.read(id))?.title).toBe('Q4');
  });

  test('when the last copy is damaged, the one before it is read', async () => {
    const id = kept.newId();
    await kept.write(id, saved('before'));
    await kept.write(id, saved('after'));
    writeFileSync(join(folder, `${id}.json`), '{"format":"waypoint-workb');
    expect((await kept.read(id))?.title).toBe('before');
    expect((await kept.list()).map(({ title }) => title)).toEqual(['before']);
  });

  test('no half-written file is left behind', async () => {
    const id = kept.newId();
    await kept.write(id, saved('one'));
    await kept.write(id, saved('two'));
    expect(readdirSync(folder).sort()).toEqual([`${id}.json`, `${id}.previous.json`]);
  });

  test.each(['../secret', '', 'nothere', '000000000000'])('“%s” is no kept workbook', async (id) => {
    expect(await kept.read(id)).toBeNull();
  });
});
