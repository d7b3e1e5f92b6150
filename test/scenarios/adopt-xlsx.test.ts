// Sheets of .xlsx files whose look says what they mean: indents, colours, merged and bold cells, percent formats.
import { expect, test, vi } from 'vitest';
import { announceFunctions, startAddOn } from '../../local/add-on/add-on.ts';
import { readBundle } from '../../local/add-on/read-bundle.ts';
import { emptyStage } from '../../local/apps-script/stage.ts';
import { readXlsx } from '../../local/files/read-xlsx.ts';
import { type ForeignCell, foreignXlsx } from '../local/files/foreign-xlsx.ts';

vi.setConfig({ testTimeout: 60_000 });

const bundle = readBundle('dist');
announceFunctions(bundle);

const text = (words: string, look: Omit<ForeignCell, 'text'> = {}): ForeignCell => ({ text: words, ...look });
const share = (number: number): ForeignCell => ({ number, format: '0%' });
const number = (value: number): ForeignCell => ({ number: value });

/** What the add-on understands of a file's sheet. */
async function previewed(file: Uint8Array): Promise<unknown> {
  const workbook = await readXlsx(file);
  if (!workbook) throw new Error('no .xlsx');
  const addOn = startAddOn(bundle, workbook);
  const person = { stage: emptyStage, selection: null };
  return addOn.request('handleRequest', ['previewAdoption', { sheet: 'Plan' }], person).value;
}

test('key results indented under their objectives, status by the colour of a cell', async () => {
  const file = foreignXlsx([
    [text('Goals'), text('Owner'), text('Start'), text('Target'), text('Now'), text('RAG')],
    [text('Win the north'), text('Ann')],
    [text('Shops', { indent: 1 }), text('Bo'), number(4), number(9), number(6), { fill: '34A853' }],
    [
      text('Share of shelf', { indent: 1 }),
      text('Cy'),
      share(0.12),
      share(0.2),
      share(0.15),
      { fill: 'EA4335' },
    ],
    [text('Ask the grocers', { indent: 2 }), text('Di')],
    [text('Keep the south'), text('Ed')],
    [text('Churn', { indent: 1 }), text('Fay'), share(0.05), share(0.03), share(0.04), { fill: 'FBBC04' }],
  ]);
  expect(await previewed(file)).toMatchObject({
    value: {
      objectives: [
        {
          objective: 'Win the north',
          owner: 'Ann',
          keyResults: [
            { keyResult: 'Shops', start: 4, target: 9, current: 6, notes: ['RAG: green'] },
            {
              keyResult: 'Share of shelf',
              start: 12,
              target: 20,
              current: 15,
              unit: '%',
              notes: ['RAG: red'],
              initiatives: [{ initiative: 'Ask the grocers', owner: 'Di' }],
            },
          ],
        },
        {
          objective: 'Keep the south',
          keyResults: [{ keyResult: 'Churn', target: 3, notes: ['RAG: amber'] }],
        },
      ],
    },
  });
});

test('objectives in merged cells, a heading merged over everything', async () => {
  const file = foreignXlsx(
    [
      [text('Marketing OKRs 2026', { isBold: true }), null, null, null],
      [
        text('Objective', { isBold: true }),
        text('Key result', { isBold: true }),
        text('Target', { isBold: true }),
        text('Actual', { isBold: true }),
      ],
      [text('Be seen'), text('Reach'), number(5000), number(4100)],
      [null, text('Mentions'), number(40), number(22)],
      [text('Be chosen'), text('Deals'), number(30), number(18)],
    ],
    { merged: ['A1:D1', 'A3:A4'] },
  );
  expect(await previewed(file)).toMatchObject({
    value: {
      says: '2 objectives, 3 key results, 1 text left over.',
      about: ['“Marketing OKRs 2026” stands across the whole table and was taken for its title.'],
      objectives: [
        { keyResults: [{ keyResult: 'Reach' }, { keyResult: 'Mentions' }] },
        { objective: 'Be chosen' },
      ],
    },
  });
});

test('nothing but one heading over merged cells, and 200 columns, are one sentence each', async () => {
  const heading = foreignXlsx([[text('Marketing OKRs 2026')]], { merged: ['A1:H9'] });
  expect(await previewed(heading)).toMatchObject({
    value: {
      notOkr:
        'This sheet holds one heading over merged cells and nothing below it. Choose the sheet the goals are on.',
    },
  });
});
