// Refresh scores to today, from the menu and on opening.
import { describe, expect, test } from 'vitest';
import { refresh, refreshOnOpening } from '../../../src/catalog/commands/refresh.ts';
import { setup } from '../../../src/catalog/commands/setup.ts';
import { messagesIn } from '../../../src/messages/messages.ts';
import type { CellValue } from '../../../src/workbook/cell.ts';
import { type PaperWorkbook, paperWorkbook } from '../../workbook/paper-workbook.ts';

const words = messagesIn('en');

/** A workbook set up on 1 November and opened on the 23rd. */
function workbookOf(settings: Readonly<Record<string, CellValue>> = {}): PaperWorkbook {
  const before = paperWorkbook('2026-11-01');
  before.apply(setup.plan(before.snapshot(), { words }));
  const workbook = paperWorkbook('2026-11-23');
  workbook.sheets.push(...before.sheets);
  for (const [name, value] of Object.entries(settings))
    workbook.cell('Settings', rowOf(workbook, name), 2).value = value;
  return workbook;
}

const rowOf = (workbook: PaperWorkbook, name: string): number =>
  workbook.valuesOf('Settings').findIndex((row) => row[0] === name) + 1;
const asOfIn = (workbook: PaperWorkbook) => workbook.cell('Settings', rowOf(workbook, 'As of'), 2).value;
const today = new Date('2026-11-23');

describe('from the menu', () => {
  test.each<[string, CellValue]>([
    ['an older day', new Date('2026-11-01')],
    ['nothing', ''],
    ['something that is no day', 'soon'],
  ])('%s becomes today', (_, asOf) => {
    const workbook = workbookOf({ 'As of': asOf });
    const plan = refresh.plan(workbook.snapshot(), { words });
    workbook.apply(plan);
    expect(asOfIn(workbook)).toEqual(today);
    expect(plan.says).toBe('Scores are now as of 2026-11-23.');
    expect(plan.changed).toEqual(['Settings!B2: As of set to 2026-11-23.']);
  });

  test('on the same day nothing changes', () => {
    const plan = refresh.plan(workbookOf({ 'As of': today }).snapshot(), { words });
    expect(plan).toMatchObject({ steps: [], changed: [], kept: ['Scores were as of 2026-11-23 already.'] });
  });

  test('without Settings it says how to get them', () => {
    const plan = refresh.plan(paperWorkbook().snapshot(), { words });
    expect(plan.problems).toEqual([words.problems({ code: 'missing-sheet', sheet: 'Settings' })]);
    expect(plan.steps).toEqual([]);
  });

  test('without the setting it says how to get it', () => {
    const workbook = workbookOf({ 'As of': '' });
    workbook.cell('Settings', rowOf(workbook, 'As of'), 1).value = 'Stichtag';
    expect(refresh.plan(workbook.snapshot(), { words }).problems).toEqual([
      words.setup.noAsOf('Settings', 'As of'),
    ]);
  });
});

describe('on opening', () => {
  const open = (workbook: PaperWorkbook): PaperWorkbook => {
    refreshOnOpening(
      {
        read: () => workbook.snapshot(),
        apply: (plan) => workbook.apply(plan),
        exclusively: (work) => ({ value: work() }),
      },
      { words },
    );
    return workbook;
  };

  test('As of becomes today where Settings say so', () => {
    expect(asOfIn(open(workbookOf()))).toEqual(today);
  });

  test.each(['By hand', '', 'sometimes'])('and stays where they say “%s”', (updates) => {
    expect(asOfIn(open(workbookOf({ 'Update As of': updates })))).toEqual(new Date('2026-11-01'));
  });

  test('a workbook without our tables stays as it is', () => {
    const workbook = paperWorkbook();
    workbook.put('Budget', [['ours']]);
    expect(open(workbook).valuesOf('Budget')).toEqual([['ours']]);
  });
});
